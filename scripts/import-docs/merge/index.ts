import { parseDocument } from "yaml";
import { Failure } from "../../failure.js";
import { type Contradiction, type Fragment, operationsOf } from "../fragment.js";
import type { Page } from "../page.js";
import type { MergeContext } from "./context.js";
import { type Evidence, parseSources, printSources, Sources } from "./evidence.js";
import { keepLines } from "./lines.js";
import { Ledger } from "./ledger.js";
import { addOperation, mergeOperation } from "./operation.js";
import { type Placed, placeIn } from "./place.js";
import { SpecTree, treeOf } from "./tree.js";

/** A spec before the import. */
export interface SpecTexts {
  readonly name: string;
  /** specs/<name>/openapi.yaml. */
  readonly openapi: string;
  /** specs/<name>/sources.json, when there is one. */
  readonly sources: string | undefined;
}

export interface PageToMerge {
  readonly page: Page;
  readonly fragment: Fragment;
}

export interface Merged {
  readonly openapi: string;
  readonly sources: string;
  readonly changes: readonly string[];
  readonly contradictions: readonly Contradiction[];
  /** What was decided for a page, or why something of it was not taken. */
  readonly perPage: ReadonlyMap<string, { readonly decisions: readonly string[]; readonly refusals: readonly string[] }>;
}

/** Merges the pages into one spec. Pages that say the same again change nothing. */
export function mergePages(spec: SpecTexts, pages: readonly PageToMerge[]): Merged {
  const file = `specs/${spec.name}/openapi.yaml`;
  const document = parseDocument(spec.openapi);
  const [problem] = document.errors;
  if (problem) throw new Failure(`${file}: ${problem.message.split("\n")[0]}`);
  const tree = new SpecTree(document);
  const sources = new Sources(parseSources(spec.sources, file));
  const ledger = new Ledger();
  const changes: string[] = [];
  const perPage = new Map<string, { decisions: string[]; refusals: string[] }>();
  for (const { one, evidence } of strongestFirst(pages, sources)) {
    sources.notePage(evidence, one.page.digest);
    const context = { spec: tree, page: treeOf(one.fragment.document), evidence, sources, ledger, changes, seen: new Set<string>() };
    perPage.set(one.page.source, mergeOne(context, one.fragment));
  }
  return {
    openapi: tree.changed ? keepLines(spec.openapi, document) : spec.openapi,
    sources: printSources(sources.file),
    changes,
    contradictions: ledger.contradictions(),
    perPage,
  };
}

/** The strongest evidence is heard first, so that the order of the sources does not matter. */
function strongestFirst(pages: readonly PageToMerge[], sources: Sources): { one: PageToMerge; evidence: Evidence }[] {
  const order = { "embedded-spec": 0, page: 1, "older-page": 2 };
  return pages
    .map((one) => ({
      one,
      evidence: sources.evidenceOf(one.page.source, one.fragment.kind, one.page.date, one.page.digest),
    }))
    .sort(({ evidence: a }, { evidence: b }) => {
      if (a.kind !== b.kind) return order[a.kind] - order[b.kind];
      if (a.date !== b.date) return a.date > b.date ? -1 : 1;
      return a.page < b.page ? -1 : 1;
    });
}

function mergeOne(context: MergeContext, fragment: Fragment): { decisions: string[]; refusals: string[] } {
  const decisions: string[] = [];
  const refusals: string[] = [];
  for (const found of operationsOf(fragment.document)) {
    const place = placeIn(context.spec, fragment.document, found);
    if ("why" in place) {
      refusals.push(place.why);
      continue;
    }
    const where = labelOf(place);
    if (place.reason) decisions.push(`${where}: ${place.reason}`);
    const pageAt = [found.kind === "path" ? "paths" : "webhooks", found.path, found.method];
    if (place.isNew) addOperation(context, place.at, pageAt, where);
    else mergeOperation(context, place.at, pageAt, where);
  }
  return { decisions, refusals };
}

function labelOf({ at }: Placed): string {
  return at[0] === "webhooks" ? `webhook ${at[1]}` : `${String(at[2]).toUpperCase()} ${at[1]}`;
}
