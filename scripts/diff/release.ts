import type { Bump } from "./verdict.js";

/** What a release states about itself, and what it must state. */
export interface Release {
  /** The versions of the base and of the revision. */
  readonly from: string;
  readonly to: string;
  /** The bump that the contract's changes require: the greater of the API's and the client's. */
  readonly bump: Bump;
  /** Text of CHANGELOG.md. */
  readonly changelog: string;
}

const BUMPS: readonly Bump[] = ["none", "patch", "minor", "major"];

export function greaterBump(a: Bump, b: Bump): Bump {
  return BUMPS.indexOf(a) > BUMPS.indexOf(b) ? a : b;
}

/** What is missing before a breaking change may be released: one sentence each. Smaller changes may wait for their release. */
export function checkRelease({ from, to, bump, changelog }: Release): string[] {
  if (bump !== "major") return [];
  const [before, after] = [numbersOf(from), numbersOf(to)];
  if (before === undefined || after === undefined)
    return [`version ${after === undefined ? to : from} is not like 1.2.3`];
  const found: string[] = [];
  if (!allowsBreaking(before, after)) {
    const next = before[0] === 0 ? `0.${before[1] + 1}.0` : `${before[0] + 1}.0.0`;
    found.push(`the contract breaks, so version ${from} must become ${next} or later; it is ${to} (package.json)`);
  }
  const section = sectionOf(changelog, to);
  if (section === undefined) found.push(`CHANGELOG.md has no section "## ${to}"`);
  else if (!/\bbreak(s|ing)?\b/i.test(section))
    found.push(`the section "## ${to}" of CHANGELOG.md doesn't say what breaks`);
  return found;
}

type Numbers = readonly [major: number, minor: number];

function numbersOf(version: string): Numbers | undefined {
  const [, major, minor] = /^(\d+)\.(\d+)\.\d+/.exec(version) ?? [];
  return major === undefined || minor === undefined ? undefined : [Number(major), Number(minor)];
}

/** Before 1.0.0 the second number may break compatibility (semver.org, 4). */
function allowsBreaking([major, minor]: Numbers, [nextMajor, nextMinor]: Numbers): boolean {
  return nextMajor > major || (major === 0 && nextMajor === 0 && nextMinor > minor);
}

/** The lines under a version's heading: `## 1.2.3`, `## [1.2.3] - 2026-11-20`. */
function sectionOf(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  return sections.find((section) => {
    const [heading = ""] = section.split("\n", 1);
    return heading.replaceAll(/[[\]v]/g, "").split(/\s/, 1)[0] === version;
  });
}
