import { plain } from "../plain.js";
import type { Change } from "./change.js";
import { LEVELS, type Level } from "./level.js";
import type { Verdict } from "./verdict.js";

export interface Location {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/** A change and the location that a person opens to see it. */
export interface ReportedChange extends Change {
  readonly location: Location | undefined;
  /** Where to point in the revision if only the base contains what changed. */
  readonly revisionLocation: Location | undefined;
  /** The lines around the location, on each side that has one. */
  readonly excerpts: { readonly base: Excerpt | undefined; readonly revision: Excerpt | undefined };
}

export interface Excerpt {
  readonly location: Location;
  readonly firstLine: number;
  readonly lines: readonly string[];
}

/** All that a reporter prints. */
export interface Report {
  readonly base: string;
  readonly revision: string;
  readonly verdict: Verdict;
  readonly notes: readonly string[];
  readonly changes: readonly ReportedChange[];
}

export interface ReporterOptions {
  readonly colors: boolean;
  /** Only the verdict and the counts. */
  readonly summary: boolean;
}

/** A report as text. */
export type Reporter = (report: Report, options: ReporterOptions) => string;

/** How many changes each level has, the worst level first. */
export function countLevels(changes: readonly Change[]): readonly (readonly [Level, number])[] {
  return [...LEVELS]
    .reverse()
    .map((level) => [level, changes.filter((change) => change.level === level).length] as const);
}

/** `3 breaking, 1 warning`; levels without a change are left out. */
export function countsText(changes: readonly Change[]): string {
  const counts = countLevels(changes).filter(([, count]) => count > 0);
  return counts.length === 0 ? "no changes" : counts.map(([level, count]) => `${count} ${level}`).join(", ");
}

/** One or more changes with the same message: an error that all operations answer with, a credential that none accepts any longer. */
export type Alike = readonly [ReportedChange, ...ReportedChange[]];

/** For lists that people read: alike changes are gathered at the place of the first one. */
export function gatherAlike(changes: readonly ReportedChange[]): readonly Alike[] {
  const found = new Map<string, [ReportedChange, ...ReportedChange[]]>();
  for (const change of changes) {
    const { id, level, scope, message } = change;
    const key = [id, level, scope.wire, scope.typescript, message].join(" ");
    const known = found.get(key);
    if (known === undefined) found.set(key, [change]);
    else known.push(change);
  }
  return [...found.values()];
}

/** `POST /things`, and the wrapper if it has one. */
export function operationText({ method, path, function: wrapper }: Change["operations"][number]): string {
  return plain(wrapper === undefined ? `${method} ${path}` : `${method} ${path} (${wrapper})`);
}

/** The first few operations, and how many more there are. */
export function operationsText(operations: Change["operations"], most: number): string {
  const hidden = operations.length - most;
  const shown = operations.slice(0, most).map(operationText).join(", ");
  return hidden > 0 ? `${shown} and ${hidden} more` : shown;
}

/** Where a change is; a line of the base is not in the files that the reader has open. */
export function changePlaceText({ location, pointer }: ReportedChange): string {
  const place = placeText(location);
  return place !== "" && pointer.revision === null ? `${place} in the base` : place;
}

export function placeText(location: Location | undefined): string {
  return location === undefined ? "" : plain(`${location.file}:${location.line}:${location.column}`);
}
