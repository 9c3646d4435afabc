/** Writes what an import changes: all files or none. */
import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Failure, fileFailure } from "../../failure.js";
import { ENTRY } from "../../import-docs/merge/yaml/files.js";
import { SIGNALS } from "../../temporary-folder.js";
import type { MergedSpec } from "./merge.js";
import type { Options } from "./options.js";
import { readOptionalBytes, SOURCES, specFile, textIn } from "./specs.js";

/**
 * Writes the changed files of specs/<name>/: nothing else, and nothing anywhere else. All of them are written whole under
 * other names first, and what was replaced is put back, so that a run that fails leaves the specs as they were.
 */
export function writeSpecs(
  options: Options,
  specs: readonly MergedSpec[],
  replace: typeof rename = rename,
): Promise<void> {
  return unbroken(async () => {
    const staged: Staged[] = [];
    const replaced: Staged[] = [];
    try {
      for (const target of specs.flatMap((spec) => targetsOf(options, spec))) staged.push(await stage(target));
      for (const one of staged) {
        await replace(one.part, one.file);
        replaced.push(one);
      }
    } catch (error) {
      for (const { file, old } of replaced) await (old ? writeFile(file, old) : rm(file));
      await Promise.all(staged.map(({ part }) => rm(part, { force: true })));
      if (error instanceof Failure) throw error;
      throw fileFailure(options.specs, "written", error, "; no file was changed");
    }
  });
}

/** A signal to end the run takes effect only when the work is done. */
async function unbroken(work: () => Promise<void>): Promise<void> {
  const heard: NodeJS.Signals[] = [];
  const hear = (signal: NodeJS.Signals) => void heard.push(signal);
  for (const signal of SIGNALS) process.on(signal, hear);
  try {
    await work();
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, hear);
    const [first] = heard;
    if (first) process.kill(process.pid, first);
  }
}

interface Target {
  readonly file: string;
  readonly text: string;
  /** Its text when the run began; undefined if the spec did not refer to such a file. */
  readonly before: string | undefined;
}

/** The entry file comes after the files that it refers to, and the file of sources comes last. */
function targetsOf(options: Options, { before, merged }: MergedSpec): Target[] {
  const folder = dirname(specFile(options, before.name));
  const texts = [...merged.files].sort(([a], [b]) => Number(a === ENTRY) - Number(b === ENTRY));
  const targets = texts.map(([file, text]) => ({ file: join(folder, file), text, before: before.files.get(file) }));
  const isEvidence = [...merged.perPage.values()].some(({ place }) => place !== undefined);
  if (isEvidence && merged.sources !== before.sources)
    targets.push({ file: join(folder, SOURCES), text: merged.sources, before: before.sources });
  return targets;
}

interface Staged {
  readonly part: string;
  readonly file: string;
  /** The file's earlier content; undefined if there was none. */
  readonly old: Buffer | undefined;
}

async function stage({ file, text, before }: Target): Promise<Staged> {
  const old = await readOptionalBytes(file);
  // A run that was killed half way may have left exactly what this one is about to write.
  if (old && ![before, text].includes(textIn(old))) throw new Failure(`${file}: ${why(before)}; nothing was written`);
  const part = join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}.part`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(part, text, { flag: "wx" });
    return { part, file, old };
  } catch (error) {
    await rm(part, { force: true });
    throw fileFailure(file, "written", error);
  }
}

const why = (before: string | undefined) =>
  before === undefined
    ? "already exists, although the spec does not refer to it"
    : "has been changed since this run began";
