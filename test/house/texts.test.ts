import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path !== "" && existsSync(join(ROOT, path)));
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

const TOP_LEVEL = new Set(
  "package.json tsconfig.json specs scripts generated src test README.md package-lock.json LICENSE CHANGELOG.md MIGRATING.md".split(
    " ",
  ),
);
const DOCUMENTS = ["README.md", "scripts/README.md", "specs/README.md", ".github/CONTRIBUTING.md"];

describe("the project's texts", () => {
  it("the top level contains what it should", () => {
    const top = new Set(files.map((path) => path.split("/", 1)[0] ?? ""));
    expect([...top].filter((name) => !TOP_LEVEL.has(name) && !name.startsWith("."))).toEqual([]);
  });

  it("README.md has fewer than 150 lines", () => {
    expect(read("README.md").trimEnd().split("\n").length).toBeLessThan(150);
  });

  it.each(DOCUMENTS)("%s: every command exists", (document) => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = Array.from(read(document).matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g), ([, name]) => name ?? "");
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("workflows run commands that exist, and actions pinned to a commit, since a tag can be moved", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const texts = files.filter((path) => /^\.github\/.*\.yml$|^\.ci\//.test(path)).map(read);
    const commands = texts.flatMap((text) =>
      Array.from(text.matchAll(/npm run ([a-z][\w:-]*)/g), ([, name = ""]) => name),
    );
    const actions = texts.flatMap((text) => Array.from(text.matchAll(/uses: (.+)/g), ([, action = ""]) => action));
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    expect(actions.filter((action) => !/^\.\/|@[0-9a-f]{40} # v[\d.]+$/.test(action))).toEqual([]);
  });

  it.each(DOCUMENTS)("%s: every path exists", (document) => {
    const named = Array.from(
      read(document).matchAll(/`((?:specs|scripts|generated|src|test|\.github|\.ci)\/[\w./-]*)`|\]\(([^)#:]+)\)/g),
      ([, quoted, linked]) => quoted ?? join(document, "..", linked ?? ""),
    );
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it("contain no path of a machine and no host of a package registry", () => {
    const host = ["registry", "npmjs"].join(".");
    const machine = new RegExp(`(?:^|[^\\w.])/(?:work|root|home/\\w+|Users/\\w+)/|${host.replace(".", "\\.")}`);
    const texts = files.filter((path) => !/\.(?:png|wav)$/.test(path));
    expect(texts.filter((path) => machine.test(read(path)))).toEqual([]);
  });
});
