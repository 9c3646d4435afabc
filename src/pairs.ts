import { refuse } from "./input-error.js";
import { jsonText } from "./json-text.js";
import type { Encoding, Field } from "./operation.js";

/** Percent-encodes one name or value; a lone surrogate becomes U+FFFD, as in URLSearchParams. */
export const percent = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));

export function has(field: Field, encoding: Encoding): boolean {
  const encodings = field[2];
  return encodings === encoding || (Array.isArray(encodings) && encodings.includes(encoding));
}

/** A Date as the operation documents it. */
export function dateText(date: Date, field: Field): string {
  if (Number.isNaN(date.getTime())) refuse(`${field[1]} is an invalid Date`);
  if (has(field, "date")) return date.toISOString().slice(0, 10);
  return has(field, "rfc2822") ? date.toUTCString().replace("GMT", "+0000") : date.toISOString();
}

/** Text of a value that is neither an array nor an object; refuses what has none. */
export function scalarText(value: unknown, field: Field): string {
  if (value instanceof Date) return dateText(value, field);
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return refuse(
    `${field[1] || "the body"} is ${typeof value === "number" ? value : `of type ${typeof value}`}, which cannot be sent here`,
  );
}

const delimiters = { commaDelimited: ",", spaceDelimited: "%20", pipeDelimited: "%7C" } as const;

function itemTexts(items: readonly unknown[], field: Field): string[] {
  return items
    .filter((item) => item !== undefined)
    .map((item) => percent(item === null ? "" : scalarText(item, field)));
}

/**
 * One field as `name=value` pairs, percent-encoded: the OpenAPI styles of queries and forms.
 * https://spec.openapis.org/oas/v3.1.0#style-values
 */
export function pairs(field: Field, value: unknown, depth = 0): string[] {
  if (depth > 20) refuse(`${field[1].slice(0, 40)}… is nested too deeply (a cycle?)`);
  const name = percent(field[1]);
  if (value === null) return [`${name}=`];
  if (has(field, "json")) return [`${name}=${percent(jsonText(value, field))}`];
  if (Array.isArray(value)) {
    const texts = itemTexts(value, field);
    const style = (Object.keys(delimiters) as (keyof typeof delimiters)[]).find((key) => has(field, key));
    if (!style) return texts.map((text) => `${name}=${text}`);
    return texts.length ? [`${name}=${texts.join(delimiters[style])}`] : [];
  }
  if (isRecord(value) && (has(field, "deepObject") || has(field, "exploded"))) return members(field, value, depth);
  return [`${name}=${percent(scalarText(value, field))}`];
}

/** `name[key]=value`, or `key=value` where the object is exploded. */
function members(field: Field, value: object, depth: number): string[] {
  const deep = has(field, "deepObject");
  return Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : pairs(["query", deep ? `${field[1]}[${key}]` : key, field[2] ?? []], member, depth + 1),
  );
}

const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !(value instanceof Date);
