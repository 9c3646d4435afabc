/** Webhook signatures: the validators of twilio and @signalwire/compatibility-api accept ours, and ours accepts theirs. */
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { signWebhook } from "../../src/testing/index.js";
import { verifyWebhook } from "../../src/webhooks/index.js";

type Fields = Record<string, string | readonly string[]>;

interface Validators {
  validateRequest(key: string, signature: string, url: string, fields: Fields): boolean;
  validateRequestWithBody(key: string, signature: string, url: string, body: string): boolean;
  getExpectedTwilioSignature(key: string, url: string, fields: Fields): string;
}

const require = createRequire(import.meta.url);
const validators: [scheme: "compat" | "twilio", header: string, theirs: Validators][] = [
  [
    "compat",
    "x-signalwire-signature",
    require("./node_modules/@signalwire/compatibility-api/lib/webhooks/webhooks.js"),
  ],
  ["twilio", "x-twilio-signature", require("./node_modules/twilio/lib/webhooks/webhooks.js")],
];

const KEY = "PSK_0123456789";
const URL_ = "https://app.example.com/hooks/call";

const webhooks: [title: string, url: string, fields: Fields][] = [
  ["a call's state", URL_, { CallSid: "CA1", From: "+15550100", To: "+15550101", CallStatus: "ringing" }],
  ["names ordered by code units", URL_, { b: "1", B: "2", a: "3", _: "4", "10": "5", "9": "6" }],
  ["empty values", URL_, { CallSid: "", Body: "" }],
  ["values of all scripts", URL_, { Body: "Zoë 東京 👩‍👩‍👧", Grüße: "ja" }],
  ["characters that forms must escape", URL_, { Body: "a b+c&d=e%20f\r\ng", "Parameter1.Name": "x y" }],
  ["a repeated name", URL_, { MediaUrl: ["https://b.example/", "https://a.example/"], CallSid: "CA1" }],
  [
    "a repeated name with the same value",
    URL_,
    { Digits: ["5678", "1234", "1234"], Sid: "CA123", SidAccount: "AC123" },
  ],
  ["a query in the URL", `${URL_}?foo=1&bar=2`, { CallSid: "CA1" }],
  ["escapes in the URL", `${URL_}?name=It%27s+amazing&x=%E6%9D%B1`, { CallSid: "CA1" }],
  ["a port in the URL", "https://app.example.com:8443/hooks", { CallSid: "CA1" }],
  ["the default port in the URL", "https://app.example.com:443/hooks", { CallSid: "CA1" }],
  ["credentials in the URL", "https://user:pass@app.example.com/hooks", { CallSid: "CA1" }],
  ["plain http", "http://app.example.com/hooks", { CallSid: "CA1" }],
];

describe.each(validators)("the %s scheme", (scheme, header, theirs) => {
  it.each(webhooks)("ours, to them: %s", async (_, url, body) => {
    const { headers } = await signWebhook({ signingKey: KEY, url, scheme, body });
    const signature = headers[header] ?? "";
    expect(theirs.validateRequest(KEY, signature, url, body)).toBe(true);
    expect(theirs.validateRequest("another key", signature, url, body)).toBe(false);
  });

  it.each(webhooks)("theirs, to us: %s", async (_, url, fields) => {
    const signed = { [header]: theirs.getExpectedTwilioSignature(KEY, url, fields), "content-type": FORM };
    const input = { url, headers: signed, rawBody: formOf(fields) };
    expect((await verifyWebhook({ ...input, signingKey: KEY })).ok).toBe(true);
    expect((await verifyWebhook({ ...input, signingKey: "another key" })).ok).toBe(false);
  });

  it("JSON, by its hash in the URL", async () => {
    const body = '{"event":"call.state"}';
    const url = `${URL_}?bodySHA256=${createHash("sha256").update(body).digest("hex")}`;
    const { headers } = await signWebhook({ signingKey: KEY, url, scheme, body });
    expect(theirs.validateRequestWithBody(KEY, headers[header] ?? "", url, body)).toBe(true);
    expect((await verifyWebhook({ signingKey: KEY, url, headers, rawBody: body })).ok).toBe(true);
    expect((await verifyWebhook({ signingKey: KEY, url, headers, rawBody: `${body} ` })).ok).toBe(false);
  });
});

const FORM = "application/x-www-form-urlencoded";

const formOf = (fields: Fields): string =>
  String(
    new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))),
  );
