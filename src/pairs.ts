import type { Field } from "./operation.js";
import { refuse } from "./problem.js";

/** Percent-encodes one name or value; a lone surrogate, at which encodeURIComponent throws, becomes U+FFFD, as in URLSearchParams. */
export const percent = (text: string): string => encodeURIComponent(text.toWellFormed());

/** The text of a value that is neither an array nor an object; refuses a value without one. */
export function scalarText(field: Field, value: unknown): string {
  if (value instanceof Date && Number.isFinite(+value)) return field[2]?.dateText?.(value) ?? value.toISOString();
  if (Number.isFinite(value) || /^(?:string|boolean|bigint)$/.test(typeof value)) return String(value);
  return refuse(`${field[1] || "the body"} must be text, boolean, finite number or valid Date`);
}

/** A value's texts, percent-encoded: for an array one per item, or a single one if the encoding joins them; undefined is left out. */
export function texts(field: Field, value: unknown): string[] {
  const text = (item: unknown) => percent(item === null ? "" : scalarText(field, item));
  if (!Array.isArray(value)) return value === undefined ? [] : [text(value)];
  const items = value.filter((item) => item !== undefined).map(text);
  const delimiter = field[2]?.delimiter;
  return delimiter && items.length ? [items.join(delimiter)] : items;
}

/**
 * One field as `name=value` pairs, percent-encoded: the OpenAPI styles of queries and forms. A path has no names.
 * https://spec.openapis.org/oas/v3.1.0#style-values
 */
export const pairs = (field: Field, value: unknown): string[] =>
  field[2]?.pairs?.(field, value) ??
  texts(field, value).map((text) => (field[0] === "path" ? text : `${percent(field[1])}=${text}`));
