/** The command as users run it, on specs of its own. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importCommand } from "../../scripts/commands/import-docs/command.js";
import { operationsOf } from "../../scripts/import-docs/fragment.js";
import type { Report } from "../../scripts/import-docs/report/model.js";
import { loadSpec } from "../../scripts/spec/index.js";
import { runQuietly } from "../support/command.js";
import { docusaurusPage } from "./writer/docusaurus.js";
import { embeddedPage, flattened } from "./writer/embedded.js";
import { fernPage } from "./writer/fern.js";
import { ownDocument } from "./writer/own.js";

let folder: string;
let specs: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "import-"));
  specs = join(folder, "specs");
  await cp("specs", specs, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

const run = (...args: string[]) =>
  runQuietly(importCommand, ["--specs", specs, "--cache", join(folder, "cache"), ...args]);

const file = async (name: string, text: string | Uint8Array) => {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, text);
  return path;
};

const recordings = () => readFile(join(specs, "compat/resources/call-recordings.yaml"), "utf8");
const report = async (): Promise<Report> => JSON.parse(await readFile(join(folder, "report.json"), "utf8"));

async function pageOf(operationId: string): Promise<string> {
  for (const document of [await ownDocument("compat"), await ownDocument("relay")]) {
    const target = operationsOf(document).find(({ operation }) => operation.operationId === operationId);
    if (target) return embeddedPage(document, target);
  }
  throw new Error(`no ${operationId}`);
}

/** The page after a change of the API: an enum value removed, a field newly required. */
async function changedPage(): Promise<string> {
  const page = await pageOf("create_recording");
  const changed = page
    .replace(/\n +- dual\n/, "\n")
    .replace(
      /( {6}type: object\n {6}properties:\n {8}RecordingChannels:[\s\S]*?)\n {6}description/,
      "$1\n      required:\n        - Trim\n      description",
    );
  expect(changed).not.toBe(page);
  return changed;
}

describe("one changed page", () => {
  it.each([
    ["in lines", (page: string) => page],
    ["on one line", flattened],
  ])("%s: reports the right change, the verdict and the functions, and writes nothing without --write", async (_form, form) => {
    const page = await file("create-recording.md", form(await changedPage()));
    const before = await recordings();
    const result = await run(page, "--date", "2026-11-20", "--report", join(folder, "report.json"));
    expect(result.code).toBe(1);
    expect(await recordings()).toBe(before);
    const [api] = (await report()).apis;
    expect(api?.changes).toHaveLength(2);
    expect(api?.diff?.verdict).toMatchObject({
      wire: "breaking",
      typescript: "breaking",
      bump: { api: "major", client: "major" },
    });
    expect(api?.diff?.functions).toEqual(["compat: callRecordings.create"]);
    expect(api?.contradictions[0]?.sides.map(({ pages }) => pages)).toEqual([
      ["create-recording.md (header line)"],
      ["create-recording.md (embedded document)"],
    ]);
    expect(api?.contradictions.map(({ about, reason }) => `${about}: ${reason}`)).toEqual([
      "request content type: the generator prints every body as JSON; only the header line shows the media type",
      "enum: 2026-11-20 is newer than 2026-08-21",
      "required: 2026-11-20 is newer than 2026-08-21",
    ]);
  });

  it("is written with --write, touches two places of one file, and changes nothing the second time", async () => {
    const page = await file("create-recording.md", await changedPage());
    const before = (await recordings()).split("\n");
    expect((await run(page, "--date", "2026-11-20", "--write")).code).toBe(0);
    const after = (await recordings()).split("\n");
    const added = after.filter((line) => !before.includes(line));
    const removed = before.filter((line) => !after.includes(line));
    expect(added.length).toBeGreaterThan(0);
    expect([...added, ...removed].length).toBeLessThan(6);
    const again = await run(page, "--date", "2026-11-21");
    expect([again.code, again.out]).toEqual([0, expect.stringContaining("0 changes")]);
  });

  it("of text does not outweigh an embedded spec: both sides are reported, the spec stays unchanged", async () => {
    const document = await ownDocument("compat");
    const target = operationsOf(document).find(({ operation }) => operation.operationId === "update_recording");
    if (!target) throw new Error("no update_recording");
    const text = fernPage(document, target, { glue: "", head: "none", flags: false, values: false });
    const page = await file("update.txt", text.replace("PauseBehaviorenumOptional", "PauseBehaviorenumRequired"));
    const result = await run(page, "--date", "2026-11-20", "--report", join(folder, "report.json"));
    expect(result.code).toBe(0);
    const { pages } = await report();
    expect(pages[0]?.operations).toEqual(["POST /Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}"]);
    expect(pages[0]?.contradictions).toMatchObject([
      { about: "required", decided: false, sides: [{ says: false }, { says: true, pages: ["update.txt"] }] },
    ]);
  });
});

