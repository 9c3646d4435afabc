/** What signWebhook refuses to sign; the tests of the receivers verify what it signs. */
import { createHash, createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { type SignWebhookInput, signWebhook } from "../../src/testing/index.js";

const url = "https://app.example.com/hook";
const json = '{"a":1}';
const hash = createHash("sha256").update(json).digest("hex");

it.each<[string, Partial<SignWebhookInput>, RegExp]>([
  ["an empty key", { signingKey: "" }, /signingKey/],
  ["a URL without its host", { url: "/hook" }, /whole URL/],
  ["a URL without its scheme, whose host would pass for one", { url: "localhost:3000/hook" }, /whole URL/],
  ["another scheme", { scheme: "sha1" as "compat" }, /compat, relay, twilio/],
  ["JSON in a form's scheme without its hash, and states the hash", { body: json }, new RegExp(`bodySHA256=${hash}`)],
])("refuses %s", async (_, change, message) => {
  const input = { signingKey: "PSK_1", url, scheme: "compat", body: { A: "1" }, ...change } as const;
  await expect(signWebhook(input)).rejects.toThrow(TypeError);
  await expect(signWebhook(input)).rejects.toThrow(message);
});

it("signs JSON whose hash is in the URL", async () => {
  const signed = await signWebhook({
    signingKey: "PSK_1",
    url: `${url}?bodySHA256=${hash}`,
    scheme: "compat",
    body: json,
  });
  expect(signed.headers).toMatchObject({
    "content-type": "application/json",
    "x-signalwire-signature": expect.any(String),
  });
  expect(signed.rawBody).toBe(json);
});

it.each([
  ["compat", "x-signalwire-signature", "A1A1"],
  ["twilio", "x-twilio-signature", "A1"],
] as const)("the %s scheme has its own way with a field that occurs twice", async (scheme, header, signed) => {
  const { headers } = await signWebhook({ signingKey: "PSK_1", url, scheme, body: "A=1&A=1" });
  const signature = createHmac("sha1", "PSK_1")
    .update(url + signed)
    .digest("base64");
  expect(headers).toMatchObject({ [header]: signature });
});
