/** Which pages are taken, and which operation of which API they are about. */
import { mkdir, readdir, rm } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { loadSpec } from "../../../scripts/spec/index.js";
import { docusaurusPage } from "../writer/docusaurus.js";
import { embeddedPage } from "../writer/embedded.js";
import { fernPage } from "../writer/fern.js";
import { file, found, pageOf, report, run, scratch, specText } from "./scratch.js";

describe("a page of the older site", () => {
  it.each([
    ["a path", ""],
    ["a whole address", "https://<space>.signalwire.com/api/laml/2010-04-01"],
  ])("with %s finds its operation", async (_name, server) => {
    const [document, target] = await found("update_recording");
    const style = { glue: "", flags: "glued", codes: false, indent: true } as const;
    const text = docusaurusPage(document, target, style).replace("\n/Accounts", `\n${server}/Accounts`);
    const result = await run(await file("update.txt", text), "--report", scratch("report.json"));
    const { pages } = await report();
    expect(pages).toMatchObject([{ api: "compat", reader: "docusaurus-text", refusals: [] }]);
    expect([result.code, result.out]).toEqual([0, expect.stringContaining("0 changes")]);
  });
});

it("a page without a server belongs where the run's other page of its new operation does", async () => {
  const [document, target] = await found("create_queue");
  const operation = { ...target.operation, operationId: "create_door" };
  const door = { ...target, path: "/Accounts/{AccountSid}/Doors", operation };
  await file("pages/door.md", embeddedPage(document, door));
  const style = { glue: "", flags: "glued", codes: true, indent: true } as const;
  await file("pages/door.txt", docusaurusPage(document, door, style));
  const { out, err } = await run(scratch("pages"));
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
    const result = await run(scratch("pages"));
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
    const texts = (await specText("compat/resources/queues.yaml")).split("\n");
    expect(texts[103]?.trim()).toBe("post:");
    const { document } = await loadSpec(scratch("specs/compat/openapi.yaml"), { overlay: null });
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
      "not taken: is about a webhook that none of the specs has; name the one that it belongs to with --api: compat, relay or a new name\n",
    ],
  ])("a page of a new webhook %s", async (_, others, want) => {
    const titled = (page: string) => page.replace(/^( {2}title: ).*/m, "$1doors");
    const webhook = (await pageOf("recording_status_callback")).replaceAll(
      "recording-status-callback",
      "door-callback",
    );
    await file("pages/webhook.md", titled(webhook));
    for (const id of others) await file(`pages/${id}.md`, titled(await pageOf(id)));
    const { out, err } = await run(scratch("pages"));
    expect(out + err).toContain(want);
    expect(err.includes("not taken")).toBe(!want.endsWith("added"));
  });

  it("reads a page once, however often it is named", async () => {
    const path = await file("pages/page.md", await pageOf("list_accounts"));
    await run(path, scratch("pages"), path, "--report", scratch("report.json"));
    expect((await report()).pages).toHaveLength(1);
  });

  it("says that a new name begins a new spec, where there is none yet", async () => {
    await rm(scratch("specs"), { recursive: true });
    await mkdir(scratch("specs"));
    const { code, err } = await run(await file("page.md", await pageOf("list_accounts")));
    expect([code, err]).toEqual([1, expect.stringContaining("belongs to with --api: a new name\n")]);
  });

  it.each([
    [
      "beside the others, which has to be listed",
      async () => {},
      ["add doors, with root: doors/openapi.yaml, under apis:"],
    ],
    ["in a folder that is not there yet", () => rm(scratch("specs"), { recursive: true }), []],
  ])("begins a new spec for a new name, %s", async (_, prepare, todo) => {
    await prepare();
    const page = `# List doors\n\nGET https://YOUR_SPACE.x.example/api/doors\n\n## OpenAPI Specification\n\n\`\`\`yaml\nopenapi: 3.1.0\ninfo:\n  title: doors\n  version: 1.0.0\npaths:\n  /api/doors:\n    get:\n      operationId: list-doors\n      responses:\n        '200':\n          description: x\nservers:\n  - url: https://YOUR_SPACE.x.example\n\`\`\`\n`;
    const { code, out, err } = await run(await file("page.md", page), "--api", "doors", "--write");
    expect([code, err]).toEqual([0, expect.stringContaining("doors: a new spec, because ")]);
    expect(out.match(/add doors.*/g) ?? []).toEqual(todo);
    const text = await specText("doors/openapi.yaml");
    expect(text).toContain("paths:\n  /api/doors:\n    get:\n      operationId: list_doors");
  });
});

it.each([
  ["a known API", "relay"],
  ["a new one", "other"],
])("a page of which nothing is taken leaves no trace in the specs: %s", async (_name, api) => {
  const style = { glue: "", head: "none", flags: false, values: true } as const;
  const page = await file("page.txt", fernPage(...(await found("create_recording")), style));
  const filesBefore = await readdir(scratch("specs"), { recursive: true });
  const sourcesBefore = await specText("relay/sources.json");
  const { code, err } = await run(page, "--api", api, "--write");
  expect([code, err]).toEqual([1, expect.stringContaining("not taken: it shows no address")]);
  expect(err).not.toContain("a new spec");
  expect(await readdir(scratch("specs"), { recursive: true })).toEqual(filesBefore);
  expect(await specText("relay/sources.json")).toBe(sourcesBefore);
});
