import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  type Facts,
  type FoundDetail,
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

/** The error of an answer that is not a 2xx. Its message ends with `where`; `body` is the text of the answer. */
export function apiError(where: string, facts: Facts & { status: number }, body: string, mask: Mask): ApiError {
  const { status, operationId } = facts;
  let value: unknown = body;
  try {
    value = JSON.parse(body);
  } catch {}
  const whole = detail(value, mask);
  const errors = listed(membersOf(value).errors)
    .slice(0, 50)
    .map((entry) => detail(entry, mask));
  if (!errors.length && whole.message) errors.push(whole);
  const { message, code, url } = errors[0] ?? whole;
  const Class = classes[status] ?? (/^5/.test(`${status}`) ? ServerError : ApiError);
  const text = whole.message || message || (status < 400 ? "not followed" : "no message");
  return new Class(`${operationId}: ${status} ${text} ${where}`, {
    ...facts,
    code: whole.code ?? code,
    moreInfo: whole.url ?? url,
    errors,
  });
}

/** The entries of `errors`: a list of objects or texts, or an object with a list for each field. */
const listed = (errors: unknown): unknown[] =>
  isRecord(errors)
    ? Object.entries(errors).flatMap(([field, list]) => [list].flat().map((message) => ({ field, message })))
    : [errors ?? []].flat();

/** One detail of an error body, in whichever of the APIs' shapes it is. */
function detail(entry: unknown, mask: Mask): FoundDetail {
  const members = membersOf(entry);
  const pick = (...names: string[]) => {
    const found = names.map((name) => members[name]).find((value) => value && /^[ns][tu]/.test(typeof value));
    // A short number is a code: a page size of 200 in the input must not mask a part of 20003.
    return found === undefined ? found : /^\d{1,6}$/.test(`${found}`) ? `${found}` : mask(`${found}`);
  };
  return {
    message: pick("message", "detail", "error", "title") ?? "",
    code: pick("code", "type"),
    field: pick("attribute", "field"),
    url: pick("url", "more_info"),
  };
}

/** The members of an entry; a text is its message. */
const membersOf = (entry: unknown): Record<string, unknown> => own(isRecord(entry) ? entry : { message: entry });
