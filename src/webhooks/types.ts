import type { Webhook as KnownWebhook } from "../../generated/compat/webhooks.js";
import type { Reason } from "../errors.js";

/** A webhook. Its kind is recognized by the fields that the spec requires; one that fits no kind is `unknown`. */
export type Webhook = KnownWebhook | UnknownWebhook;

/** The payload as received: from a form or a query, texts, and lists for repeated names; from a JSON body, its members. */
export interface UnknownWebhook {
  /** Not a kind of the spec: for example the request for the cXML of a call or message. */
  kind: "unknown";
  /** Fields under their wire names; without a prototype. */
  payload: Record<string, JsonValue>;
}

/** Any JSON value. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue };

/** A request as received, and the key to verify it with. */
export interface WebhookInput {
  /** The project's Signing Key (`PSK_…`), not an API token; several during a key rotation. */
  signingKey: string | readonly string[];
  /** Absolute, as it was given to SignalWire, with the query that the request had. */
  url: string;
  /** All headers of the request; names in any case. */
  headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The body as received over the wire; empty for a GET. */
  rawBody: string | Uint8Array;
  /** For a GET, the fields are read from the query, whatever its body; so they are for any request with an empty body. */
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
