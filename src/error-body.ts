import type { ErrorBody, ErrorDetail } from "./errors.js";

type Mask = (text: string, limit?: number) => string;

/** The texts of an error body, whichever of the APIs' shapes it has; anything else is the message itself. */
export function readErrorBody(text: string, mask: Mask): ErrorBody & { message: string | undefined } {
  const body = parse(text);
  if (!isObject(body)) return { message: mask(typeof body === "string" ? body : text) || undefined, errors: [] };
  const own = detail(body, mask);
  const errors = entries(body.errors)
    .slice(0, 50)
    .map((entry) => detail(entry, mask));
  const first = errors[0];
  const all = errors.length || !own.message ? errors : [own];
  return {
    message: own.message || first?.message || undefined,
    ...optional("code", own.code ?? first?.code),
    ...optional("moreInfo", own.url ?? first?.url),
    errors: all,
  };
}

/** The entries of `errors`: a list of objects or texts, or an object of lists by field. */
function entries(errors: unknown): unknown[] {
  if (Array.isArray(errors)) return errors;
  if (!isObject(errors)) return errors ? [errors] : [];
  return Object.entries(errors).flatMap(([attribute, list]) =>
    [list].flat().map((entry) => (isObject(entry) ? { attribute, ...entry } : { attribute, message: entry })),
  );
}

function detail(entry: unknown, mask: Mask): ErrorDetail {
  if (!isObject(entry)) return { message: mask(scalar(entry) ?? "") };
  const pick = (...names: string[]) => {
    const text = names.map((name) => (Object.hasOwn(entry, name) ? scalar(entry[name]) : undefined)).find(Boolean);
    return text && mask(text);
  };
  return {
    message: pick("message", "detail", "error", "title", "description") ?? "",
    ...optional("code", pick("code", "type")),
    ...optional("field", pick("attribute", "field", "param")),
    ...optional("url", pick("url", "more_info")),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const scalar = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : undefined);

const optional = <K extends string>(key: K, value: string | undefined) =>
  (value ? { [key]: value } : {}) as { [P in K]?: string };
