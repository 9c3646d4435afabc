import { METHODS } from "../../spec/index.js";
import { type Contradiction, type FoundOperation, type Fragment, operationsOf } from "../fragment.js";
import { type PageInfo, pageName } from "../page.js";
import { likenessOf } from "./alike.js";
import { contextOf, type MergeContext, type MergeRun, settle } from "./context.js";
import { type Evidence, parseSources, printSources, SAYS_BOTH, Sources, type Weighing } from "./evidence.js";
import { Ledger } from "./ledger.js";
import { moveFor, namesakeOf } from "./move.js";
import { addOperation, mergeOperation, newId } from "./operation.js";
import { addressOf, labelAt, placeIn } from "./place.js";
import { mergeSchema } from "./schema.js";
import { keysAt, type Path, pointerOf } from "./tree.js";
import { type Part, SpecFiles } from "./yaml/files.js";
import { SpecTree } from "./yaml/spec-tree.js";

/** A spec before the import. */
export interface SpecTexts {
  readonly name: string;
  /** Texts of specs/<name>/openapi.yaml and of the files it refers to, by their names in the folder. */
  readonly files: ReadonlyMap<string, string>;
  /** Parts that are not at their own path in openapi.yaml. */
  readonly parts: readonly Part[];
  /** The whole spec as one document, with references only within it. */
  readonly document: unknown;
  /** The text of specs/<name>/sources.json, if there is one. */
  readonly sources: string | undefined;
}

export interface PageToMerge {
  readonly page: PageInfo;
  readonly fragment: Fragment;
}

export interface MergeOptions {
  /** Whether an operation that a page shows at another address under the same operationId counts as moved. */
  readonly moved?: boolean;
}

/** What became of one page. */
export interface Outcome {
  readonly decisions: readonly string[];
  /** What of it was not taken, and why. */
  readonly refusals: readonly string[];
  /** Where its operation is in the spec. */
  readonly place?: Path;
}

export interface Merged {
  /** The files that change, by their names in the folder; new ones too. */
  readonly files: ReadonlyMap<string, string>;
  readonly sources: string;
  /** One line per change. */
  readonly changes: readonly string[];
  /** Where each of these changes is in the merged spec. */
  readonly places: ReadonlyMap<string, Path>;
  readonly contradictions: readonly Contradiction[];
  readonly perPage: ReadonlyMap<string, Outcome>;
  /** Pointers of the operations that the spec already had and that the pages describe. */
  readonly spoken: ReadonlySet<string>;
}

/**
 * Merges the pages into one spec. Pages that repeat what the spec says change nothing. If two pages of equal weight
 * contradict each other, or a page itself, the spec has already been changed, so the merge is repeated without the
 * contested change, until nothing new is contested: each time there is less left that can be.
 */
export function mergePages(spec: SpecTexts, pages: readonly PageToMerge[], options: MergeOptions = {}): Merged {
  let contested: ReadonlyMap<string, Weighing> = new Map();
  for (;;) {
    const { undecided, ...merged } = merge(spec, pages, contested, options);
    if ([...undecided.keys()].every((matter) => contested.has(matter))) return merged;
    contested = new Map([...contested, ...undecided]);
  }
}

function merge(
  spec: SpecTexts,
  pages: readonly PageToMerge[],
  contested: ReadonlyMap<string, Weighing>,
  { moved = false }: MergeOptions,
): Merged & { undecided: ReadonlyMap<string, Weighing> } {
  const tree = new SpecTree(new SpecFiles(spec.files, spec.parts), spec.document);
  const run: MergeRun = {
    spec: tree,
    sources: new Sources(parseSources(spec.sources, `specs/${spec.name}/openapi.yaml`)),
    ledger: new Ledger(`specs/${spec.name}/openapi.yaml`),
    contested,
    undecided: new Map(),
    spoken: new Set(pages.flatMap(({ fragment }) => addressesOf(tree, fragment))),
    named: new Set(pages.flatMap(({ fragment }) => Object.keys(fragment.document.components?.schemas ?? {}))),
    isMoveTaken: moved,
    changes: [],
  };
  const perPage = new Map<string, Outcome>();
  for (const { one, evidence } of strongestFirst(pages, run.sources)) {
    const context = contextOf(run, one.fragment.document, evidence);
    const outcome = mergeOne(context, one.fragment);
    perPage.set(one.page.source, outcome);
    if (outcome.place !== undefined) run.sources.notePage(evidence, one.page.digest);
  }
  return {
    files: tree.files.changed(),
    sources: printSources(run.sources.file),
    changes: run.changes.map(({ line }) => line),
    places: new Map(run.changes.map(({ line, at }) => [line, at])),
    contradictions: run.ledger.contradictions(),
    perPage,
    spoken: run.spoken,
    undecided: run.undecided,
  };
}

