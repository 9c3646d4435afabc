/** What each scheme signs (in bytes) and how it writes the signature. */
import { concat, toBase64, toBytes, toHex } from "./bytes.js";
import type { Parameter } from "./parameters.js";
import type { Scheme } from "./types.js";

/** What a scheme signs besides the URL: the same for every spelling of it. */
export interface Signed {
  readonly scheme: Scheme;
  /** Follows the URL. */
  readonly content: Uint8Array;
  readonly write: (signature: Uint8Array) => string;
}

export function messageOf(url: string, { content }: Signed): Uint8Array<ArrayBuffer> {
  return concat([toBytes(url), content]);
}

/** Names in code-unit order, each with its value; a repeated name in the order it was submitted. */
export function compatFields(parameters: readonly Parameter[]): Signed {
  return signedFields("compat", parameters.toSorted(byName));
}

/** As Twilio does: a repeated name's values without duplicates, and sorted. */
export function twilioFields(parameters: readonly Parameter[]): Signed {
  const sorted = parameters.toSorted((left, right) => byName(left, right) || compare(left.value, right.value));
  const distinct = sorted.filter((one, index) => {
    const before = sorted[index - 1];
    return before?.name !== one.name || before.value !== one.value;
  });
  return signedFields("twilio", distinct);
}

function signedFields(scheme: Scheme, parameters: readonly Parameter[]): Signed {
  const fields = parameters.flatMap(({ nameBytes, valueBytes }) => [nameBytes, valueBytes]);
  return { scheme, content: concat(fields), write: toBase64 };
}

/** The URL alone: its query holds the hash of the body. */
export const HASHED_BODY: Signed = { scheme: "compat-json", content: new Uint8Array(), write: toBase64 };

export function relayBody(body: Uint8Array, scheme: "relay" | "relay-sha256" = "relay"): Signed {
  return { scheme, content: body, write: toHex };
}

function byName(left: Parameter, right: Parameter): number {
  return compare(left.name, right.name);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
