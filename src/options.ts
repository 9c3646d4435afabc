import type { Clock } from "./clock.js";

/** The part of fetch that is used. A runtime's own may have more properties (`preconnect` in Bun), which a function that wraps it lacks. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Options of a client. All times in milliseconds, all sizes in bytes. */
export interface ClientOptions {
  /** The space's name, host or https URL; anything else is refused. Environment: SIGNALWIRE_SPACE. */
  space?: string | undefined;
  /** Environment: SIGNALWIRE_PROJECT_ID. */
  projectId?: string | undefined;
  /**
   * Environment: SIGNALWIRE_API_TOKEN. A function is called for each attempt; after a 401 there is one more attempt, with what it returns then.
   * One that keeps its token learns of the 401 from middleware.
   *
   * @example
   * let kept: string | undefined;
   * createClient({
   *   token: () => (kept ??= process.env.SIGNALWIRE_API_TOKEN ?? ""), // or from a vault
   *   middleware: [async (request, next) => {
   *     const response = await next(request);
   *     if (response.status === 401) kept = undefined;
   *     return response;
   *   }],
   * });
   */
  token?: string | (() => string | Promise<string>) | undefined;
  /** Used instead of `https://<space>.signalwire.com`: https, or http to this machine. With it, projectId and token may be left out. */
  baseUrl?: string | undefined;
  /**
   * Used instead of the platform's fetch. The platform's is taken when the client is made, so a global mock that is set later (msw, `vi.stubGlobal`)
   * is not called. It must return a web `Response`, so node-fetch does not work. With middleware it receives the platform's `Request`, so
   * the `fetch` of npm's undici does not work: to set a proxy or certificates in Node, use `setGlobalDispatcher`, or add `dispatcher` to `init`.
   *
   * Deno's own fetch resends a request, even a POST, when a kept-alive connection breaks. To prevent that, keep no idle connections:
   * `(input, init) => fetch(input, { ...init, client })` with `client = Deno.createHttpClient({ poolMaxIdlePerHost: 0 })`.
   */
  fetch?: Fetch | undefined;
  /**
   * Time limit of one attempt: connect, headers and body; the body of an error gets up to 5,000 more. Of a download: until its
   * headers, then for each pause between its chunks, the reader's included. Default 30,000.
   */
  timeoutMs?: number | undefined;
  /** Time limit of one call, with all its attempts and waits. Not of a download, which has none but its own call's. Default 90,000. */
  totalTimeoutMs?: number | undefined;
  /** How failed attempts are retried; `false`: one attempt, whatever happens. */
  retry?: RetryOptions | false | undefined;
  /** Largest decoded size of a body that is read as a whole. Default 16 MiB. */
  maxBodyBytes?: number | undefined;
  /** Appended to the User-Agent `signalwire-rest/<version>`. */
  userAgent?: string | undefined;
  /** Sent with every request to the space. Refused: credentials, cookies, and what the platform sets itself, such as `host`. */
  headers?: Record<string, string> | undefined;
  /** Wraps each attempt, the first one outermost. */
  middleware?: readonly Middleware[] | undefined;
  /** Told of each answer and each retry; never gets bodies, values or credentials. `{ warn: console.warn }` prints the retries. */
  logger?: Logger | undefined;
  /** Called where an answer contradicts the spec: an unreadable date, a missing required field. Unknown fields and new values of an enum do not. */
  onUnexpected?: ((event: Unexpected) => void) | undefined;
  /** Allows a token in a browser, where anyone who opens the page can read it. */
  dangerouslyAllowBrowser?: boolean | undefined;
  /** For tests. */
  clock?: Clock | undefined;
}

/** A difference between an answer and the spec that the call survived. */
export interface Unexpected {
  /** What was called, such as `calls.get`. */
  operationId: string;
  /** JSON pointer into the body, with the wire's names. */
  pointer: string;
  /** What is wrong there; holds no value of the body. */
  reason: string;
}

/**
 * Whether and how a failed attempt is repeated. All times in milliseconds.
 *
 * What may be temporary is repeated: 408, 425, 429, 500, 502, 503 and 504, broken connections, timeouts, and once a GET whose JSON is cut. GET, HEAD, PUT,
 * DELETE and operations marked idempotent are repeated after all of these; any other only after a 429, or if nothing of it was sent. All calls of a client
 * and its copies share a quota of 100 retries; one comes back with each call that succeeds after a retry, and with every five that succeed at once.
 */
export interface RetryOptions {
  /** Attempts in all, the first included. Default 3; 1: never retry. */
  maxAttempts?: number | undefined;
  /** Also repeat POST and PATCH requests that are not marked idempotent. Default false. */
  unsafe?: boolean | undefined;
  /** The first backoff is a random time up to this. Default 500. */
  baseDelayMs?: number | undefined;
  /** Longest backoff. Default 8,000. */
  maxDelayMs?: number | undefined;
  /** Longest Retry-After that is waited for. Default 60,000. */
  maxRetryAfterMs?: number | undefined;
}

