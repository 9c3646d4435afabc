import { type FragmentDocument, UNPLACED } from "../../import-docs/fragment.js";
import { apisOf, type Candidate } from "../../import-docs/merge/assign.js";
import { type Merged, mergePages, type SpecTexts } from "../../import-docs/merge/index.js";
import { serverOf } from "../../import-docs/merge/place.js";
import { candidateOf, emptySpec } from "../../import-docs/merge/specs.js";
import type { Path } from "../../import-docs/merge/tree.js";
import { isRefusal, namesOf, pageName, type Refusal } from "../../import-docs/page.js";
import type { PageReport } from "../../import-docs/report/model.js";
import { pageReport, type ReadOne } from "../../import-docs/run.js";
import { restorePrefix } from "../../import-docs/undo/prefix.js";
import type { Options } from "./options.js";

/** One spec, what it was, and what the pages make of it. */
export interface MergedSpec {
  readonly before: SpecTexts;
  readonly merged: Merged;
}

export interface MergedAll {
  readonly specs: readonly MergedSpec[];
  readonly pages: readonly PageReport[];
}

export function mergeAll(
  pages: readonly (ReadOne | Refusal)[],
  known: readonly SpecTexts[],
  options: Options,
): MergedAll {
  const read = named(pages);
  const candidates = known.map(candidateOf);
  const servers = candidates.map(({ tree }) => serverOf(tree));
  const readable = read.flatMap((one) => (isRefusal(one) ? [] : [one]));
  const prefixed = new Map(readable.map((one) => [one, restorePrefix(one.fragment.document, servers)]));
  const groups = groupsOf(readable, candidates, options);
  const specs = [...groups].map(([name, pages]) => mergeGroup(name, pages, known, options));
  const done: Done = { names: known.map(({ name }) => name), prefixed, groups, specs };
  return { specs, pages: read.map((one) => reportOn(one, done)) };
}

function groupsOf(
  pages: readonly ReadOne[],
  candidates: readonly Candidate[],
  { api }: Options,
): ReadonlyMap<string, readonly ReadOne[]> {
  if (api !== undefined) return new Map(pages.length > 0 ? [[api, pages]] : []);
  const apis = apisOf(pages, candidates);
  const names = [...new Set(apis.values())];
  return new Map(names.map((name) => [name, pages.filter((page) => apis.get(page) === name)]));
}

function named(read: readonly (ReadOne | Refusal)[]): (ReadOne | Refusal)[] {
  const names = namesOf(read.flatMap((one) => (isRefusal(one) ? [] : [one.page.source])));
  return read.map((one) => {
    const name = isRefusal(one) ? undefined : names.get(one.page.source);
    return isRefusal(one) || name === undefined ? one : { ...one, page: { ...one.page, name } };
  });
}

function mergeGroup(
  name: string,
  pages: readonly ReadOne[],
  known: readonly SpecTexts[],
  { moved }: Options,
): MergedSpec {
  const documents = pages.map(({ fragment }) => fragment.document);
  const before = known.find((spec) => spec.name === name) ?? emptySpec(name, documents);
  return { before, merged: mergePages(before, pages, { moved }) };
}

/** What the pages' entries in the report are made of. */
interface Done {
  /** The names of all specs. */
  readonly names: readonly string[];
  /** What was done with the prefix of each page's server. */
  readonly prefixed: ReadonlyMap<ReadOne, readonly string[]>;
  readonly groups: ReadonlyMap<string, readonly ReadOne[]>;
  readonly specs: readonly MergedSpec[];
}

function reportOn(one: ReadOne | Refusal, { names, prefixed, groups, specs }: Done): PageReport {
  const report = pageReport(one);
  if (isRefusal(one)) return report;
  const api = [...groups].find(([, pages]) => pages.includes(one))?.[0] ?? null;
  const merged = specs.find(({ before }) => before.name === api)?.merged;
  const own = merged?.perPage.get(report.source);
  const against = merged?.contradictions.filter(({ sides }) =>
    sides.some(({ pages }) => pages.includes(pageName(one.page))),
  );
  const homeless = api === null ? [whyHomeless(one.fragment.document, names)] : [];
  return {
    ...placed(report, own?.place),
    api,
    contradictions: [...report.contradictions, ...(against ?? [])],
    refusals: [...report.refusals, ...(own?.refusals ?? []), ...(one.crawled ? [] : homeless)],
    decisions: [
      ...report.decisions,
      ...(prefixed.get(one) ?? []),
      ...(own?.decisions ?? []),
      ...(one.crawled ? homeless : []),
    ],
  };
}

/** Many pages of an index belong to no spec, which is only noted; for a page that was asked for, it is a refusal. */
function whyHomeless({ paths, webhooks }: FragmentDocument, names: readonly string[]): string {
  if (paths?.[UNPLACED]) return "shows no address, and resembles no operation of the specs, or several of them";
  const what = webhooks ? "is about a webhook that none of the specs has" : "belongs to none of the specs";
  return `${what}; name the one that it belongs to with --api: ${[names.join(", "), "a new name"].filter(Boolean).join(" or ")}`;
}

/** A page without an address shows its operation where it was placed. */
function placed(report: PageReport, at: Path | undefined): PageReport {
  const item = report.fragment?.paths?.[UNPLACED];
  const operation = item && Object.values(item)[0];
  if (!report.fragment || !operation || at === undefined) return report;
  const [, path = "", method = ""] = at.map(String);
  const fragment = { ...report.fragment, paths: { [path]: { [method]: operation } } };
  return { ...report, fragment, operations: [`${method.toUpperCase()} ${path}`] };
}
