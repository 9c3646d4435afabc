import type { BodyEncoder } from "./body.js";
import { scalarText } from "./pairs.js";
import { refuse } from "./problem.js";

/** A body that is text as it stands. */
export const text: BodyEncoder = ([part], contentType) => ({
  body: part && scalarText(part[1], part[0]),
  contentType,
});

/** Bytes, text, a Blob or a stream (which is sent once: a call with one is never retried). */
export const binary: BodyEncoder = ([part], contentType) => {
  const value = part?.[1];
  if (typeof value === "string") return { body: new TextEncoder().encode(value), contentType };
  if (value instanceof ArrayBuffer) return { body: new Uint8Array(value), contentType };
  if (value instanceof Uint8Array || value instanceof Blob || value instanceof ReadableStream)
    return { body: value, contentType };
  return refuse("the body must be a Uint8Array, ArrayBuffer, Blob, ReadableStream or text");
};
