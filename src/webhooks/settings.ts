import type { WebhookVerificationError } from "../errors.js";
import { readKeys } from "./keys.js";
import { readMaxBytes } from "./raw-body.js";
import { splitUrl } from "./urls.js";

/** Options of a receiver of webhooks. */
export interface ReceiverOptions {
  /** The project's Signing Key (`PSK_…`), not an API token; several during a key rotation. */
  signingKey: string | readonly string[];
  /**
   * The public URL of this receiver, as it was given to SignalWire: the origin only, or with the path if a proxy changes
   * it; include user name, password and fragment if the URL has them. Needed behind a proxy.
   */
  publicUrl?: string | undefined;
  /** Trust `X-Forwarded-Proto` and `X-Forwarded-Host`. Use it only if your own proxy sets them; no effect if `publicUrl` is given. */
  trustProxy?: boolean | undefined;
  /** Largest body, in bytes; a larger one is answered with 413. Default 256 KiB. */
  maxBytes?: number | undefined;
  /** Refuse webhooks without a SHA-256 signature, which only some SWML requests have. Default false. */
  require256?: boolean | undefined;
  /**
   * Remembers what has been handled, by kind, sid and status; a webhook without these, as one of the kind `unknown`, is always handled. A webhook that it has is
   * answered with 204, without calling the handler; a repetition of one that is still being handled waits for that to end. In a single process a `Set` will do, but it never forgets: if the process lives for months, use a store that drops its oldest keys.
   * SignalWire repeats webhooks, and signatures contain no time, so anybody who has recorded a webhook can repeat it too.
   */
  dedupe?: { has(key: string): boolean | Promise<boolean>; add(key: string): unknown } | undefined;
  /** Called with what the handler or `dedupe` threw; the sender only gets a 500. Without it nobody sees a mistake in the handler: `console.error` will do. */
  onError?: ((error: unknown) => void) | undefined;
  /**
   * Called for each webhook that has arrived and is answered with 403 or 400, with the reason and the URL that the signature was checked against,
   * with the user name and password of `publicUrl`, if it has any.
   * If SignalWire's own webhooks are refused, compare that URL with the one given to SignalWire, and set `publicUrl`.
   */
  onRefused?: ((error: WebhookVerificationError, url: string) => void) | undefined;
}

export interface Receiver extends ReceiverOptions {
  readonly maxBytes: number;
  /** What is being handled, by its deduplication key. */
  readonly underWay: Map<string, Promise<unknown>>;
}

/**
 * The options, checked when the receiver is made rather than when the first webhook arrives.
 *
 * @throws {TypeError} When there is no key, `publicUrl` is not an absolute http or https URL, or another option has the wrong type.
 */
export function readOptions(options: ReceiverOptions | undefined, handler: unknown): Receiver {
  if (!options) throw new TypeError("the first argument must be the options, at least { signingKey }");
  const signingKey = readKeys(options.signingKey);
  const publicUrl = readPublicUrl(options.publicUrl);
  const { dedupe, onError = null, onRefused = null } = options;
  const maxBytes = readMaxBytes(options.maxBytes);
  if (typeof handler !== "function") throw new TypeError("handler must be a function");
  if (onError !== null && typeof onError !== "function") throw new TypeError("onError must be a function");
  if (onRefused !== null && typeof onRefused !== "function") throw new TypeError("onRefused must be a function");
  if (dedupe && (typeof dedupe.has !== "function" || typeof dedupe.add !== "function"))
    throw new TypeError("dedupe must have has() and add(), as a Set does");
  return { ...options, signingKey, publicUrl, maxBytes, underWay: new Map() };
}

/** Like a key, a URL read from a file often ends with a line break. */
function readPublicUrl(publicUrl: unknown): string | undefined {
  if (publicUrl === undefined) return undefined;
  const url = typeof publicUrl === "string" ? publicUrl.trim() : "";
  if (splitUrl(url)) return url;
  throw new TypeError("publicUrl must be an absolute URL, as text: https://app.example.com/hooks");
}
