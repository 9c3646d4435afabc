/** What a receiver tells its own side. The sender gets a status and no more. */
import { expect, it } from "vitest";
import type { WebhookVerificationError } from "../../src/index.js";
import { webhook } from "../../src/webhooks/express.js";
import { webhookHandler } from "../../src/webhooks/index.js";
import { sha1, signingKey } from "./sign.js";

const SIGNATURE = "x-signalwire-signature";
const inside = "http://10.0.0.1/hook?A=1";
const outside = "https://app.example.com/hook?A=1";
const post = (body: string, headers: Record<string, string>) => new Request(inside, { method: "POST", headers, body });

const refused: [name: string, body: string, headers: Record<string, string>, reason: string, status: number][] = [
  ["has no signature", "A=1", {}, "missing_signature", 403],
  ["has a wrong signature", "A=1", { [SIGNATURE]: "x" }, "bad_signature", 403],
  ["can't be read", "no JSON", { [SIGNATURE]: sha1(`${outside}no JSON`, "hex") }, "malformed", 400],
];

it.each(refused)("onRefused learns why a webhook that %s was refused, and the URL that was checked", async (...row) => {
  const [, body, headers, reason, status] = row;
  const told: unknown[] = [];
  const onRefused = (error: WebhookVerificationError, at: string) => told.push([error.name, error.reason, at]);
  const handler = webhookHandler({ signingKey, publicUrl: "https://app.example.com", onRefused }, () => {});
  const response = await handler(post(body, headers));
  expect([response.status, await response.text(), told]).toEqual([
    status,
    "",
    [["WebhookVerificationError", reason, outside]],
  ]);
});

it("an onRefused that throws or rejects changes nothing", async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);
  process.on("unhandledRejection", note);
  const fail = () => {
    throw new Error("of onRefused");
  };
  for (const onRefused of [fail, () => Promise.reject(new Error("of onRefused"))])
    expect((await webhookHandler({ signingKey, onRefused }, () => {})(post("A=1", {}))).status).toBe(403);
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});

it.each([
  () => webhook({ signingKey, onRefused: 3 as never }, () => {}),
  () => webhookHandler({ signingKey, onRefused: 3 as never }, () => {}),
])("an onRefused that is no function is refused at once", (make) => {
  expect(make).toThrow(/onRefused must be a function/);
});
