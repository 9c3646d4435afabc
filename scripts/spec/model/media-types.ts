/** How the client handles media types, and which of several it chooses. */

const FORM = /^application\/x-www-form-urlencoded/i;
const MULTIPART = /^multipart\/form-data/i;
const TEXT = /^text\//i;

/** The range of all types counts as JSON. */
export const isJson = (mediaType: string): boolean =>
  /^(?:(?:application|text)\/(?:[\w.+-]+\+)?json|\*(?:\/\*)?)\s*(?:;|$)/i.test(mediaType);

/** XML counts as text: nothing here parses or writes it. */
export const isText = (mediaType: string): boolean => TEXT.test(mediaType) || /\bxml\b/i.test(mediaType);

/** JSON before forms before the rest: the one with the most precise types. */
export const mediaTypeToSend = (types: readonly string[]): string | undefined =>
  types.find(isJson) ?? types.find((type) => FORM.test(type)) ?? types.find((type) => MULTIPART.test(type)) ?? types[0];

/** JSON before anything else. */
export const mediaTypeToRead = (types: readonly string[]): string | undefined => types.find(isJson) ?? types[0];

/** How a request's body is written; undefined if the client can't. */
export function encoderOf(mediaType: string): "json" | "form" | "multipart" | "text" | "binary" | undefined {
  if (isJson(mediaType)) return "json";
  if (FORM.test(mediaType)) return "form";
  if (MULTIPART.test(mediaType)) return "multipart";
  if (/^multipart\//i.test(mediaType)) return undefined;
  return isText(mediaType) ? "text" : "binary";
}

/** How an answer is read. */
export function kindOfAnswer(mediaType: string, format: unknown): "json" | "text" | "binary" {
  if (format === "binary") return "binary";
  if (isJson(mediaType)) return "json";
  return isText(mediaType) ? "text" : "binary";
}
