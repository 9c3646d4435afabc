/** Remembers what the last run read and wrote, so that a run with nothing to do ends immediately. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { Io } from "../../cli.js";
import { codeOf } from "../../failure.js";
import { replaceFiles } from "../../replace-files.js";
import { GENERATED, ROOT, SPECS } from "../paths.js";

const STAMP = join(ROOT, ".cache/generate.stamp");
/** What the output depends on. The tools' versions are in the lock file; src/ is only imported by the output, not read. */
const FOLDERS = [SPECS, ...["spec", "generate", "commands"].map((name) => join(ROOT, "scripts", name))];
const FILES = [
  "package-lock.json",
  "scripts/cli.ts",
  "scripts/failure.ts",
  "scripts/plain.ts",
  "scripts/replace-files.ts",
  "scripts/temporary-folder.ts",
].map((name) => join(ROOT, name));

/** Digest of everything that a run reads, taken before the run, so that edits during it count as changes. */
export async function digestInputs(): Promise<string> {
  return digest(await inputFiles());
}

/** Every file that a run reads: specs, settings, and its own code. */
export async function inputFiles(): Promise<string[]> {
  return [...FILES, ...(await Promise.all(FOLDERS.map(listFiles))).flat()];
}

/** Whether inputs and output are the same as at the end of the last run. */
export async function isFresh(inputs: string): Promise<boolean> {
  const stamp = await readFile(STAMP, "utf8").catch(() => "");
  return stamp.startsWith(inputs) && stamp === `${inputs} ${await digestOutput()}`;
}

/** A missing stamp only makes the next run do everything again, so failing to write it is not a failure. */
export async function remember(inputs: string, io: Io, stamp = STAMP): Promise<void> {
  try {
    await mkdir(dirname(stamp), { recursive: true });
    await replaceFiles([[stamp, `${inputs} ${await digestOutput()}`]]);
  } catch (error) {
    io.err(`${stamp}: can't be written (${codeOf(error)}); the next run makes everything again\n`);
  }
}

const digestOutput = async (): Promise<string> => digest(await listFiles(GENERATED));

async function digest(files: string[]): Promise<string> {
  const sorted = files.sort();
  const contents = await Promise.all(sorted.map((file) => readFile(file).catch(() => "")));
  const hash = createHash("sha256").update(process.version);
  for (const [index, file] of sorted.entries())
    hash.update(`\0${relative(ROOT, file)}\0`).update(contents[index] ?? "");
  return hash.digest("hex");
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
