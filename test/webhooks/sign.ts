/** Signatures made with node:crypto, so that the code under test does not judge itself. */
import { createHmac } from "node:crypto";
import { type Verification, verifyWebhook, type WebhookInput } from "../../src/webhooks/index.js";

export const signingKey = "PSK_1";
export const url = "https://app.example.com/hook";
export const FORM = "application/x-www-form-urlencoded";

export function sha1(message: string | Uint8Array, encoding: "base64" | "hex" = "base64", key = signingKey): string {
  return createHmac("sha1", key).update(message).digest(encoding);
}

export function sha256(message: string): string {
  return createHmac("sha256", signingKey).update(message).digest("hex");
}

type Checked = Partial<WebhookInput> & { signature?: string; contentType?: string };

export function verify({ signature, contentType = FORM, ...input }: Checked): Promise<Verification> {
  const signed = signature === undefined ? {} : { "x-signalwire-signature": signature };
  return verifyWebhook({ signingKey, url, headers: { "content-type": contentType, ...signed }, rawBody: "", ...input });
}

export const OK_COMPAT = { ok: true, scheme: "compat" };
export const OK_RELAY = { ok: true, scheme: "relay" };
export const BAD = { ok: false, reason: "bad_signature" };