/** Options of one call, the third argument of every wrapper. All times in milliseconds. */
export interface RequestOptions {
  /**
   * Ends the call at once, even during a backoff; the call then rejects with the signal's reason. Whether the request can have taken effect, `.safe()`
   * says: its error has `delivered`, and the reason as `cause`.
   */
  signal?: AbortSignal | undefined;
  /** Time limit of one attempt; overrides the client's. */
  timeoutMs?: number | undefined;
  /** Time limit of the call, with all its attempts and waits; overrides the client's. The only total limit of a download, its body included. */
  totalTimeoutMs?: number | undefined;
  /** Merged over the client's; `false`: one attempt. */
  retry?: RetryOptions | false | undefined;
  /** Merged over the client's. */
  headers?: Record<string, string> | undefined;
  /** Fields or query parameters that the spec does not know (yet). */
  extra?: Record<string, string | number | boolean | null | readonly string[]> | undefined;
  /**
   * An account other than the client's project: a subproject. Refused where the path has no account, as in Relay REST: use
   * `client.with({ projectId, token })` there, with a token of the subproject's own.
   */
  accountSid?: string | undefined;
}

/** Options of `client.fetch`: those of fetch and those of a call. */
export type FetchInit = RequestInit & Omit<RequestOptions, "headers" | "signal">;

/** Options of a list, in addition to those of every wrapper; time limits and retries apply to each of its requests. */
export interface ListOptions extends RequestOptions {
  /** Maximum number of items, not pages. Pages are requested no larger than that; if the input has no page size, as large as the API allows. */
  limit?: number | undefined;
  /** A list with more pages ends with a PaginationError. Default 10,000. */
  maxPages?: number | undefined;
  /** The `cursor` of an earlier page, or of the error that ended a list, whatever its class, to continue from there. */
  cursor?: string | undefined;
}

/** Options of a waiter, in addition to those of every wrapper; time limits and retries apply to each of its requests. All times in milliseconds. */
export interface WaitOptions extends RequestOptions {
  /** How long to wait before giving up with a WaiterError; `Infinity`: no limit. The last request, at that time, may take a second more. */
  maxWaitMs: number;
  /** Delay between the first two requests; later delays grow. Default 1,000. */
  minDelayMs?: number | undefined;
  /** Longest delay between two requests, unless a Retry-After asks for more. Default 15,000. */
  maxDelayMs?: number | undefined;
  /** How long a 404 counts as "not there yet". Default 10,000. */
  notFoundGraceMs?: number | undefined;
  /** Called with each value that was polled, and how many polls there have been. What it throws ends the wait. */
  onPoll?: ((value: unknown, attempt: number) => void) | undefined;
}

/**
 * Wraps an attempt: may change the request or the answer, or answer by itself. A body can be read only once, so read
 * a clone: `request.clone()` before `next`, `response.clone()` after it. What it throws ends the call; a request to another origin is refused.
 * It runs in the asynchronous context of the call (of a list: of its use), so a span that it starts has the caller's as its parent.
 *
 * @example
 * // Number the attempts for the server's log:
 * import type { Middleware } from "signalwire-rest";
 * const numbered: Middleware = (request, next, { attempt }) => {
 *   request.headers.set("x-attempt", String(attempt));
 *   return next(request);
 * };
 * @example
 * // Retry another temporary status as if it were a 503:
 * import type { Middleware } from "signalwire-rest";
 * const retry409: Middleware = async (request, next) => {
 *   const response = await next(request);
 *   return response.status === 409 ? new Response(response.body, { status: 503, headers: response.headers }) : response;
 * };
 */
export type Middleware = (
  request: Request,
  next: (request: Request) => Promise<Response>,
  context: { operationId: string; attempt: number },
) => Promise<Response>;

/** What each line of a log holds; never a body or a credential. A type, not an interface, so that loggers which take any record fit. */
export type LogFields = {
  /** What was called, such as `calls.create`. */
  operationId: string;
  /** HTTP method. */
  method: string;
  /** As in the spec, without values. */
  path: string;
  /** Number of the attempt, from 1. */
  attempt: number;
  /** HTTP status, if there was an answer. */
  status?: number | undefined;
  /** The server's ID of the request, if it gave one. */
  requestId?: string | undefined;
};

/** The part of a logger that is used; `console` and most loggers fit. */
export interface Logger {
  /** Called for each answer; its headers are content-type, content-length and retry-after. */
  debug?(
    message: string,
    fields: LogFields & { durationMs: number; headers: Record<string, string | undefined> },
  ): void;
  /** Called for each attempt that failed and will be repeated, also without an answer (a reset, a timeout), with the delay until then and the code of a network failure. */
  warn?(message: string, fields: LogFields & { delayMs: number; code?: string | undefined }): void;
}

/** What is known about a call besides its data. */
export interface Meta {
  /** What was called, such as `calls.create`; of a waiter, what it polls; of `calls.hangup` and the like, `calls.update`. */
  operationId: string;
  /** Requests sent; redirects within the space do not count. */
  attempts: number;
  /** From the start of the call to its end, waits included. */
  durationMs: number;
  /** The server's ID of the last request, if it gave one. */
  requestId?: string;
  /** HTTP status of the last answer, if there was one. */
  status?: number;
}

export type { Clock } from "./clock.js";
