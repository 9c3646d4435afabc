import { percent } from "./pairs.js";

/** The texts inside a value. */
const texts = (value: unknown): string[] =>
  typeof value === "object" && value
    ? Object.values(value).flatMap(texts)
    : typeof value === "boolean"
      ? []
      : [String(value)];

export type Mask = (text: string) => string;

/** As much of a server's text as a message holds. */
const limit = 1024;

/**
 * Makes a server's text fit for messages and logs: masks these values (an input, credentials), also percent-encoded,
 * and every run of seven digits or more; percent-encodes control characters; cuts it.
 */
export function masker(values: unknown): Mask {
  const known = texts(values)
    .flatMap((text) => [text, percent(text)])
    .filter((text) => text.length > 2)
    .sort((a, b) => b.length - a.length);
  return (text) =>
    known
      .reduce((masked, value) => masked.replaceAll(value, "***"), text.slice(0, 16 * limit))
      .replace(/\d(?:[\s().-]{0,2}\d){6,}/g, "***")
      .slice(0, limit)
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, percent);
}
