import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { codeOf, Failure, fileFailure } from "../failure.js";
import { PART, replaceFiles } from "../replace-files.js";
import { BANNER_START, type GeneratedFile } from "./context.js";

export interface WriteReport {
  written: string[];
  deleted: string[];
  unchanged: number;
}

export interface FolderOptions {
  /** The folder holds nothing but output, so every other file in it is stale. Otherwise only files that begin with our banner are. */
  exclusive?: boolean;
}

/**
 * Writes what changed, all of it or none; then deletes what is no longer generated.
 * @throws {Failure} If the folder can't be the output's, or the disk refuses.
 */
export async function writeFiles(
  folder: string,
  files: readonly GeneratedFile[],
  options: FolderOptions = {},
): Promise<WriteReport> {
  const stale = await staleFiles(folder, files, options);
  const byPath = new Map(files.map((file) => [file.path, file.text]));
  const written = stale.filter((path) => byPath.has(path));
  const deleted = stale.filter((path) => !byPath.has(path));
  try {
    await mkdir(folder, { recursive: true });
    await replaceFiles(written.map((path) => [join(folder, path), byPath.get(path) ?? ""]));
    for (const path of deleted) await rm(join(folder, path), { force: true });
  } catch (error) {
    throw fileFailure(folder, "written", error);
  }
  return { written, deleted, unchanged: files.length - written.length };
}

/**
 * Files whose text differs from what is generated, those that are missing, and those that are no longer generated.
 * @throws {Failure} If the folder can't be the output's: it is a file, or somebody else's files stand there under our names.
 */
export async function staleFiles(
  folder: string,
  files: readonly GeneratedFile[],
  { exclusive = false }: FolderOptions = {},
): Promise<string[]> {
  const present = await readFolder(folder, files);
  if (!exclusive) refuseStrangers(folder, present, files);
  const expected = new Set(files.map(({ path }) => path));
  const differing = files.filter(({ path, text }) => present.get(path) !== text).map(({ path }) => path);
  const extra = [...present].filter(
    ([path, text]) => !expected.has(path) && (exclusive || isOurs(text) || isPartOf(path, expected)),
  );
  return [...differing, ...extra.map(([path]) => path)].sort();
}

/** A part may lack the banner: it is cut, or that of a file without one. */
const isPartOf = (path: string, files: ReadonlySet<string>): boolean =>
  files.has(/^(.+)\.[0-9a-f]{8}\.part$/.exec(path)?.[1] ?? "");

const isOurs = (text: string): boolean => text.startsWith(BANNER_START);

/** The first run into a folder overwrites nothing; later runs overwrite only files with our banner, if the output's have one. */
function refuseStrangers(folder: string, present: ReadonlyMap<string, string>, files: readonly GeneratedFile[]): void {
  const isKnown = [...present.values()].some(isOurs);
  const stranger = files.find(({ path, text }) => {
    const there = present.get(path);
    return there !== undefined && !isOurs(there) && (!isKnown || isOurs(text));
  });
  if (stranger) throw new Failure(`${join(folder, stranger.path)} is not ours to overwrite; name another folder`);
}

/** The files directly in a folder. The output has no subfolders, and nothing but a file may have the name of an output file. */
async function readFolder(folder: string, files: readonly GeneratedFile[]): Promise<Map<string, string>> {
  const info = await stat(folder).catch(() => undefined);
  if (!info) return new Map();
  if (!info.isDirectory()) throw new Failure(`${folder} is not a folder; the output needs one`);
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw fileFailure(folder, "read", error);
  });
  const wanted = new Set(files.map(({ path }) => path));
  const obstacle = entries.find((entry) => !entry.isFile() && wanted.has(entry.name));
  if (obstacle)
    throw new Failure(`${join(folder, obstacle.name)} is not a plain file, but the output has to write one there`);
  const present = new Map<string, string>();
  for (const entry of entries) {
    const text = entry.isFile() ? await readText(join(folder, entry.name)) : undefined;
    if (text !== undefined) present.set(entry.name, text);
  }
  return present;
}

/** A file's text; undefined for one that another run is writing, or has just put in place. */
async function readText(file: string): Promise<string | undefined> {
  try {
    if (file.endsWith(PART) && (await stat(file)).mtimeMs >= performance.timeOrigin) return undefined;
    return await readFile(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw fileFailure(file, "read", error);
  }
}
