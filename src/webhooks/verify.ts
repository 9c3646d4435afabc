import { equalInConstantTime } from "./bytes.js";
import { headerOf } from "./headers.js";
import { hmac, sha256Hex } from "./hmac.js";
import { readKeys } from "./keys.js";
import { parseParameters } from "./parameters.js";
import { bodyKind } from "./payload.js";
import { readMaxBytes, readRawBody } from "./raw-body.js";
import { compatText, hashedBodyText, relayText, type SignedText, twilioText } from "./schemes.js";
import type { Reason, Scheme, Verification, WebhookInput } from "./types.js";
import { queryValues, spellings } from "./urls.js";

/**
 * Verifies a webhook's signature, by all of SignalWire's schemes and Twilio's, in constant time.
 *
 * Signatures contain no time, so a recorded request verifies again. Make sure that handling a webhook twice does no harm, using
 * its sid and status.
 *
 * @throws {TypeError} When the set-up is wrong: no key, a relative URL, an already parsed body. Never because of what a sender sends.
 * @see https://signalwire.com/docs/platform/webhooks
 * @example
 * const result = await verifyWebhook({ signingKey, url, headers: request.headers, rawBody: await request.text() });
 * console.log(result.ok ? result.scheme : result.reason);
 */
export async function verifyWebhook(input: WebhookInput): Promise<Verification> {
  const keys = readKeys(input.signingKey);
  const body = readRawBody(input.rawBody);
  const maxBytes = readMaxBytes(input.maxBytes);
  const candidates = spellings(checkUrl(input.url));
  if (typeof input.headers !== "object" || input.headers === null || Array.isArray(input.headers))
    throw new TypeError("headers must be the request's: Headers, or an object by name");
  if (candidates.length === 0 || body.length > maxBytes) return refused("malformed");
  const sha1 = signatureOf(input);
  const sha256 = headerOf(input.headers, "x-signalwire-sha256-signature");
  if (!sha1 && !sha256) return refused("missing_signature");
  const texts = signedTexts(candidates, body, input);
  if (!texts) return refused("malformed");
  const found = sha1 ? await findScheme(sha1, "SHA-1", keys, texts) : undefined;
  const found256 =
    sha256 === undefined ? undefined : await findScheme(sha256, "SHA-256", keys, sha256Texts(candidates, body));
  if ((sha1 && !found) || (sha256 !== undefined && !found256)) return refused("bad_signature");
  if (input.require256 && !found256) return refused("missing_signature");
  return (await hasOtherBody(candidates, body)) ? refused("body_hash_mismatch") : accepted(found256 ?? found);
}

function refused(reason: Reason): Verification {
  return { ok: false, reason };
}

function accepted(scheme: Scheme | undefined): Verification {
  return scheme ? { ok: true, scheme } : refused("bad_signature");
}

function checkUrl(url: unknown): string {
  if (typeof url === "string" && /^https?:\/\//i.test(url)) return url;
  throw new TypeError("url must be the webhook's absolute URL, https://…, as it was given to SignalWire");
}

function signatureOf({ headers }: WebhookInput): string | undefined {
  return headerOf(headers, "x-signalwire-signature") ?? headerOf(headers, "x-twilio-signature");
}

/** The texts that may have been signed; undefined if the body is a form with too many parameters. */
function signedTexts(urls: readonly string[], body: Uint8Array, input: WebhookInput): SignedText[] | undefined {
  const relay = urls.map((url) => relayText(url, body));
  const hashed = urls.filter(hasBodyHash).map(hashedBodyText);
  if (bodyKind(input.headers, body) === "json") return [...relay, ...hashed];
  const parameters = parseParameters(body);
  if (!parameters) return undefined;
  const fields = urls.flatMap((url) => [compatText(url, parameters), twilioText(url, parameters)]);
  return [...relay, ...hashed, ...fields];
}

function sha256Texts(urls: readonly string[], body: Uint8Array): SignedText[] {
  return urls.map((url) => relayText(url, body, "relay-sha256"));
}

const BODY_HASH = "bodySHA256";

function hasBodyHash(url: string): boolean {
  return queryValues(url, BODY_HASH).length > 0;
}

/** The signature covers the hash in the URL, and the hash covers the body. */
async function hasOtherBody(urls: readonly string[], body: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const hashes = urls.flatMap((url) => queryValues(url, BODY_HASH));
  if (hashes.length === 0) return false;
  const actual = await sha256Hex(body);
  return !hashes.every((hash) => equalInConstantTime(hash.toLowerCase(), actual));
}

/** Every key is tried on every text, even after a match, so that timing reveals nothing. */
async function findScheme(
  signature: string,
  hash: "SHA-1" | "SHA-256",
  keys: readonly string[],
  texts: readonly SignedText[],
): Promise<Scheme | undefined> {
  let found: Scheme | undefined;
  for (const key of keys) {
    const sign = await hmac(hash, key);
    for (const { scheme, message, write } of texts) {
      const isEqual = equalInConstantTime(signature, write(await sign(message)));
      if (isEqual) found ??= scheme;
    }
  }
  return found;
}
