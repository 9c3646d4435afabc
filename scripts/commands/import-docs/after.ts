import { readFile } from "node:fs/promises";
import { basename, dirname, relative, resolve } from "node:path";
import { diff, holdTheSame, operationText, verdictOf } from "../../diff/index.js";
import { Failure } from "../../failure.js";
import { show } from "../../import-docs/merge/context.js";
import { type Hidden, hiddenChanges } from "../../import-docs/merge/hidden.js";
import { type Path, pointerOf } from "../../import-docs/merge/tree.js";
import { newlyUnused } from "../../import-docs/merge/unused.js";
import type { DiffReport } from "../../import-docs/report/model.js";
import { type LoadOptions, loadSpec, type Spec } from "../../spec/index.js";
import type { MergedSpec } from "./merge.js";
import { obstaclesOf } from "./obstacles.js";
import type { Options } from "./options.js";
import { specFile, WHOLE, whyUnlisted } from "./specs.js";

/** The consequences of an import: for the overlay, and as the contract diff of before and after. */
export interface Aftermath {
  /** The changes to the spec, each with the line of the merged spec where it is. */
  readonly changes: readonly string[];
  /** Actions that lost their target. */
  readonly overlay: readonly string[];
  /** Components that nothing refers to any more, with their files. */
  readonly unused: readonly string[];
  /** Changes of the spec that the overlay keeps from showing. */
  readonly hidden: readonly string[];
  /** What has to be fixed before clients can be made. */
  readonly obstacles: readonly string[];
  /** Null if the changed spec cannot be loaded with its overlay. */
  readonly diff: DiffReport | null;
}

export async function aftermath(options: Options, { before, merged }: MergedSpec): Promise<Aftermath> {
  const files = new Map([...before.files, ...merged.files]);
  const load = (texts: ReadonlyMap<string, string>, more: LoadOptions) =>
    loadTexts(specFile(options, before.name), texts, more);
  const base = await load(before.files, WIDE);
  const bare = await load(files, { ...WHOLE, overlay: null });
  const changes = merged.changes.map((line) => sayChange(line, merged.places.get(line) ?? [], bare));
  const unused = newlyUnused(before.document, bare.document).map((at) => sayUnused(at, bare));
  const revision = await load(files, WIDE).catch(failureOf);
  if (revision instanceof Failure) return { ...UNKNOWN, changes, unused, obstacles: [revision.message] };
  const hidden = hiddenChanges(
    { before: before.document, after: bare.document },
    { before: base.document, after: revision.document },
  );
  const known = new Set(base.unmatched.map(({ target }) => target));
  return {
    changes,
    overlay: revision.unmatched.map(({ target }) => target).filter((target) => !known.has(target)),
    unused,
    hidden: hidden.map((one) => sayHidden(one, revision)),
    obstacles: [
      ...(await whyUnlisted(options, before.name)),
      ...(await obstaclesOf(before.name, () => load(files, {}), options.generate)),
    ],
    diff: compare(before.name, base, revision),
  };
}

const UNKNOWN = { overlay: [], hidden: [], diff: null };

/** A change may contradict the overlay. That is for a person to mend, and no reason to lose the rest of the run. */
function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  throw error;
}

const WIDE = { door: "wide" } as const;

/** `/components/…/type: string → integer, but …`, with the overlay's line if the value there comes from the overlay. */
function sayHidden({ at, before, after }: Hidden, { locate }: Spec): string {
  const pointer = pointerOf(at);
  const place = locate(pointer);
  const line = place && basename(place.file) === "overlay.yaml" ? `overlay.yaml:${place.line}` : "overlay.yaml";
  return `${pointer}: ${show(before)} → ${show(after)}, but ${line} overrides it`;
}

const sayChange = (line: string, at: Path, spec: Spec): string => `${line} (${standsAt(at, spec)})`;

const sayUnused = (at: Path, spec: Spec): string =>
  `${at.slice(1).join(" ")} (${standsAt(at, spec)}), which will be used again if a page brings it back`;

/** The file and line of a place, or of what is around it if the place itself is gone. */
function standsAt(at: Path, { locate, file }: Spec): string {
  const places = at.map((_, index) => locate(pointerOf(at.slice(0, at.length - index))));
  const place = places.find((one) => one !== undefined);
  return place ? `${relative(dirname(file), resolve(place.file))}:${place.line}` : basename(file);
}

/** Loads a spec from texts in memory. */
function loadTexts(path: string, files: ReadonlyMap<string, string>, options: LoadOptions): Promise<Spec> {
  const file = resolve(path);
  const texts = new Map([...files].map(([name, text]) => [resolve(dirname(file), name), text]));
  const read = async (name: string) => texts.get(resolve(name)) ?? readFile(name, "utf8");
  return loadSpec(file, { root: dirname(file), read, ...options });
}

function compare(api: string, base: Spec, revision: Spec): DiffReport {
  const changes = diff(base.document, revision.document, { api });
  const isSame = changes.length === 0 && holdTheSame(base.document, revision.document);
  const functions = changes.flatMap(({ operations }) => operations.map((operation) => operation.function));
  return {
    verdict: verdictOf(changes, isSame),
    changes: changes.map(({ id, level, message, operations }) => ({
      ...{ id, level, message },
      operations: [...new Set(operations.map(operationText))],
    })),
    functions: [...new Set(functions.filter((name) => name !== undefined))].sort(),
  };
}
