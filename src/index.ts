export type { Call, Result } from "./call.js";
export type { Client } from "./client.js";
export { createClient } from "./create-client.js";
export { type Download, downloadMedia } from "./download.js";
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  type Delivered,
  DownloadError,
  type ErrorDetail,
  NotFoundError,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  ResponseParseError,
  ServerError,
  SignalWireError,
  TimeoutError,
  ValidationError,
  WaiterError,
  WebhookVerificationError,
} from "./errors.js";
export type { List, Page } from "./list.js";
export type {
  ClientOptions,
  Clock,
  Fetch,
  FetchInit,
  ListOptions,
  LogFields,
  Logger,
  Meta,
  Middleware,
  RequestOptions,
  RetryOptions,
  Unexpected,
  WaitOptions,
} from "./options.js";
