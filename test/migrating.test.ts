import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { callRecordings, messages, recordings } from "../generated/compat/index.js";
import { type Client, createClient } from "../src/index.js";
import { createFakeSpace } from "../src/testing/index.js";
import { compile, ENTRIES } from "./support/compile.js";
import { MIGRATING, usualCalls } from "./support/migrating.js";

/** What a reader of the table can use. */
const PREAMBLE = `
import { ApiError, type Client, createClient, downloadMedia, NotFoundError, type Page } from "signalwire-rest";
import { accounts, availablePhoneNumbers, callRecordings, calls, conferenceRecordings, conferences, faxes, incomingPhoneNumbers, media, type Message, messages, participants, queueMembers, recordings, streams, transcriptions } from "signalwire-rest/compat";
import { saveToFile } from "signalwire-rest/node";
import { signWebhook } from "signalwire-rest/testing";
import { verifyWebhook } from "signalwire-rest/webhooks";
import { webhook } from "signalwire-rest/webhooks/express";
declare const client: Client, message: Message, page: Page<unknown>, since: Date, headers: Headers, request: Request;
declare const projectId: string, token: string, accountSid: string, sid: string, callSid: string, conferenceSid: string, messageSid: string, queueSid: string;
declare const to: string, from: string, body: string, url: string, phoneNumber: string;
declare const signingKey: string, rawBody: string, params: Record<string, string>, save: (payload: object) => void;
declare const app: { post(path: string, handler: ReturnType<typeof webhook>): void };
`;

const asFile = (statement: string): string => `${PREAMBLE}export async function example() {\n${statement}\n}\n`;

const blocks = Array.from(MIGRATING.matchAll(/^```ts\n(.*?)^```$/gms), ([, code = ""]) => code);
const compiled = compile([...usualCalls.map(({ here }) => asFile(here)), ...blocks]);

describe("MIGRATING.md", () => {
  it("has the usual calls and the bulk job", () => {
    expect(usualCalls.length).toBeGreaterThan(15);
    expect(blocks).toHaveLength(1);
  });

  it.each(
    usualCalls.map(({ what, here }, index) => [what, here, compiled[index]]),
  )("%s: %s", (_what, _code, messages) => {
    expect(messages).toBe("");
  });

  it("compiles the bulk job", () => {
    expect(compiled.slice(usualCalls.length)).toEqual(blocks.map(() => ""));
  });
});

it("the check for a message whose answer was lost finds it, although it is only queued", async () => {
  const row = usualCalls.find(({ what }) => what === "was it sent?");
  const check = new AsyncFunction("client", "messages", "to", "from", "body", `${row?.here}`);
  let now = Date.now() - 600_000;
  const space = createFakeSpace({ now: () => now });
  const given = [messages, "+12025550101", "+12025550100", "Hello"] as const;
  await messages.create(space.client(), { to: given[1], from: given[2], body: given[3] });
  now = Date.now();
  space.fault({ method: "POST" }, { reset: "before-headers", pass: true });
  expect(await check(space.client(), ...given)).toEqual([expect.objectContaining({ status: "queued", body: "Hello" })]);
});

it.each([
  ["from the start", undefined, "bytes 0-120095/120096", 120_096],
  ["from a place on", "bytes=120000-", "bytes 120000-120095/120096", 96],
  ["a part", "bytes=100-199", "bytes 100-199/120096", 100],
])("audio for a browser: %s", async (_name, range, contentRange, bytes) => {
  const row = usualCalls.find(({ what }) => what === "audio in a browser that may seek");
  const play = new AsyncFunction("client", "recordings", "sid", "request", `${row?.here}`);
  const space = createFakeSpace({ now: () => 0 });
  const { sid } = await callRecordings.create(space.client(), { callSid: "call" });
  space.advance(60_000);
  const request = new Request("https://desk.example.com/", { headers: range === undefined ? {} : { range } });
  const response: Response = await play(space.client(), recordings, sid, request);
  expect([response.status, [...response.headers.keys()]]).toEqual([
    206,
    ["accept-ranges", "content-length", "content-range", "content-type"],
  ]);
  expect([response.headers.get("content-range"), (await response.arrayBuffer()).byteLength]).toEqual([
    contentRange,
    bytes,
  ]);
});

type Archive = (client: Client, folder: string, before: Date, concurrency?: number) => Promise<Map<string, unknown>>;

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;

describe("the bulk job", () => {
  const CACHE = fileURLToPath(new URL("../.cache/", import.meta.url));
  let folder = "";
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** As in the document, except for its imports. */
  async function loadArchive(): Promise<Archive> {
    await mkdir(CACHE, { recursive: true });
    folder = await mkdtemp(join(CACHE, "bulk-"));
    const code = (blocks[0] ?? "").replace(/"(signalwire-rest[^"]*)"/g, (_, name: keyof typeof ENTRIES) =>
      JSON.stringify(fileURLToPath(new URL(`../${ENTRIES[name][0]}`, import.meta.url))),
    );
    await writeFile(join(folder, "archive.ts"), code);
    return (await import(pathToFileURL(join(folder, "archive.ts")).href)).archive;
  }

  it("moves what it can and reports what failed", async () => {
    const archive = await loadArchive();
    const account = { projectId: "P-1", token: "T-1" };
    const space = createFakeSpace(account);
    const client = createClient({ ...account, space: "example", fetch: space.fetch });
    for (let count = 0; count < 5; count++) await callRecordings.create(client, { callSid: `call-${count}` });
    space.advance(600_000);
    const [unlucky = { sid: "" }] = (await recordings.list(client)).items;
    space.fault({ method: "GET", path: new RegExp(`${unlucky.sid}\\.mp3$`) }, { status: 403 });

    const failed = await archive(client, folder, new Date(Date.now() + 86_400_000), 2);

    const left = await recordings.list(client).toArray({ max: 10 });
    expect([...failed.keys()]).toEqual([unlucky.sid]);
    expect(left.map(({ sid }) => sid)).toEqual([unlucky.sid]);
    expect((await readdir(folder)).filter((name) => name.endsWith(".mp3"))).toHaveLength(4);
  });

  it("keeps a recording of which nobody said how long its file should be", async () => {
    const archive = await loadArchive();
    const space = createFakeSpace();
    const { sid } = await callRecordings.create(space.client(), { callSid: "call" });
    space.advance(600_000);
    const unsized: typeof fetch = async (input, init) => {
      const { body, status, headers } = await space.fetch(input, init);
      const kept = [...headers].filter(([name]) => name !== "content-length");
      return new Response(body, { status, headers: kept });
    };
    const client = space.client({ fetch: unsized });

    const failed = await archive(client, folder, new Date(Date.now() + 86_400_000), 1);

    expect([...failed.keys()]).toEqual([sid]);
    expect((await recordings.get(client, { sid })).sid).toBe(sid);
  });
});
