import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { type Bump, checkRelease } from "../../scripts/diff/index.js";

const changelog = `# Changelog

## 0.3.0

Breaking: \`recordings.get\` is gone.

## [1.0.0] - 2026-11-20

### Breaking changes

- a field

## v2.0.0

Breaking: a status.

## 0.1.1

A word put right.
`;

describe("a breaking contract needs a version and a changelog that say so", () => {
  it.each<[name: string, bump: Bump, from: string, to: string, missing: readonly RegExp[]]>([
    ["nothing breaks", "minor", "0.1.0", "0.1.0", []],
    ["breaks, before 1.0.0", "major", "0.2.0", "0.3.0", []],
    ["breaks, into 1.0.0", "major", "0.3.0", "1.0.0", []],
    ["breaks, under a heading with a v", "major", "1.0.0", "2.0.0", []],
    ["breaks, and nothing was changed", "major", "0.3.0", "0.3.0", [/must become 0\.4\.0 or later; it is 0\.3\.0/]],
    [
      "breaks, in a patch that doesn't mention it",
      "major",
      "0.1.0",
      "0.1.1",
      [/must become 0\.2\.0/, /doesn't say what breaks/],
    ],
    ["breaks, in a minor version", "major", "1.2.3", "1.3.0", [/must become 2\.0\.0/, /has no section "## 1\.3\.0"/]],
    ["an invalid version", "major", "1.0.0", "next", [/version next is not like 1\.2\.3/]],
  ])("%s", (_, bump, from, to, missing) => {
    const found = checkRelease({ bump, from, to, changelog });
    expect(found).toEqual(missing.map((pattern) => expect.stringMatching(pattern)));
  });
});

it.each<[name: string, args: readonly string[], says: RegExp]>([
  ["no ref", [], /one git ref is needed/],
  ["two refs", ["HEAD", "main"], /one git ref is needed/],
  ["an invalid ref", ["no-such-ref"], /git has no ref "no-such-ref"/],
])("the command refuses %s and says why", (_, args, says) => {
  const command = ["--import", "tsx", "scripts/commands/check-release.ts", ...args];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  expect(status).toBe(2);
  expect(stderr).toMatch(says);
});
