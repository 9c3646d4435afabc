/** Default limit of a body, in bytes. Webhooks are far smaller. */
const MAX_BYTES = 256 * 1024;

/** @throws {TypeError} For anything that is not a valid limit: NaN would let everything through. */
export function readMaxBytes(maxBytes: unknown = MAX_BYTES): number {
  if (typeof maxBytes === "number" && maxBytes > 0) return maxBytes;
  throw new TypeError("maxBytes must be a number of bytes above 0");
}

/**
 * The body as received over the wire; text is taken as UTF-8.
 *
 * @throws {TypeError} For anything else: a parsed body no longer has the bytes that were signed.
 */
export function readRawBody(rawBody: unknown): Uint8Array<ArrayBuffer> {
  if (typeof rawBody === "string") return new TextEncoder().encode(rawBody);
  if (rawBody instanceof ArrayBuffer) return new Uint8Array(rawBody);
  // In test runners, a Buffer may come from another realm and so not be an instance of this realm's Uint8Array.
  if (ArrayBuffer.isView(rawBody))
    return new Uint8Array(rawBody.buffer, rawBody.byteOffset, rawBody.byteLength).slice();
  throw new TypeError(HELP);
}

const HELP = [
  "rawBody must be the body as it came (text or Uint8Array), not a parsed object:",
  "Express: use webhook() of signalwire-rest/webhooks/express before any body parser, or express.raw({ type: () => true });",
  "Fastify: addContentTypeParser with { parseAs: 'buffer' };",
  "Next.js, Hono, Workers, Bun, Deno: await request.text(), or webhookHandler();",
  "Next.js pages router: export const config = { api: { bodyParser: false } } and read the stream;",
  "AWS Lambda: event.body, decoded when event.isBase64Encoded;",
  "Google Cloud and Firebase functions: request.rawBody",
].join(" ");
