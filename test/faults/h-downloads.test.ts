import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { recordings } from "../../generated/compat/index.js";
import { type SaveOptions, saveToFile } from "../../src/node/index.js";
import { least } from "../support/effort.js";
import type { Step } from "../support/servers.js";
import { check, type Perform, playScene, type Scene, type Want } from "./harness.js";
import { type Media, media, wave } from "./media.js";

const root = await mkdtemp(join(tmpdir(), "faults-h-"));
let folder = "";
let file = "";
beforeEach(async () => {
  folder = await mkdtemp(join(root, "case-"));
  file = join(folder, "call.wav");
});
afterAll(() => rm(root, { recursive: true }));

const save =
  (options: SaveOptions = {}): Perform =>
  async (client, { abort }) =>
    saveToFile(recordings.download(client, { sid: "RE1" }), file, { signal: abort.signal, ...options });

const whole = wave(200_000);
/** Where 64 KiB are unread when a connection is closed, some releases of Node 22 and 24 end: nodejs/undici#5360. */
const short = wave(50_000);
/** A WAV that gives this as its size. */
function saying(tag: string, told: number): Buffer {
  const body = wave(1_000);
  body.write(tag);
  body.writeUInt32LE(told, 4);
  return body;
}
const downloadError = { name: "DownloadError" };

