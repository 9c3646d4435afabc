import { join, resolve } from "node:path";
import type { Io } from "../../cli.js";
import { Failure, fileFailure } from "../../failure.js";
import { Cache } from "../../import-docs/crawl/cache.js";
import { type CrawlOptions, crawlIndex, crawlPages } from "../../import-docs/crawl/crawl.js";
import { realNetwork } from "../../import-docs/crawl/fetch.js";
import { linksOf } from "../../import-docs/crawl/links.js";
import type { Page, Refusal } from "../../import-docs/page.js";
import { filesIn, pageOfFile, type Source, sourceOf } from "../../import-docs/sources.js";
import { readBytes } from "../../spec/index.js";
import { ROOT } from "../paths.js";
import type { Options } from "./options.js";
import { progressOn } from "./progress.js";

/** Receives a page as soon as it is available. */
export type Take = (page: Page | Refusal, crawled: boolean) => void;

/** Passes on every page of the sources once, one by one: files first, then fetched pages. Returns the addresses of the indexes. */
export async function collectPages(names: readonly string[], options: Options, io: Io, take: Take): Promise<string[]> {
  const sources = await Promise.all(names.map(sourceOf));
  const files = (await Promise.all(sources.map(filesOf))).flat();
  for (const file of new Map(files.map((file) => [resolve(file), file])).values())
    take(await pageOfFile(file, options.day), false);
  const remote = sources.filter(({ kind }) => kind !== "file" && kind !== "folder");
  if (remote.length > 0) await fetchPages(remote, options, io, take);
  return sources.flatMap((source) => (source.kind === "index" ? [source.url] : []));
}

async function filesOf(source: Source): Promise<string[]> {
  if (source.kind === "file") return [source.path];
  return source.kind === "folder" ? filesIn(source.path) : [];
}

async function fetchPages(sources: readonly Source[], options: Options, io: Io, take: Take): Promise<void> {
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once("SIGINT", onInterrupt);
  const progress = progressOn(io);
  const named = new Set(sources.flatMap((source) => (source.kind === "page" ? [source.url] : [])));
  const taken = new Set<string>();
  const crawl: CrawlOptions = {
    cache: new Cache(options.cache ?? join(ROOT, ".cache/import-docs")),
    network: realNetwork,
    onPage: (page) => {
      if (!taken.has(page.source)) take(page, !named.has(page.source));
      taken.add(page.source);
    },
    onProgress: progress.show,
    day: options.day,
    signal: stop.signal,
  };
  try {
    for (const source of sources) {
      if (source.kind === "index") await crawlIndex(source.url, crawl);
      else if (source.kind === "index-file") await crawlLinks(source.path, crawl);
    }
    await crawlPages(
      [...named].filter((url) => !taken.has(url)),
      crawl,
    );
  } finally {
    progress.end();
    process.removeListener("SIGINT", onInterrupt);
  }
}

/** An index on the disk: its links, all of one origin, that of the first. */
async function crawlLinks(file: string, crawl: CrawlOptions): Promise<void> {
  const bytes = await readBytes(file).catch((error: unknown) => {
    throw fileFailure(file, "read", error);
  });
  const text = bytes.toString();
  const first = /\(\s?<?(https?:\/\/[^\s()<>]+)/.exec(text)?.[1];
  const links = first !== undefined && URL.canParse(first) ? linksOf(text, new URL(first).origin) : undefined;
  if (!links || links.pages.length + links.indexes.length === 0)
    throw new Failure(`${file}: has no link to a page on the site of its first; links are like [Title](https://….md)`);
  await crawlPages(links.pages, crawl);
  for (const index of links.indexes) await crawlIndex(index, crawl);
}
