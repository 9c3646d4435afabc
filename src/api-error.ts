import { readErrorBody } from "./error-body.js";
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  type Circumstances,
  ConflictError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "./errors.js";

const classes: Record<number, typeof ApiError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: ValidationError,
};

/** The error of an answer that is no 2xx. `request` is its method and path template. */
export function apiError(
  request: string,
  about: Circumstances,
  status: number,
  text: string,
  mask: (text: string, limit?: number) => string,
  retryAfterMs?: number,
): ApiError {
  const { message, ...body } = readErrorBody(text, mask);
  const full = `${about.operationId}: ${status}${message ? ` ${message}` : ""} (${request})`;
  if (status === 429) return new RateLimitError(full, about, status, body, retryAfterMs);
  const Class = classes[status] ?? (status >= 500 && status < 600 ? ServerError : ApiError);
  return new Class(full, about, status, body);
}
