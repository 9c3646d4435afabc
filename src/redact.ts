import { percent } from "./pairs.js";

/** The texts inside a value. */
const texts = (value: unknown): string[] =>
  typeof value === "boolean" || ArrayBuffer.isView(value)
    ? []
    : typeof value === "object"
      ? Object.values(value ?? {}).flatMap(texts)
      : [String(value)];

export type Mask = (text: string) => string;

/**
 * Makes a server's text fit for messages and logs: masks these values (an input, credentials), also percent-encoded,
 * and every run of seven digits or more; percent-encodes control characters; cuts it.
 */
export function masker(values: unknown): Mask {
  const known = texts(values)
    .flatMap((text) => [text, percent(text)])
    // Shorter ones are in anything.
    .filter((text) => text[2])
    .sort((a, b) => b.length - a.length);
  return (text) =>
    known
      .reduce((masked, value) => masked.replaceAll(value, "*".repeat(value.length)), text.slice(0, 2 ** 14))
      // A value inside a run of digits is a part of it.
      .replace(/[\d*](?:[\s().-]{0,2}[\d*]){6,}|\*+/g, "***")
      .slice(0, 2 ** 10)
      // The end is replaced, too: what comes out is a copy, not a part of the text, which would be kept with it.
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|$/gu, percent);
}

/** The start of a body that should have been JSON, without the strings in it: they are other people's. */
export const snippet = (mask: Mask, text: string): string =>
  mask(text)
    .replace(/"(?:[^"\\]|\\.)*"?(\s*:)?/g, (part, colon) => (colon ? part : '"…"'))
    .replace(/\d{4,}/g, "…")
    .slice(0, 200);
