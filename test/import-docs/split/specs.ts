/** Copies of our specs that pages are imported into, in a folder of each test's own. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { stringify } from "yaml";
import { importCommand } from "../../../scripts/commands/import-docs/command.js";
import { operationsOf } from "../../../scripts/import-docs/fragment.js";
import { loadSpec } from "../../../scripts/spec/index.js";
import { runQuietly } from "../../support/command.js";
import { embeddedPage } from "../writer/embedded.js";
import { ownDocument } from "../writer/own.js";
import type { Change } from "./changes.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "import-files-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** A path in the test's folder. */
export const scratch = (name: string): string => join(folder, name);

/** A copy of our specs, as they are or with compat in one file. */
export async function copySpecs(form: "split" | "whole"): Promise<string> {
  const specs = scratch(form);
  await cp("specs", specs, { recursive: true });
  if (form === "whole") {
    const { document } = await loadSpec("specs/compat/openapi.yaml", { overlay: null });
    await writeFile(join(specs, "compat/openapi.yaml"), stringify(document, { lineWidth: 120 }));
    await rm(join(specs, "compat/resources"), { recursive: true });
  }
  return specs;
}

export const run = (specs: string, ...args: string[]) =>
  runQuietly(importCommand, ["--specs", specs, "--date", "2026-11-20", ...args]);

/** Every file below compat/, `sources.json` aside. */
export async function textsIn(specs: string): Promise<Map<string, string>> {
  const names = await readdir(join(specs, "compat"), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile() && entry.name !== "sources.json");
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(join(specs, "compat/").length));
  return new Map(
    await Promise.all(
      paths.sort().map(async (path) => [path, await readFile(join(specs, "compat", path), "utf8")] as const),
    ),
  );
}

/** The files whose text is another now. */
export const differing = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);

/** A page of the documentation, had it changed so. */
export async function pageWith(change: Change): Promise<string> {
  const document = await ownDocument("compat");
  const id = change(document);
  const target = operationsOf(document).find((one) => one.operation.operationId === id);
  if (!target) throw new Error(`no ${id}`);
  const path = scratch(`pages/${id}.md`);
  await mkdir(scratch("pages"), { recursive: true });
  await writeFile(path, embeddedPage(document, target));
  return path;
}