/** How the server treats the file, and what of it is saved. */
const saves: readonly [
  id: string,
  given: Media & { readonly save?: SaveOptions; readonly first?: readonly Step[] },
  want: Want & { readonly verified?: boolean },
][] = [
  ["H1 as it is", {}, { requests: 1, verified: true }],
  ["H1 in chunks, its length told by its header", { length: false }, { requests: 1, verified: true }],
  ["H1 after a 503", { first: [503] }, { requests: 2, verified: true }],
  [
    "H1 after a redirect inside the origin",
    { first: [{ status: 302, headers: { location: "/elsewhere" } }] },
    { requests: 2, verified: true },
  ],
  ["H1 taken up where it broke off", { cuts: [80_000], etag: '"1"' }, { requests: 2, verified: true }],
  [
    "H1 taken up four times",
    { cuts: [40_000, 80_000, 120_000, 160_000], etag: '"1"' },
    { requests: 5, verified: true },
  ],
  [
    "H1 by its date, where it has no tag",
    { cuts: [80_000], date: "Tue, 01 Sep 2026 10:00:00 GMT" },
    { requests: 2, verified: true },
  ],
  ["H1 from the start, where its tag is weak", { cuts: [80_000], etag: 'W/"1"' }, { requests: 2, verified: true }],
  ["H1 from the start, where it has neither", { cuts: [80_000] }, { requests: 2, verified: true }],
  [
    "H5 cut by FIN for ever, length told by its header",
    { body: short, length: false, cuts: Array.from({ length: 7 }, () => 20_000) },
    { requests: 4, error: downloadError },
  ],
  ["H5 cut by FIN once", { body: short, length: false, cuts: [20_000] }, { requests: 2, verified: true }],
  [
    "H5 no length, no header",
    { body: Buffer.alloc(5_000, "x"), type: "audio/ogg", length: false },
    { requests: 1, verified: false },
  ],
  [
    "H5 broken for ever",
    { cuts: Array.from({ length: 20 }, () => 80_000) },
    { requests: 4, error: { name: "ConnectionError" } },
  ],
  ...[0, 36, 0x7fff_f000, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff].map((told): (typeof saves)[number] => [
    `H5 a WAV from a pipe, which says it has ${told} bytes`,
    { body: saying("RIFF", told), length: false },
    { requests: 1, verified: false },
  ]),
  ...["RF64", "BW64", "RIFX"].map((tag): (typeof saves)[number] => [
    `H20 a WAV that begins with ${tag}`,
    { body: saying(tag, 0xffff_ffff) },
    { requests: 1, verified: true },
  ]),
  ["H6 Range is ignored", { cuts: [80_000], etag: '"1"', ranges: "ignored" }, { requests: 2, verified: true }],
  [
    "H7 another start than asked for",
    { cuts: [80_000], etag: '"1"', ranges: "another start" },
    { requests: 3, verified: true },
  ],
  [
    "H7 another total than before",
    { cuts: [80_000], etag: '"1"', ranges: "another total" },
    { requests: 3, verified: true },
  ],
  ["H7 another body by now", { cuts: [80_000], etag: '"1"', ranges: "another body" }, { requests: 3, verified: true }],
  ["H7 a range that is none", { cuts: [80_000], etag: '"1"', ranges: "nonsense" }, { requests: 3, verified: true }],
  ["H7 many ranges at once", { cuts: [80_000], etag: '"1"', ranges: "multipart" }, { requests: 3, verified: true }],
  ["H8 416", { cuts: [80_000], etag: '"1"', ranges: "416" }, { requests: 3, verified: true }],
  ["H10 404 right after completed", { first: [404, 404] }, { requests: 3, verified: true }],
  [
    "H10 404 for ever",
    { first: [404, 404, 404, 404, 404, 404, 404, 404] },
    { requests: [2, 6], error: { name: "NotFoundError" } },
  ],
  ["H11 larger than maxBytes", { save: { maxBytes: 100_000 } }, { requests: 1, error: downloadError }],
  [
    "H11 larger than maxBytes, untold",
    { save: { maxBytes: 100_000 }, length: false },
    { requests: 1, error: downloadError },
  ],
  ["H11 as large as maxBytes", { save: { maxBytes: whole.length } }, { requests: 1, verified: true }],
  ["H12 nothing", { body: Buffer.alloc(0) }, { requests: 1, error: downloadError }],
  ["H12 204", { first: [204] }, { requests: 1, error: downloadError }],
  [
    "H13 a name of the server's",
    { headers: { "content-disposition": 'attachment; filename="../../etc/x"' } },
    { requests: 1, verified: true },
  ],
  ["H17 compressed", { gzip: true }, { requests: 1, verified: true }],
  [
    "H17 compressed, and a length that is not the body's",
    { body: gzipSync(whole), headers: { "content-encoding": "gzip" } },
    { requests: 1, verified: true },
  ],
  ["H17 compressed and cut", { gzip: true, cuts: [3, 3, 3, 3, 3, 3, 3, 3] }, { requests: 4, error: {} }],
  [
    "H20 a web page",
    { body: Buffer.from("<!doctype html>".padEnd(500)), type: "text/html" },
    { requests: 1, error: downloadError },
  ],
  [
    "H20 a web page that says it is audio",
    { body: Buffer.from("<!doctype html>".padEnd(500)) },
    { requests: 1, error: downloadError },
  ],
  [
    "H20 JSON that says it is audio",
    { body: Buffer.from('{"message":"not yet"}') },
    { requests: 1, error: downloadError },
  ],
  [
    "H20 an MP3 where a WAV was asked for",
    { body: Buffer.concat([Buffer.from("ID3"), Buffer.alloc(900)]), type: "audio/mpeg" },
    { requests: 1, verified: true },
  ],
  ["H20 401", { first: [401] }, { requests: 1, error: { name: "AuthenticationError" } }],
];

