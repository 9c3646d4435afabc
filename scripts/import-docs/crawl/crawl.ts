import { Failure } from "../../failure.js";
import { openPage, type Page, type Refusal } from "../page.js";
import type { Cache, Cached } from "./cache.js";
import { type Fetched, fetchPage, type Network } from "./fetch.js";
import { type IndexLinks, linksOf } from "./links.js";
import { parseRobots, type Robots } from "./robots.js";

/** How far a crawl is. */
export interface Progress {
  readonly done: number;
  /** Pages known so far; further indexes may add more. */
  readonly known: number;
  /** Pages that are unchanged according to the server. */
  readonly same: number;
  readonly failed: number;
}

export interface CrawlOptions {
  readonly cache: Cache;
  readonly network: Network;
  /** Receives each page as soon as it is available; pages are not kept. */
  readonly onPage: (page: Page | Refusal) => void;
  readonly onProgress: (progress: Progress) => void;
  /** The day for all pages, instead of their own dates. */
  readonly day?: string | undefined;
  /** Stops the crawl after the pages under way; the next run does not repeat what is done. */
  readonly signal?: AbortSignal | undefined;
}

const CONCURRENCY = 6;
const MAX_INDEXES = 500;
const MAX_PAGES = 20_000;
const NOT_ALLOWED = "robots.txt asks not to fetch it";
const STOPPED = "stopped; the next run continues where this one stopped";

/** Crawls an index: its pages, and those of the indexes it links to, each once. */
export async function crawlIndex(url: string, options: CrawlOptions): Promise<void> {
  const crawl = new Crawl(url, options, await robotsOf(url, options));
  await crawl.run();
}

/** Fetches single pages under the same rules. */
export async function crawlPages(urls: readonly string[], options: CrawlOptions): Promise<void> {
  const origins = new Set(urls.map((url) => new URL(url).origin));
  for (const origin of origins) {
    const crawl = new Crawl(origin, options, await robotsOf(origin, options));
    await crawl.fetchAll(urls.filter((url) => new URL(url).origin === origin));
  }
}

/** @throws {Failure} If robots.txt cannot be fetched, which means that crawling is not allowed (RFC 9309, 2.3.1.4). */
async function robotsOf(url: string, { cache, network, signal }: CrawlOptions): Promise<Robots> {
  const address = new URL("/robots.txt", url).href;
  const anywhere = { forbids: () => undefined, signal };
  const fetched = await fetchPage(address, await cache.read(address), network, anywhere);
  if (signal?.aborted) throw new Failure(STOPPED);
  if (fetched.kind === "failed") {
    if (isUnavailable(fetched.status)) return parseRobots("");
    throw new Failure(`${address}: ${fetched.reason}; without it nothing is fetched from this site`);
  }
  if (fetched.kind === "new") await cache.write(address, fetched.page);
  return parseRobots(new TextDecoder().decode(fetched.page.bytes));
}

/** RFC 9309, 2.3.1.3: whoever has no robots.txt forbids nothing. A 429 says that there may be one, but not now. */
const isUnavailable = (status = 0): boolean => status >= 400 && status < 500 && status !== 429;

class Crawl {
  readonly #index: string;
  readonly #options: CrawlOptions;
  readonly #robots: Robots;
  readonly #counts = { done: 0, known: 0, same: 0, failed: 0 };
  /** What the previous, stopped run has done; undefined if nothing is noted. */
  #earlier: Set<string> | undefined;

  constructor(index: string, options: CrawlOptions, robots: Robots) {
    this.#index = index;
    this.#options = options;
    this.#robots = robots;
  }

  async run(): Promise<void> {
    this.#earlier = await this.#options.cache.journal(this.#index, this.#options.network.now());
    const pages = await this.#collect();
    await this.fetchAll(pages);
    await this.#options.cache.finish(this.#index);
  }

  /** @throws {Failure} If it was stopped: what is known of the pages is not what the site says. */
  async fetchAll(urls: readonly string[]): Promise<void> {
    const queue = handedOut(urls);
    this.#counts.known = urls.length;
    const work = async () => {
      for (const url of queue) {
        if (this.#isStopped) return;
        await this.#page(url);
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
    if (this.#isStopped) throw new Failure(STOPPED);
  }

  /** All pages of all indexes. An index is read once, so a circle of indexes ends. */
  async #collect(): Promise<string[]> {
    const pages = new Set<string>();
    const indexes = new Set([this.#index]);
    for (const at of indexes) {
      if (this.#isStopped) break;
      const links = await this.#linksIn(at);
      for (const index of links.indexes) indexes.add(index);
      for (const page of links.pages) pages.add(page);
      if (indexes.size > MAX_INDEXES)
        throw new Failure(`${this.#index}: leads to more than ${MAX_INDEXES} indexes; name one of them`);
      if (pages.size > MAX_PAGES)
        throw new Failure(`${this.#index}: leads to more than ${MAX_PAGES} pages; name those that you want`);
      this.#counts.known = pages.size;
      this.#options.onProgress({ ...this.#counts });
    }
    if (pages.size === 0 && !this.#isStopped)
      throw new Failure(`${this.#index}: links to no page of its own site; an index has lines like [Title](address)`);
    return [...pages];
  }

  /** The first index must exist; a further one that is missing is a refusal. */
  async #linksIn(index: string): Promise<IndexLinks> {
    const fetched = await this.#fetch(index);
    if (fetched.kind !== "failed") return linksOf(new TextDecoder().decode(fetched.page.bytes), fetched.at);
    if (index === this.#index && !this.#isStopped) throw new Failure(`${index}: ${fetched.reason}`);
    if (!this.#isStopped) this.#options.onPage({ source: index, reason: fetched.reason });
    return linksOf("", index);
  }

  async #page(url: string): Promise<void> {
    const { cache, network, onPage, onProgress, day } = this.#options;
    const known = this.#earlier?.has(url) ? await cache.read(url) : undefined;
    const fetched: Fetched = known ? { kind: "same", page: known, at: url } : await this.#fetch(url);
    if (fetched.kind === "failed" && this.#isStopped) return;
    if (fetched.kind === "failed") {
      this.#counts.failed++;
      onPage({ source: url, reason: fetched.reason, ...(fetched.reason === NOT_ALLOWED ? { passedOver: true } : {}) });
    } else {
      if (fetched.kind === "same") this.#counts.same++;
      onPage(openPage(url, fetched.page.bytes, day ?? fetched.page.day));
    }
    // What failed is requested again: all that the cache may have of it is what it was before.
    if (!known && this.#earlier && fetched.kind !== "failed") await cache.note(this.#index, url, network.now());
    this.#counts.done++;
    onProgress({ ...this.#counts });
  }

  async #fetch(url: string): Promise<Fetched> {
    const reason = this.#forbids(url);
    if (reason !== undefined) return { kind: "failed", reason, status: undefined };
    const { cache, network, signal } = this.#options;
    const known: Cached | undefined = await cache.read(url);
    const fetched = await fetchPage(url, known, network, { forbids: (next) => this.#forbids(next), signal });
    if (fetched.kind === "new") await cache.write(url, fetched.page);
    return fetched;
  }

  get #isStopped(): boolean {
    return this.#options.signal?.aborted === true;
  }

  #forbids(url: string): string | undefined {
    const { pathname, search } = new URL(url);
    return this.#robots.allows(pathname + search) ? undefined : NOT_ALLOWED;
  }
}

/** A generator, unlike the iterator of a list, ends for all workers when one of them leaves its loop, be it by an error. */
function* handedOut(urls: readonly string[]): Generator<string> {
  yield* urls;
}
