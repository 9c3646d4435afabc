/** Can the request have taken effect? `no`: refused, or never sent. `maybe`: the answer is lost. `yes`: a 2xx that could not be read. */
export type Delivered = "no" | "maybe" | "yes";

/** What every failure of the package tells, whichever class it has. */
export interface Circumstances {
  readonly operationId: string;
  readonly attempts?: number;
  readonly retryable?: boolean;
  readonly delivered?: Delivered;
  readonly requestId?: string | undefined;
}

/** Marks the errors of every copy of the package, so that `is` works where `instanceof` cannot. */
const brand = /* @__PURE__ */ Symbol.for("signalwire-rest.error");

/** Names are compared as data along the prototypes: bundlers rename classes. */
function isKind(error: unknown, name: string): boolean {
  let at: unknown = error;
  if (!(at instanceof Object && brand in at)) return false;
  for (; at; at = Object.getPrototypeOf(at)) if (Object.hasOwn(at, "name") && (at as Error).name === name) return true;
  return false;
}

/**
 * The base of all errors of the package; itself thrown for what is refused before any request: bad options, unknown
 * input fields, path values such as `..`.
 *
 * @example
 * try {
 *   await calls.create(client, input);
 * } catch (error) {
 *   if (SignalWireError.is(error) && error.delivered === "no") retryLater();
 * }
 */
export class SignalWireError extends Error {
  /** True for this class and those below it, also of another copy of the package. */
  static is(error: unknown): error is SignalWireError {
    return isKind(error, "SignalWireError");
  }
  override get name(): string {
    return "SignalWireError";
  }
  get [brand](): true {
    return true;
  }
  readonly operationId: string;
  /** Requests sent, the failed one included; 0 when it failed before any. */
  readonly attempts: number;
  /** The failure is of a passing kind, and repeating this operation does no harm. */
  readonly retryable: boolean;
  readonly delivered: Delivered;
  declare readonly requestId?: string;

  constructor(message: string, about: Circumstances, options?: ErrorOptions) {
    super(message, options);
    this.operationId = about.operationId;
    this.attempts = about.attempts ?? 0;
    this.retryable = about.retryable ?? false;
    this.delivered = about.delivered ?? "no";
    if (about.requestId) this.requestId = about.requestId;
  }
}

/** One of the reasons in an error body. */
export interface ErrorDetail {
  readonly code?: string;
  readonly message: string;
  /** The field it is about, as the server names it. */
  readonly field?: string;
  readonly url?: string;
}

/** An error body, whichever of the APIs' shapes it had. */
export interface ErrorBody {
  readonly code?: string;
  readonly moreInfo?: string;
  readonly errors: readonly ErrorDetail[];
}

/** The server answered, and not with a 2xx. Text of the server is masked: this call's values, credentials, long digit runs. */
export class ApiError extends SignalWireError {
  static override is(error: unknown): error is ApiError {
    return isKind(error, "ApiError");
  }
  override get name(): string {
    return "ApiError";
  }
  readonly status: number;
  declare readonly code?: string;
  declare readonly moreInfo?: string;
  readonly errors: readonly ErrorDetail[];

  constructor(message: string, about: Circumstances, status: number, body: ErrorBody = { errors: [] }) {
    super(message, about);
    this.status = status;
    if (body.code) this.code = body.code;
    if (body.moreInfo) this.moreInfo = body.moreInfo;
    this.errors = body.errors;
  }
}

/** 400. */
export class BadRequestError extends ApiError {
  static override is(error: unknown): error is BadRequestError {
    return isKind(error, "BadRequestError");
  }
  override get name(): string {
    return "BadRequestError";
  }
}

/** 401, and a token function that gave no token. */
export class AuthenticationError extends ApiError {
  static override is(error: unknown): error is AuthenticationError {
    return isKind(error, "AuthenticationError");
  }
  override get name(): string {
    return "AuthenticationError";
  }
}

/** 403. */
export class PermissionDeniedError extends ApiError {
  static override is(error: unknown): error is PermissionDeniedError {
    return isKind(error, "PermissionDeniedError");
  }
  override get name(): string {
    return "PermissionDeniedError";
  }
}

/** 404. */
export class NotFoundError extends ApiError {
  static override is(error: unknown): error is NotFoundError {
    return isKind(error, "NotFoundError");
  }
  override get name(): string {
    return "NotFoundError";
  }
}

/** 409. */
export class ConflictError extends ApiError {
  static override is(error: unknown): error is ConflictError {
    return isKind(error, "ConflictError");
  }
  override get name(): string {
    return "ConflictError";
  }
}

