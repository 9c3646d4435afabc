/** SignalWire's webhooks: verified, parsed and typed. */

export type * from "../../generated/compat/webhooks.js";
export { WebhookVerificationError } from "../errors.js";
export { webhookHandler } from "./handler.js";
export { parseWebhook } from "./parse.js";
export type { ReceiverOptions } from "./settings.js";
export type { JsonValue, Reason, Scheme, UnknownWebhook, Verification, Webhook, WebhookInput } from "./types.js";
export { verifyWebhook } from "./verify.js";
