/** The texts inside a value. */
const texts = (value: unknown): string[] =>
  typeof value === "object" && value
    ? Object.values(value).flatMap(texts)
    : typeof value === "boolean"
      ? []
      : [String(value)];

export type Mask = (text: string, limit?: number) => string;

/**
 * Makes a server's text fit for messages and logs: masks these values (an input, credentials), also percent-encoded,
 * and every run of seven digits or more; escapes control characters; cuts it at `limit` characters.
 */
export function masker(values: unknown): Mask {
  const known = texts(values)
    .flatMap((text) => [text, encodeURIComponent(text.replace(/\p{Surrogate}/gu, ""))])
    .filter((text) => text.length > 2)
    .sort((a, b) => b.length - a.length);
  return (text, limit = 1024) =>
    known
      .reduce((masked, value) => masked.replaceAll(value, "***"), text.slice(0, 16 * limit))
      .replace(/\d(?:[\s().-]{0,2}\d){6,}/g, "***")
      .slice(0, limit)
      .replace(
        /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
}
