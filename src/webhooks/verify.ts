import { equalInConstantTime } from "./bytes.js";
import { headerOf } from "./headers.js";
import { hmac, sha256Hex } from "./hmac.js";
import { readKeys } from "./keys.js";
import { parseParameters } from "./parameters.js";
import { bodyKind } from "./payload.js";
import { readMaxBytes, readRawBody } from "./raw-body.js";
import { compatFields, HASHED_BODY, messageOf, relayBody, type Signed, twilioFields } from "./schemes.js";
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
  const signed = signedIn(body, input);
  if (!signed) return refused("malformed");
  const found = sha1 ? await findScheme(sha1, "SHA-1", keys, candidates, signed) : undefined;
  const signed256 = [relayBody(body, "relay-sha256")];
  const found256 = sha256 === undefined ? undefined : await findScheme(sha256, "SHA-256", keys, candidates, signed256);
  if ((sha1 && !found) || (sha256 !== undefined && !found256)) return refused("bad_signature");
  if (input.require256 && !found256) return refused("missing_signature");
  return (await hasOtherBody(input.url, body)) ? refused("body_hash_mismatch") : accepted(found256 ?? found);
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

/** What may have been signed; undefined if the body is a form with too many parameters. */
function signedIn(body: Uint8Array, { url, headers }: WebhookInput): Signed[] | undefined {
  const whole = [relayBody(body), ...(hashesIn(url).length > 0 ? [HASHED_BODY] : [])];
  if (bodyKind(headers, body) === "json") return whole;
  const parameters = parseParameters(body);
  return parameters && [...whole, compatFields(parameters), twilioFields(parameters)];
}

function hashesIn(url: string): readonly string[] {
  return queryValues(url, "bodySHA256");
}

/** The signature covers the hash in the URL, and the hash covers the body. */
async function hasOtherBody(url: string, body: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const hashes = hashesIn(url);
  if (hashes.length === 0) return false;
  const actual = await sha256Hex(body);
  return !hashes.every((hash) => equalInConstantTime(hash.toLowerCase(), actual));
}

/** Every key is tried on every text, even after a match, so that timing reveals nothing. */
async function findScheme(
  signature: string,
  hash: "SHA-1" | "SHA-256",
  keys: readonly string[],
  urls: readonly string[],
  signed: readonly Signed[],
): Promise<Scheme | undefined> {
  const texts = urls.flatMap((url) => signed.map((each) => [url, each] as const));
  let found: Scheme | undefined;
  for (const key of keys) {
    const sign = await hmac(hash, key);
    for (const [url, each] of texts) {
      const isEqual = equalInConstantTime(signature, each.write(await sign(messageOf(url, each))));
      if (isEqual) found ??= each.scheme;
    }
  }
  return found;
}