describe("a page of the older site", () => {
  it.each([
    ["a path", ""],
    ["a whole address", "https://<space>.signalwire.com/api/laml/2010-04-01"],
  ])("with %s finds its operation", async (_name, server) => {
    const document = await ownDocument("compat");
    const target = operationsOf(document).find(({ operation }) => operation.operationId === "update_recording");
    if (!target) throw new Error("no update_recording");
    const style = { glue: "", flags: "glued", codes: false, indent: true } as const;
    const text = docusaurusPage(document, target, style).replace("\n/Accounts", `\n${server}/Accounts`);
    const result = await run(await file("update.txt", text), "--report", join(folder, "report.json"));
    const { pages } = await report();
    expect(pages).toMatchObject([{ api: "compat", reader: "docusaurus-text", refusals: [] }]);
    expect([result.code, result.out]).toEqual([0, expect.stringContaining("0 changes")]);
  });
});

it("a page without a server belongs where the run's other page of its new operation does", async () => {
  const document = await ownDocument("compat");
  const target = operationsOf(document).find(({ operation }) => operation.operationId === "create_queue");
  if (!target) throw new Error("no create_queue");
  const operation = { ...target.operation, operationId: "create_door" };
  const door = { ...target, path: "/Accounts/{AccountSid}/Doors", operation };
  await file("pages/door.md", embeddedPage(document, door));
  const style = { glue: "", flags: "glued", codes: true, indent: true } as const;
  await file("pages/door.txt", docusaurusPage(document, door, style));
  const { out, err } = await run(join(folder, "pages"));
  expect(out).toContain("compat: POST /Accounts/{AccountSid}/Doors: added (resources/queues.yaml:104)\n");
  expect(err).not.toContain("not taken");
});

