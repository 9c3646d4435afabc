/** `npm run generate` as a person runs it, in a folder of each file's own. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { ROOT } from "../make.js";

interface Run {
  code: number;
  out: string;
  err: string;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "generate-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A path in the folder. */
export const scratch = (name: string): string => join(folder, name);
export const write = (name: string, text: string): Promise<void> => writeFile(scratch(name), text);

/** Runs the command in the folder. */
export const generate = (...args: string[]): Promise<Run> => generateIn(folder, ...args);

export function generateIn(cwd: string, ...args: string[]): Promise<Run> {
  const command = [
    "--import",
    join(ROOT, "node_modules/tsx/dist/esm/index.mjs"),
    join(ROOT, "scripts/commands/generate.ts"),
  ];
  return new Promise((resolve) => {
    execFile(process.execPath, [...command, ...args], { cwd }, (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err }),
    );
  });
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
