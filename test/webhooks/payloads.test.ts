/** Bodies: what a signature covers, and what is read from them. Names such as J16 refer to the list of faults. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { signWebhook } from "../../src/testing/index.js";
import { parseWebhook } from "../../src/webhooks/index.js";
import { BAD, FORM, OK_COMPAT, OK_RELAY, sha1, signingKey, url, verify } from "./sign.js";

describe("J16, J17: JSON bodies", () => {
  const json = '{"RecordingSid":"1"}';
  const hash = createHash("sha256").update(json).digest("hex");
  const hashed = `${url}?bodySHA256=${hash}`;
  it.each([
    ["signed through the body's hash", hashed, json, hashed, { ok: true, scheme: "compat-json" }],
    [
      "signed through the body's hash in capital letters",
      `${url}?bodySHA256=${hash.toUpperCase()}`,
      json,
      `${url}?bodySHA256=${hash.toUpperCase()}`,
      { ok: true, scheme: "compat-json" },
    ],
    ["J16: a changed body", hashed, '{"RecordingSid":"2"}', hashed, { ok: false, reason: "body_hash_mismatch" }],
    ["J16: a removed body", hashed, "", hashed, { ok: false, reason: "body_hash_mismatch" }],
    [
      "J16: a second hash",
      `${hashed}&bodySHA256=0`,
      json,
      `${hashed}&bodySHA256=0`,
      { ok: false, reason: "body_hash_mismatch" },
    ],
    ["J16: a changed hash", hashed.replace(hash, "0".repeat(64)), json, hashed, BAD],
    ["J17: no hash, under a signature of the URL", url, json, url, BAD],
    [
      "J17: an empty hash",
      `${url}?bodySHA256=`,
      json,
      `${url}?bodySHA256=`,
      { ok: false, reason: "body_hash_mismatch" },
    ],
  ])("%s", async (_, at, rawBody, signed, want) => {
    expect(await verify({ url: at, rawBody, signature: sha1(signed), contentType: "application/json" })).toEqual(want);
  });

  it.each([
    "application/json",
    "application/json; charset=utf-8",
    "text/plain",
    FORM,
    "",
  ])("J17: no content type makes a URL's signature cover a body: %s", async (contentType) => {
    expect(await verify({ rawBody: json, signature: sha1(url), contentType })).toEqual(BAD);
  });
});

it.each([
  ["an object", '{"RecordingSid":"1"}', "application/json"],
  ["an object without a content type", '{"RecordingSid":"1"}', ""],
  ["a list without a content type", ' ["RecordingSid"]', ""],
])("J17: JSON is not read as a form with one odd field: %s", async (_, rawBody, contentType) => {
  expect(await verify({ rawBody, signature: sha1(url + rawBody), contentType })).toEqual(BAD);
});

describe("J19: a signature does not prove the names", () => {
  it("To=ab and Toa=b are signed alike, and only one has the field", async () => {
    const signature = sha1(`${url}Toab`);
    expect(await verify({ rawBody: "To=ab", signature })).toEqual(await verify({ rawBody: "Toa=b", signature }));
  });

  const recording = {
    AccountSid: "a",
    CallSid: "c",
    RecordingSid: "r",
    RecordingUrl: "https://example.com/r",
    RecordingStatus: "completed",
    RecordingDuration: "7",
    RecordingChannels: "2",
    RecordingSource: "OutBoundApi",
  };
  const message = {
    MessageSid: "m",
    AccountSid: "a",
    MessageStatus: "failed",
    From: "f",
    To: "t",
    Body: "b",
    NumMedia: "0",
    NumSegments: "1",
  };
  it.each([
    ["all documented fields", recording, "recordingStatus"],
    ["all documented fields, and others", { ...recording, Extra: "1" }, "recordingStatus"],
    ["J26: a new status", { ...recording, RecordingStatus: "archived" }, "recordingStatus"],
    [
      "a field whose value has run into its name",
      { ...recording, RecordingSid: undefined, RecordingSidr: "" },
      "unknown",
    ],
    ["a field that occurs twice", { ...recording, RecordingSid: ["r", "s"] }, "unknown"],
    ["an optional field", { ...message, ErrorCode: "30001" }, "smsStatus"],
    ["an optional field that occurs twice", { ...message, ErrorCode: ["30001", "30002"] }, "unknown"],
    ["J26: an unknown event", { Event: "moon-landing" }, "unknown"],
  ])("%s", async (_, fields, kind) => {
    const body = Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
    const { headers, rawBody } = await signWebhook({ signingKey, url, scheme: "compat", body });
    expect((await parseWebhook({ signingKey, url, headers, rawBody })).kind).toBe(kind);
  });
});

it("J16: JSON that is signed through its hash is read as JSON", async () => {
  const rawBody = '{"Event":"done"}';
  const at = `${url}?bodySHA256=${createHash("sha256").update(rawBody).digest("hex")}`;
  const headers = { "content-type": "application/json", "x-signalwire-signature": sha1(at) };
  const { payload } = await parseWebhook({ signingKey, url: at, headers, rawBody });
  expect(payload).toEqual({ Event: "done" });
});

describe("what is signed in the Relay scheme is JSON, whatever its content type", () => {
  const parse = (rawBody: string, signature: string) =>
    parseWebhook({
      signingKey,
      url,
      rawBody,
      headers: { "content-type": FORM, "x-signalwire-signature": signature },
    });

  it("JSON that claims to be a form", async () => {
    const rawBody = '{"call":{"n":1}}';
    expect((await parse(rawBody, sha1(url + rawBody, "hex"))).payload).toEqual({ call: { n: 1 } });
  });

  it("J19: a form's signature in hex does not make another form of its fields' text", async () => {
    const body = "AccountSid=a&Body=%26AccountSid%3Db%26Event%3Dchosen";
    const text = "AccountSidaBody&AccountSid=b&Event=chosen";
    const signature = sha1(url + text);
    expect((await parse(body, signature)).payload).toMatchObject({ AccountSid: "a" });
    const inHex = Buffer.from(signature, "base64").toString("hex");
    await expect(parse(text, inHex)).rejects.toMatchObject({ reason: "malformed" });
  });
});

it("J22: __proto__ and constructor are names like any other", async () => {
  const rawBody = "__proto__=x&constructor=y&toString=z";
  const headers = { "content-type": FORM, "x-signalwire-signature": sha1(`${url}__proto__xconstructorytoStringz`) };
  const { payload } = await parseWebhook({ signingKey, url, headers, rawBody });
  expect(Object.getPrototypeOf(payload)).toBeNull();
  expect(Object.entries(payload)).toEqual([
    ["__proto__", "x"],
    ["constructor", "y"],
    ["toString", "z"],
  ]);
  expect(Object.hasOwn({}, "x")).toBe(false);
});

it.each([
  "",
  FORM,
  "text/plain",
  "application/json",
])("J24: a GET has its fields in the query and is signed over the URL alone, even with the content type %j", async (contentType) => {
  const at = `${url}?To=%2B1202&Digits=1&Digits=2`;
  const headers = { "content-type": contentType, "x-signalwire-signature": sha1(at) };
  expect(await parseWebhook({ signingKey, url: at, headers, rawBody: "", method: "GET" })).toEqual({
    kind: "unknown",
    payload: { To: "+1202", Digits: ["1", "2"] },
  });
});

it("J24: the hash of an empty body is none of a GET's fields", async () => {
  const at = `${url}?To=a&bodySHA256=${createHash("sha256").digest("hex")}`;
  const headers = { "x-signalwire-signature": sha1(at) };
  const { payload } = await parseWebhook({ signingKey, url: at, headers, rawBody: "", method: "GET" });
  expect(payload).toEqual({ To: "a" });
});

it("J24: a GET with too many fields is malformed", async () => {
  const at = `${url}?${"a=1&".repeat(4097)}`;
  const headers = { "x-signalwire-signature": sha1(at) };
  const parsing = parseWebhook({ signingKey, url: at, headers, rawBody: "", method: "GET" });
  await expect(parsing).rejects.toMatchObject({ reason: "malformed" });
});

it("J24: a GET has its fields in the query, whatever its body", async () => {
  const at = `${url}?To=a`;
  const headers = { "content-type": FORM, "x-signalwire-signature": sha1(`${at}Tob`) };
  const { payload } = await parseWebhook({ signingKey, url: at, headers, rawBody: "To=b", method: "GET" });
  expect(payload).toEqual({ To: "a" });
});

it("J25: bytes that are not UTF-8 are verified unchanged", async () => {
  const prefix = new TextEncoder().encode(url);
  const json = new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]);
  const signedJson = sha1(Buffer.concat([prefix, json]), "hex");
  expect(await verify({ rawBody: json, signature: signedJson, contentType: "application/json" })).toEqual(OK_RELAY);
  const signedForm = sha1(Buffer.concat([prefix, Buffer.from("A"), Buffer.from([0xff, 0xc3])]));
  expect(await verify({ rawBody: "A=%FF%C3", signature: signedForm })).toEqual(OK_COMPAT);
});

it.each([
  FORM,
  FORM.toUpperCase(),
])("a form whose first name begins with a brace is still a form: %s", async (contentType) => {
  expect(await verify({ rawBody: "%7Ba=1", signature: sha1(`${url}{a1`), contentType })).toEqual(OK_COMPAT);
  expect(await verify({ rawBody: "{a=1", signature: sha1(`${url}{a1`), contentType })).toEqual(OK_COMPAT);
});
