/** MIGRATING.md, as its tests read it. */
import { readFileSync } from "node:fs";

export const MIGRATING = readFileSync(new URL("../../MIGRATING.md", import.meta.url), "utf8");

export interface UsualCall {
  /** What it does, and the package if it applies to one only. */
  what: string;
  /** Code of the other packages, or the absence of any in words. */
  before: string;
  here: string;
}

const section = MIGRATING.split(/^## /m).find((part) => part.startsWith("The usual calls")) ?? "";

/** The rows of its first table, whose last cell is code: `| what | before | here |`. */
export const usualCalls: readonly UsualCall[] = section
  .split("\n")
  .filter((line) => line.startsWith("| ") && line.endsWith("` |"))
  .map((line) => {
    const [what = "", before = "", here = ""] = line.slice(2, -2).split(" | ");
    return { what, before, here: codeOf(here) };
  });

export function codeOf(cell: string): string {
  return cell.replace(/^`+|`+$/g, "");
}
