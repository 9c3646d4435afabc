import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { codeOf, Failure, fileFailure, notThere } from "../../failure.js";
import type { SpecTexts } from "../../import-docs/merge/index.js";
import { textsOf } from "../../import-docs/merge/specs.js";
import { ENTRY } from "../../import-docs/merge/yaml/files.js";
import { loadSpec, readApis, readBytes, shorten } from "../../spec/index.js";
import type { MergedSpec } from "./merge.js";
import type { Options } from "./options.js";

const readOptionalBytes = (file: string): Promise<Buffer | undefined> =>
  readBytes(file).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw fileFailure(file, "read", error);
  });

/** The text as the loader reads it, without a byte order mark. */
const textIn = (bytes: Buffer | undefined) => bytes && new TextDecoder().decode(bytes);

const readOptional = async (file: string) => textIn(await readOptionalBytes(file));

export const specFile = ({ specs }: Options, name: string) => join(specs, name, ENTRY);

/** The specs that pages may belong to: the one asked for, else all of specs/redocly.yaml. */
export async function readSpecs(options: Options): Promise<SpecTexts[]> {
  const names = options.api === undefined ? await apiNames(options) : [options.api];
  const specs = await Promise.all(names.map((name) => readSpec(options, name)));
  return specs.filter((spec) => spec !== undefined);
}

/** A folder that is not there is a mistake, unless an API is named: then it is where the new spec goes. */
async function apiNames(options: Options): Promise<string[]> {
  if (!existsSync(options.specs)) throw notThere(options.specs, "folder");
  return (await listedApis(options)) ?? [];
}

/** The APIs in specs/redocly.yaml; undefined if there is no such file. */
async function listedApis(options: Options): Promise<string[] | undefined> {
  const file = listOf(options);
  const config = await readOptional(file);
  return config === undefined ? undefined : readApis(file, config).map(({ name }) => name);
}

/** A spec that is not listed is neither linted nor generated from. */
export async function whyUnlisted(options: Options, name: string): Promise<string[]> {
  const listed = await listedApis(options);
  if (listed === undefined || listed.includes(name)) return [];
  return [`${shorten(listOf(options))} does not list it: add ${name}, with root: ${name}/${ENTRY}, under apis:`];
}

async function readSpec(options: Options, name: string): Promise<SpecTexts | undefined> {
  const file = specFile(options, name);
  if ((await readOptional(file)) === undefined) return undefined;
  const sources = await readOptional(join(dirname(file), SOURCES));
  return textsOf(name, await loadSpec(file, { overlay: null, ...WHOLE }), sources);
}

const SOURCES = "sources.json";

/** The files of the specs, those beside them, and the list of specs. */
export function filesOf(options: Options, specs: readonly SpecTexts[]): string[] {
  const inFolders = specs.flatMap(({ name, files }) => {
    const folder = dirname(specFile(options, name));
    return [...files.keys(), SOURCES, "overlay.yaml"].map((file) => join(folder, file));
  });
  return [...inFolders, listOf(options)];
}

const listOf = ({ specs }: Options): string => join(specs, "redocly.yaml");

/** Components that nothing refers to any more are loaded too, so that they can be referred to again. */
export const WHOLE = { door: "wide", unused: true } as const;

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
  for (const signal of ENDING) process.on(signal, hear);
  try {
    await work();
  } finally {
    for (const signal of ENDING) process.removeListener(signal, hear);
    const [first] = heard;
    if (first) process.kill(process.pid, first);
  }
}

const ENDING = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

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
