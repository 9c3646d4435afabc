/** Pages and indexes that are requested from a site. */
import { readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { pageOf, report, run, scratch, specText } from "./scratch.js";

let server: Server;
afterEach(() => new Promise((done) => server.close(done)));

/** A site on loopback; what it has at each path may change. */
async function site(texts: Record<string, string>): Promise<{ origin: string; requests: string[] }> {
  const requests: string[] = [];
  server = createServer(({ url = "" }, response) => {
    requests.push(url);
    const text = Object.hasOwn(texts, url) ? texts[url] : undefined;
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

describe("addresses", () => {
  it("a page that robots.txt forbids is a finding if it was asked for", async () => {
    const { origin } = await site({ "/robots.txt": "User-agent: *\nDisallow: /", "/page.md": "# Page\n" });
    const { code, err } = await run(`${origin}/page.md`);
    expect([code, err]).toEqual([1, expect.stringContaining("not taken: robots.txt asks not to fetch it")]);
  });

  it.each([
    "",
    "# Docs\n",
    "<html><form>Log in</form></html>",
  ])("an llms.txt with the text %j is refused", async (text) => {
    const { origin } = await site({ "/llms.txt": text });
    const { code, err } = await run(`${origin}/llms.txt`);
    expect([code, err]).toEqual([2, expect.stringContaining("links to no page")]);
  });

  it("an llms.txt is crawled; guides in it are not findings", async () => {
    const texts: Record<string, string> = {
      "/robots.txt": "User-agent: *\nAllow: /",
      "/list-accounts.md": await pageOf("list_accounts"),
      "/guide.md": "# How to\n\nDo this.\n",
      "/how-to.md": "# How to\n\nView as Markdown\n\n## Authentication\n\nWith a key.\n\n## Response\n\nIt opens.\n",
    };
    const { origin } = await site(texts);
    texts["/llms.txt"] = ["list-accounts", "guide", "how-to"]
      .map((name) => `- [${name}](${origin}/${name}.md)\n`)
      .join("");
    const result = await run(`${origin}/llms.txt`, "--report", scratch("report.json"));
    expect([result.code, result.err]).toEqual([0, expect.stringContaining("3 of 3 pages")]);
    const { pages } = await report();
    expect(pages.map(({ source, reader }) => [source.slice(origin.length), reader])).toEqual([
      ["/guide.md", null],
      ["/how-to.md", null],
      ["/list-accounts.md", "embedded"],
    ]);
  });

  it("a page that an index links to, too, is requested once and is one that was asked for", async () => {
    const { origin, requests } = await site({
      "/llms.txt": "[A](/a.md) [B](b.md)",
      "/a.md": "# How to\n",
      "/b.md": "# How to\n",
    });
    const { code, err } = await run(`${origin}/a.md#top`, `${origin}/llms.txt`, `${origin}/a.md`);
    expect(requests.filter((url) => url === "/a.md")).toHaveLength(1);
    expect([code, err.match(/not taken/g)?.length]).toEqual([1, 1]);
  });

  it("an operation whose page has left the index is reported, and stays", async () => {
    const linked = (...names: string[]) => names.map((name) => `- [Page](${name}.md)\n`).join("");
    const texts = {
      "/llms.txt": linked("accounts", "queues"),
      "/accounts.md": await pageOf("list_accounts"),
      "/queues.md": await pageOf("list_queues"),
    };
    const { origin } = await site(texts);
    const index = `${origin}/llms.txt`;
    const crawl = () => run(index, "--write", "--report", scratch("report.md"));
    expect((await crawl()).code).toBe(0);
    texts["/llms.txt"] = linked("accounts");
    const { code, out } = await crawl();
    const line = `GET /Accounts/{AccountSid}/Queues: no index links to its page any more (${new URL("queues.md", index)}); remove it from resources/queues.yaml or, if the API still has it, remove its address from sources.json`;
    expect([code, out]).toEqual([1, expect.stringContaining(`compat: no longer on any page: ${line}\n`)]);
    expect(await readFile(scratch("report.md"), "utf8")).toContain("### No longer on any page, left unchanged\n");
    expect(await specText("compat/resources/queues.yaml")).toContain("list_queues");
    const sources = scratch("specs/compat/sources.json");
    const known = JSON.parse(await readFile(sources, "utf8"));
    delete known.parts["/paths/~1Accounts~1{AccountSid}~1Queues/get"];
    await writeFile(sources, JSON.stringify(known));
    expect((await crawl()).out).not.toContain("no longer on any page");
  });
});
