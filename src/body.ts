import type { Field } from "./operation.js";

/** Turns body fields (or the whole body) into what fetch sends. Never called for an operation without a body. */
export type BodyEncoder = (
  fields: readonly (readonly [field: Field, value: unknown])[],
  contentType: string,
) => { body: string | Uint8Array | FormData | Blob | ReadableStream<Uint8Array>; contentType: string | undefined };
