import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readApis } from "../../scripts/spec/index.js";

const ROOT = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const folders = (path: string): string[] =>
  readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const modules = (path: string): string[] =>
  readdirSync(join(ROOT, path))
    .filter((name) => name.endsWith(".ts") && name !== "index.ts")
    .map((name) => name.replace(/\.ts$/, ""));

describe("lists agree with folders", () => {
  it("apis of specs/redocly.yaml: specs/<api>/ and generated/<api>/", () => {
    const apis = readApis("specs/redocly.yaml", read("specs/redocly.yaml"))
      .map(({ name }) => name)
      .sort();
    expect(
      folders("specs")
        .filter((name) => name !== "rules")
        .sort(),
    ).toEqual(apis);
    expect(folders("generated").sort()).toEqual(apis);
  });

  const LISTS: [folder: string, helpers: string[]][] = [
    ["scripts/generate/passes", ["document"]],
    ["scripts/diff/rules", []],
    ["scripts/diff/reporters", []],
    ["scripts/import-docs/readers", []],
    ["src/testing/state", ["common", "countries", "others", "recording-progress", "table", "timeline", "tokens"]],
  ];

  it.each(LISTS)("%s: each file except the helpers has its line in index.ts", (folder, helpers) => {
    const index = read(`${folder}/index.ts`);
    const unlisted = modules(folder).filter((name) => !index.includes(`"./${name}.js"`));
    expect(unlisted.sort()).toEqual(helpers);
  });

  it("every package is pinned to one version, for the reasons in scripts/DECISIONS.md", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<
      string,
      Record<string, string>
    >;
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("every API can be imported, as specs/README.md says, with its types where exports are not known", () => {
    const { exports, typesVersions } = JSON.parse(read("package.json")) as Record<string, Record<string, object>>;
    const apis = readApis("specs/redocly.yaml", read("specs/redocly.yaml")).map(({ name }) => name);
    const wanted = apis.flatMap((api) => [api, `${api}/*`]);
    expect(wanted.filter((path) => !exports?.[`./${path}`])).toEqual([]);
    expect(wanted.filter((path) => !Object.hasOwn(typesVersions?.["*"] ?? {}, path))).toEqual([]);
  });

  it("every export of the package leads to a file that the build creates", () => {
    const { exports } = JSON.parse(read("package.json")) as { exports: Record<string, string> };
    const sources = Object.values(exports)
      .filter((target) => target.startsWith("./dist/") && !target.includes("*"))
      .map((target) => target.replace("./dist/", "").replace(/\.js$/, ".ts"));
    expect(sources.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
