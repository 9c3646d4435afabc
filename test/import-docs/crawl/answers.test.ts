/** What a server may answer, and what is in the cache: sites made of a few answers, without a network. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Failure } from "../../../scripts/failure.js";
import { Cache } from "../../../scripts/import-docs/crawl/cache.js";
import { type CrawlOptions, crawlIndex, crawlPages } from "../../../scripts/import-docs/crawl/crawl.js";
import { type Network, realNetwork } from "../../../scripts/import-docs/crawl/fetch.js";
import { isRefusal, type Page, type Refusal } from "../../../scripts/import-docs/page.js";

const ORIGIN = "https://docs.example";
const NOW = new Date("2026-11-20T12:00:00Z");

type Answers = Record<string, string | (() => Response)>;

let folder: string;
let taken: (Page | Refusal)[];
let requested: string[];
let waits: number[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "answers-"));
  taken = [];
  requested = [];
  waits = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function options(answers: Answers, more: Partial<CrawlOptions> = {}): CrawlOptions {
  const network: Network = {
    ...realNetwork,
    now: () => NOW,
    random: () => 0,
    sleep: (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
    fetch: async (address, request) => {
      new Headers(request?.headers); // throws, as fetch does, if one can't be sent
      const path = String(address).slice(ORIGIN.length);
      requested.push(path);
      const answer = answers[path] ?? (() => new Response("", { status: 404 }));
      return typeof answer === "string" ? new Response(answer) : answer();
    },
  };
  const onPage = (page: Page | Refusal) => void taken.push(page);
  return { cache: new Cache(folder), network, onPage, onProgress: () => undefined, ...more };
}

const crawl = (answers: Answers) => crawlPages([`${ORIGIN}/page.md`], options(answers));
const found = (status: number, headers: Record<string, string>) => () => new Response("", { status, headers });
const reasons = () => taken.filter(isRefusal).map(({ reason }) => reason);

describe("a redirect", () => {
  it.each([
    ["within the site is followed", "/other.md", ["/other.md"], undefined],
    [
      "to what robots.txt forbids is not",
      "/private/other.md",
      [],
      `redirects to ${ORIGIN}/private/other.md: robots.txt asks not to fetch it`,
    ],
    ["to another origin is not", "https://other.example/", [], "redirects to another origin (https://other.example)"],
    ["with credentials is not", "https://a:b@docs.example/other.md", [], `redirects to another origin (${ORIGIN})`],
    ["to something in memory is not", `blob:${ORIGIN}/other.md`, [], `redirects to another origin (${ORIGIN})`],
  ])("%s", async (_name, location, followed, reason) => {
    await crawl({
      "/robots.txt": "User-agent: *\nDisallow: /private/",
      "/page.md": found(302, { location }),
      "/other.md": "# Other\n",
    });
    expect(requested).toEqual(["/robots.txt", "/page.md", ...followed]);
    expect(reasons()).toEqual(reason === undefined ? [] : [reason]);
  });
});

it("the links of an index are relative to where a redirect led", async () => {
  const answers = { "/llms.txt": found(302, { location: "/docs/llms.txt" }), "/docs/llms.txt": "- [Page](page.md)\n" };
  await crawlIndex(`${ORIGIN}/llms.txt`, options({ ...answers, "/docs/page.md": "# Page\n" }));
  expect(taken).toEqual([expect.objectContaining({ source: `${ORIGIN}/docs/page.md`, text: "# Page\n" })]);
});

it.each([
  ["a number of seconds", "7", 7_000],
  ["a date", "Fri, 20 Nov 2026 12:00:20 GMT", 20_000],
  ["a date that has passed", "Fri, 20 Nov 2026 11:00:00 GMT", 0],
  ["more than a minute, which is too long", "99999999", 60_000],
  ["nothing that is a time", "soon", 250],
])("Retry-After may be %s", async (_name, value, wait) => {
  await crawl({ "/page.md": found(429, { "retry-after": value }) });
  expect(waits).toEqual(value === "soon" ? [250, 500, 1000] : [wait, wait, wait]);
});

it.each([
  ["is gone (404), nothing is forbidden", 404, 1, ["/page.md"], undefined],
  ["may not be read (401), nothing is forbidden", 401, 1, ["/page.md"], undefined],
  ["is asked for too often (429), everything is", 429, 4, [], "answered 429, 4 times; without it nothing is fetched"],
  ["fails (500), everything is", 500, 4, [], "answered 500, 4 times; without it nothing is fetched"],
] as const)("if robots.txt %s", async (_name, status, times, pages, reason) => {
  const crawled = crawl({ "/robots.txt": found(status, {}), "/page.md": "# Page\n" });
  await (reason === undefined ? crawled : expect(crawled).rejects.toThrow(`${ORIGIN}/robots.txt: ${reason}`));
  expect(requested).toEqual([...Array(times).fill("/robots.txt"), ...pages]);
});

it.each([
  ["that of Last-Modified", "Tue, 03 Nov 2026 10:00:00 GMT", "2026-11-03"],
  ["today if that lies ahead", "Fri, 01 Jan 2100 00:00:00 GMT", "2026-11-20"],
  ["today if that is after all calendars", "Fri, 01 Jan 99999 00:00:00 GMT", "2026-11-20"],
  ["today if that is no date", "yesterday", "2026-11-20"],
])("the day of a page is %s", async (_name, value, day) => {
  await crawl({ "/page.md": () => new Response("# Page\n", { headers: { "last-modified": value } }) });
  expect(taken).toEqual([expect.objectContaining({ date: day })]);
});

describe("the cache", () => {
  const tagged = { "/page.md": () => new Response("# Page\n", { headers: { etag: '"1"' } }) };

  it("that can't be written ends the crawl with one line", async () => {
    await rm(folder, { recursive: true });
    await writeFile(folder, "");
    await expect(crawl(tagged)).rejects.toThrow(new Failure(`${folder}: can't be written (EEXIST)`));
  });

  it("serves several crawls at once", async () => {
    const pages = Array.from({ length: 30 }, (_, index) => `/${index}.md`);
    const answers = Object.fromEntries(pages.map((path) => [path, `# ${path}\n${"words ".repeat(10_000)}`]));
    const urls = pages.map((path) => ORIGIN + path);
    await Promise.all([1, 2, 3].map(() => crawlPages(urls, options(answers))));
    expect(reasons()).toEqual([]);
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("is not believed if a page's description is damaged", async () => {
    await crawl(tagged);
    for (const name of (await readdir(folder)).filter((name) => name.endsWith(".json"))) {
      const text = await readFile(join(folder, name), "utf8");
      await writeFile(join(folder, name), text.replace('\\"1\\"', "a\\nb"));
    }
    requested = [];
    await crawl(tagged);
    expect([requested.length, reasons()]).toEqual([2, []]);
  });
});

describe("a crawl that is stopped", () => {
  const index = ["a", "b", "c", "d", "e", "f", "g", "h"].map((name) => `- [Page](/${name}.md)\n`).join("");
  const pages = (status: number): Answers => ({
    "/llms.txt": index,
    ...Object.fromEntries([..."abcdefgh"].map((name) => [`/${name}.md`, `# ${name}\n`])),
    "/a.md": status === 200 ? "# a\n" : found(status, {}),
  });

  it("requests a page again that was gone before it stopped", async () => {
    await crawlIndex(`${ORIGIN}/llms.txt`, options(pages(200)));
    const stop = new AbortController();
    const stopping = options(pages(410), { signal: stop.signal, onPage: () => stop.abort() });
    await expect(crawlIndex(`${ORIGIN}/llms.txt`, stopping)).rejects.toThrow("stopped");
    taken = [];
    await crawlIndex(`${ORIGIN}/llms.txt`, options(pages(410)));
    expect(taken).toHaveLength(8);
    expect(reasons()).toEqual(["is gone (410)"]);
  });

  it("says so for single pages too, and waits for none of them", async () => {
    const stop = new AbortController();
    const urls = [..."abcdefgh"].map((name) => `${ORIGIN}/${name}.md`);
    const given = options({ ...pages(200), "/b.md": found(429, { "retry-after": "60" }) }, { signal: stop.signal });
    const network = { ...given.network, sleep: (milliseconds: number) => realNetwork.sleep(milliseconds, stop.signal) };
    setTimeout(() => stop.abort(), 50);
    await expect(crawlPages(urls, { ...given, network })).rejects.toThrow("stopped; the next run continues");
    expect(reasons()).toEqual([]);
  });
});

it("a page that never answers is given up after the time limit, each time", async () => {
  const given = options({}, { signal: new AbortController().signal });
  const never: typeof fetch = (address, request) =>
    String(address).endsWith("robots.txt")
      ? Promise.resolve(new Response(""))
      : new Promise((_, fail) => request?.signal?.addEventListener("abort", () => fail(new Error("aborted"))));
  await crawlPages([`${ORIGIN}/page.md`], { ...given, network: { ...given.network, fetch: never, timeoutMs: 20 } });
  expect(reasons()).toEqual(["did not answer within 0.02 s, 4 times"]);
});

it("an index that leads to hundreds of thousands of indexes ends with one line, before any of them is requested", async () => {
  const text = Array.from({ length: 300_000 }, (_, index) => `(${index}/llms.txt)`).join("\n");
  const crawled = crawlIndex(`${ORIGIN}/llms.txt`, options({ "/llms.txt": text }));
  await expect(crawled).rejects.toThrow(`${ORIGIN}/llms.txt: leads to more than 500 indexes`);
  expect(requested).toEqual(["/robots.txt", "/llms.txt"]);
});

it("a crawl that fails requests nothing more", async () => {
  const urls = Array.from({ length: 50 }, (_, index) => `${ORIGIN}/${index}.md`);
  const given = options(Object.fromEntries(urls.map((url) => [url.slice(ORIGIN.length), "# Page\n"])));
  let pages = 0;
  const onPage = () => {
    if (pages++ === 0) throw new Failure("full");
  };
  await expect(crawlPages(urls, { ...given, onPage })).rejects.toThrow("full");
  await vi.waitFor(() => expect(pages).toBe(6));
  await realNetwork.sleep(50, undefined);
  expect(requested).toHaveLength(7);
});
