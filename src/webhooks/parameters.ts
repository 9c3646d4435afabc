/**
 * application/x-www-form-urlencoded (WHATWG URL, section 5.1), byte by byte in one pass: names stay flat, and the signature
 * covers the bytes that were sent, valid UTF-8 or not.
 */
import { toBytes } from "./bytes.js";

export interface Parameter {
  readonly name: string;
  readonly value: string;
  readonly nameBytes: Uint8Array;
  readonly valueBytes: Uint8Array;
}

/** More than any webhook has, and few enough to be sorted quickly. */
const MAX_PARAMETERS = 4096;

/** The parameters; undefined if there are too many. */
export function parseParameters(body: string | Uint8Array): readonly Parameter[] | undefined {
  const bytes = typeof body === "string" ? toBytes(body) : body;
  const parameters: Parameter[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(AMPERSAND, start);
    const end = found < 0 ? bytes.length : found;
    if (end > start) parameters.push(readParameter(bytes.subarray(start, end)));
    if (parameters.length > MAX_PARAMETERS) return undefined;
    start = end + 1;
  }
  return parameters;
}

const [AMPERSAND, EQUALS, PLUS, PERCENT, SPACE] = [0x26, 0x3d, 0x2b, 0x25, 0x20];
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

function readParameter(bytes: Uint8Array): Parameter {
  const equals = bytes.indexOf(EQUALS);
  const nameBytes = percentDecode(equals < 0 ? bytes : bytes.subarray(0, equals));
  const valueBytes = percentDecode(equals < 0 ? bytes.subarray(bytes.length) : bytes.subarray(equals + 1));
  return { name: utf8.decode(nameBytes), value: utf8.decode(valueBytes), nameBytes, valueBytes };
}

function percentDecode(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const escaped = bytes[at] === PERCENT ? readHex(bytes, at + 1) : undefined;
    if (escaped !== undefined) at += 2;
    result[length++] = escaped ?? (bytes[at] === PLUS ? SPACE : (bytes[at] ?? 0));
  }
  return result.subarray(0, length);
}

function readHex(bytes: Uint8Array, at: number): number | undefined {
  const digits = String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0);
  return /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : undefined;
}

/** The parameters as an object; a repeated name has all its values. Without a prototype, so that `__proto__` is a name like any other. */
export function toRecord(parameters: readonly Parameter[]): Record<string, string | string[]> {
  const record: Record<string, string | string[]> = Object.create(null);
  for (const { name, value } of parameters) {
    const known = record[name];
    if (known === undefined) record[name] = value;
    else if (Array.isArray(known)) known.push(value);
    else record[name] = [known, value];
  }
  return record;
}
