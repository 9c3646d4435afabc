/** A site of 3,200 pages on loopback: crawled, interrupted, resumed, and crawled again. */
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Failure } from "../../../scripts/failure.js";
import { Cache } from "../../../scripts/import-docs/crawl/cache.js";
import { type CrawlOptions, crawlIndex, crawlPages } from "../../../scripts/import-docs/crawl/crawl.js";
import { realNetwork } from "../../../scripts/import-docs/crawl/fetch.js";
import { isRefusal, type Page, type Refusal } from "../../../scripts/import-docs/page.js";
import { DocsSite } from "./site.js";

const PAGES = 3200;

let folder: string;
let site: DocsSite;
let origin: string;
let taken: (Page | Refusal)[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "crawl-"));
  taken = [];
  site = new DocsSite(PAGES);
  origin = await site.listen();
});

/** A site of another size. */
async function open(pages: number): Promise<void> {
  await site.close();
  site = new DocsSite(pages);
  origin = await site.listen();
}

afterEach(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

function options(more: Partial<CrawlOptions> = {}): CrawlOptions {
  const network = { ...realNetwork, sleep: () => Promise.resolve(), random: () => 0.5 };
  return {
    cache: new Cache(folder),
    network,
    onPage: (page) => taken.push(page),
    onProgress: () => undefined,
    ...more,
  };
}

/** How many pages were refused for each reason. */
function reasons(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { reason } of taken.filter(isRefusal)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

describe("a crawl", () => {
  it("fetches every page once, names those that it could not fetch, and makes conditional requests the second time", async () => {
    const seen: number[] = [];
    await crawlIndex(`${origin}/llms.txt`, options({ onProgress: ({ done }) => seen.push(done) }));
    expect(taken.filter((page) => !isRefusal(page))).toHaveLength(PAGES - 3 - 6);
    expect(reasons()).toEqual(
      new Map([
        ["is gone (410)", 6],
        ["answered 500, 4 times", 3],
        ["robots.txt asks not to fetch it", 1],
        ["redirects to another origin (http://localhost:1)", 1],
      ]),
    );
    expect(seen.at(-1)).toBe(PAGES + 2);
    expect(site.asked.has("/private/page-1.md")).toBe(false);
    expect(Math.max(...[...site.asked].filter(([path]) => path.endsWith("llms.txt")).map(([, times]) => times))).toBe(
      1,
    );

    site.forget();
    taken = [];
    await crawlIndex(`${origin}/llms.txt`, options());
    expect(taken.filter((page) => !isRefusal(page))).toHaveLength(PAGES - 9);
    expect(site.answers.get(304)).toBeGreaterThan(PAGES * 0.99);
  });

  it("that was interrupted continues where it stopped", async () => {
    await open(800);
    const stop = new AbortController();
    const first = crawlIndex(
      `${origin}/llms.txt`,
      options({ signal: stop.signal, onProgress: ({ done }) => done >= 250 && stop.abort() }),
    );
    await expect(first).rejects.toThrow("the next run continues where this one stopped");
    const before = taken.length;
    expect(before).toBeLessThan(300);

    site.forget();
    taken = [];
    await crawlIndex(`${origin}/llms.txt`, options());
    expect(taken).toHaveLength(800 + 2);
    const pagesAsked = [...site.asked.keys()].filter((path) => path.endsWith(".md")).length;
    expect(pagesAsked).toBeLessThan(800 + 2 - before + 20);
  });

  it("ignores incomplete files in its cache", async () => {
    const url = `${origin}/p0/v0/page-1.md`;
    await crawlPages([url], options());
    const [body] = (await readdir(folder)).filter((name) => name.endsWith(".body"));
    for (const name of await readdir(folder)) if (name.endsWith(".body")) await writeFile(join(folder, name), "cut");
    expect(body).toBeDefined();
    site.forget();
    await crawlPages([url], options());
    expect(site.answers.get(304)).toBeUndefined();
  });

  const failing = () => Promise.resolve(new Response("", { status: 500 }));
  it.each([
    ["an index that is not there", "/nothing/llms.txt", fetch, "is gone (404)"],
    ["a robots.txt that fails", "/llms.txt", failing, "without it nothing is fetched"],
  ])("ends with one line at %s", async (_, path, fetch, message) => {
    const network = { ...realNetwork, sleep: () => Promise.resolve(), fetch };
    const crawl = crawlIndex(`${origin}${path}`, options({ network }));
    await expect(crawl).rejects.toThrow(Failure);
    await expect(crawl).rejects.toThrow(message);
  });

  it("waits longer after each attempt, and as long as the server asks", async () => {
    const waits: number[] = [];
    const answers = [500, 429, 500, 200];
    const network = {
      ...realNetwork,
      random: () => 0,
      sleep: (milliseconds: number) => Promise.resolve(void waits.push(milliseconds)),
      fetch: (url: string | URL | Request) =>
        Promise.resolve(
          String(url).endsWith("robots.txt")
            ? new Response("", { status: 404 })
            : new Response("# Page\n", {
                status: answers.shift() ?? 200,
                headers: { "retry-after": answers.length === 2 ? "7" : "" },
              }),
        ),
    };
    await crawlPages(["http://127.0.0.1:9/page.md"], options({ network }));
    expect(waits).toEqual([250, 7000, 1000]);
    expect(taken.filter(isRefusal)).toEqual([]);
  });

  it("stops reading a page without end", async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => stream.enqueue(new Uint8Array(1024 * 1024).fill(65)),
    });
    const network = {
      ...realNetwork,
      fetch: (url: string | URL | Request) =>
        Promise.resolve(String(url).endsWith("robots.txt") ? new Response("", { status: 404 }) : new Response(endless)),
    };
    await crawlPages(["http://127.0.0.1:9/page.md"], options({ network }));
    expect(reasons()).toEqual(new Map([["is 11 MiB in size; a page may have at most 10 MiB", 1]]));
  });
});
