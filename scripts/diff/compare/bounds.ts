import { type Findings, pointersOf, type SchemaPair } from "../difference.js";
import { COUNT_KEYWORDS, type CountKeyword, divides, isWithinBounds, type Limit, tightness } from "../schema/bounds.js";
import type { Effective } from "../schema/effective.js";
import type { Said } from "../schema/said.js";
import type { TypeName } from "../schema/types.js";
import { bothAllow, bothList, pairAsText } from "./types.js";

/** Limits of numbers, lengths and counts; those for a type that the schema doesn't allow demand nothing. */
export function compareBounds(pair: SchemaPair, to: Findings): void {
  const texts = pairAsText(pair) ?? (bothAllow(pair, "string") ? pair : undefined);
  if (texts !== undefined && !bothList(pair)) comparePatterns(texts, to);
  if (areKeptByValues(pair)) return;
  const { base, revision } = pair;
  if (bothAllow(pair, "number", "integer")) {
    compareLimits(base.bounds.lower, revision.bounds.lower, -1, pair, to);
    compareLimits(base.bounds.upper, revision.bounds.upper, 1, pair, to);
    compareMultiples(base.bounds.multipleOf, revision.bounds.multipleOf, pair, to);
  }
  for (const keyword of COUNT_KEYWORDS) {
    if (keyword.endsWith("Length") ? texts !== undefined : bothAllow(pair, typeOf(keyword)))
      compareCounts(keyword, pair, to);
  }
  if (bothAllow(pair, "array")) compareUnique(pair, to);
}

/** Listed values need no limits if they are within them: the listing itself is reported. */
function areKeptByValues({ base, revision }: SchemaPair): boolean {
  const [before, after] = [base.values.allowed, revision.values.allowed];
  if (before === undefined && after === undefined) return false;
  return areWithin(before ?? after, base) && areWithin(after ?? before, revision);
}

function areWithin(listed: Said<readonly unknown[]> | undefined, { bounds }: Effective): boolean {
  return listed?.value.every((value) => isWithinBounds(value, bounds)) === true;
}

function typeOf(keyword: CountKeyword): TypeName {
  return keyword.endsWith("Properties") ? "object" : "array";
}

type LimitSaid = Said<Limit> | undefined;

function compareLimits(before: LimitSaid, after: LimitSaid, sign: 1 | -1, pair: SchemaPair, to: Findings): void {
  const base = integral(before, sign, pair.base);
  const revision = integral(after, sign, pair.revision);
  const change = limitChange(base?.value, revision?.value, sign);
  if (change === undefined) return;
  const exclusive = (revision ?? base)?.value.exclusive === true ? "exclusive-" : "";
  const isTold = exclusive !== "" && [base, revision].every((limit) => limit?.value.exclusive !== false);
  const shown = (limit: LimitSaid) => (isTold ? limit?.value.value : shownLimit(limit?.value));
  const detail = { base: shown(before), revision: shown(after) };
  to.found(`${exclusive}${sign === 1 ? "max" : "min"}-${change}`, pointersOf(pair, base, revision), detail);
}

/** For integers, more than 4 means 5 or more, and so does 4.5 or more. */
function integral(limit: LimitSaid, sign: 1 | -1, schema: Effective): LimitSaid {
  if (limit === undefined || !isIntegral(schema)) return limit;
  const { value, exclusive } = limit.value;
  const nearest = sign === 1 ? Math.floor(value) : Math.ceil(value);
  const last = exclusive && Number.isInteger(value) ? value - sign : nearest;
  return { value: { value: last, exclusive: false }, pointer: limit.pointer };
}

function isIntegral({ types }: Effective): boolean {
  return types?.value.size === 1 && types.value.has("integer");
}

function limitChange(base: Limit | undefined, revision: Limit | undefined, sign: 1 | -1): string | undefined {
  if (base === undefined || revision === undefined) return presence(base, revision);
  const tighter = tightness(revision, base, sign);
  if (tighter === 0) return undefined;
  return tighter > 0 === (sign === 1) ? "decreased" : "increased";
}

function presence(base: unknown, revision: unknown): string | undefined {
  if ((base === undefined) === (revision === undefined)) return undefined;
  return base === undefined ? "set" : "unset";
}

function shownLimit(limit: Limit | undefined): unknown {
  if (limit === undefined) return undefined;
  return limit.exclusive ? `${limit.value} (exclusive)` : limit.value;
}

function compareMultiples(
  before: Said<number> | undefined,
  after: Said<number> | undefined,
  pair: SchemaPair,
  to: Findings,
) {
  const [base, revision] = [demanded(before, pair.base), demanded(after, pair.revision)];
  if (base === revision) return;
  const change = presence(base, revision) ?? multipleChange(base ?? 1, revision ?? 1);
  to.found(`multiple-of-${change}`, pointersOf(pair, before, after), { base, revision });
}

/** Every integer is a multiple of 1, and so of its half. */
function demanded(multiple: Said<number> | undefined, schema: Effective): number | undefined {
  return multiple !== undefined && isIntegral(schema) && divides(multiple.value, 1) ? undefined : multiple?.value;
}

function multipleChange(base: number, revision: number): string {
  if (divides(revision, base)) return "generalized";
  return divides(base, revision) ? "specialized" : "changed";
}

function compareCounts(keyword: CountKeyword, pair: SchemaPair, to: Findings): void {
  const before = pair.base.bounds.counts.get(keyword);
  const after = pair.revision.bounds.counts.get(keyword);
  const [base, revision] = [before?.value, after?.value];
  if (base === revision) return;
  const name = keyword.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
  const change = presence(base, revision) ?? (Number(revision) > Number(base) ? "increased" : "decreased");
  to.found(`${name}-${change}`, pointersOf(pair, before, after), { base, revision });
}

function compareUnique(pair: SchemaPair, to: Findings): void {
  const [before, after] = [pair.base.bounds.uniqueItems, pair.revision.bounds.uniqueItems];
  if (before?.value === after?.value) return;
  to.found(after === undefined ? "unique-items-removed" : "unique-items-added", pointersOf(pair, before, after));
}

/** Patterns that match everything. */
const ANYTHING = new Set(["", ".*", "^.*$", "^.*", ".*$"]);

function comparePatterns(pair: SchemaPair, to: Findings): void {
  const read = (schema: Effective) => schema.patterns.filter(({ value }) => !ANYTHING.has(value));
  const [base, revision] = [read(pair.base), read(pair.revision)];
  const gone = base.filter((one) => !revision.some((other) => other.value === one.value));
  const come = revision.filter((one) => !base.some((other) => other.value === one.value));
  const [before, after] = [gone[0], come[0]];
  if (before === undefined && after === undefined) return;
  const loose = pair.revision.patterns.find(({ value }) => ANYTHING.has(value));
  const kind = patternChange(before, after, loose);
  to.found(kind, pointersOf(pair, before, after ?? loose), { base: before?.value, revision: (after ?? loose)?.value });
}

function patternChange(before: unknown, after: unknown, loose: unknown): string {
  if (before === undefined) return "pattern-added";
  if (after !== undefined) return "pattern-changed";
  return loose === undefined ? "pattern-removed" : "pattern-generalized";
}
