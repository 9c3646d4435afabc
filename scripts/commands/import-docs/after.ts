import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { diff, holdTheSame, verdictOf } from "../../diff/index.js";
import type { DiffReport } from "../../import-docs/report/model.js";
import { loadSpec, type Spec } from "../../spec/index.js";
import type { MergedSpec } from "./merge.js";
import type { Options } from "./options.js";
import { specFile } from "./specs.js";

/** What an import means: overlay actions that lost their target, and the contract diff of before and after. */
export interface Aftermath {
  readonly overlay: readonly string[];
  readonly diff: DiffReport;
}

export async function aftermath(options: Options, { before, merged }: MergedSpec): Promise<Aftermath> {
  const base = await load(options, before.name, before.files);
  const revision = await load(options, before.name, new Map([...before.files, ...merged.files]));
  const known = new Set(base.unmatched.map(({ target }) => target));
  return {
    overlay: revision.unmatched.map(({ target }) => target).filter((target) => !known.has(target)),
    diff: compare(before.name, base, revision),
  };
}

/** The spec with its overlay, its files being texts of ours. */
function load(options: Options, name: string, files: ReadonlyMap<string, string>): Promise<Spec> {
  const file = resolve(specFile(options, name));
  const texts = new Map([...files].map(([path, text]) => [resolve(dirname(file), path), text]));
  const read = async (path: string) => texts.get(resolve(path)) ?? readFile(path, "utf8");
  return loadSpec(file, { door: "wide", root: dirname(file), read });
}

function compare(api: string, base: Spec, revision: Spec): DiffReport {
  const changes = diff(base.document, revision.document, { api });
  const isSame = changes.length === 0 && holdTheSame(base.document, revision.document);
  const functions = changes.flatMap(({ operations }) => operations.map((operation) => operation.function));
  return {
    verdict: verdictOf(changes, isSame),
    changes: changes.map(({ id, level, message }) => ({ id, level, message })),
    functions: [...new Set(functions.filter((name) => name !== undefined))].sort(),
  };
}
