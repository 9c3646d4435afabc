import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";

/** The suffix of files that are being written. One that is older than this process is left over from a run that was killed. */
export const PART = ".part";

/**
 * Replaces files, in the order given, so that a reader never sees half a file, also if several runs write the same one. All of them are
 * written under other names first: a full disk leaves the old ones intact.
 */
export async function replaceFiles(files: Iterable<readonly [file: string, data: string | Uint8Array]>): Promise<void> {
  const suffix = `${randomUUID().slice(0, 8)}${PART}`;
  const parts = Array.from(files, ([file, data]) => ({ file, data, part: `${file}.${suffix}` }));
  try {
    await Promise.all(parts.map(({ part, data }) => writeFile(part, data)));
    for (const { file, part } of parts) await rename(part, file);
  } finally {
    await Promise.all(parts.map(({ part }) => rm(part, { force: true })));
  }
}
