import { parseDate } from "./dates.js";
import { decimalText } from "./numbers.js";
import type { Type } from "./operation.js";
import { type Reading, readingsOf, readType, settled } from "./shape.js";

/** Told of what a body holds against its shape. */
export type Report = (pointer: string, reason: string) => void;

/** Deeper than any API nests; a hostile body of endless depth stays as it is from here on. */
const deepest = 100;

/** How a body is read: `convert` renames and converts, without it the value is only checked. */
export interface Decoding {
  readonly convert: boolean;
  readonly report: Report;
}

/** A JSON value under its JavaScript names and types. Never throws; unknown fields stay as they came. */
export function decode(value: unknown, of: Type, how: Decoding, pointer = "", depth = 0): unknown {
  const type = settled(of);
  if (typeof type === "string")
    return decodeScalar(value, { ...readType(type), name: "", of: undefined }, how, pointer, depth);
  if (depth > deepest) return told(value, how, pointer, "nested too deeply");
  if (!isObject(value)) return told(value, how, pointer, "not an object");
  const readings = readingsOf(type);
  const decoded: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const reading = readings.get(key);
    if (reading)
      put(decoded, reading.name, decodeScalar(member, reading, how, `${pointer}/${escaped(key)}`, depth + 1));
    else if (!Object.hasOwn(decoded, key)) put(decoded, key, member);
  }
  for (const [key, reading] of readings)
    if (!reading.optional && !Object.hasOwn(value, key)) how.report(`${pointer}/${escaped(key)}`, "missing");
  return how.convert ? decoded : value;
}

/** Plain assignment to `__proto__` would change what the object is. */
function put(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === "__proto__")
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}

const escaped = (key: string) => key.replace(/~/g, "~0").replace(/\//g, "~1");

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function told(value: unknown, how: Decoding, pointer: string, reason: string): unknown {
  how.report(pointer, reason);
  return value;
}

function decodeScalar(value: unknown, reading: Reading, how: Decoding, pointer: string, depth: number): unknown {
  const { type, of } = reading;
  if (value === null) return reading.nullable || type === "any" ? null : told(null, how, pointer, "null");
  if (type === "array" && Array.isArray(value))
    return of && depth <= deepest
      ? value.map((item, index) => decode(item, of, how, `${pointer}/${index}`, depth + 1))
      : value;
  if (type === "map" && isObject(value) && of)
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        decode(member, of, how, `${pointer}/${escaped(key)}`, depth + 1),
      ]),
    );
  if (type === "object" && of) return decode(value, of, how, pointer, depth);
  const converted = convert(value, type);
  if (converted === undefined)
    return told(value, how, pointer, `not ${type === "date" ? "a readable date" : `of type ${type}`}`);
  return how.convert ? converted : value;
}

/** The value as its type says; undefined if it cannot be read as that. */
function convert(value: unknown, type: string): unknown {
  if (type === "date") return typeof value === "string" ? dateOf(value) : undefined;
  if (type === "number" && typeof value === "string")
    return /^-?\d+(?:\.\d+)?$/.test(value) && value.length < 400 ? +value : undefined;
  if (type === "string" && typeof value === "number") return decimalText(value);
  if (type === "object" || type === "map") return isObject(value) ? value : undefined;
  if (type === "array") return Array.isArray(value) ? value : undefined;
  return type === "any" || typeof value === type ? value : undefined;
}

function dateOf(text: string): Date | undefined {
  const time = parseDate(text);
  return Number.isNaN(time) ? undefined : new Date(time);
}
