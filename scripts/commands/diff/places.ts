import type { Change, Excerpt, Location, ReportedChange } from "../../diff/index.js";
import type { Side } from "./sides.js";

/** Finds where a change is in the files, and the lines there. */
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

/** The spec returns the nearest place that it knows. */
function locate({ spec }: Side, pointer: string | null): Location | undefined {
  return pointer === null ? undefined : spec.locate(pointer);
}

const LINES_BEFORE = 1;
const LINES_AFTER = 3;
const WIDEST = 160;

async function excerpt(side: Side, location: Location | undefined): Promise<Excerpt | undefined> {
  const all = location && (await side.linesOf(location.file));
  if (!location || !all) return undefined;
  const start = Math.max(0, location.line - 1 - LINES_BEFORE);
  const lines = dedented(all.slice(start, location.line + LINES_AFTER));
  return {
    location,
    firstLine: start + 1,
    lines: lines.map((line) => (line.length > WIDEST ? `${line.slice(0, WIDEST)}…` : line)),
  };
}

/** Removes the common indentation, which in a spec takes most of the width; a tab is shown as two spaces. */
function dedented(lines: readonly string[]): readonly string[] {
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const common = Math.min(...indents);
  return indents.length === 0 ? lines : lines.map((line) => line.slice(common).replaceAll("\t", "  "));
}
