/** How the client handles media types, and which of several it chooses. */
import { isObject, type Json } from "../document.js";

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

/** Events come one after another, and the last may never come. */
export const isEventStream = (mediaType: string): boolean => /^text\/event-stream\b/i.test(mediaType);

/** How an answer is read. Reading events as one text would wait for the last. */
export function kindOfAnswer(mediaType: string, isFile: boolean): "json" | "text" | "binary" {
  if (isFile || isEventStream(mediaType)) return "binary";
  if (isJson(mediaType)) return "json";
  return isText(mediaType) ? "text" : "binary";
}

/** Deeper than anybody writes, and no deeper than the stack allows. */
const DEEPEST = 100;

/** Whether a schema only allows a file: by itself, in one part of an `allOf`, or in every alternative. `follow` resolves references. */
export function isFile(
  schema: unknown,
  follow: (schema: unknown) => unknown,
  known: Map<object, boolean> = new Map(),
  depth = 0,
): boolean {
  const target = depth < DEEPEST ? follow(schema) : undefined;
  if (!isObject(target)) return false;
  const before = known.get(target);
  if (before !== undefined) return before;
  // References may lead in a circle.
  known.set(target, false);
  const inside = (part: Json): boolean => isFile(part, follow, known, depth + 1);
  const listed = (key: string): Json[] => (Array.isArray(target[key]) ? target[key] : []);
  const alternatives = [...listed("oneOf"), ...listed("anyOf")].filter(
    (part) => !isObject(part) || part.type !== "null",
  );
  const answer =
    target.format === "binary" ||
    listed("allOf").some(inside) ||
    (alternatives.length > 0 && alternatives.every(inside));
  known.set(target, answer);
  return answer;
}
