/** Keys, signature headers and what is signed. Names such as J2 refer to the list of faults. */
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { WebhookVerificationError } from "../../src/index.js";
import { parseWebhook, verifyWebhook, webhookHandler } from "../../src/webhooks/index.js";
import { BAD, OK_COMPAT, sha1, sha256, signingKey, url, verify } from "./sign.js";

describe("J2: no key, no verification", () => {
  const empty = sha1(`${url}A1`, "base64", "");
  it.each([
    ["undefined", undefined],
    ["an empty text", ""],
    ["white space", "   "],
    ["a line break", "\n"],
    ["an empty list", []],
    ["an empty key in a list", [signingKey, ""]],
    ["a number", 12345],
  ])("%s", async (_, key) => {
    const input = { url, headers: { "x-signalwire-signature": empty }, rawBody: "A=1", signingKey: key as string };
    await expect(verifyWebhook(input)).rejects.toThrow(TypeError);
    await expect(parseWebhook(input)).rejects.toThrow(/signingKey/);
    expect(() => webhookHandler({ signingKey: key as string }, () => {})).toThrow(TypeError);
  });

  it("the line break at the end of a secret's file is ignored", async () => {
    expect(await verify({ signingKey: `${signingKey}\n`, rawBody: "A=1", signature: sha1(`${url}A1`) })).toEqual(
      OK_COMPAT,
    );
  });
});

describe("J4: headers that are not a signature", () => {
  const right = sha1(`${url}A1`);
  it.each([
    ["missing", {}, "missing_signature"],
    ["empty", { "x-signalwire-signature": "" }, "missing_signature"],
    ["repeated", { "x-signalwire-signature": [right, right] }, "bad_signature"],
    [
      "repeated in two spellings",
      { "x-signalwire-signature": right, "X-SignalWire-Signature": right },
      "bad_signature",
    ],
    ["comma-joined", { "x-signalwire-signature": `${right}, ${right}` }, "bad_signature"],
    ["10 KB", { "x-signalwire-signature": right.repeat(366) }, "bad_signature"],
    ["not ASCII", { "x-signalwire-signature": "Süßwasser" }, "bad_signature"],
    [
      "a wrong one next to Twilio's, which is right",
      { "x-signalwire-signature": "x", "x-twilio-signature": right },
      "bad_signature",
    ],
  ])("%s", async (_, headers, reason) => {
    expect(await verifyWebhook({ signingKey, url, headers, rawBody: "A=1" })).toEqual({ ok: false, reason });
    const refused: unknown[] = [];
    const onRefused = (error: WebhookVerificationError) => refused.push(error.reason);
    const received = Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
    const request = new Request(url, { method: "POST", body: "A=1", headers: received as [string, string][] });
    const { status } = await webhookHandler({ signingKey, onRefused }, () => {})(request);
    expect([status, refused]).toEqual([403, [reason]]);
  });

  it("Twilio's header counts if SignalWire's is absent", async () => {
    const headers = new Headers({ "X-Twilio-Signature": right });
    expect(await verifyWebhook({ signingKey, url, headers, rawBody: "A=1" })).toEqual(OK_COMPAT);
  });
});

describe("J5: spellings of a correct signature", () => {
  // A body whose signature has a character that base64url writes differently.
  const body = Array.from({ length: 50 }, (_, index) => `A=${index}`).find((each) =>
    /[+/]/.test(sha1(url + each.replace("=", ""))),
  );
  const base64 = sha1(`${url}${body?.replace("=", "")}`);
  it.each([
    ["hex in upper case", sha1(`${url}${body}`, "hex").toUpperCase()],
    ["base64 without padding", base64.replace("=", "")],
    ["base64url", base64.replaceAll("+", "-").replaceAll("/", "_")],
    ["base64 with white space", ` ${base64}`],
    ["base64 with other spare bits", base64.replace(/.=$/, (end) => `${String.fromCharCode(end.charCodeAt(0) + 1)}=`)],
  ])("%s is refused", async (_, signature) => {
    expect(await verify({ rawBody: body ?? "", signature })).toEqual(BAD);
  });
});

