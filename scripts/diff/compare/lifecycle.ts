import { isDay } from "../../calendar.js";
import type { Detail, PointerPair } from "../difference.js";

/** Deprecation, the sunset it announces, and stability: the same words on operations, parameters and properties. */

type Said = (keyword: string) => unknown;
interface Finder {
  found(kind: string, pointer: PointerPair, detail?: Detail): void;
}

/** @param today If given (YYYY-MM-DD), an earlier sunset has passed. */
export function compareLifecycle(base: Said, revision: Said, pointer: PointerPair, to: Finder, today = ""): void {
  const [was, is] = [base("deprecated") === true, revision("deprecated") === true];
  if (was && !is) to.found("reactivated", pointer);
  if (!was && is) becameDeprecated(revision("x-sunset"), pointer, to, today);
  if (was && is) compareSunsets(base("x-sunset"), revision("x-sunset"), pointer, to);
  compareStability(base("x-stability-level"), revision("x-stability-level"), pointer, to);
}

function becameDeprecated(sunset: unknown, pointer: PointerPair, to: Finder, today: string) {
  if (sunset === undefined) return to.found("deprecated", pointer);
  const day = dateOf(sunset);
  if (day === undefined) return to.found("sunset-invalid", pointer, { revision: sunset });
  to.found(day < today ? "sunset-passed" : "deprecated-with-sunset", pointer, { revision: sunset });
}

function compareSunsets(before: unknown, after: unknown, pointer: PointerPair, to: Finder) {
  if (before === after) return;
  const detail = { base: before, revision: after };
  if (after === undefined) return to.found("sunset-deleted", pointer, detail);
  const [from, into] = [dateOf(before), dateOf(after)];
  if (into === undefined) return to.found("sunset-invalid", pointer, detail);
  if (from !== undefined && into < from) to.found("sunset-moved-earlier", pointer, detail);
}

/** A full date (RFC 3339), which a time may follow; undefined if it can't be read. */
export function dateOf(value: unknown): string | undefined {
  const day = typeof value === "string" ? /^(\d{4}-\d{2}-\d{2})(T.*)?$/.exec(value)?.[1] : undefined;
  return day !== undefined && isDay(day) ? day : undefined;
}

const STABILITY_LEVELS: readonly unknown[] = ["draft", "alpha", "beta", "stable"];

/** If not stated, it is stable. */
function compareStability(before: unknown, after: unknown, pointer: PointerPair, to: Finder): void {
  if (before === after) return;
  const detail = { base: before ?? "stable", revision: after ?? "stable" };
  const [from, into] = [STABILITY_LEVELS.indexOf(detail.base), STABILITY_LEVELS.indexOf(detail.revision)];
  if (into < 0) to.found("stability-invalid", pointer, detail);
  else if (from >= 0 && into !== from)
    to.found(into < from ? "stability-decreased" : "stability-increased", pointer, detail);
}
