import type { BodyEncoder } from "./operation.js";
import { scalarText } from "./pairs.js";
import { refuse } from "./problem.js";

/** A body that is sent as the text it is. */
export const text: BodyEncoder = ([part]) => part && scalarText(...part);

/** Bytes, text, a Blob or a stream (which can be sent only once, so a call with one is never retried). */
export const binary: BodyEncoder = ([part]) => {
  const value = part?.[1];
  if (typeof value === "string") return new TextEncoder().encode(value);
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (value instanceof Uint8Array || value instanceof Blob || value instanceof ReadableStream) return value;
  return refuse("the body must be a Uint8Array, ArrayBuffer, Blob, ReadableStream or text");
};
