import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { diff, verdictOf } from "../../diff/index.js";
import type { SpecTexts } from "../../import-docs/merge/index.js";
import type { DiffReport } from "../../import-docs/report/model.js";
import { loadSpec, type Spec } from "../../spec/index.js";
import type { Options } from "./options.js";
import { specFile } from "./specs.js";

/** What an import means: overlay actions that lost their target, and the contract diff of before and after. */
export interface Aftermath {
  readonly overlay: readonly string[];
  readonly diff: DiffReport;
}

export async function aftermath(options: Options, before: SpecTexts, after: string): Promise<Aftermath> {
  const [base, revision] = [await load(options, before.name, before.openapi), await load(options, before.name, after)];
  const known = new Set(base.unmatched.map(({ target }) => target));
  return {
    overlay: revision.unmatched.map(({ target }) => target).filter((target) => !known.has(target)),
    diff: compare(before.name, base, revision),
  };
}

/** The spec with its overlay, its own text replaced by a text of ours. */
function load(options: Options, name: string, text: string): Promise<Spec> {
  const file = resolve(specFile(options, name));
  const read = (path: string) => (resolve(path) === file ? Promise.resolve(text) : readFile(path, "utf8"));
  return loadSpec(file, { door: "wide", root: resolve(join(options.specs, name)), read });
}

function compare(api: string, base: Spec, revision: Spec): DiffReport {
  const changes = diff(base.document, revision.document, { api });
  const isSame = changes.length === 0 && JSON.stringify(base.document) === JSON.stringify(revision.document);
  const functions = changes.flatMap(({ operations }) => operations.map((operation) => operation.function));
  return {
    verdict: verdictOf(changes, isSame),
    changes: changes.map(({ id, level, message }) => ({ id, level, message })),
    functions: [...new Set(functions.filter((name) => name !== undefined))].sort(),
  };
}
