import { percent } from "./pairs.js";

/** All texts inside a value. */
const texts = (value: unknown): string[] =>
  typeof value === "boolean" || ArrayBuffer.isView(value)
    ? []
    : typeof value === "object"
      ? Object.values(value ?? {}).flatMap(texts)
      : [String(value)];

export type Mask = (text: string) => string;

/**
 * Makes a server's text safe for messages and logs: masks these values (an input, credentials), also in percent-encoded form,
 * and every run of seven or more digits; percent-encodes control characters; shortens the text.
 */
export function masker(values: unknown): Mask {
  const known = texts(values)
    .flatMap((text) => [text, percent(text)])
    // Shorter ones occur in any text.
    .filter((text) => text[2])
    .sort((a, b) => b.length - a.length);
  return (text) =>
    known
      .reduce((masked, value) => masked.replaceAll(value, "*".repeat(value.length)), text.slice(0, 2 ** 14))
      // A masked value inside a run of digits counts as a part of the run.
      .replace(/[\d*](?:[\s().-]{0,2}[\d*]){6,}|\*+/g, "***")
      .slice(0, 2 ** 10)
      // The end is replaced, too, so that the result is a copy: a part of the text would keep the whole text in memory.
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|$/gu, percent);
}

/** The start of a body that should have been JSON, without its strings, which may be private. */
export const snippet = (mask: Mask, text: string): string =>
  mask(text)
    .replace(/"(?:[^"\\]|\\.)*"?(\s*:)?/g, (part, colon) => (colon ? part : '"…"'))
    .replace(/\d{4,}/g, "…")
    .slice(0, 200);