it("J6: signatures are compared in constant time only", async () => {
  const source = await readFile(new URL("../../src/webhooks/verify.ts", import.meta.url), "utf8");
  expect(source).toContain("equalInConstantTime(signature");
  expect(source).not.toMatch(/signature\s*[!=]==?|[!=]==?\s*signature/);
});

it.each([[undefined], [null], ["x"], [["X-SignalWire-Signature", "x"]]])("invalid headers: %j", async (headers) => {
  const input = { signingKey, url, headers: headers as unknown as Headers, rawBody: "" };
  await expect(verifyWebhook(input)).rejects.toThrow("headers must be the request's");
});

describe("J7: a parsed body", () => {
  it.each([
    ["an object", { A: "1" }],
    ["null", null],
    ["undefined", undefined],
    ["an array", []],
  ])("%s", async (_, rawBody) => {
    const input = { signingKey, url, headers: {}, rawBody: rawBody as unknown as string };
    await expect(verifyWebhook(input)).rejects.toThrow(TypeError);
    await expect(parseWebhook(input)).rejects.toThrow(/Express.*Fastify.*Next\.js.*Hono/s);
  });

  it.each([
    ["relative", "/hook"],
    ["not text", undefined],
    ["of another scheme", "ftp://app.example.com/hook"],
  ])("a URL that is %s", async (_, given) => {
    await expect(verify({ url: given as string, signature: "x" })).rejects.toThrow(/absolute URL/);
  });
});

describe("J10: names and values", () => {
  it.each([
    ["names that differ in case", "foo=2&Foo=1", "Foo1foo2"],
    ["names in the order of code units, not of an alphabet", "a=1&B=2&_=3&%C3%A4=4", "B2_3a1ä4"],
    ["dotted names", "Parameter1.Value=b&Parameter1.Name=a", "Parameter1.NameaParameter1.Valueb"],
    ["empty values", "A=&B&C=3", "ABC3"],
    ["+ is a space, %20 too", "A=a+b&B=a%20b", "Aa bBa b"],
    ["UTF-8 and emoji", "A=%F0%9F%93%9E+gr%C3%BC%C3%9Fe", "A📞 grüße"],
    ["% that escapes nothing", "A=100%&B=%zz&C=%2", "A100%B%zzC%2"],
    ["= in a value", "A=b=c", "Ab=c"],
    ["empty pieces", "&&A=1&", "A1"],
    ["brackets stay flat", "a[b][c]=1", "a[b][c]1"],
  ])("%s", async (_, rawBody, signed) => {
    expect(await verify({ rawBody, signature: sha1(url + signed) })).toEqual(OK_COMPAT);
  });
});

describe("J27: key rotation", () => {
  it.each([
    ["the new key", ["PSK_2", "PSK_1"]],
    ["the old key", ["PSK_1", "PSK_2"]],
  ])("signed by %s", async (_, keys) => {
    expect(await verify({ signingKey: keys, rawBody: "A=1", signature: sha1(`${url}A1`) })).toEqual(OK_COMPAT);
  });
  it("signed by neither key", async () => {
    expect(await verify({ signingKey: ["PSK_2", "PSK_3"], rawBody: "A=1", signature: sha1(`${url}A1`) })).toEqual(BAD);
  });
});

describe("J29: the SHA-256 signature", () => {
  const [right1, right256] = [sha1(`${url}{}`, "hex"), sha256(`${url}{}`)];
  it.each([
    ["both right", right1, right256, false, { ok: true, scheme: "relay-sha256" }],
    ["SHA-256 wrong", right1, right256.replace(/./, "x"), false, BAD],
    ["SHA-256 empty", right1, "", false, BAD],
    ["SHA-1 wrong", right1.replace(/./, "x"), right256, false, BAD],
    ["only SHA-256", undefined, right256, false, { ok: true, scheme: "relay-sha256" }],
    ["SHA-256 required and absent", right1, undefined, true, { ok: false, reason: "missing_signature" }],
  ])("%s", async (_, first, second, require256, want) => {
    const headers = { "x-signalwire-signature": first, "x-signalwire-sha256-signature": second };
    expect(await verifyWebhook({ signingKey, url, headers, rawBody: "{}", require256 })).toEqual(want);
  });
});
