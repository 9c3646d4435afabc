import { child } from "../json.js";
import type { Part } from "./parts.js";
import type { Said } from "./said.js";

/** A limit of numbers, and whether it excludes the limit itself. */
export interface Limit {
  readonly value: number;
  readonly exclusive: boolean;
}

export const COUNT_KEYWORDS = [
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
  "minContains",
  "maxContains",
] as const;
export type CountKeyword = (typeof COUNT_KEYWORDS)[number];

/** The tightest limits among a schema's parts. */
export interface Bounds {
  readonly lower: Said<Limit> | undefined;
  readonly upper: Said<Limit> | undefined;
  readonly counts: ReadonlyMap<CountKeyword, Said<number>>;
  readonly multipleOf: Said<number> | undefined;
  readonly uniqueItems: Said<boolean> | undefined;
}

export function readBounds(parts: readonly Part[]): Bounds {
  let uniqueItems: Said<boolean> | undefined;
  let multipleOf: Said<number> | undefined;
  for (const { schema, pointer } of parts) {
    if (schema.uniqueItems === true) uniqueItems = { value: true, pointer: child(pointer, "uniqueItems") };
    if (typeof schema.multipleOf === "number") {
      const value = commonMultiple(multipleOf?.value ?? schema.multipleOf, schema.multipleOf);
      multipleOf = { value, pointer: child(pointer, "multipleOf") };
    }
  }
  return {
    lower: tightest(
      parts.flatMap((part) => limits(part, "minimum", "exclusiveMinimum")),
      -1,
    ),
    upper: tightest(
      parts.flatMap((part) => limits(part, "maximum", "exclusiveMaximum")),
      1,
    ),
    counts: readCounts(parts),
    multipleOf,
    uniqueItems,
  };
}

/** A multiple of both; for fractions that aren't multiples of each other, the last one stated. */
function commonMultiple(a: number, b: number): number {
  if (a % b === 0) return a;
  if (!Number.isInteger(a) || !Number.isInteger(b)) return b;
  return (a / commonDivisor(a, b)) * b;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** 3.0 has `exclusiveMinimum: true` beside a minimum; 3.1 has the number itself. */
function limits({ schema, pointer }: Part, inclusive: string, exclusive: string): Said<Limit>[] {
  const found: Said<Limit>[] = [];
  const value = schema[inclusive];
  const strict = schema[exclusive];
  if (typeof value === "number") {
    found.push({ value: { value, exclusive: strict === true }, pointer: child(pointer, inclusive) });
  }
  if (typeof strict === "number") {
    found.push({ value: { value: strict, exclusive: true }, pointer: child(pointer, exclusive) });
  }
  return found;
}

/** `sign` is 1 for upper limits and -1 for lower ones. At the same number the exclusive limit is the tighter. */
function tightest(found: readonly Said<Limit>[], sign: 1 | -1): Said<Limit> | undefined {
  return found.reduce<Said<Limit> | undefined>(
    (best, one) => (best === undefined || tightness(one.value, best.value, sign) > 0 ? one : best),
    undefined,
  );
}

/** Above 0: `a` allows fewer numbers than `b`; below 0: more; 0: the same. */
export function tightness(a: Limit, b: Limit, sign: 1 | -1): number {
  return (b.value - a.value) * sign || Number(a.exclusive) - Number(b.exclusive);
}

/** Whether an enum value is within the limits; lists and objects are not inspected. */
export function isWithinBounds(value: unknown, { lower, upper, multipleOf, counts }: Bounds): boolean {
  if (typeof value === "boolean") return true;
  if (typeof value === "string") {
    const { length } = [...value];
    return length >= (counts.get("minLength")?.value ?? 0) && length <= (counts.get("maxLength")?.value ?? length);
  }
  if (typeof value !== "number") return false;
  const limit: Limit = { value, exclusive: false };
  const isInside = (said: Said<Limit> | undefined, sign: 1 | -1) =>
    said === undefined || tightness(limit, said.value, sign) >= 0;
  return isInside(lower, -1) && isInside(upper, 1) && (multipleOf === undefined || divides(multipleOf.value, value));
}

/** `0.1` is ten times `0.01`, although their remainder as binary fractions isn't 0. */
export function divides(part: number, whole: number): boolean {
  const quotient = whole / part;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9 * Math.max(1, Math.abs(quotient));
}

function readCounts(parts: readonly Part[]): ReadonlyMap<CountKeyword, Said<number>> {
  const found = new Map<CountKeyword, Said<number>>();
  for (const keyword of COUNT_KEYWORDS) {
    for (const { schema, pointer } of parts) {
      const value = schema[keyword];
      if (typeof value !== "number" || isVoid(keyword, value, parts)) continue;
      const known = found.get(keyword)?.value;
      const tighter = known === undefined || (keyword.startsWith("min") ? value > known : value < known);
      if (tighter) found.set(keyword, { value, pointer: child(pointer, keyword) });
    }
  }
  return found;
}

/** `minLength: 0` and `minContains: 1` demand nothing; without `contains`, neither does any other count of it. */
function isVoid(keyword: CountKeyword, value: number, parts: readonly Part[]): boolean {
  if (keyword.endsWith("Contains") && !parts.some(({ schema }) => "contains" in schema)) return true;
  return keyword === "minContains" ? value === 1 : value <= 0 && keyword.startsWith("min");
}
