import type { Clock } from "./clock.js";

/** As much of fetch as is used: a runtime's own may have more than a function around it has (`preconnect` in Bun). */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** How a client is made. All times in milliseconds, all sizes in bytes. */
export interface ClientOptions {
  /** Space name, host or https URL of it; anything else is refused. Environment: SIGNALWIRE_SPACE. */
  space?: string | undefined;
  /** Environment: SIGNALWIRE_PROJECT_ID. */
  projectId?: string | undefined;
  /** Environment: SIGNALWIRE_API_TOKEN. A function is asked for each attempt, and once more after a 401. */
  token?: string | (() => string | Promise<string>) | undefined;
  /** Stands in place of `https://<space>.signalwire.com`: https, or http to this machine. With it, projectId and token may be left out. */
  baseUrl?: string | undefined;
  /**
   * Stands in place of the platform's, which is taken when the client is made: a mock of the global one that is set later (msw, `vi.stubGlobal`)
   * is not asked. What answers is a Response of the web's, so not node-fetch; with middleware it is handed the platform's Request, so not
   * `fetch` of npm's undici: a proxy or certificates are given to Node's by `setGlobalDispatcher`, or as `dispatcher` beside `init`.
   *
   * Deno's own sends a request, a POST too, once more where the connection that it kept breaks. Without kept connections it does not:
   * `(input, init) => fetch(input, { ...init, client })` with `client = Deno.createHttpClient({ poolMaxIdlePerHost: 0 })`.
   */
  fetch?: Fetch | undefined;
  /** One attempt: connect, headers and body. Default 30 000. */
  timeoutMs?: number | undefined;
  /** All attempts and waits of one call. Default 90 000. */
  totalTimeoutMs?: number | undefined;
  /** `false`: one attempt, whatever happens. */
  retry?: RetryOptions | false | undefined;
  /** Decoded size of a body that is read as a whole. Default 16 MiB. */
  maxBodyBytes?: number | undefined;
  /** Appended to the User-Agent `signalwire-rest/<version>`. */
  userAgent?: string | undefined;
  /** Sent with every request. */
  headers?: Record<string, string> | undefined;
  /** Runs around each attempt, the first outermost. */
  middleware?: readonly Middleware[] | undefined;
  /** Told of answers, those that are retried too; never of bodies, values or credentials. */
  logger?: Logger | undefined;
  /** Told of anything the contract did not promise: an unreadable date, a missing required field. */
  onUnexpected?: ((event: Unexpected) => void) | undefined;
  /** A token in a browser can be read by whoever opens the page. */
  dangerouslyAllowBrowser?: boolean | undefined;
  /** For tests. */
  clock?: Clock | undefined;
}

/** A difference between an answer and the spec that the call survived. */
export interface Unexpected {
  /** What was called, as `calls.get`. */
  operationId: string;
  /** JSON pointer into the body, with the wire's names. */
  pointer: string;
  /** What is wrong there; holds no value of the body. */
  reason: string;
}

/** Whether and how a failed attempt is repeated. All times in milliseconds. */
export interface RetryOptions {
  /** Default 3; 1 = never. */
  maxAttempts?: number | undefined;
  /** Repeat POSTs that are not marked idempotent, too. Default false. */
  unsafe?: boolean | undefined;
  /** First backoff is a random time up to this. Default 500. */
  baseDelayMs?: number | undefined;
  /** No backoff is longer. Default 8 000. */
  maxDelayMs?: number | undefined;
  /** Longest Retry-After that is waited for. Default 60 000. */
  maxRetryAfterMs?: number | undefined;
}

/** Third argument of every wrapper; the input holds only names of the spec. All times in milliseconds. */
export interface RequestOptions {
  /** Ends the call at once, its backoffs included; it then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** One attempt, as in the client's options; stands above them. */
  timeoutMs?: number | undefined;
  /** All attempts and waits of the call, as in the client's options; stands above them. A download's body, too, which has none by default. */
  totalTimeoutMs?: number | undefined;
  /** Laid over that of the client; `false`: one attempt. */
  retry?: RetryOptions | false | undefined;
  /** Laid over those of the client. */
  headers?: Record<string, string> | undefined;
  /** Fields or query parameters that the spec does not know (yet). */
  extra?: Record<string, string | number | boolean | null | readonly string[]> | undefined;
  /** Another account than the client's project: a subproject. Refused where no account is in the path, as in Relay REST. */
  accountSid?: string | undefined;
}

/** Of a list, beside what every wrapper takes; times and retries count for each of its requests. */
export interface ListOptions extends RequestOptions {
  /** Items, not pages; also lowers the page size asked for. */
  limit?: number | undefined;
  /** A list that has more ends with a PaginationError. Default 10 000. */
  maxPages?: number | undefined;
  /** `cursor` of an earlier page or PaginationError. */
  cursor?: string | undefined;
}

/** Of a waiter, beside what every wrapper takes; times and retries count for each of its requests. All times in milliseconds. */
export interface WaitOptions extends RequestOptions {
  /** When it gives up, with a WaiterError; `Infinity`: never by itself. */
  maxWaitMs: number;
  /** Between the first two requests, then growing. Default 1 000. */
  minDelayMs?: number | undefined;
  /** Between two requests at most. Default 15 000. */
  maxDelayMs?: number | undefined;
  /** So long a 404 counts as "not there yet". Default 10 000. */
  notFoundGraceMs?: number | undefined;
  /** Told of each answer, and how many there were. */
  onPoll?: ((value: unknown, attempt: number) => void) | undefined;
}

/**
 * Stands around an attempt: may change its request, its answer, or answer itself. A body is read once, so what it reads is
 * a clone: `request.clone()` before `next`, `response.clone()` after it.
 *
 * @example
 * // Told of each retry, connections that broke included:
 * import type { Middleware } from "signalwire-rest";
 * const onRetry: Middleware = (request, next, { operationId, attempt }) => {
 *   if (attempt > 1) console.warn(`${operationId}: attempt ${attempt}`);
 *   return next(request);
 * };
 * @example
 * // Another status that may pass by itself, retried as a 503 is:
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

/** What `console` is, and most loggers are. */
export interface Logger {
  /** Each answer, with its attempt. What brought none (a reset, a timeout) is seen by middleware. */
  debug?(message: string, fields: object): void;
  /** Nothing so far; it is here so that a logger which has it fits as it is. */
  warn?(message: string, fields: object): void;
}

/** What is known of a call beside its data. */
export interface Meta {
  /** What was called, as `calls.create`. */
  operationId: string;
  /** Requests sent. */
  attempts: number;
  /** From the call to its end, waits included. */
  durationMs: number;
  /** The server's own name for the last request, where it gave one. */
  requestId?: string;
  /** Of the last answer, where there was one. */
  status?: number;
}

export type { Clock } from "./clock.js";
