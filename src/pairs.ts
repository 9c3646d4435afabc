import type { Encoding, Field } from "./operation.js";
import { refuse } from "./problem.js";

/** Percent-encodes one name or value; a lone surrogate, at which encodeURIComponent throws, becomes U+FFFD, as in URLSearchParams. */
export function percent(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
  }
}

/** Field encodings are one name or a list of them. */
export const has = ([, , encodings = []]: Field, encoding: Encoding): boolean =>
  encodings === encoding || (typeof encodings === "object" && encodings.includes(encoding));

/** Text of a value that is neither an array nor an object, a Date as the operation documents it; refuses what has none. */
export function scalarText(value: unknown, field: Field): string {
  if (typeof value === "string") return value;
  if (value instanceof Date && Number.isFinite(+value)) {
    const iso = value.toISOString();
    return has(field, "date")
      ? iso.slice(0, 10)
      : has(field, "rfc2822")
        ? value.toUTCString().replace("GMT", "+0000")
        : iso;
  }
  if (typeof value === "boolean" || typeof value === "bigint" || Number.isFinite(value)) return String(value);
  return refuse(`${field[1] || "the body"} cannot be sent: ${typeof value === "number" ? value : typeof value}`);
}

/** The texts of a value or array, percent-encoded; what is undefined is left out. */
export function itemTexts(value: unknown, field: Field): string[] {
  const items = Array.isArray(value) ? value.filter((item) => item !== undefined) : value === undefined ? [] : [value];
  return items.map((item) => (item === null ? "" : percent(scalarText(item, field))));
}

/** What stands between the items of an array that travels as one value. */
export const delimiterOf = (field: Field): string | undefined =>
  has(field, "commaDelimited")
    ? ","
    : has(field, "spaceDelimited")
      ? "%20"
      : has(field, "pipeDelimited")
        ? "%7C"
        : undefined;

/**
 * One field as `name=value` pairs, percent-encoded: the OpenAPI styles of queries and forms, objects aside.
 * https://spec.openapis.org/oas/v3.1.0#style-values
 */
export function pairs(field: Field, value: unknown): string[] {
  const texts = itemTexts(value, field);
  const delimiter = delimiterOf(field);
  const values = delimiter && texts.length ? [texts.join(delimiter)] : texts;
  return values.map((text) => `${percent(field[1])}=${text}`);
}
