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
  return readingOf("", typeof type === "string" ? type : ["object", type]);
}

/** A JSON value under its JavaScript names and types. Never throws; unknown fields stay as they came. `path` leads to it. */
export function decode(value: unknown, reading: Reading, report: Report, path: readonly string[] = []): unknown {
  const { type, of, nullable } = reading;
  const kind = kindOf(value);
  if (kind === "null" && (nullable || type === "any")) return value;
  if (of && kind === (type === "map" ? "object" : type) && path.length <= deepest)
    return decodeMembers(value as object, type, of, report, path);
  const decoded = of ? undefined : converted(value, kind, type);
  if (decoded !== undefined) return decoded;
  report(path, kind === "null" ? kind : `not of type ${type}`);
  return value;
}

/** Of an object by its shape; of an array or map each member by the one type. */
function decodeMembers(value: object, type: string, of: Type, report: Report, path: readonly string[]): unknown {
  const shape = settled(of);
  const readings = type === "object" && typeof shape === "object" ? readingsOf(shape) : new Map<string, Reading>();
  const each = type === "object" ? undefined : readingOfType(shape);
  const entries = Object.entries(value);
  const named = entries.filter(([key]) => readings.has(key));
  // What the shape names comes last, so that no unknown field takes its place.
  const ordered =
    named.length && named.length < entries.length
      ? [...entries.filter(([key]) => !readings.has(key)), ...named]
      : entries;
  const members = ordered.map(([key, member]) => {
    const reading = each ?? readings.get(key);
    return [reading?.name || key, reading ? decode(member, reading, report, [...path, key]) : member] as const;
  });
  for (const [key, { optional }] of readings)
    if (!optional && !Object.hasOwn(value, key)) report([...path, key], "missing");
  return type === "array" ? members.map(([, member]) => member) : Object.fromEntries(members);
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
