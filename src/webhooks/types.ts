import type { Webhook as KnownWebhook } from "../../generated/compat/webhooks.js";
import type { Reason } from "../errors.js";

/** A webhook, told apart by the fields that its spec requires; whatever fits none is `unknown`. */
export type Webhook = KnownWebhook | UnknownWebhook;

/** The payload as it came: of a form or a query, texts, and a list where a name is repeated; of a JSON body, its members. */
export interface UnknownWebhook {
  /** No kind of the spec, as the request for cXML of a call or message is none. */
  kind: "unknown";
  /** Under the wire's names; without a prototype. */
  payload: Record<string, JsonValue>;
}

/** Whatever JSON can say. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue };

/** A request as it came, and the key to check it with. */
export interface WebhookInput {
  /** The project's Signing Key (`PSK_…`), not an API token; several while a rotation is under way. */
  signingKey: string | readonly string[];
  /** Absolute, as it was given to SignalWire, with the query that the request had. */
  url: string;
  /** All of the request's; names in any case. */
  headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** As it came over the wire; empty for a GET. */
  rawBody: string | Uint8Array;
  /** A GET has its fields in the query, whatever its body; so has any request whose body is empty. */
  method?: string | undefined;
  /** Largest body, in bytes. Default 256 KiB. */
  maxBytes?: number | undefined;
  /** Refuse webhooks without a SHA-256 signature, which only some SWML requests have. Default false. */
  require256?: boolean | undefined;
}

export type { Reason };

/** `compat` and `twilio` sign the fields, `compat-json` a hash of the body, `relay` and `relay-sha256` the body. */
export type Scheme = "compat" | "twilio" | "compat-json" | "relay" | "relay-sha256";

/** Whether the signature is right, by which scheme, or why not. */
export type Verification = { ok: true; scheme: Scheme } | { ok: false; reason: Reason };
