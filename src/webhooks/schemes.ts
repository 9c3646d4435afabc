/** What each scheme signs (in bytes) and how it writes the signature. */
import { concat, toBase64, toBytes, toHex } from "./bytes.js";
import type { Parameter } from "./parameters.js";
import type { Scheme } from "./types.js";

export interface SignedText {
  readonly scheme: Scheme;
  readonly message: Uint8Array<ArrayBuffer>;
  readonly write: (signature: Uint8Array) => string;
}

/** URL, then names in code-unit order, each with its value; a repeated name in the order it was submitted. */
export function compatText(url: string, parameters: readonly Parameter[]): SignedText {
  return fieldsText("compat", url, parameters.toSorted(byName));
}

/** As Twilio does: a repeated name's values without duplicates, and sorted. */
export function twilioText(url: string, parameters: readonly Parameter[]): SignedText {
  const sorted = parameters.toSorted((left, right) => byName(left, right) || compare(left.value, right.value));
  const distinct = sorted.filter((one, index) => {
    const before = sorted[index - 1];
    return before?.name !== one.name || before.value !== one.value;
  });
  return fieldsText("twilio", url, distinct);
}

function fieldsText(scheme: Scheme, url: string, parameters: readonly Parameter[]): SignedText {
  const fields = parameters.flatMap(({ nameBytes, valueBytes }) => [nameBytes, valueBytes]);
  return { scheme, message: concat([toBytes(url), ...fields]), write: toBase64 };
}

/** The URL alone: its query holds the hash of the body. */
export function hashedBodyText(url: string): SignedText {
  return { scheme: "compat-json", message: toBytes(url), write: toBase64 };
}

export function relayText(url: string, body: Uint8Array, scheme: "relay" | "relay-sha256" = "relay"): SignedText {
  return { scheme, message: concat([toBytes(url), body]), write: toHex };
}

function byName(left: Parameter, right: Parameter): number {
  return compare(left.name, right.name);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
