import type { Body } from "./body.js";
import type { Limits } from "./limits.js";
import type { Operation, Security } from "./operation.js";
import type { Meta } from "./options.js";
import type { Watch } from "./watch.js";

/** One call as the transport sends it, in one or more attempts. */
export interface Outgoing {
  /** Messages and logs name its id, method and path: the template, never the URL. */
  readonly operation: Pick<Operation, "id" | "method" | "path">;
  readonly limits: Limits;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: Body | undefined;
  readonly security: Security;
  /** Repeating it does no harm, according to its method or the spec. */
  readonly idempotent: boolean;
  readonly signal?: AbortSignal | undefined;
  /** It goes to another origin: no redirect is followed, and no middleware sees it. */
  readonly foreign?: boolean;
  /** The caller's values, which no message may repeat. */
  readonly values: () => unknown;
}

/** An answer, and as much of its body as was read. */
export interface Answer {
  readonly response: Response;
  readonly bytes: Uint8Array;
}

/** How a call ended. `answer` is the server's answer, 2xx or not, if there was one. */
export type Outcome<T> =
  | { readonly ok: true; readonly data: T; readonly answer: Answer; readonly meta: Meta }
  | { readonly ok: false; readonly error: unknown; readonly answer?: Answer | undefined; readonly meta: Meta };

/** How a 2xx is read: as a whole by `read`, or by `stream`, which then owns the watch. */
export interface Reader<T> {
  /** Throws a Problem when the body is not what the operation returns. */
  readonly read?: (answer: Answer) => T;
  readonly stream?: (response: Response, watch: Watch) => T;
  /** Any other final status is read in the same way: none is an error by itself. */
  readonly any?: true;
}
