import type { Body } from "./body.js";
import type { Limits } from "./limits.js";
import type { Operation, Security } from "./operation.js";
import type { Meta } from "./options.js";
import type { Watch } from "./watch.js";

/** One call as the transport sends it, as often as it must. */
export interface Outgoing {
  /** Of it, messages and logs name id, method and path: the template, never the URL. */
  readonly operation: Pick<Operation, "id" | "method" | "path">;
  readonly limits: Limits;
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
  readonly values: () => unknown;
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
  /** Reads any other final status, too: none is an error by itself. */
  readonly any?: true;
}
