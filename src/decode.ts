import { parseDate } from "./dates.js";
import { decimalText } from "./numbers.js";
import type { Property, Shape, Type } from "./operation.js";
import { kindOf, objectsOf, type Reading, readingOf, readingsOf, settled } from "./shape.js";

/** Called with the place where a body contradicts its shape (a JSON pointer), and the reason. */
export type Report = (pointer: string, reason: string) => void;

/** How a value of this type is read. */
export function readingOfType(of: Type): Reading {
  const type = settled(of);
  return typeof [type].flat()[0] === "string" ? readingOf("", type as Property) : { type: "object", of: type };
}

/** Reports about a member of what `report` reports about. No pointer is built if nobody listens. */
const below = (report: Report | undefined, key: string | number): Report | undefined =>
  report && ((pointer, reason) => report(`/${`${key}`.replaceAll("~", "~0").replaceAll("/", "~1")}${pointer}`, reason));

/** A JSON value with its JavaScript names and types. Unknown fields stay as received. */
export function decode(value: unknown, reading: Reading, report?: Report): unknown {
  const { type, of, nullable } = reading;
  if (value === null && nullable) return value;
  const kind = kindOf(value);
  // A value that may be anything has a shape for the case that it is an object, or a list of objects.
  const isAny = type === "any";
  if (kind === (isAny ? "object" : type) || (isAny && kind === "array"))
    return of ? decodeMembers(value as object, reading, of, report) : value;
  const decoded = converted(value, kind, type);
  if (decoded !== undefined) return decoded;
  report?.("", value === null ? kind : `not of type ${type}`);
  return value;
}

/** Decodes the items of a list by their common type; the members of an object by its shape, and by that of all others. */
function decodeMembers(value: object, reading: Reading, of: Type, report: Report | undefined): unknown {
  if (!Array.isArray(value)) return decodeObject(value, report, ...objectsOf(of));
  const each = reading.type === "any" ? reading : readingOfType(of);
  return value.map((item, index) => decode(item, each, below(report, index)));
}

function decodeObject(value: object, report: Report | undefined, shape: Shape, others?: Type): unknown {
  const readings = readingsOf(shape);
  const rest = others && readingOfType(others);
  const decoded: Record<string, unknown> = {};
  let missing = readings.size;
  for (const key of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[key];
    const reading = readings.get(key);
    if (reading) {
      missing--;
      // Most members already have the right type.
      const isRight = typeof member === reading.type && !reading.of && reading.type !== "object";
      decoded[reading.name] = isRight ? member : decode(member, reading, below(report, key));
    }
    // An unknown field never replaces one that the shape names. Not set by assignment, because `__proto__` is a field like any other.
    else if (!Object.hasOwn(decoded, key))
      Object.defineProperty(decoded, key, {
        configurable: true,
        enumerable: true,
        writable: true,
        value: rest ? decode(member, rest, below(report, key)) : member,
      });
  }
  if (missing && report)
    for (const [key, { optional }] of readings)
      if (!optional && !Object.hasOwn(value, key)) below(report, key)?.("", "missing");
  return decoded;
}

/** The value converted to its type; undefined if it cannot be. */
function converted(value: unknown, kind: string, type: string): unknown {
  if (type === "date" && kind === "string") {
    const time = parseDate(value as string);
    return Number.isFinite(time) ? new Date(time) : undefined;
  }
  if (type === "number" && kind === "string")
    // So many digits are finite.
    return /^-?\d{1,300}(?:\.\d+)?$/.test(value as string) ? Number(value) : undefined;
  if (type === "string" && kind === "number") return decimalText(value as number);
  return type === "any" ? value : undefined;
}
