import type { Delivered } from "./errors.js";
import type { Limits } from "./limits.js";
import type { HttpMethod, Security } from "./operation.js";
import type { Meta } from "./options.js";
import type { Settings } from "./settings.js";
import type { Watch } from "./watch.js";

export type Body = string | Uint8Array | FormData | Blob | ReadableStream<Uint8Array>;

/** One call as the transport sends it, as often as it must. */
export interface Outgoing extends Limits {
  readonly operationId: string;
  readonly method: HttpMethod;
  /** The path's template: all that messages and logs name of the URL. */
  readonly path: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: Body | undefined;
  readonly security: Security;
  /** Repeating it does no harm, by its method or by the spec. */
  readonly idempotent: boolean;
  readonly signal?: AbortSignal | undefined;
  /** To another origin: no redirect is followed, no middleware sees it. */
  readonly foreign?: boolean;
  /** The caller's values, which no message may repeat. */
  readonly values?: unknown;
}

/** An answer, and its body so far as it was read. */
export interface Answer {
  readonly response: Response;
  readonly bytes: Uint8Array;
}

/** How a call ended. `answer` is what it was told, 2xx or not, if it was told anything. */
export type Outcome<T> =
  | { readonly ok: true; readonly data: T; readonly answer: Answer; readonly meta: Meta }
  | { readonly ok: false; readonly error: unknown; readonly answer?: Answer | undefined; readonly meta: Meta };

/** How a 2xx is read: as a whole by `read`, or by a `stream`, which then owns the watch. */
export interface Reader<T> {
  /** Throws a Problem when the body is not what the operation returns. */
  readonly read?: (answer: Answer) => T;
  readonly stream?: (response: Response, watch: Watch) => T;
}

/** What went wrong with an attempt, as far as repeating it goes. */
export interface Fault {
  /** May pass by itself. */
  readonly transient: boolean;
  readonly delivered: Delivered;
  /** Refused or never sent, so that even a POST may be repeated. */
  readonly harmless?: boolean;
  readonly retryAfterMs?: number | undefined;
}

/** A call under way: what is sent, and its state over its attempts. */
export interface Run extends Outgoing {
  readonly settings: Settings;
  /** On the settings' clock. */
  readonly deadline: number;
  readonly meta: Meta;
  /** The worst that an earlier attempt may have done. */
  doubt: Delivered;
  /** What this attempt was told, as soon as it was told anything. */
  answer: Answer | undefined;
  /** The last error that the transport itself made, and the fault it is of. */
  failure: readonly [error: unknown, fault: Fault] | undefined;
  /** This attempt has gone to fetch, so that a byte of it may have left. */
  sent: boolean;
  askedAnew: boolean;
  readAnew: boolean;
}

/** `POST /Accounts/{AccountSid}/Calls` */
export const label = ({ method, path }: Outgoing): string => `${method} ${path}`;
