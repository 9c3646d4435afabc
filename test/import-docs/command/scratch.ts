/** The command as users run it, on a copy of our specs in a folder of each test's own. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { importCommand } from "../../../scripts/commands/import-docs/command.js";
import { type FoundOperation, type FragmentDocument, operationsOf } from "../../../scripts/import-docs/fragment.js";
import type { Report } from "../../../scripts/import-docs/report/model.js";
import { runQuietly } from "../../support/command.js";
import { embeddedPage } from "../writer/embedded.js";
import { ownDocument } from "../writer/own.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "import-"));
  await cp("specs", scratch("specs"), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** A path in the test's folder, which holds the specs in `specs/`. */
export const scratch = (name: string): string => join(folder, name);

export const run = (...args: string[]) =>
  runQuietly(importCommand, ["--specs", scratch("specs"), "--cache", scratch("cache"), ...args]);

export async function file(name: string, text: string | Uint8Array): Promise<string> {
  await mkdir(dirname(scratch(name)), { recursive: true });
  await writeFile(scratch(name), text);
  return scratch(name);
}

export const specText = (path: string): Promise<string> => readFile(scratch(`specs/${path}`), "utf8");

/** The report that a run wrote with `--report`. */
export const report = async (): Promise<Report> => JSON.parse(await readFile(scratch("report.json"), "utf8"));

/** An operation or webhook of our specs, and the document that it stands in. */
export async function found(operationId: string): Promise<[document: FragmentDocument, target: FoundOperation]> {
  for (const document of [await ownDocument("compat"), await ownDocument("relay")]) {
    const target = operationsOf(document).find(({ operation }) => operation.operationId === operationId);
    if (target) return [document, target];
  }
  throw new Error(`no ${operationId}`);
}

/** Its page, as the documentation has it now. */
export const pageOf = async (operationId: string): Promise<string> => embeddedPage(...(await found(operationId)));
