import type { Clock } from "./clock.js";

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
  fetch?: typeof globalThis.fetch | undefined;
  /** One attempt: connect, headers and body. Default 30 000. */
  timeoutMs?: number | undefined;
  /** All attempts and waits of one call. Default 90 000. */
  totalTimeoutMs?: number | undefined;
  retry?: RetryOptions | false | undefined;
  /** Decoded size of a body that is read as a whole. Default 16 MiB. */
  maxBodyBytes?: number | undefined;
  /** Appended to the User-Agent `signalwire-rest/<version>`. */
  userAgent?: string | undefined;
  headers?: Record<string, string> | undefined;
  /** Runs around each attempt, the first outermost. */
  middleware?: readonly Middleware[] | undefined;
  logger?: Logger | undefined;
  /** Told of anything the contract did not promise: an unreadable date, a missing required field. */
  onUnexpected?: ((event: Unexpected) => void) | undefined;
  /** A token in a browser can be read by whoever opens the page. */
  dangerouslyAllowBrowser?: boolean | undefined;
  /** For tests. */
  clock?: Clock | undefined;
}

export interface Unexpected {
  operationId: string;
  /** JSON pointer into the body, with the wire's names. */
  pointer: string;
  reason: string;
}

export interface RetryOptions {
  /** Default 3; 1 = never. */
  maxAttempts?: number | undefined;
  /** Repeat POSTs that are not marked idempotent, too. Default false. */
  unsafe?: boolean | undefined;
  /** First backoff is a random time up to this. Default 500. */
  baseDelayMs?: number | undefined;
  /** Default 8 000. */
  maxDelayMs?: number | undefined;
  /** Longest Retry-After that is waited for. Default 60 000. */
  maxRetryAfterMs?: number | undefined;
}

/** Third argument of every wrapper; the input holds only names of the spec. */
export interface RequestOptions {
  signal?: AbortSignal | undefined;
  timeoutMs?: number | undefined;
  totalTimeoutMs?: number | undefined;
  retry?: RetryOptions | false | undefined;
  headers?: Record<string, string> | undefined;
  /** Fields or query parameters that the spec does not know (yet). */
  extra?: Record<string, string | number | boolean | null | readonly string[]> | undefined;
  /** Another account than the client's project: a subproject. */
  accountSid?: string | undefined;
}

export interface ListOptions extends RequestOptions {
  /** Items, not pages; also lowers the page size asked for. */
  limit?: number | undefined;
  /** Default 10 000. */
  maxPages?: number | undefined;
  /** `cursor` of an earlier page or PaginationError. */
  cursor?: string | undefined;
}

export interface WaitOptions extends RequestOptions {
  maxWaitMs: number;
  /** Default 1 000. */
  minDelayMs?: number | undefined;
  /** Default 15 000. */
  maxDelayMs?: number | undefined;
  /** So long a 404 counts as "not there yet". Default 10 000. */
  notFoundGraceMs?: number | undefined;
  onPoll?: ((value: unknown, attempt: number) => void) | undefined;
}

export type Middleware = (
  request: Request,
  next: (request: Request) => Promise<Response>,
  context: { operationId: string; attempt: number },
) => Promise<Response>;

export interface Logger {
  debug?(message: string, fields: object): void;
  warn?(message: string, fields: object): void;
}

/** What is known of a call beside its data. */
export interface Meta {
  operationId: string;
  attempts: number;
  durationMs: number;
  requestId?: string;
  status?: number;
}

export type { Clock } from "./clock.js";
