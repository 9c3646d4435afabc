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
  const { line, column } = location;
  const start = Math.max(0, line - 1 - LINES_BEFORE);
  const shown = all.slice(start, line + LINES_AFTER);
  const indent = commonIndent(shown);
  const lines = shown.map((text, index) => {
    const at = start + index + 1 === line ? column - 1 - indent : 0;
    return cut(text.slice(indent), at).replaceAll("\t", "  ");
  });
  return { location, firstLine: start + 1, lines };
}

/** In a spec it takes most of the width. */
function commonIndent(lines: readonly string[]): number {
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  return indents.length === 0 ? 0 : Math.min(...indents);
}

/** As much of a line as fits, around the place: a minified document is all on one line. */
function cut(line: string, at: number): string {
  if (line.length <= WIDEST) return line;
  const start = at < WIDEST / 2 ? 0 : Math.min(at - WIDEST / 4, line.length - WIDEST);
  const end = start + WIDEST;
  return `${start > 0 ? "…" : ""}${line.slice(start, end)}${end < line.length ? "…" : ""}`;
}
