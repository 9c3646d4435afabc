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
import { own } from "./own.js";
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
  return new Class(`${operationId}: ${status} ${message} (${request})`, { ...facts, ...body });
}

/** The texts of an error body, whichever of the APIs' shapes it has; anything else is the message itself. */
function readErrorBody(text: string, mask: Mask) {
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch {}
  const whole = detail(body, mask);
  const errors = listed(membersOf(body).errors)
    .slice(0, 50)
    .map((entry) => detail(entry, mask));
  if (!errors.length && whole.message) errors.push(whole);
  const { message, code, url } = errors[0] ?? whole;
  return { message: whole.message || message, code: whole.code ?? code, moreInfo: whole.url ?? url, errors };
}

/** The entries of `errors`: a list of objects or texts, or an object of lists by field. */
function listed(errors: unknown): unknown[] {
  if (!isRecord(errors)) return [errors ?? []].flat();
  return Object.entries(errors).flatMap(([field, list]) => [list].flat().map((message) => ({ field, message })));
}

function detail(entry: unknown, mask: Mask): ErrorDetail {
  const members = membersOf(entry);
  const pick = (...names: string[]) => {
    const found = names.map((name) => members[name]).find((value) => typeof value === "number" || isText(value));
    return found === undefined ? found : mask(String(found));
  };
  return {
    message: pick("message", "detail", "error", "title") ?? "",
    code: pick("code", "type"),
    field: pick("attribute", "field"),
    url: pick("url", "more_info"),
  };
}

const isText = (value: unknown) => typeof value === "string" && value !== "";

/** What an entry holds; a text holds a message. */
const membersOf = (entry: unknown): Record<string, unknown> => own(isRecord(entry) ? entry : { message: entry });
