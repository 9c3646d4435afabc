/** Can the request have taken effect? `no`: refused, or never sent. `maybe`: the answer was lost. `yes`: a 2xx that could not be read. */
export type Delivered = "no" | "maybe" | "yes";

/** One of the reasons in an error body. */
export interface ErrorDetail {
  /** The API's own code for it. */
  readonly code?: string;
  /** What went wrong, in the server's words, masked. */
  readonly message: string;
  /** The field it is about, as the server names it. */
  readonly field?: string;
  /** Where the API explains it. */
  readonly url?: string;
}

/** Why a webhook was refused. */
export type Reason = "missing_signature" | "bad_signature" | "body_hash_mismatch" | "malformed";

/** A detail while an error body is read: what was not found is undefined here, and becomes no property of the error. */
export type FoundDetail = Pick<ErrorDetail, "message"> & {
  readonly [Name in keyof ErrorDetail]: ErrorDetail[Name] | undefined;
};

/** What an error of any class may hold; each class below declares which of the optional fields it has. */
export interface Facts {
  readonly operationId: string;
  readonly attempts?: number;
  readonly retryable?: boolean | undefined;
  readonly delivered?: Delivered;
  readonly requestId?: string | undefined;
  readonly status?: number;
  readonly code?: string | undefined;
  readonly moreInfo?: string | undefined;
  readonly errors?: readonly FoundDetail[];
  readonly retryAfterMs?: number | undefined;
  readonly phase?: "headers" | "body" | "total";
  readonly contentType?: string | null;
  readonly reason?: Reason;
  readonly state?: "failure" | "timeout";
  readonly observed?: Record<string, number>;
}

type Guard<E> = (error: unknown) => error is E;

/** Marks the errors of every copy of the package, so that `is` works where `instanceof` cannot. */
const brand = /* @__PURE__ */ Symbol.for("signalwire-rest.error");

/**
 * The base class of all errors of this package. Thrown itself for what is refused before any request (bad options, unknown
 * input fields, path values such as `..`), and for what middleware or `fetch` must not do. What is thrown by your own code, and the reason of an
 * aborted signal, are passed on as they are; only `.safe()` returns them as the `cause` of an error of this class.
 *
 * @example
 * try {
 *   await calls.create(client, input);
 * } catch (error) {
 *   if (SignalWireError.is(error) && error.delivered === "no") console.log("nothing was sent or done");
 * }
 */
export class SignalWireError extends Error {
  /** True for this class and its subclasses, including those of another copy of the package. It may be passed on: `errors.filter(NotFoundError.is)`. */
  static get is(): Guard<SignalWireError> {
    return (error): error is SignalWireError => {
      // Names are compared as data along the prototype chain: bundlers rename classes.
      let at = error as SignalWireError | undefined;
      // biome-ignore lint/complexity/noThisInStatic: each class below asks for its own name
      while (at?.[brand] && at.name !== this.prototype.name) at = Object.getPrototypeOf(at);
      return at?.[brand] === true;
    };
  }
  /** Name of the error's class, such as `NotFoundError`. The compiler narrows a union of classes by it; to narrow anything else, use `is`. */
  override get name(): string {
    return "SignalWireError";
  }
  get [brand](): true {
    return true;
  }
  /** What was called, such as `calls.create`; of a waiter, what it polls; of `calls.hangup` and the like, `calls.update`. Set by the thin client too. */
  declare readonly operationId: string;
  /**
   * Requests sent, the failed one included; 0 when it failed before any. Of an error that a waiter or download passes on, those of
   * its last poll or try; `meta` counts all.
   */
  declare readonly attempts: number;
  /** The failure may be temporary, and repeating this operation does no harm. */
  declare readonly retryable: boolean;
  /** Whether the request can have taken effect: `no`, `maybe`, `yes`. */
  declare readonly delivered: Delivered;
  /** The server's ID of the request, if it gave one; support asks for it. */
  declare readonly requestId?: string;
  /**
   * Of an error that ended a list: resumes at the page that could not be loaded, by `list(client, input, { cursor })`; null if
   * that was the first, or cannot be resumed. Not enumerable, because a link holds filter values.
   */
  declare readonly cursor?: string | null;

  constructor(message: string, facts: Facts, options?: { cause?: unknown }) {
    super(message, options);
    // Copied through JSON, so that undefined values leave no property.
    Object.assign(this, { attempts: 0, retryable: false, delivered: "no" }, JSON.parse(JSON.stringify(facts)));
    // Until the stack is first read, V8 keeps everything it is made from: the call in progress, with the bodies that it sent and read.
    this.stack;
  }
}

/** The server answered with something other than a 2xx, or another origin answered. In the server's text, this call's values, credentials and long runs of digits are masked. */
export class ApiError extends SignalWireError {
  declare static readonly is: Guard<ApiError>;
  override get name(): string {
    return "ApiError";
  }
  /** The HTTP status; 0 if another origin answered. */
  declare readonly status: number;
  /** The API's own code for the first reason. */
  declare readonly code?: string;
  /** Where the API explains that code. */
  declare readonly moreInfo?: string;
  /** Every reason that the body gave; may be empty. */
  declare readonly errors: readonly ErrorDetail[];
}

