/** Remembers what the last run read and wrote, so that a run with nothing to do ends at once. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { ROOT, SPECS } from "../shared.js";

export interface StampedJob {
  file: string;
  out: string;
}

const STAMP = join(ROOT, ".cache/generate.json");
/** The tools' versions are in the lock file; src/ is only imported by the output, not read. */
const INPUTS = [SPECS, join(ROOT, "scripts"), join(ROOT, "package-lock.json")];

/** Whether inputs and outputs are what they were when the last run ended. */
export async function isFresh(jobs: readonly StampedJob[]): Promise<boolean> {
  const stamp = await readFile(STAMP, "utf8").catch(() => undefined);
  return stamp !== undefined && stamp === (await digest(jobs));
}

export async function remember(jobs: readonly StampedJob[]): Promise<void> {
  await mkdir(dirname(STAMP), { recursive: true });
  await writeFile(STAMP, await digest(jobs));
}

async function digest(jobs: readonly StampedJob[]): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const start of [...INPUTS, ...jobs.map(({ out }) => out)]) {
    for (const file of await listFiles(start)) hash.update(`\0${relative(ROOT, file)}\0`).update(await readFile(file));
  }
  return hash.digest("hex");
}

async function listFiles(start: string): Promise<string[]> {
  const entries = await readdir(start, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return [start];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
