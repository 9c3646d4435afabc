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

/** A JSON value under its JavaScript names and types. Never throws; unknown fields stay as they came. */
export function decode(value: unknown, of: Type, how: Decoding, pointer = "", depth = 0): unknown {
  const type = settled(of);
  if (typeof type === "string") return decodeMember(value, readingOf("", type), how, pointer, depth);
  if (depth > deepest || !isRecord(value)) {
    how.report(pointer, depth > deepest ? "nested too deeply" : "not an object");
    return value;
  }
  const readings = readingsOf(type);
  const decoded = mapped(
    value,
    pointer,
    (member, at, key) => {
      const reading = readings.get(key);
      return reading ? decodeMember(member, reading, how, at, depth + 1) : member;
    },
    (key) => readings.get(key)?.name,
  );
  for (const [key, { optional }] of readings)
    if (!optional && !Object.hasOwn(value, key)) how.report(`${pointer}/${key}`, "missing");
  return how.convert ? decoded : value;
}

/** The object with its members read, and renamed where `rename` has a name for them: a declared name wins over another's. */
function mapped(
  object: Record<string, unknown>,
  pointer: string,
  read: (member: unknown, at: string, key: string) => unknown,
  rename: (key: string) => string | undefined = () => undefined,
): Record<string, unknown> {
  const entries = Object.entries(object).map(([key, member]) => {
    const at = `${pointer}/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`;
    return [rename(key), key, read(member, at, key)] as const;
  });
  const taken = new Set(entries.map(([name]) => name));
  // fromEntries defines its keys: one called __proto__ is only a key.
  return Object.fromEntries(
    entries.filter(([name, key]) => name ?? !taken.has(key)).map(([name = "", key, value]) => [name || key, value]),
  );
}

function decodeMember(
  value: unknown,
  { type, of, nullable }: Reading,
  how: Decoding,
  pointer: string,
  depth: number,
): unknown {
  if (value === null) {
    if (!nullable && type !== "any") how.report(pointer, "null");
    return null;
  }
  if (of && depth <= deepest) {
    const inner = (member: unknown, at: string) => decode(member, of, how, at, depth + 1);
    if (type === "array" && Array.isArray(value)) return value.map((item, index) => inner(item, `${pointer}/${index}`));
    if (type === "map" && isRecord(value)) return mapped(value, pointer, inner);
    if (type === "object") return decode(value, of, how, pointer, depth);
  }
  const converted = convert(value, type);
  if (converted === undefined) how.report(pointer, `not of type ${type}`);
  return how.convert ? (converted ?? value) : value;
}

/** The value as its type says; undefined if it cannot be read as that. */
function convert(value: unknown, type: string): unknown {
  if (type === "date") {
    const time = typeof value === "string" ? parseDate(value) : Number.NaN;
    return Number.isNaN(time) ? undefined : new Date(time);
  }
  if (type === "number" && typeof value === "string")
    return /^-?\d+(?:\.\d+)?$/.test(value) && Number.isFinite(+value) ? +value : undefined;
  if (type === "string" && typeof value === "number") return decimalText(value);
  const actual = Array.isArray(value) ? "array" : typeof value;
  return type === "any" || actual === (type === "map" ? "object" : type) ? value : undefined;
}
