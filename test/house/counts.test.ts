/** What the READMEs say of the specs' size. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { loadSpec, METHODS, type OpenApiDocument } from "../../scripts/spec/index.js";

const ROOT = resolve(import.meta.dirname, "../..");

const STATED: readonly [document: string, api: string, says: RegExp][] = [
  ["README.md", "compat", /^\| Compatibility .*\| (?<published>\d+), and (?<webhooks>\d+) webhooks \|/m],
  ["README.md", "relay", /^\| Relay REST.*\| (?<published>\d+) \|/m],
  [
    "specs/README.md",
    "compat",
    /`compat\/` .*: (?<published>\d+) operations as published, (?<effective>\d+) with the overlay .*, (?<webhooks>\d+) webhooks/,
  ],
  ["specs/README.md", "relay", /`relay\/` .*: (?<published>\d+) operations/],
];

it.each(STATED)("%s counts the operations of %s rightly", async (document, api, says) => {
  const stated = Object.entries(says.exec(readFileSync(join(ROOT, document), "utf8"))?.groups ?? {});
  const counted = new Map(Object.entries(await count(api)));
  expect(stated.length).toBeGreaterThan(0);
  expect(stated).toEqual(stated.map(([what]) => [what, String(counted.get(what))]));
});

async function count(api: string) {
  const file = join(ROOT, "specs", api, "openapi.yaml");
  const [plain, effective] = await Promise.all([loadSpec(file, { overlay: null }), loadSpec(file)]);
  return {
    published: operationsIn(plain.document),
    effective: operationsIn(effective.document),
    webhooks: Object.keys(plain.document.webhooks ?? {}).length,
  };
}

const operationsIn = ({ paths }: OpenApiDocument): number =>
  Object.values(paths ?? {}).flatMap((item) => METHODS.filter((method) => item[method])).length;
