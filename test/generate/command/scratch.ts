/** `npm run generate` as a person runs it, in a folder of each file's own. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { generateCommand } from "../../../scripts/commands/generate/command.js";
import { runQuietly } from "../../support/command.js";
import { ROOT } from "../make.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "generate-"));
});
afterAll(async () => {
  process.chdir(ROOT);
  await rm(folder, { recursive: true, force: true });
});

/** A path in the folder. */
export const scratch = (name: string): string => join(folder, name);
export const write = (name: string, text: string): Promise<void> => writeFile(scratch(name), text);

/** Runs the command in the folder. */
export const generate = (...args: string[]) => generateIn(folder, ...args);

/** Not in a process of its own, which would load the compiler anew for each run. */
export function generateIn(cwd: string, ...args: string[]) {
  process.chdir(cwd);
  return runQuietly(generateCommand, args);
}

/** A document with this GET operation at this path, which stands in line 4. */
export const specAt = (path: string, operation: string): string => documentOf([[path, operation]]);

/** A document with these GET operations, each at a path of its own. */
export const spec = (...operations: string[]): string =>
  documentOf(operations.map((operation, index) => [`/p${index}`, operation]));

const documentOf = (operations: [path: string, operation: string][]): string =>
  `openapi: 3.1.0\ninfo: { title: t, version: "1" }\npaths:\n${operations.map(([path, operation]) => `  ${JSON.stringify(path)}: { get: ${operation} }\n`).join("")}`;

export const operation = (id: string, tag: string): string =>
  `{ operationId: ${id}, tags: [${tag}], responses: { "200": { description: ok } } }`;

/** Every file of a folder with its text. */
export async function contents(out: string): Promise<Record<string, string>> {
  const names = (await readdir(scratch(out))).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(scratch(out), name), "utf8")])),
  );
}
