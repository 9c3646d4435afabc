import type { Change, Excerpt, Location, ReportedChange } from "../../diff/index.js";
import type { Side } from "./sides.js";

/** Finds where a change stands in the files, and the lines there. */
export async function place(change: Change, base: Side, revision: Side): Promise<ReportedChange> {
  const before = locate(base, change.pointer.base);
  const after = locate(revision, change.pointer.revision);
  return {
    ...change,
    location: after ?? before,
    revisionLocation: after ?? locate(revision, change.pointer.base),
    excerpts: { base: await excerpt(base, before), revision: await excerpt(revision, after) },
  };
}

/** The spec answers with the nearest place that it knows. */
function locate({ spec }: Side, pointer: string | null): Location | undefined {
  return pointer === null ? undefined : spec.locate(pointer);
}

const linesBefore = 1;
const linesAfter = 3;
const widest = 160;

async function excerpt(side: Side, location: Location | undefined): Promise<Excerpt | undefined> {
  const text = location === undefined ? undefined : await side.textOf(location.file);
  if (location === undefined || text === undefined) return undefined;
  const start = Math.max(0, location.line - 1 - linesBefore);
  const lines = dedented(linesOf(text).slice(start, location.line + linesAfter));
  return {
    location,
    firstLine: start + 1,
    lines: lines.map((line) => (line.length > widest ? `${line.slice(0, widest)}…` : line)),
  };
}

/** Without the indentation that all of them have, which in a spec is most of the width. */
function dedented(lines: readonly string[]): readonly string[] {
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const common = Math.min(...indents);
  return indents.length === 0 ? lines : lines.map((line) => line.slice(common));
}

const split = new Map<string, readonly string[]>();

function linesOf(text: string): readonly string[] {
  const known = split.get(text) ?? text.split(/\r?\n/);
  split.set(text, known);
  return known;
}