/** 422. */
export class ValidationError extends ApiError {
  static override is(error: unknown): error is ValidationError {
    return isKind(error, "ValidationError");
  }
  override get name(): string {
    return "ValidationError";
  }
}

/** 429. */
export class RateLimitError extends ApiError {
  static override is(error: unknown): error is RateLimitError {
    return isKind(error, "RateLimitError");
  }
  override get name(): string {
    return "RateLimitError";
  }
  /** What a readable Retry-After asked for. */
  declare readonly retryAfterMs?: number;

  constructor(message: string, about: Circumstances, status: number, body?: ErrorBody, retryAfterMs?: number) {
    super(message, about, status, body);
    if (retryAfterMs !== undefined) this.retryAfterMs = retryAfterMs;
  }
}

/** 5xx. */
export class ServerError extends ApiError {
  static override is(error: unknown): error is ServerError {
    return isKind(error, "ServerError");
  }
  override get name(): string {
    return "ServerError";
  }
}

/** No answer, or one that broke off: DNS, connect, TLS, reset. `code` is the platform's: `ECONNRESET`, `ENOTFOUND`. */
export class ConnectionError extends SignalWireError {
  static override is(error: unknown): error is ConnectionError {
    return isKind(error, "ConnectionError");
  }
  override get name(): string {
    return "ConnectionError";
  }
  declare readonly code?: string;

  constructor(message: string, about: Circumstances, code?: string) {
    super(message, about);
    if (code) this.code = code;
  }
}

/** An attempt (`headers`, `body`) or the whole call (`total`) took longer than it may. */
export class TimeoutError extends SignalWireError {
  static override is(error: unknown): error is TimeoutError {
    return isKind(error, "TimeoutError");
  }
  override get name(): string {
    return "TimeoutError";
  }
  readonly phase: "headers" | "body" | "total";

  constructor(message: string, about: Circumstances, phase: "headers" | "body" | "total") {
    super(message, about);
    this.phase = phase;
  }
}

/** A 2xx whose body is not what the operation returns: cut, HTML, too large, another JSON type. */
export class ResponseParseError extends SignalWireError {
  static override is(error: unknown): error is ResponseParseError {
    return isKind(error, "ResponseParseError");
  }
  override get name(): string {
    return "ResponseParseError";
  }
  readonly status: number;
  readonly contentType: string | null;

  constructor(message: string, about: Circumstances, status: number, contentType: string | null) {
    super(message, about);
    this.status = status;
    this.contentType = contentType;
  }
}

/** A list could not go on: a next link to elsewhere, a cycle, too many pages. */
export class PaginationError extends SignalWireError {
  static override is(error: unknown): error is PaginationError {
    return isKind(error, "PaginationError");
  }
  override get name(): string {
    return "PaginationError";
  }
  /** Resumes at the page that could not be had; null where it cannot. */
  readonly cursor: string | null;

  constructor(message: string, about: Circumstances, cursor: string | null) {
    super(message, about);
    this.cursor = cursor;
  }
}

/** What was waited for has failed, or did not come in time. */
export class WaiterError extends SignalWireError {
  static override is(error: unknown): error is WaiterError {
    return isKind(error, "WaiterError");
  }
  override get name(): string {
    return "WaiterError";
  }
  readonly state: "failure" | "timeout";
  /** The value last seen; undefined if none was. Not enumerable, so that no log prints it. */
  declare readonly last: unknown;
  /** How often each state was seen. */
  readonly observed: Record<string, number>;

  constructor(
    message: string,
    about: Circumstances,
    state: "failure" | "timeout",
    last: unknown,
    observed: Record<string, number>,
  ) {
    super(message, about);
    this.state = state;
    this.observed = observed;
    Object.defineProperty(this, "last", { value: last });
  }
}

/** A download broke off, is too large or is not what it should be. */
export class DownloadError extends SignalWireError {
  static override is(error: unknown): error is DownloadError {
    return isKind(error, "DownloadError");
  }
  override get name(): string {
    return "DownloadError";
  }
}

/** A webhook's signature is missing or wrong. */
export class WebhookVerificationError extends SignalWireError {
  static override is(error: unknown): error is WebhookVerificationError {
    return isKind(error, "WebhookVerificationError");
  }
  override get name(): string {
    return "WebhookVerificationError";
  }
  readonly reason: string;

  constructor(message: string, reason: string) {
    super(message, { operationId: "parseWebhook" });
    this.reason = reason;
  }
}
