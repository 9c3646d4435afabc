import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure } from "../../failure.js";
import type { Merged, SpecTexts } from "../../import-docs/merge/index.js";
import { emptySpec } from "../../import-docs/merge/specs.js";
import { readApis } from "../../spec/index.js";
import type { Options } from "./options.js";

const readOptional = (file: string): Promise<string | undefined> =>
  readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new Failure(`${file}: cannot be read (${error.code})`);
  });

export const specFile = ({ specs }: Options, name: string) => join(specs, name, "openapi.yaml");

/** The specs that pages may belong to: the one asked for, else all of specs/redocly.yaml. */
export async function readSpecs(options: Options): Promise<SpecTexts[]> {
  const names = options.api === undefined ? await apiNames(options) : [options.api];
  const specs = await Promise.all(names.map((name) => readSpec(options, name)));
  return specs.filter((spec) => spec !== undefined);
}

async function apiNames({ specs }: Options): Promise<string[]> {
  const file = join(specs, "redocly.yaml");
  const config = await readOptional(file);
  return config === undefined ? [] : readApis(file, config).map(({ name }) => name);
}

async function readSpec(options: Options, name: string): Promise<SpecTexts | undefined> {
  const file = specFile(options, name);
  const openapi = await readOptional(file);
  const sources = await readOptional(join(dirname(file), "sources.json"));
  return openapi === undefined ? undefined : { name, openapi, sources };
}

/** A new API asked for by name. */
export const newSpec = (name: string, server: string | undefined): SpecTexts => emptySpec(name, server);

/** Writes specs/<name>/openapi.yaml and sources.json: nothing else, and nothing anywhere else. */
export async function writeSpec(options: Options, before: SpecTexts, merged: Merged): Promise<void> {
  const file = specFile(options, before.name);
  try {
    await mkdir(dirname(file), { recursive: true });
    if (merged.openapi !== before.openapi) await writeFile(file, merged.openapi);
    if (merged.sources !== before.sources) await writeFile(join(dirname(file), "sources.json"), merged.sources);
  } catch (error) {
    throw new Failure(`${dirname(file)}: cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}
