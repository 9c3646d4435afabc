/** What fetch accepts as a body. */
export type Body = string | Uint8Array | FormData | Blob | ReadableStream<Uint8Array>;
