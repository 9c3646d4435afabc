import { webhooks } from "../../generated/compat/webhooks.js";
import { decode, readingOfType } from "../decode.js";
import { WebhookVerificationError } from "../errors.js";
import type { WebhookShape } from "../operation.js";
import { objectsOf, type Reading, readingsOf } from "../shape.js";
import { type Fields, readPayload } from "./payload.js";
import type { Reason, Webhook, WebhookInput } from "./types.js";
import { verifyWebhook } from "./verify.js";

/**
 * Verifies a webhook's signature and parses it: its kind, and its payload with the names and types of the spec.
 *
 * @throws {WebhookVerificationError} With its `reason`, when the signature is missing or wrong, or the body can't be read.
 * @throws {TypeError} When the set-up is wrong: no key, a relative URL, an already parsed body.
 * @see https://signalwire.com/docs/platform/webhooks
 * @example
 * const hook = await parseWebhook({ signingKey, url, headers: request.headers, rawBody: await request.text() });
 * if (hook.kind === "recordingStatus") console.log(hook.payload.recordingSid);
 */
export async function parseWebhook(input: WebhookInput): Promise<Webhook> {
  const result = await verifyWebhook(input);
  if (!result.ok) throw new WebhookVerificationError(MESSAGES[result.reason], result.reason);
  const fields = readPayload(input, result.scheme);
  if (!fields) throw new WebhookVerificationError(MESSAGES.malformed, "malformed");
  return readWebhook(fields);
}

const MESSAGES: Readonly<Record<Reason, string>> = {
  missing_signature: "The webhook has no X-SignalWire-Signature (nor X-Twilio-Signature)",
  bad_signature:
    "The webhook's signature is wrong: check the Signing Key, and that url is exactly the one given to SignalWire (publicUrl behind a proxy)",
  body_hash_mismatch: "The webhook's body does not match the hash in its URL",
  malformed: "The webhook's body can't be read, or is too large",
};

/** A signed text does not say where names end and values begin, so only a payload that has what is documented of a kind is of that kind. */
function readWebhook(fields: Fields): Webhook {
  const [best] = webhooks
    .filter((webhook) => documentedOf(webhook).every((documented) => fits(fields, documented)))
    .sort((left, right) => requiredOf(right).length - requiredOf(left).length);
  if (!best) return { kind: "unknown", payload: fields } as Webhook;
  const payload = decode(fields, readingOfType(best.shape), () => {});
  return { kind: best.kind, payload } as Webhook;
}

type Documented = readonly [name: string, reading: Reading];

function documentedOf({ shape }: WebhookShape): Documented[] {
  const [named] = objectsOf(shape);
  return [...readingsOf(named)];
}

function requiredOf(webhook: WebhookShape): Documented[] {
  return documentedOf(webhook).filter(([, { optional }]) => !optional);
}

/** Whether the field is there, if it must be, and not repeated if it is a scalar: two values would be ambiguous. */
function fits(fields: Fields, [name, { type, optional }]: Documented): boolean {
  if (!Object.hasOwn(fields, name)) return optional === true;
  return type === "array" || !Array.isArray(fields[name]);
}