describe("a run", () => {
  it("continues after pages that cannot be read, and names each of them", async () => {
    await file("pages/good.md", await pageOf("list_accounts"));
    await file("pages/empty.md", "");
    await file("pages/binary.md", new Uint8Array([0, 1, 2]));
    await file("pages/big.md", new Uint8Array(50 * 1024 * 1024).fill(97));
    await file("pages/cut.md", (await pageOf("list_accounts")).slice(0, 1500));
    await file("pages/gone.md", "# Page Not Found\n");
    const result = await run(join(folder, "pages"));
    expect(result.code).toBe(1);
    expect(result.err.split("\n").filter((line) => line.includes("not taken"))).toHaveLength(5);
    expect(result.out).toContain("compat: 0 changes");
  });

  it("takes no page of an API without a spec, and says so", async () => {
    const page = (await pageOf("list_accounts")).replaceAll("/api/laml/2010-04-01", "/api/fences/2010-04-01");
    const other = page.replaceAll("/Accounts", "/Fences");
    const { code, err } = await run(await file("page.md", other));
    expect([code, err]).toEqual([1, expect.stringContaining("not taken: belongs to none of the specs")]);
  });

  it("takes a body without a media type on the page for the spec's body", async () => {
    const page = (await pageOf("create_recording")).replace(/Content-Type: .*\n/, "");
    const { code, out } = await run(await file("page.md", page));
    expect([code, out]).toEqual([0, expect.stringContaining("compat: 0 changes, 0 contradictions")]);
  });

  it("gives the body of a new operation the media type of most bodies, if the page does not show one", async () => {
    const page = (await pageOf("create_queue"))
      .replace(/Content-Type: .*\n/, "")
      .replaceAll("/Queues", "/Doors")
      .replaceAll("create-queue", "create-door");
    const { out } = await run(await file("page.md", page), "--write");
    expect(out).toContain("compat: POST /Accounts/{AccountSid}/Doors: added (resources/queues.yaml:104)\n");
    const texts = (await readFile(join(specs, "compat/resources/queues.yaml"), "utf8")).split("\n");
    expect(texts[103]?.trim()).toBe("post:");
    const { document } = await loadSpec(join(specs, "compat/openapi.yaml"), { overlay: null });
    const { post } = document.paths?.["/Accounts/{AccountSid}/Doors"] ?? {};
    expect(post?.requestBody).toHaveProperty(["content", "application/x-www-form-urlencoded"]);
  });

  it.each([
    [
      "is added to the API of all pages whose documents have the same title",
      ["list_accounts"],
      "webhook doorCallback: added",
    ],
    [
      "is refused if these belong to several APIs",
      ["list_accounts", "list_brands"],
      "webhook doorCallback (embedded)\n",
    ],
    [
      "is refused without such pages",
      [],
      "not taken: is about a webhook that none of the specs has; name the one that it belongs to with --api: compat, relay",
    ],
  ])("a page of a new webhook %s", async (_, others, want) => {
    const titled = (page: string) => page.replace(/^( {2}title: ).*/m, "$1doors");
    const webhook = (await pageOf("recording_status_callback")).replaceAll(
      "recording-status-callback",
      "door-callback",
    );
    await file("pages/webhook.md", titled(webhook));
    for (const id of others) await file(`pages/${id}.md`, titled(await pageOf(id)));
    const { out, err } = await run(join(folder, "pages"));
    expect(out + err).toContain(want);
    expect(err.includes("not taken")).toBe(!want.endsWith("added"));
  });

  it.each([
    ["method", /^GET (?=https)/m, "DELETE "],
    ["path", /^(GET .*)\/Queues\/.*$/m, "$1/Lines/{Sid}"],
  ])("reports a page whose header has another %s than its document", async (_, head, other) => {
    const page = (await pageOf("retrieve_queue")).replace(head, other);
    const { code } = await run(await file("page.md", page), "--report", join(folder, "report.json"));
    const { pages } = await report();
    expect([code, pages[0]?.contradictions.map(({ about, decided }) => [about, decided])]).toEqual([
      0,
      [["address", "GET /Accounts/{AccountSid}/Queues/{Sid}"]],
    ]);
  });

  it("reports overlay actions that lose their target", async () => {
    const page = (await pageOf("create_recording")).replace(
      "operationId: create-recording",
      "operationId: start-recording",
    );
    const result = await run(await file("page.md", page));
    expect(result.out).toContain("overlay action no longer matches anything");
    expect(result.code).toBe(1);
  });

  it("reports a change that the overlay cannot be applied to any more, as it does others", async () => {
    const page = (await pageOf("recording_status_callback")).replace(
      /\$ref: .*RecordingStatusCallbackPayload.*/,
      "type: string",
    );
    const { code, out } = await run(await file("page.md", page), "--date", "2026-11-20");
    expect(out).toMatch(/ clients can be generated: \S+overlay\.yaml:\d+:\d+: \$ref \S+: nothing stands there\n/);
    expect([code, out]).toEqual([1, expect.stringContaining("compat: 1 change, ")]);
  });

  it("distinguishes two files of the same name: if they differ, a person has to decide", async () => {
    const page = await pageOf("retrieve_queue");
    await file("pages/a/queue.md", page);
    await file("pages/b/queue.md", page.replace(/(friendly_name:\n +type: )string/, "$1integer"));
    const given = [join(folder, "pages"), "--date", "2026-11-20"];
    const { code, out } = await run(...given, "--report", join(folder, "report.json"));
    const open =
      "GET /Accounts/{AccountSid}/Queues/{Sid} › 200 › friendly_name: type: string (a/queue.md) or integer (b/queue.md): both are of the same kind and day: a person has to decide";
    expect([code, out]).toEqual([1, `compat: open: ${open}\ncompat: 0 changes, 1 contradiction, 1 of them open\n`]);
    expect((await run(...given)).out).toContain(
      "compat: 0 changes, 1 contradiction, 1 of them open (--report FILE lists them)\n",
    );
    const { apis } = await report();
    expect(apis[0]?.contradictions.map(({ open, sides }) => [open, sides.map(({ pages }) => pages)])).toEqual([
      [true, [["a/queue.md"], ["b/queue.md"]]],
    ]);
  });

  it("prints each finding on one line, whatever a field is called", async () => {
    const page = (await pageOf("retrieve_queue")).replace(
      /( +)friendly_name:\n/,
      '$1"a\\nb\\e[31mc":\n$1  type: string\n$&',
    );
    const { out } = await run(await file("page.md", page), "--date", "2026-11-20");
    expect(out).toContain("200 › a b\\u001b[31mc: field: absent → present (resources/queues.yaml:");
  });

  it("reports where the overlay hides a change, and what prevents clients from being generated", async () => {
    const page = (await pageOf("retrieve_queue"))
      .replace(/(date_created:\n +type: )string/, "$1integer")
      .replace(/( +)friendly_name:\n/, "$1friendlyName:\n$1  type: string\n$&");
    const { code, out } = await run(await file("page.md", page), "--date", "2026-11-20", "--write");
    expect(code).toBe(0);
    expect(out).toMatch(
      /hidden by the overlay: \/components\/schemas\/Queue\/properties\/date_created\/type: string → integer, but overlay.yaml:\d+ overrides/,
    );
    expect(out).toMatch(
      /before the clients can be generated: \S+\/resources\/queues\.yaml:\d+:\d+: properties "friendly_name" and "friendlyName" would both/,
    );
  });

  it.each([
    ["no source", [], "no SOURCE given"],
    ["a source that is not there", ["nothing.md"], "no such file or folder"],
    ["a folder without pages", ["specs/rules"], "specs/rules: holds no page (.md, .mdx, .txt, .html, .htm)"],
    ["an address that is none", ["http://[x"], "is not an address"],
    ["an address with a password", ["https://name:secret@docs.example/page.md"], "an address on docs.example contains"],
    ["a site that is not there", ["http://127.0.0.1:1/llms.txt"], "could not be reached"],
    ["an unknown reader", ["package.json", "--reader", "x"], "--reader takes embedded, flat"],
    ["a day that is none", ["package.json", "--date", "2026-13-01"], "a day, YYYY-MM-DD"],
    ["an API that leads out of the folder", ["package.json", "--api", "../x"], "small letters"],
    ["an unknown flag", ["--nonsense"], "--help"],
    ["a flag without its value", ["package.json", "--report", ""], "--report needs a value"],
    ["--generate without --write", ["package.json", "--generate"], "requires --write"],
  ])("ends with 2 and one line at %s", async (_name, args, message) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it.each([
    ["no links", "# Docs\n"],
    ["links to other things than pages", "[A](https://docs.example/a.html)\n"],
    ["links to another site than the first", "[A](https://docs.example/a.html) [B](https://other.example/b.md)\n"],
  ])("ends with 2 and one line at a file llms.txt with %s", async (_name, text) => {
    const { code, err } = await run(await file("llms.txt", text));
    expect([code, err]).toEqual([2, expect.stringContaining("has no link to a page on the site of its first")]);
  });

  it("reads a page once, however often it is named", async () => {
    const path = await file("pages/page.md", await pageOf("list_accounts"));
    await run(path, join(folder, "pages"), path, "--report", join(folder, "report.json"));
    expect((await report()).pages).toHaveLength(1);
  });

  it("begins a new spec for a new name", async () => {
    const page = `# List doors\n\nGET https://YOUR_SPACE.x.example/api/doors\n\n## OpenAPI Specification\n\n\`\`\`yaml\nopenapi: 3.1.0\ninfo:\n  title: doors\n  version: 1.0.0\npaths:\n  /api/doors:\n    get:\n      operationId: list-doors\n      responses:\n        '200':\n          description: x\nservers:\n  - url: https://YOUR_SPACE.x.example\n\`\`\`\n`;
    expect((await run(await file("page.md", page), "--api", "doors", "--write")).code).toBe(0);
    const text = await readFile(join(specs, "doors/openapi.yaml"), "utf8");
    expect(text).toContain("paths:\n  /api/doors:\n    get:\n      operationId: list_doors");
  });
});

describe("addresses", () => {
  let server: Server;
  afterEach(() => new Promise((done) => server.close(done)));

  it("a page that robots.txt forbids is a finding if it was asked for", async () => {
    server = createServer(({ url }, response) => {
      response.end(url === "/robots.txt" ? "User-agent: *\nDisallow: /" : "# Page\n");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { code, err } = await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}/page.md`);
    expect([code, err]).toEqual([1, expect.stringContaining("not taken: robots.txt asks not to fetch it")]);
  });

  it.each([
    "",
    "# Docs\n",
    "<html><form>Log in</form></html>",
  ])("an llms.txt with the text %j is refused", async (text) => {
    server = createServer(({ url }, response) => {
      response.writeHead(url === "/llms.txt" ? 200 : 404).end(url === "/llms.txt" ? text : "");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { code, err } = await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}/llms.txt`);
    expect([code, err]).toEqual([2, expect.stringContaining("links to no page")]);
  });

  it("an llms.txt is crawled; guides in it are not findings", async () => {
    const page = await pageOf("list_accounts");
    server = createServer(({ url, headers }, response) => {
      const host = `http://${headers.host}`;
      const texts: Record<string, string> = {
        "/robots.txt": "User-agent: *\nAllow: /",
        "/llms.txt": ["list-accounts", "guide", "how-to"].map((name) => `- [${name}](${host}/${name}.md)\n`).join(""),
        "/list-accounts.md": page,
        "/guide.md": "# How to\n\nDo this.\n",
        "/how-to.md": "# How to\n\nView as Markdown\n\n## Authentication\n\nWith a key.\n\n## Response\n\nIt opens.\n",
      };
      const text = Object.hasOwn(texts, url ?? "") ? texts[url ?? ""] : undefined;
      response.writeHead(text === undefined ? 404 : 200).end(text);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const result = await run(`${origin}/llms.txt`, "--report", join(folder, "report.json"));
    expect([result.code, result.err]).toEqual([0, expect.stringContaining("3 of 3 pages")]);
    const { pages } = await report();
    expect(pages.map(({ source, reader }) => [source.slice(origin.length), reader])).toEqual([
      ["/guide.md", null],
      ["/how-to.md", null],
      ["/list-accounts.md", "embedded"],
    ]);
  });

  it("a page that an index links to, too, is requested once and is one that was asked for", async () => {
    const requests: string[] = [];
    server = createServer(({ url = "" }, response) => {
      requests.push(url);
      const texts = new Map([
        ["/llms.txt", "[A](/a.md) [B](b.md)"],
        ["/a.md", "# How to\n"],
        ["/b.md", "# How to\n"],
      ]);
      response.writeHead(texts.has(url) ? 200 : 404).end(texts.get(url));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { code, err } = await run(`${origin}/a.md#top`, `${origin}/llms.txt`, `${origin}/a.md`);
    expect(requests.filter((url) => url === "/a.md")).toHaveLength(1);
    expect([code, err.match(/not taken/g)?.length]).toEqual([1, 1]);
  });

  it("an operation whose page has left the index is reported, and stays", async () => {
    const pages = { "/accounts.md": await pageOf("list_accounts"), "/queues.md": await pageOf("list_queues") };
    let linked: readonly string[] = Object.keys(pages);
    server = createServer(({ url, headers }, response) => {
      const index = linked.map((path) => `- [Page](http://${headers.host}${path})\n`).join("");
      const texts = new Map(Object.entries({ ...pages, "/llms.txt": index, "/robots.txt": "" }));
      response.writeHead(texts.has(url ?? "") ? 200 : 404).end(texts.get(url ?? ""));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const index = `http://127.0.0.1:${(server.address() as AddressInfo).port}/llms.txt`;
    const crawl = () => run(index, "--write", "--report", join(folder, "report.md"));
    expect((await crawl()).code).toBe(0);
    linked = ["/accounts.md"];
    const { code, out } = await crawl();
    const line = `GET /Accounts/{AccountSid}/Queues: no index links to its page any more (${new URL("queues.md", index)}); remove it from resources/queues.yaml or, if the API still has it, remove its address from sources.json`;
    expect([code, out]).toEqual([1, expect.stringContaining(`compat: no longer on any page: ${line}\n`)]);
    expect(await readFile(join(folder, "report.md"), "utf8")).toContain("### No longer on any page, left unchanged\n");
    expect(await readFile(join(specs, "compat/resources/queues.yaml"), "utf8")).toContain("list_queues");
    const sources = join(specs, "compat/sources.json");
    const known = JSON.parse(await readFile(sources, "utf8"));
    delete known.parts["/paths/~1Accounts~1{AccountSid}~1Queues/get"];
    await writeFile(sources, JSON.stringify(known));
    expect((await crawl()).out).not.toContain("no longer on any page");
  });
});
