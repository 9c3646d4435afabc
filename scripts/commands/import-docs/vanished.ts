import { type FragmentDocument, operationsOf } from "../../import-docs/fragment.js";
import { parseSources, Sources } from "../../import-docs/merge/evidence.js";
import type { SpecTexts } from "../../import-docs/merge/index.js";
import { addressOf, labelAt } from "../../import-docs/merge/place.js";
import { pointerOf } from "../../import-docs/merge/tree.js";
import { SpecFiles } from "../../import-docs/merge/yaml/files.js";
import type { PageReport } from "../../import-docs/report/model.js";

/** What a run has crawled. */
export interface Crawled {
  /** Addresses of the indexes that it began with. */
  readonly indexes: readonly string[];
  readonly pages: readonly PageReport[];
}

/**
 * Operations whose page is below a crawled index, but which no page of the run describes: what, why, and what to do.
 * They are left unchanged, because a page may be missing only for a while, or may have become another operation's.
 */
export function vanishedFrom(spec: SpecTexts, spoken: ReadonlySet<string>, crawled: Crawled): string[] {
  const sources = new Sources(parseSources(spec.sources, spec.name));
  const files = new SpecFiles(spec.files, spec.parts);
  const isCovered = coverOf(crawled);
  const reports = new Map(crawled.pages.map((page) => [bare(page.source), page]));
  return operationsOf(spec.document as FragmentDocument).flatMap((found) => {
    const at = addressOf(found);
    const { file } = files.home(at);
    const addresses = addressesOf(found.operation["x-docs-url"], file, sources.at(pointerOf(at)).page);
    const page = addresses.at(-1)?.page;
    if (spoken.has(pointerOf(at)) || page === undefined || !isCovered(page)) return [];
    const why = whyNot(reports.get(bare(page)));
    if (why === undefined) return [];
    const places = addresses.filter(({ page }) => isCovered(page)).map(({ stands }) => stands);
    return [
      `${labelAt(at)}: ${why} (${page}); remove it from ${file} or, if the API still has it, remove its address from ${places.join(" and ")}`,
    ];
  });
}

interface Address {
  readonly page: string;
  readonly stands: string;
}

/** The address where a page was read takes precedence over the link for people. */
function addressesOf(link: unknown, file: string, read: string): Address[] {
  return [
    ...(typeof link === "string" ? [{ page: link, stands: `${file} (x-docs-url)` }] : []),
    ...(/^https?:/.test(read) ? [{ page: read, stands: "sources.json" }] : []),
  ];
}

/** Undefined if the page's own refusals already say it. */
function whyNot(page: PageReport | undefined): string | undefined {
  if (page === undefined) return "no index links to its page any more";
  if (page.reader === null) return `its page: ${[...page.refusals, ...page.decisions].join(", ")}`;
  return page.refusals.length > 0 ? undefined : "its page describes something else";
}

/** What is below an index, but not below a further index that could not be read, because nothing is known about its pages. */
function coverOf({ indexes, pages }: Crawled): (page: string) => boolean {
  const unread = pages.filter(({ source, reader }) => reader === null && source.endsWith("/llms.txt"));
  const foldersOf = (all: readonly string[]) => all.map((index) => new URL(".", index).href);
  const [within, without] = [foldersOf(indexes), foldersOf(unread.map(({ source }) => source))];
  const isBelow = (page: string, folders: readonly string[]) => folders.some((folder) => page.startsWith(folder));
  return (page) => isBelow(page, within) && !isBelow(page, without);
}

/** Links in a spec are those for people. */
const bare = (address: string) => address.replace(/\.md$/, "");