describe("H. downloads", () => {
  it.each([
    ["no range", {}],
    ["a range from the middle", { "content-range": `bytes 500-${whole.length - 1}/${whole.length}` }],
  ])("H7 a 206 that nobody asked for, of %s", async (_, headers) => {
    check(await playScene({ call: save(), a: [{ status: 206, headers, body: whole }] }), {
      requests: 3,
      error: downloadError,
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it.each<[string, string, number, Want]>([
    ["more than there is", "bytes 40000-49999/50000", 60_000, { requests: 2, error: downloadError }],
    ["units in capitals", "Bytes 40000-49999/50000", 50_000, { requests: 2 }],
    ["an end before its start", "bytes 40000-9/50000", 50_000, { requests: 3 }],
    ["a total before its end", "bytes 40000-49999/100", 50_000, { requests: 3 }],
  ])("H7 the rest comes with %s", async (_, range, end, want) => {
    const part = (told: string, body: Buffer): Step => ({
      status: 206,
      headers: { "content-type": "audio/wav", etag: '"1"', "content-range": told },
      body,
    });
    const rest = Buffer.concat([short, Buffer.alloc(10_000)]).subarray(40_000, end);
    const first = part("bytes 0-39999/50000", short.subarray(0, 40_000));
    const steps = [first, part(range, rest), media({ body: short, etag: '"1"' })];
    check(await playScene({ call: save(), a: steps }), want);
    if (want.error) expect(await readdir(folder)).toEqual([]);
    else expect((await readFile(file)).equals(short)).toBe(true);
  });

  it("H7 a part of a body of unknown length is not verified", async () => {
    const headers = { "content-type": "audio/ogg", "content-range": "bytes 0-499/*", "content-length": "500" };
    const end = await playScene({ call: save(), a: [{ status: 206, headers, body: Buffer.alloc(500, "x") }] });
    check(end, { requests: 1, value: { bytes: 500, verified: false } });
  });

  it.each(saves)("%s", async (_, { save: options, first = [], ...given }, { verified, ...want }) => {
    const end = await playScene({
      call: save(options),
      a: [...first, media({ body: whole, ...given })],
      budgetMs: 5_000,
    });
    check(end, want);
    if (want.error) expect(await readdir(folder)).toEqual([]);
    else {
      const saved = await readFile(file);
      expect(end.value).toEqual({ path: file, bytes: saved.length, verified });
      expect(saved.equals(given.headers?.["content-encoding"] ? whole : (given.body ?? whole))).toBe(true);
      expect(await readdir(folder)).toEqual(["call.wav"]);
    }
    expect(await readdir(root)).not.toContain("etc");
  });

  it("H1 5 MB, progress only goes forward and ends at the total", async () => {
    const body = wave(5_000_000);
    const seen: [number, number | null][] = [];
    const onProgress: SaveOptions["onProgress"] = ({ received, total }) => seen.push([received, total]);
    check(await playScene({ call: save({ onProgress }), a: [media({ body, cuts: [2_000_000] })] }), { requests: 2 });
    expect((await readFile(file)).equals(body)).toBe(true);
    for (const [index, [received]] of seen.entries())
      expect(received).toBeGreaterThanOrEqual(seen[index - 1]?.[0] ?? 0);
    expect(seen.at(-1)).toEqual([body.length, body.length]);
  });

  it.each([
    [80_000, '"1"', 1, "goes on"],
    [80_000, '"2"', 1, "starts anew: another body"],
    [whole.length, '"1"', 2, "has it all already"],
    [whole.length + 10, '"1"', 3, "starts anew: too much"],
    [0, '"1"', 1, "starts"],
  ])("H8 resume with %i bytes of %s: %i more requests, %s", async (had, etag, _requests, _what) => {
    await writeFile(`${file}.part`, Buffer.concat([whole, whole]).subarray(0, had));
    await writeFile(`${file}.part.json`, JSON.stringify({ validator: etag }));
    const end = await playScene({ call: save({ resume: true }), a: [media({ body: whole, etag: '"1"' })] });
    check(end, { requests: [1, 4], value: { verified: true, bytes: whole.length } });
    expect((await readFile(file)).equals(whole)).toBe(true);
    expect(await readdir(folder)).toEqual(["call.wav"]);
  });

  it.each([
    "",
    "{",
    "null",
    "7",
    '{"validator":7}',
    '{"validator":"\\r\\nx: y"}',
  ])("H8 resume beside notes that say %j", async (notes) => {
    await writeFile(`${file}.part`, "old");
    await writeFile(`${file}.part.json`, notes);
    check(await playScene({ call: save({ resume: true }), a: [media({ body: whole, etag: '"1"' })] }), {
      requests: [1, 3],
    });
    expect((await readFile(file)).equals(whole)).toBe(true);
  });

  it("H8 what broke off is kept for the next time, if it can be", async () => {
    const broken = media({ body: whole, etag: '"1"', cuts: Array.from({ length: 9 }, () => 80_000), ranges: "stuck" });
    check(await playScene({ call: save({ resume: true }), a: [broken] }), {
      requests: [1, 9],
      error: { name: "ConnectionError" },
    });
    expect((await readdir(folder)).sort()).toEqual(["call.wav.part", "call.wav.part.json"]);
    check(await playScene({ call: save({ resume: true }), a: [media({ body: whole, etag: '"1"' })] }), { requests: 2 });
    expect((await readFile(file)).equals(whole)).toBe(true);
  });

  it("H13 a link planted at .part is not written through", async () => {
    const victim = join(folder, "victim");
    await writeFile(victim, "mine");
    await symlink(victim, `${file}.part`);
    for (const resume of [true, false])
      check(await playScene({ call: save({ resume, overwrite: true }), a: [media({ body: whole })] }), { requests: 1 });
    expect(await readFile(victim, "utf8")).toBe("mine");
  });

  it("H13 a link planted at .part.json is not written through", async () => {
    const victim = join(folder, "victim");
    await writeFile(victim, "mine");
    await symlink(victim, `${file}.part.json`);
    const broken = media({ body: short, etag: '"1"', cuts: Array.from({ length: 9 }, () => 20_000), ranges: "stuck" });
    check(await playScene({ call: save({ resume: true }), a: [broken] }), { requests: [1, 9], error: {} });
    expect(await readFile(victim, "utf8")).toBe("mine");
    expect((await readdir(folder)).sort()).toEqual(["call.wav.part", "call.wav.part.json", "victim"]);
  });

  it("H13 a folder at .part.json: the file is whole all the same", async () => {
    await mkdir(`${file}.part.json`);
    check(await playScene({ call: save(), a: [media({ body: short })] }), { requests: 1, value: { verified: true } });
    expect((await readFile(file)).equals(short)).toBe(true);
  });

  it("H1 what another save has put in the place of the part never becomes the file", async () => {
    const onProgress = async ({ received, total }: { received: number; total: number | null }) => {
      if (received !== total) return;
      await rm(`${file}.part`);
      await writeFile(`${file}.part`, "half");
    };
    check(await playScene({ call: save({ onProgress }), a: [media({ body: short })] }), {
      requests: 1,
      error: { ...downloadError, message: expect.stringMatching(/another save to the same path/) },
    });
    expect(await readdir(folder)).toEqual(["call.wav.part"]);
    expect(await readFile(`${file}.part`, "utf8")).toBe("half");
  });

  it.each<[string, unknown[], RegExp]>([
    ["no path", [undefined], /path must be/],
    ["an empty path", [""], /path must be/],
    ["a path with NUL", ["a\0b"], /path must be/],
    ["text for maxBytes", ["x", { maxBytes: "5" }], /maxBytes must be/],
    ["null for maxBytes", ["x", { maxBytes: null }], /maxBytes must be/],
    ["an object for a signal", ["x", { signal: {} }], /signal must be/],
    ["a number for onProgress", ["x", { onProgress: 3 }], /onProgress must be/],
  ])("H15 %s is refused", async (_, args, message) => {
    const saveAnyhow = saveToFile as unknown as (download: unknown, ...args: unknown[]) => Promise<unknown>;
    const call: Perform = (client) => saveAnyhow(recordings.download(client, { sid: "RE1" }), ...args);
    check(await playScene({ call, a: [media({ body: short })] }), {
      requests: [0, 1],
      error: { ...downloadError, message: expect.stringMatching(message) },
    });
  });

  it.each([null, undefined, {}, "https://a.test/x", new Response("x")])("H15 %s is no download", async (given) => {
    await expect(saveToFile(given as never, file)).rejects.toMatchObject({
      ...downloadError,
      message: expect.stringMatching(/first argument must be what download\(\) gave/),
    });
  });

  it("H15 a download that was read already", async () => {
    const call: Perform = async (client) => {
      const download = await recordings.download(client, { sid: "RE1" });
      await saveToFile(download, file);
      return saveToFile(download, `${file}2`);
    };
    check(await playScene({ call, a: [media({ body: short })] }), {
      requests: 1,
      error: { ...downloadError, message: expect.stringMatching(/read already/) },
    });
  });

  it("H15 a rejection of onProgress ends it", async () => {
    const reason = new Error("mine");
    const onProgress = () => Promise.reject(reason);
    const end = await playScene({ call: save({ onProgress }), a: [media({ body: short })], ownError: true });
    expect(end.error).toBe(reason);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each<[string, Step[], number]>([
    ["before the headers", [{ fault: "hang" }], 1],
    ["before the headers of the rest", [media({ body: short, etag: '"1"', cuts: [20_000] }), { fault: "hang" }], 2],
  ])("H16 an abort %s", async (_, steps, requests) => {
    const reason = new Error("enough");
    const call: Perform = async (client, { a }) => {
      const abort = new AbortController();
      const opening = new AbortController();
      const download = recordings.download(client, { sid: "RE1" }, { signal: opening.signal });
      const saving = saveToFile(download, file, { signal: abort.signal });
      while (a.requests.length < requests) await new Promise((resolve) => setTimeout(resolve, 5));
      abort.abort(reason);
      return saving.finally(() => opening.abort());
    };
    const end = await playScene({ call, a: steps, realTime: true, ownError: true });
    expect(end.error).toBe(reason);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ["a file that is there", async () => writeFile(file, "mine")],
    ["a folder that is there", async () => mkdir(file)],
    ["a link that leads nowhere", async () => symlink(join(root, "nowhere"), file)],
  ])("H13 %s is not replaced", async (_, prepare) => {
    await prepare();
    check(await playScene({ call: save(), a: [media({ body: whole })] }), { requests: 1, error: downloadError });
    expect(await readdir(folder)).toEqual(["call.wav"]);
  });

  it("H13 a folder that is missing", async () => {
    file = join(folder, "missing", "call.wav");
    check(await playScene({ call: save(), a: [media({ body: whole })] }), { requests: 1, error: downloadError });
  });

  it("H15 an exception of onProgress ends it", async () => {
    const reason = new Error("mine");
    const onProgress = () => {
      throw reason;
    };
    const end = await playScene({ call: save({ onProgress }), a: [media({ body: whole })], ownError: true });
    expect(end.error).toBe(reason);
    expect(await readdir(folder)).toEqual([]);
  });

  it("H16 an abort half-way", async () => {
    const reason = new Error("enough");
    const aborted = async () => {
      let tookMs = 0;
      const call: Perform = (client, stage) => {
        const onProgress = ({ received }: { received: number }) => {
          if (received < 100_000 || stage.abort.signal.aborted) return;
          tookMs = -performance.now();
          stage.abort.abort(reason);
        };
        return Promise.resolve(save({ onProgress })(client, stage)).finally(() => {
          tookMs += performance.now();
        });
      };
      const end = await playScene({ call, a: [media({ body: whole, stopAt: 120_000 })], ownError: true });
      expect(end.error).toBe(reason);
      expect(existsSync(file)).toBe(false);
      return tookMs;
    };
    expect(await least(20, aborted)).toBeLessThanOrEqual(20);
  });

  it("H18 a slow reader holds the server back", async () => {
    const body = Buffer.alloc(60_000_000);
    let sent = 0;
    const step: Step = (_, response) => {
      response.writeHead(200, { "content-type": "audio/wav" });
      const more = () => {
        while (sent < body.length && !response.destroyed) {
          sent += 65_536;
          if (!response.write(body.subarray(0, 65_536))) return void response.once("drain", more);
        }
        response.end();
      };
      more();
    };
    const call: Perform = async (client) => {
      const { body } = await recordings.download(client, { sid: "RE1" });
      const reader = body.getReader();
      await reader.read();
      await new Promise((resolve) => setTimeout(resolve, 200));
      await reader.cancel();
      return { sent };
    };
    const scene: Scene = { call, a: [step] };
    check(await playScene(scene), { requests: 1 });
    expect(sent).toBeLessThan(20_000_000);
  });

  it("H11 a body without end", async () => {
    const step: Step = (_, response) => {
      response.writeHead(200, { "content-type": "audio/wav" });
      response.write(wave(100));
      const timer = setInterval(() => response.write(Buffer.alloc(65_536)), 1);
      response.on("close", () => clearInterval(timer));
    };
    check(await playScene({ call: save({ maxBytes: 1_000_000 }), a: [step] }), { requests: 1, error: downloadError });
    expect(await readdir(folder)).toEqual([]);
  });
});
