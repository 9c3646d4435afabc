import { parseDate } from "./dates.js";
import { decimalText } from "./numbers.js";
import type { Type } from "./operation.js";
import { kindOf, type Reading, readingOf, readingsOf, settled } from "./shape.js";

/** Told where a body holds something against its shape, and what. */
export type Report = (path: readonly string[], reason: string) => void;

/** Deeper than any API nests; a hostile body of endless depth stays as it is from here on. */
const deepest = 100;

/** How a value of this type is read. */
export function readingOfType(of: Type): Reading {
  const type = settled(of);
  return typeof type === "string" ? readingOf("", type) : holding("object", type);
}

/** How an object, array or map of these is read. */
export const holding = (type: string, of: Type): Reading => ({ name: "", type, optional: false, nullable: false, of });

/**
 * A JSON value under its JavaScript names and types. Never throws; unknown fields stay as they came. `path` and then
 * `key` lead to it; they are only put together where somebody needs them.
 */
export function decode(
  value: unknown,
  reading: Reading,
  report: Report,
  path: readonly string[] = [],
  key?: string,
): unknown {
  const { type, of, nullable } = reading;
  const kind = kindOf(value);
  if (kind === "null" && (nullable || type === "any")) return value;
  if (of && kind === (type === "map" ? "object" : type) && path.length <= deepest)
    return decodeMembers(value as object, type, of, report, along(path, key));
  const decoded = of ? undefined : converted(value, kind, type);
  if (decoded !== undefined) return decoded;
  report(along(path, key), kind === "null" ? kind : `not of type ${type}`);
  return value;
}

const along = (path: readonly string[], key: string | undefined) => (key === undefined ? path : [...path, key]);

/** Of an object by its shape; of an array or map each member by the one type. */
function decodeMembers(value: object, type: string, of: Type, report: Report, path: readonly string[]): unknown {
  const shape = settled(of);
  if (type === "object" && typeof shape === "object") return decodeObject(value, readingsOf(shape), report, path);
  const each = readingOfType(shape);
  if (Array.isArray(value)) return value.map((item, index) => decode(item, each, report, path, `${index}`));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(item, each, report, path, key)]));
}

function decodeObject(
  value: object,
  readings: ReadonlyMap<string, Reading>,
  report: Report,
  path: readonly string[],
): unknown {
  const decoded: Record<string, unknown> = {};
  let missing = readings.size;
  for (const key of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[key];
    const reading = readings.get(key);
    if (reading) {
      missing--;
      put(decoded, reading.name, decode(member, reading, report, path, key));
    }
    // No unknown field takes the place of one that the shape names.
    else if (!Object.hasOwn(decoded, key)) put(decoded, key, member);
  }
  if (missing)
    for (const [key, { optional }] of readings)
      if (!optional && !Object.hasOwn(value, key)) report([...path, key], "missing");
  return decoded;
}

/** Plain assignment to `__proto__` would change what the object is. */
function put(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name === "__proto__")
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  else object[name] = value;
}

/** The value as its type says; undefined if it cannot be read as that. */
function converted(value: unknown, kind: string, type: string): unknown {
  if (type === "date") {
    const time = kind === "string" ? parseDate(String(value)) : Number.NaN;
    return Number.isNaN(time) ? undefined : new Date(time);
  }
  if (type === "number" && kind === "string") return readNumber(String(value));
  if (type === "string" && kind === "number") return decimalText(value as number);
  return type === "any" || kind === (type === "map" ? "object" : type) ? value : undefined;
}

const readNumber = (text: string): number | undefined =>
  /^-?\d+(?:\.\d+)?$/.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined;
