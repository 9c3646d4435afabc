import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { listRules } from "../../scripts/diff/index.js";

const table = resolve(import.meta.dirname, "../../../shared/facts/oasdiff-rules.md");

/** Rules of oasdiff that have no counterpart here, and why. */
const left: readonly (readonly [ids: RegExp, why: string])[] = [
  [/-all-of-(added|removed)/, "allOf is merged: what a member demands is reported as such"],
  [/-wrapped-in-one-of$/, "a plain schema is one alternative: reported as one-of-added"],
  [/sunset-missing$/, "no policy here asks for a sunset"],
  [/^api-(major-)?version-/, "the verdict says which version comes next"],
  [
    /^response-header-type-compatible$|^response-mediatype-enum-value-removed$/,
    "covered by the ids of headers and bodies",
  ],
];

/** The table is outside the project. Skipped without it. */
describe.skipIf(!existsSync(table))("oasdiff's rules", () => {
  const theirs = existsSync(table)
    ? Array.from(
        readFileSync(table, "utf8").matchAll(/^\| ([a-z][a-z-]+) \| (?:ERR|WARN|INFO) \|/gm),
        ([, id]) => id ?? "",
      )
    : [];
  const ours = new Set(listRules().map(({ id }) => id));

  it("are all implemented, or there is a reason", () => {
    expect(theirs.length).toBeGreaterThan(500);
    expect(theirs.filter((id) => !ours.has(id) && !left.some(([ids]) => ids.test(id)))).toEqual([]);
  });

  it("are not excused if they are implemented", () => {
    expect(left.filter(([ids]) => !theirs.some((id) => ids.test(id) && !ours.has(id)))).toEqual([]);
  });
});
