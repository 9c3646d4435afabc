import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  type ErrorDetail,
  type Facts,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "./errors.js";
import type { Mask } from "./redact.js";
import { isRecord } from "./shape.js";

const classes: Record<number, typeof ApiError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: ValidationError,
  429: RateLimitError,
};

/** The error of an answer that is no 2xx. `request` is its method and path template, `text` the body. */
export function apiError(request: string, facts: Facts & { status: number }, text: string, mask: Mask): ApiError {
  const { status, operationId } = facts;
  const { message, ...body } = readErrorBody(text, mask);
  const Class = classes[status] ?? (status > 499 && status < 600 ? ServerError : ApiError);
  return new Class(`${operationId}: ${status} ${message ?? ""} (${request})`, { ...facts, ...body });
}

/** The texts of an error body, whichever of the APIs' shapes it has; anything else is the message itself. */
function readErrorBody(text: string, mask: Mask) {
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch {}
  const whole = detail(body, mask);
  const entries = isRecord(body) && Object.hasOwn(body, "errors") ? listed(body.errors) : [];
  const errors = entries.slice(0, 50).map((entry) => detail(entry, mask));
  const [first] = errors;
  if (!first && whole.message) errors.push(whole);
  return {
    message: whole.message || first?.message,
    code: whole.code ?? first?.code,
    moreInfo: whole.url ?? first?.url,
    errors,
  };
}

/** The entries of `errors`: a list of objects or texts, or an object of lists by field. */
function listed(errors: unknown): unknown[] {
  if (!isRecord(errors)) return [errors ?? []].flat();
  return Object.entries(errors).flatMap(([field, list]) => [list].flat().map((message) => ({ field, message })));
}

function detail(entry: unknown, mask: Mask): ErrorDetail {
  const pick = (...names: string[]) => {
    const found = names.map((name) => isRecord(entry) && Object.hasOwn(entry, name) && entry[name]).find(isText);
    return found === undefined ? found : mask(String(found));
  };
  const message = isText(entry) ? mask(String(entry)) : (pick("message", "detail", "error", "title") ?? "");
  return { message, code: pick("code", "type"), field: pick("attribute", "field"), url: pick("url", "more_info") };
}

const isText = (value: unknown): value is string | number =>
  (typeof value === "string" && value !== "") || typeof value === "number";
