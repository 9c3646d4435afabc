/** Every webhook of the specs, in each form in which it may arrive, read with the spec's names and types. */
import { describe, expect, it } from "vitest";
import { webhooks } from "../../generated/compat/webhooks.js";
import type { Type } from "../../src/operation.js";
import { objectsOf, readingsOf } from "../../src/shape.js";
import { signWebhook } from "../../src/testing/index.js";
import { parseWebhook } from "../../src/webhooks/index.js";
import { signingKey, url } from "./sign.js";

/** Each documented field as it is sent, and as it is read. */
function fieldsOf(type: Type) {
  const [shape] = objectsOf(type);
  const fields = [...readingsOf(shape)].filter(([, { optional }]) => !optional);
  return {
    sent: Object.fromEntries(fields.map(([wire, { type }]) => [wire, sampleOf(wire, type).sent])),
    read: Object.fromEntries(fields.map(([wire, { name, type }]) => [name, sampleOf(wire, type).read])),
  };
}

function sampleOf(wire: string, type: string): { sent: string; read: unknown } {
  if (type === "number") return { sent: "7", read: 7 };
  if (type === "date") return { sent: "Tue, 01 Sept 2026 10:00:00 +0000", read: new Date("2026-09-01T10:00:00Z") };
  return { sent: `a ${wire}`, read: `a ${wire}` };
}

describe.each(webhooks.map(({ kind, shape }) => ({ kind, ...fieldsOf(shape) })))("$kind", ({ kind, sent, read }) => {
  const parse = async (scheme: "compat" | "twilio" | "relay") => {
    const signed = await signWebhook({ signingKey, url, scheme, body: sent });
    return parseWebhook({ signingKey, url, ...signed });
  };

  it.each(["compat", "twilio", "relay"] as const)("signed in the %s scheme", async (scheme) => {
    expect(await parse(scheme)).toEqual({ kind, payload: read });
  });

  it("by GET", async () => {
    const at = `${url}?${new URLSearchParams(sent)}`;
    const signed = await signWebhook({ signingKey, url: at, scheme: "compat", body: "" });
    expect(await parseWebhook({ signingKey, url: at, ...signed, method: "GET" })).toEqual({ kind, payload: read });
  });

  it("as JSON with its numbers as numbers, and with unknown fields", async () => {
    const numbers = Object.entries(sent).map(([name, value]) => [name, value === "7" ? 7 : value]);
    const body = JSON.stringify({ ...Object.fromEntries(numbers), NewField: { deep: [1] } });
    const signed = await signWebhook({ signingKey, url, scheme: "relay", body });
    expect(await parseWebhook({ signingKey, url, ...signed })).toEqual({
      kind,
      payload: { ...read, NewField: { deep: [1] } },
    });
  });

  it.each(Object.keys(sent))("is unknown without %s", async (name) => {
    const { [name]: _, ...body } = sent;
    const signed = await signWebhook({ signingKey, url, scheme: "compat", body });
    expect((await parseWebhook({ signingKey, url, ...signed })).kind).toBe("unknown");
  });
});

it("a webhook that fits several kinds is of the one that requires the most fields", async () => {
  const known = webhooks.map(({ kind, shape }) => ({ kind, sent: fieldsOf(shape).sent }));
  const [recording, transcription] = ["recordingStatus", "transcriptionStatus"].map((name) =>
    known.find(({ kind }) => kind === name),
  );
  const body = { ...recording?.sent, ...transcription?.sent };
  const signed = await signWebhook({ signingKey, url, scheme: "compat", body });
  expect((await parseWebhook({ signingKey, url, ...signed })).kind).toBe("recordingStatus");
});

it.each([
  ["a date", "Tue, 01 Sep 2026 10:00:00 +0000", new Date("2026-09-01T10:00:00Z")],
  ["a date in another form", "2026-09-01T10:00:00Z", new Date("2026-09-01T10:00:00Z")],
  ["what can't be read as one", "1787997600", "1787997600"],
])("the time of a voice status: %s", async (_, Timestamp, timestamp) => {
  const voice = webhooks.find(({ kind }) => kind === "voiceStatus");
  const body = { ...fieldsOf(voice?.shape ?? {}).sent, Timestamp };
  const signed = await signWebhook({ signingKey, url, scheme: "compat", body });
  expect((await parseWebhook({ signingKey, url, ...signed })).payload).toMatchObject({ timestamp });
});

describe("unreadable bodies", () => {
  it.each([
    ["JSON that breaks off", '{"a":'],
    ["a JSON array", "[1]"],
    ["a JSON text", '"a"'],
    ["null", "null"],
  ])("%s: malformed, even if correctly signed", async (_, body) => {
    const signed = await signWebhook({ signingKey, url, scheme: "relay", body });
    const headers = { ...signed.headers, "content-type": "application/json" };
    await expect(parseWebhook({ signingKey, url, ...signed, headers })).rejects.toMatchObject({
      name: "WebhookVerificationError",
      reason: "malformed",
    });
  });

  it.each([
    ["missing_signature", {}],
    ["bad_signature", { "x-signalwire-signature": "x" }],
  ])("%s is thrown with its reason", async (reason, headers) => {
    await expect(parseWebhook({ signingKey, url, headers, rawBody: "A=1" })).rejects.toMatchObject({ reason });
  });
});
