import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { codeOf, fileFailure, notThere } from "../../failure.js";
import type { SpecTexts } from "../../import-docs/merge/index.js";
import { textsOf } from "../../import-docs/merge/specs.js";
import { ENTRY } from "../../import-docs/merge/yaml/files.js";
import { loadSpec, readApis, readBytes, shorten } from "../../spec/index.js";
import type { Options } from "./options.js";

/** The bytes of a file; undefined if there is none. */
export const readOptionalBytes = (file: string): Promise<Buffer | undefined> =>
  readBytes(file).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw fileFailure(file, "read", error);
  });

/** The text as the loader reads it, without a byte order mark. */
export const textIn = (bytes: Buffer | undefined) => bytes && new TextDecoder().decode(bytes);

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

export const SOURCES = "sources.json";

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