/** 400. */
export class BadRequestError extends ApiError {
  declare static readonly is: Guard<BadRequestError>;
  override get name(): "BadRequestError" {
    return "BadRequestError";
  }
}

/** 401, or a token function that returned no token. */
export class AuthenticationError extends ApiError {
  declare static readonly is: Guard<AuthenticationError>;
  override get name(): "AuthenticationError" {
    return "AuthenticationError";
  }
}

/** 403. */
export class PermissionDeniedError extends ApiError {
  declare static readonly is: Guard<PermissionDeniedError>;
  override get name(): "PermissionDeniedError" {
    return "PermissionDeniedError";
  }
}

/** 404. */
export class NotFoundError extends ApiError {
  declare static readonly is: Guard<NotFoundError>;
  override get name(): "NotFoundError" {
    return "NotFoundError";
  }
}

/** 409. */
export class ConflictError extends ApiError {
  declare static readonly is: Guard<ConflictError>;
  override get name(): "ConflictError" {
    return "ConflictError";
  }
}

/** 422. */
export class ValidationError extends ApiError {
  declare static readonly is: Guard<ValidationError>;
  override get name(): "ValidationError" {
    return "ValidationError";
  }
}

/** 429. */
export class RateLimitError extends ApiError {
  declare static readonly is: Guard<RateLimitError>;
  override get name(): "RateLimitError" {
    return "RateLimitError";
  }
  /** The wait that a Retry-After header asked for, in milliseconds; absent if there was none, or none that can be read. */
  declare readonly retryAfterMs?: number;
}

/** 5xx. */
export class ServerError extends ApiError {
  declare static readonly is: Guard<ServerError>;
  override get name(): "ServerError" {
    return "ServerError";
  }
}

/** No answer, or one that broke off: DNS, connect, TLS, reset. `code` is the platform's, such as `ECONNRESET` or `ENOTFOUND`. */
export class ConnectionError extends SignalWireError {
  declare static readonly is: Guard<ConnectionError>;
  override get name(): "ConnectionError" {
    return "ConnectionError";
  }
  /** The platform's code, if it gave one. */
  declare readonly code?: string;
}

/** An attempt (`headers`, `body`) or the whole call (`total`) took longer than allowed. */
export class TimeoutError extends SignalWireError {
  declare static readonly is: Guard<TimeoutError>;
  override get name(): "TimeoutError" {
    return "TimeoutError";
  }
  /** Which limit was exceeded. */
  declare readonly phase: "headers" | "body" | "total";
}

/** A 2xx whose body is not what the operation returns: cut, HTML, too large, another JSON type. */
export class ResponseParseError extends SignalWireError {
  declare static readonly is: Guard<ResponseParseError>;
  override get name(): "ResponseParseError" {
    return "ResponseParseError";
  }
  /** The HTTP status. */
  declare readonly status: number;
  /** As stated by the answer, masked. */
  declare readonly contentType: string | null;
}

/** A list could not continue: a next link that leads elsewhere, a cycle, too many pages. */
export class PaginationError extends SignalWireError {
  declare static readonly is: Guard<PaginationError>;
  override get name(): "PaginationError" {
    return "PaginationError";
  }
  declare readonly cursor: string | null;

  constructor(message: string, facts: Facts, cursor: string | null) {
    super(message, facts);
    Object.defineProperty(this, "cursor", { value: cursor });
  }
}

/** What was waited for failed, or did not happen in time. */
export class WaiterError extends SignalWireError {
  declare static readonly is: Guard<WaiterError>;
  override get name(): "WaiterError" {
    return "WaiterError";
  }
  /** `failure`: it ended badly; `timeout`: `maxWaitMs` ran out. */
  declare readonly state: "failure" | "timeout";
  /** The last value seen; undefined if there was none. Not enumerable, so that no log prints it. */
  declare readonly last: unknown;
  /** How often each state was seen, and `not found`; what is no plain word counts as `no known state`. */
  declare readonly observed: Record<string, number>;

  constructor(message: string, facts: Facts, last: unknown) {
    super(message, facts);
    Object.defineProperty(this, "last", { value: last });
  }
}

/**
 * A download is incomplete, too large or not what it should be, leads to a place that is not public, or its file cannot be written.
 * A broken connection is a ConnectionError.
 */
export class DownloadError extends SignalWireError {
  declare static readonly is: Guard<DownloadError>;
  override get name(): "DownloadError" {
    return "DownloadError";
  }
}

/** A webhook's signature is missing or wrong, or its body can't be read. */
export class WebhookVerificationError extends SignalWireError {
  declare static readonly is: Guard<WebhookVerificationError>;
  override get name(): "WebhookVerificationError" {
    return "WebhookVerificationError";
  }
  /** As returned by `verifyWebhook`. */
  declare readonly reason: Reason;

  constructor(message: string, reason: Reason) {
    super(message, { operationId: "parseWebhook", reason });
  }
}
