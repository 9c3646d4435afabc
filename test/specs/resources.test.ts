/** One file per resource: what is in which file, and that nothing is lost or renamed when they are combined. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { diff } from "../../scripts/diff/index.js";
import { loadSpec, METHODS, type OpenApiDocument } from "../../scripts/spec/index.js";
import { kebabCase } from "../../scripts/spec/model/naming.js";

const ROOT = resolve(import.meta.dirname, "../..");
const LONGEST = 750;

const folder = mkdtempSync(join(tmpdir(), "resources-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Section = Record<string, unknown>;
interface File {
  paths?: Record<string, Section>;
  webhooks?: Record<string, Section>;
  components?: Record<string, Section>;
}

/** `schemas/Call` of every component of a file. */
const namesIn = ({ components = {} }: { components?: object }): string[] =>
  Object.entries(components).flatMap(([kind, parts]) => Object.keys(parts ?? {}).map((name) => `${kind}/${name}`));

/** The components that a value refers to, by name, whichever file they are in. */
const refsIn = (value: unknown): string[] =>
  Array.from(JSON.stringify(value ?? null).matchAll(/#\/components\/(\w+\/[\w.-]+)"/g), ([, name]) => name ?? "");

describe.each(["compat", "relay"])("%s", async (api) => {
  const at = (file: string): string => join(ROOT, "specs", api, file);
  const read = (file: string): string => readFileSync(at(file), "utf8");
  const entry: File = parse(read("openapi.yaml"));
  const resources = readdirSync(at("resources")).sort();
  const files = new Map<string, File>(resources.map((name) => [name, parse(read(`resources/${name}`))]));
  const effective = await loadSpec(at("openapi.yaml"));
  const plain = await loadSpec(at("openapi.yaml"), { overlay: null });

  /** All that a file's paths and webhooks need, through whichever files. */
  const neededBy = (file: File): Set<string> => {
    const found = new Set<string>();
    const queue = refsIn([file.paths, file.webhooks]);
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      if (found.has(name)) continue;
      found.add(name);
      const [kind = "", key = ""] = name.split("/");
      for (const one of [entry, ...files.values()]) queue.push(...refsIn(one.components?.[kind]?.[key]));
    }
    return found;
  };

  it("every file is short enough for a reviewer", () => {
    const all = ["openapi.yaml", "overlay.yaml", ...resources.map((name) => `resources/${name}`)];
    const lengths = all.map((file): [string, number] => [file, read(file).split("\n").length]);
    expect(lengths.filter(([, length]) => length > LONGEST)).toEqual([]);
  });

  it("openapi.yaml lists paths and webhooks, each as a reference to the same name in a resource's file", () => {
    for (const section of ["paths", "webhooks"] as const) {
      for (const [name, item] of Object.entries(entry[section] ?? {})) {
        const pointer = `/${section}/${encodeURI(name.replaceAll("/", "~1"))}`;
        const ref = typeof item.$ref === "string" ? item.$ref : "";
        expect([name, ref.slice(ref.indexOf("#") + 1)]).toEqual([name, pointer]);
        const file = files.get(/^resources\/([\w-]+\.yaml)#/.exec(ref)?.[1] ?? "");
        expect(Object.keys(file?.[section] ?? {})).toContain(name);
      }
    }
  });

  it("every path and webhook of a file is listed exactly once", () => {
    for (const section of ["paths", "webhooks"] as const) {
      const all = [...files.values()].flatMap((file) => Object.keys(file[section] ?? {}));
      expect(all.sort()).toEqual(Object.keys(entry[section] ?? {}).sort());
    }
  });

  it.each(resources)("resources/%s contains only its resource, named as in the client", (name) => {
    const paths = Object.keys(files.get(name)?.paths ?? {});
    const items = paths.map((path) => effective.document.paths?.[path] ?? {});
    const ids = items.flatMap((item) => METHODS.flatMap((method) => item[method]?.operationId ?? []));
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids.map((id) => `${kebabCase(id.split(".")[0] ?? "")}.yaml`))).toEqual(new Set([name]));
  });

  it.each(resources)("resources/%s has no component that its own paths and webhooks don't need", (name) => {
    const file = files.get(name) ?? {};
    const needed = neededBy(file);
    expect(namesIn(file).filter((component) => !needed.has(component))).toEqual([]);
  });

  it("openapi.yaml contains only components that several resources need", () => {
    const needs = [...files.values()].map(neededBy);
    const shared = namesIn(entry).filter((name) => !name.startsWith("securitySchemes/"));
    expect(shared.filter((name) => needs.filter((one) => one.has(name)).length < 2)).toEqual([]);
  });

  it("all components are in the document under their own names, file by file", () => {
    const all = [entry, ...plain.parts.map(({ file }) => files.get(file.replace(/^.*\//, "")) ?? {})];
    const expected = new Set(all.flatMap(namesIn));
    expect(namesIn(plain.document).sort()).toEqual([...expected].sort());
    expect([...files.values()].flatMap(namesIn).length + namesIn(entry).length).toBe(expected.size);
    for (const kind of Object.keys(entry.components ?? {})) {
      const order = [...expected].filter((name) => name.startsWith(`${kind}/`));
      expect(namesIn(plain.document).filter((name) => name.startsWith(`${kind}/`))).toEqual(order);
    }
  });

  describe("other tools", () => {
    const run = (cli: string, ...args: string[]): string => {
      const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
      const output = join(folder, args.at(-1) ?? "");
      execFileSync(process.execPath, [join(ROOT, "node_modules", cli), ...args.slice(0, -1), output], {
        env,
        stdio: "pipe",
      });
      return readFileSync(output, "utf8");
    };
    /** For them, a component that only refers to one in another file is that one, under its name. */
    const { schemas = {} } = plain.document.components ?? {};
    const names = namesIn(plain.document).filter((name) => schemas[name.replace("schemas/", "")]?.$ref === undefined);

    it("Redocly's bundler makes the same contract from them, with the same names", { timeout: 60_000 }, () => {
      const text = run("@redocly/cli/bin/cli.js", "bundle", at("openapi.yaml"), "--output", `${api}.json`);
      const bundled: OpenApiDocument = JSON.parse(text);
      expect(diff(bundled, plain.document)).toEqual([]);
      expect(namesIn(bundled)).toEqual(expect.arrayContaining(names));
      expect(namesIn(plain.document)).toEqual(expect.arrayContaining(namesIn(bundled)));
    });

    it("openapi-typescript's own command finds all names", { timeout: 60_000 }, () => {
      const types = run("openapi-typescript/bin/cli.js", at("openapi.yaml"), "--output", `${api}.ts`);
      const typed = new Set(Array.from(types.matchAll(/^ {8}"?([\w.-]+)"?:/gm), ([, name]) => name));
      const others = names.filter((name) => !name.startsWith("securitySchemes/"));
      expect(others.filter((name) => !typed.has(name.replace(/^\w+\//, "")))).toEqual([]);
    });
  });
});
