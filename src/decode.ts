import { parseDate } from "./dates.js";
import { decimalText } from "./numbers.js";
import type { Type } from "./operation.js";
import { isRecord, type Reading, readingOf, readingsOf, settled } from "./shape.js";

/** How a body is read: `convert` renames and converts, without it the value is only checked. */
export interface Decoding {
  readonly convert: boolean;
  /** Told of what a body holds against its shape. */
  readonly report: (pointer: string, reason: string) => void;
}

/** Deeper than any API nests; a hostile body of endless depth stays as it is from here on. */
const deepest = 100;

/** A JSON value under its JavaScript names and types. Never throws; unknown fields stay as they came. `path` leads to it. */
export function decode(value: unknown, of: Type, how: Decoding, path: (string | number)[] = []): unknown {
  const type = settled(of);
  if (typeof type === "string") return decodeMember(value, readingOf("", type), how, path);
  if (!isRecord(value) || path.length > deepest) return told(value, how, path, "not an object, or nested too deeply");
  const readings = readingsOf(type);
  const decoded: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const reading = readings.get(key);
    const member = reading ? at(path, key, () => decodeMember(value[key], reading, how, path)) : value[key];
    if (reading || !Object.hasOwn(decoded, key)) put(decoded, reading?.name ?? key, member);
  }
  for (const [key, { optional }] of readings)
    if (!optional && !Object.hasOwn(value, key)) at(path, key, () => told(0, how, path, "missing"));
  return how.convert ? decoded : value;
}

/** Does something one step further down the path. */
function at<T>(path: (string | number)[], key: string | number, inside: () => T): T {
  path.push(key);
  const result = inside();
  path.pop();
  return result;
}

/** Plain assignment to `__proto__` would change what the object is. */
function put(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === "__proto__") Object.defineProperty(object, key, { value, enumerable: true });
  else object[key] = value;
}

function told(value: unknown, how: Decoding, path: readonly (string | number)[], reason: string): unknown {
  how.report(path.map((key) => `/${String(key).replace(/~/g, "~0").replace(/\//g, "~1")}`).join(""), reason);
  return value;
}

function decodeMember(
  value: unknown,
  { type, of, nullable }: Reading,
  how: Decoding,
  path: (string | number)[],
): unknown {
  if (value === null) return nullable || type === "any" ? null : told(null, how, path, "null");
  if (of && path.length <= deepest) {
    if (type === "object") return decode(value, of, how, path);
    if (type === "array" && Array.isArray(value))
      return value.map((item, index) => at(path, index, () => decode(item, of, how, path)));
    if (type === "map" && isRecord(value))
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, at(path, key, () => decode(item, of, how, path))]),
      );
  }
  const converted = convert(value, type);
  return converted === undefined ? told(value, how, path, `not of type ${type}`) : how.convert ? converted : value;
}

/** The value as its type says; undefined if it cannot be read as that. */
function convert(value: unknown, type: string): unknown {
  if (type === "date") {
    const time = typeof value === "string" ? parseDate(value) : Number.NaN;
    return Number.isNaN(time) ? undefined : new Date(time);
  }
  if (type === "number" && typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value) && Number.isFinite(+value))
    return +value;
  if (type === "string" && typeof value === "number") return decimalText(value);
  const actual = Array.isArray(value) ? "array" : typeof value;
  return type === "any" || actual === (type === "map" ? "object" : type) ? value : undefined;
}
