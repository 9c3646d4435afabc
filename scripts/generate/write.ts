import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { GeneratedFile } from "./context.js";

export interface WriteReport {
  written: string[];
  deleted: string[];
  unchanged: number;
}

/** Writes what changed, each file by a rename; deletes what is no longer generated. */
export async function writeFiles(folder: string, files: readonly GeneratedFile[]): Promise<WriteReport> {
  const stale = await staleFiles(folder, files);
  const byPath = new Map(files.map((file) => [file.path, file.text]));
  const written = stale.filter((path) => byPath.has(path));
  const deleted = stale.filter((path) => !byPath.has(path));
  for (const path of written) await replaceFile(join(folder, path), byPath.get(path) ?? "");
  for (const path of deleted) await rm(join(folder, path));
  return { written, deleted, unchanged: files.length - written.length };
}

/** Files whose text differs from what is generated, those that are missing, and those that are no longer generated. */
export async function staleFiles(folder: string, files: readonly GeneratedFile[]): Promise<string[]> {
  const expected = new Set(files.map(({ path }) => path));
  const present = (await listFiles(folder)).filter((path) => !expected.has(path));
  const differing = await Promise.all(
    files.map(async ({ path, text }) => ((await readText(join(folder, path))) === text ? [] : [path])),
  );
  return [...differing.flat(), ...present].sort();
}

const readText = (file: string): Promise<string | undefined> => readFile(file, "utf8").catch(() => undefined);

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

/** A reader never sees half a file. */
export async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, text);
  await rename(part, file);
}
