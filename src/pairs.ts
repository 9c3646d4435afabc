import type { Encoding, Field } from "./operation.js";
import { refuse } from "./problem.js";

/** Percent-encodes one name or value; a lone surrogate becomes U+FFFD, as in URLSearchParams. */
export const percent = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));

export const has = (field: Field, encoding: Encoding): boolean => [field[2]].flat().includes(encoding);

/** Text of a value that is neither an array nor an object, a Date as the operation documents it; refuses what has none. */
export function scalarText(value: unknown, field: Field): string {
  if (value instanceof Date && Number.isFinite(+value)) {
    const iso = value.toISOString();
    return has(field, "date")
      ? iso.slice(0, 10)
      : has(field, "rfc2822")
        ? value.toUTCString().replace("GMT", "+0000")
        : iso;
  }
  if (typeof value === "number" ? Number.isFinite(value) : /^(?:string|boolean|bigint)$/.test(typeof value))
    return String(value);
  return refuse(
    `${field[1] || "the body"} cannot be sent: ${value instanceof Date ? "an invalid Date" : typeof value === "number" ? value : typeof value}`,
  );
}

const delimiters = { commaDelimited: ",", spaceDelimited: "%20", pipeDelimited: "%7C" } as const;

/** The texts of an array, percent-encoded; what is undefined is left out. */
export function itemTexts(value: unknown, field: Field): string[] {
  return [value]
    .flat()
    .filter((item) => item !== undefined)
    .map((item) => percent(item === null ? "" : scalarText(item, field)));
}

/** What stands between the items of an array that travels as one value. */
export function delimiterOf(field: Field): string | undefined {
  return [field[2]]
    .flat()
    .map((encoding) => delimiters[encoding as keyof typeof delimiters])
    .find(Boolean);
}

/**
 * One field as `name=value` pairs, percent-encoded: the OpenAPI styles of queries and forms, objects aside.
 * https://spec.openapis.org/oas/v3.1.0#style-values
 */
export function pairs(field: Field, value: unknown): string[] {
  const texts = itemTexts(value, field);
  const delimiter = delimiterOf(field);
  const values = delimiter && texts.length > 1 ? [texts.join(delimiter)] : texts;
  return values.map((text) => `${percent(field[1])}=${text}`);
}
