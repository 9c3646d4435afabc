import type { Field } from "./operation.js";

/** What fetch sends, and the media type it goes under (undefined: fetch writes it, with a multipart boundary). */
export interface EncodedBody {
  body: string | Uint8Array | FormData | Blob | ReadableStream<Uint8Array> | undefined;
  contentType: string | undefined;
}

/**
 * Turns body fields (or the whole body, its name `""`) into what fetch sends; `pairs` writes one field as `name=value`.
 * Never called for an operation without a body.
 */
export type BodyEncoder = (
  fields: readonly (readonly [field: Field, value: unknown])[],
  contentType: string,
  pairs: (field: Field, value: unknown) => string[],
) => EncodedBody;
