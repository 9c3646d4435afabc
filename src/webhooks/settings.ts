import { readKeys } from "./keys.js";
import { readMaxBytes } from "./raw-body.js";
import { splitUrl } from "./urls.js";

/** How a receiver of webhooks is made. */
export interface ReceiverOptions {
  /** The project's Signing Key (`PSK_…`), not an API token; several while a rotation is under way. */
  signingKey: string | readonly string[];
  /**
   * Where the world reaches this receiver, as it was given to SignalWire: the origin alone, or with the path if a proxy changes
   * it; user name, password and fragment too if the URL has them. Needed behind a proxy.
   */
  publicUrl?: string | undefined;
  /** Believe `X-Forwarded-Proto` and `X-Forwarded-Host`. Only where a proxy of yours sets them; without effect beside `publicUrl`. */
  trustProxy?: boolean | undefined;
  /** Largest body, in bytes; a larger one is answered with 413. Default 256 KiB. */
  maxBytes?: number | undefined;
  /** Refuse webhooks without a SHA-256 signature, which only some SWML requests have. Default false. */
  require256?: boolean | undefined;
  /**
   * Remembers what has been handled, by kind, sid and status; a webhook that it has is answered without the handler, and one that
   * is being handled waits for its end. A `Set` will do in one process, though it forgets nothing: where that lives for months, something that drops its oldest keys.
   * SignalWire repeats webhooks, and their signatures hold no time, so anybody who recorded one can.
   */
  dedupe?: { has(key: string): boolean | Promise<boolean>; add(key: string): unknown } | undefined;
  /** Told of what the handler threw; the sender only gets a 500. */
  onError?: ((error: unknown) => void) | undefined;
}

export interface Receiver extends ReceiverOptions {
  readonly maxBytes: number;
  /** What is being handled, by key of its repetitions. */
  readonly underWay: Map<string, Promise<unknown>>;
}

/**
 * The options, checked when the receiver is made and not when the first webhook arrives.
 *
 * @throws {TypeError} When there is no key, `publicUrl` is no absolute http or https URL, or anything else is of the wrong kind.
 */
export function readOptions(options: ReceiverOptions | undefined, handler: unknown): Receiver {
  if (!options) throw new TypeError("the first argument must be the options, at least { signingKey }");
  const signingKey = readKeys(options.signingKey);
  const { publicUrl, dedupe, onError = null } = options;
  const maxBytes = readMaxBytes(options.maxBytes);
  if (publicUrl !== undefined && !splitUrl(publicUrl)) {
    throw new TypeError("publicUrl must be an absolute URL: https://app.example.com/hooks");
  }
  if (typeof handler !== "function") throw new TypeError("handler must be a function");
  if (onError !== null && typeof onError !== "function") throw new TypeError("onError must be a function");
  if (dedupe && (typeof dedupe.has !== "function" || typeof dedupe.add !== "function"))
    throw new TypeError("dedupe must have has() and add(), as a Set does");
  return { ...options, signingKey, maxBytes, underWay: new Map() };
}