/** The strongest evidence is merged first, and what weighs the same by its content: neither order nor names of the sources matter. */
function strongestFirst(pages: readonly PageToMerge[], sources: Sources): { one: PageToMerge; evidence: Evidence }[] {
  const order = { "embedded-spec": 0, page: 1, "older-page": 2 };
  return pages
    .map((one) => ({
      one,
      content: `${operationsOf(one.fragment.document).map(orderOf).join()} ${one.page.digest}`,
      evidence: sources.evidenceOf(pageName(one.page), one.fragment.kind, one.page.date, one.page.digest),
    }))
    .sort(({ evidence: a, content: one }, { evidence: b, content: other }) => {
      if (a.kind !== b.kind) return order[a.kind] - order[b.kind];
      if (a.date !== b.date) return a.date > b.date ? -1 : 1;
      if (one !== other) return one < other ? -1 : 1;
      return a.page < b.page ? -1 : 1;
    });
}

/** New operations are written in this order: a collection before its members, their methods as the standard lists them. */
const orderOf = ({ kind, path, method }: FoundOperation) =>
  `${kind} ${path} ${(METHODS as readonly string[]).indexOf(method)}`;

function mergeOne(context: MergeContext, fragment: Fragment): Outcome {
  const decisions: string[] = [];
  const refusals = context.refused;
  let at: Path | undefined;
  for (const found of operationsOf(fragment.document)) {
    const place = placeIn(context.spec, fragment.document, found);
    if ("why" in place) {
      refusals.push(place.why);
      continue;
    }
    const where = labelAt(place.at);
    const namesake = place.isNew ? namesakeOf(context, newId(found.operation, place.at)) : undefined;
    const refusal = namesake && moveFor(context, namesake, place.at, where);
    if (refusal) {
      refusals.push(`${where}: ${refusal}`);
      continue;
    }
    at = place.at;
    if (place.reason) decisions.push(`${where}: ${place.reason}`);
    const pageAt = addressOf(found);
    if (place.isNew && !namesake) addOperation(context, place.at, pageAt, where);
    mergeUntilAgreed(context, place.at, pageAt, where);
  }
  settle(context);
  return { decisions, refusals, ...(at ? { place: at } : {}) };
}

/** What a page says of a component counts wherever it is used, so also below what is not taken from the page. */
function mergeComponents(context: MergeContext): void {
  for (const name of keysAt(context.page, ["components", "schemas"])) {
    const path = ["components", "schemas", name];
    const isKnown = context.spec.get(path) !== undefined;
    if (isKnown && likenessOf(context.spec, path, context.page, path) !== "other")
      mergeSchema(context, path, path, name);
  }
}

/** A page agrees with what it has changed after a few comparisons, or never. */
const MAX_ROUNDS = 5;

/**
 * What a page has brought in is compared like everything else, so that its parts have the page as their source and the
 * next run of the same page finds nothing. What still changes in the last round, the page says in two ways: two of its
 * answers may differ where the spec's share a component.
 */
function mergeUntilAgreed(context: MergeContext, at: Path, pageAt: Path, where: string): void {
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    context.seen.clear();
    context.taken.clear();
    mergeOperation(context, at, pageAt, where);
    mergeComponents(context);
    if (context.taken.size === 0) return;
  }
  for (const matter of context.taken) context.undecided.set(matter, SAYS_BOTH);
}

/** Where the spec has the operations that a page describes. */
function addressesOf(spec: SpecTree, { document }: Fragment): string[] {
  return operationsOf(document).flatMap((found) => {
    const place = placeIn(spec, document, found);
    return "why" in place || place.isNew ? [] : [pointerOf(place.at)];
  });
}
