import { toBytes } from "../webhooks/bytes.js";
import { hmac, sha256Hex } from "../webhooks/hmac.js";
import { readKeys } from "../webhooks/keys.js";
import { parseParameters } from "../webhooks/parameters.js";
import { compatFields, HASHED_BODY, messageOf, relayBody, type Signed, twilioFields } from "../webhooks/schemes.js";
import { queryValues, splitUrl } from "../webhooks/urls.js";

/** A webhook to sign. */
export interface SignWebhookInput {
  /** The key that the receiver under test was given. */
  signingKey: string;
  /** The URL as the receiver knows it; signed exactly as given. */
  url: string;
  /** `compat` and `twilio` sign the fields of a form, `relay` the text of the body. */
  scheme: "compat" | "relay" | "twilio";
  /** Fields (a form, or JSON in the relay scheme), or the body as text. */
  body: string | Record<string, string | readonly string[]>;
}

const SCHEMES: readonly string[] = ["compat", "relay", "twilio"];

/**
 * Makes a webhook that verifies, to test a receiver with: its body, and the headers that go with it. A receiver recognizes the kind
 * by all the fields that webhooks of that kind always have (the table of webhooks in `generated/compat/README.md` lists them); if one
 * is missing, the kind is `unknown`.
 *
 * @throws {TypeError} When the key is empty, the URL is none, the scheme is none of these, or a JSON body is to be signed in a form's scheme without its hash in the URL.
 * @example
 * const message = { MessageSid: "SM1", AccountSid: "AC1", From: "+12025550100", To: "+12025550101", Body: "Hi", NumMedia: "0", NumSegments: "1" };
 * const body = { ...message, MessageStatus: "delivered" };
 * const { headers, rawBody } = await signWebhook({ signingKey, url, scheme: "compat", body });
 * const response = await handler(new Request(url, { method: "POST", headers, body: rawBody }));
 */
export async function signWebhook(
  input: SignWebhookInput,
): Promise<{ headers: Record<string, string>; rawBody: string }> {
  const [key] = readKeys(input.signingKey);
  if (!splitUrl(input.url)) throw new TypeError("url must be the receiver's whole URL, from https:// on");
  if (!SCHEMES.includes(input.scheme)) throw new TypeError(`scheme must be one of ${SCHEMES.join(", ")}`);
  const rawBody = writeBody(input);
  const signed = await signedIn(input, rawBody);
  const sign = await hmac("SHA-1", key);
  const name = input.scheme === "twilio" ? "x-twilio-signature" : "x-signalwire-signature";
  const contentType = isJson(rawBody) ? "application/json" : "application/x-www-form-urlencoded";
  return {
    headers: { "content-type": contentType, [name]: signed.write(await sign(messageOf(input.url, signed))) },
    rawBody,
  };
}

function writeBody({ scheme, body }: SignWebhookInput): string {
  if (typeof body === "string") return body;
  if (scheme === "relay") return JSON.stringify(body);
  const fields = Object.entries(body).flatMap(([name, value]) => [value].flat().map((each) => [name, String(each)]));
  return String(new URLSearchParams(fields));
}

async function signedIn({ url, scheme }: SignWebhookInput, rawBody: string): Promise<Signed> {
  if (scheme === "relay") return relayBody(toBytes(rawBody));
  if (isJson(rawBody)) return hashedBody(url, rawBody);
  const parameters = parseParameters(rawBody) ?? [];
  return scheme === "twilio" ? twilioFields(parameters) : compatFields(parameters);
}

async function hashedBody(url: string, rawBody: string): Promise<Signed> {
  if (queryValues(url, "bodySHA256").length > 0) return HASHED_BODY;
  const hash = await sha256Hex(toBytes(rawBody));
  throw new TypeError(`A JSON body is signed through its hash: add bodySHA256=${hash} to the url's query`);
}

function isJson(body: string): boolean {
  return /^\s*[{[]/.test(body);
}
