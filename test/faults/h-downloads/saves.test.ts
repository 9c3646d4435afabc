import { getEventListeners } from "node:events";
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type SaveOptions, saveToFile } from "../../../src/node/index.js";
import type { Step } from "../../support/servers.js";
import { check, playScene, type Want } from "../harness.js";
import { type Media, media, wave } from "../media.js";
import { beside, downloadError, entries, file, save, short, strays, whole } from "./saving.js";

/** A WAV whose header states this size. */
function saying(tag: string, told: number): Buffer {
  const body = wave(1_000);
  body.write(tag);
  body.writeUInt32LE(told, 4);
  return body;
}

const mpeg = (...start: number[]): Buffer => Buffer.concat([Buffer.from(start), Buffer.alloc(900)]);

/**
 * The first request, a resumption in vain, and the whole file once more. Node 22's fetch may drop what arrives just
 * before a connection ends: then there is nothing to resume, and the second request is for the whole file.
 */
const resumedInVain = [2, 3] as const;

/** How the server sends the file, and how the save ends. */
const saves: readonly [
  id: string,
  given: Media & { readonly save?: SaveOptions; readonly first?: readonly Step[] },
  want: Want & { readonly verified?: boolean },
][] = [
  ["H1 a complete file", {}, { requests: 1, verified: true }],
  ["H1 no Content-Length, but a length in the WAV header", { length: false }, { requests: 1, verified: true }],
  ["H1 after a 503", { first: [503] }, { requests: 2, verified: true }],
  [
    "H1 after a redirect inside the origin",
    { first: [{ status: 302, headers: { location: "/elsewhere" } }] },
    { requests: 2, verified: true },
  ],
  ["H1 resumed where it broke off", { cuts: [80_000], etag: '"1"' }, { requests: 2, verified: true }],
  ["H1 resumed four times", { cuts: [40_000, 80_000, 120_000, 160_000], etag: '"1"' }, { requests: 5, verified: true }],
  [
    "H1 resumed by its date if it has no ETag",
    { cuts: [80_000], date: "Tue, 01 Sep 2020 10:00:00 GMT" },
    { requests: 2, verified: true },
  ],
  ["H1 from the start if its ETag is weak", { cuts: [80_000], etag: 'W/"1"' }, { requests: 2, verified: true }],
  ["H1 from the start if it has neither ETag nor date", { cuts: [80_000] }, { requests: 2, verified: true }],
  [
    "H5 cut by a FIN at every attempt, with a length in the WAV header",
    { body: short, length: false, cuts: Array.from({ length: 7 }, () => 20_000) },
    { requests: 4, error: downloadError },
  ],
  ["H5 cut by a FIN once", { body: short, length: false, cuts: [20_000] }, { requests: 2, verified: true }],
  [
    "H5 neither a Content-Length nor a WAV header",
    { body: Buffer.alloc(5_000, "x"), type: "audio/ogg", length: false },
    { requests: 1, verified: false },
  ],
  [
    // Before its first byte: what arrives just before the end may or may not be read, and more bytes than before are progress.
    "H5 broken off at every attempt",
    { cuts: Array.from({ length: 20 }, () => 0) },
    { requests: 4, error: { name: "ConnectionError" } },
  ],
  ...[0, 36, 0x7fff_f000, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff].map((told): (typeof saves)[number] => [
    `H5 a WAV from a pipe, whose header states ${told} bytes`,
    { body: saying("RIFF", told), length: false },
    { requests: 1, verified: false },
  ]),
  [
    "H5 a WAV that was cut before the server got it: its header states more than Content-Length",
    { body: saying("RIFF", 2_000) },
    { requests: 1, verified: false },
  ],
  [
    "H5 a WAV with more behind it, as Content-Length says",
    { body: saying("RIFF", 500) },
    { requests: 1, verified: true },
  ],
  ["H20 an MP3 without a tag", { body: mpeg(0xff, 0xfb), type: "audio/mpeg" }, { requests: 1, verified: true }],
  [
    "H20 bytes that only begin like an MP3",
    { body: mpeg(0xff, 0x1b), type: "audio/mpeg" },
    { requests: 1, error: { name: "DownloadError" } },
  ],
  [
    "H20 bytes that do not begin like an MP3",
    { body: mpeg(0xfe, 0xfb), type: "audio/mpeg" },
    { requests: 1, error: { name: "DownloadError" } },
  ],
  ...["RF64", "BW64", "RIFX"].map((tag): (typeof saves)[number] => [
    `H20 a WAV that begins with ${tag}`,
    { body: saying(tag, 0xffff_ffff) },
    { requests: 1, verified: true },
  ]),
  [
    "H6 a server that ignores Range",
    { cuts: [80_000], etag: '"1"', ranges: "ignored" },
    { requests: 2, verified: true },
  ],
  [
    "H7 a range with another start than requested",
    { cuts: [80_000], etag: '"1"', ranges: "another start" },
    { requests: resumedInVain, verified: true },
  ],
  [
    "H7 a range with another total than before",
    { cuts: [80_000], etag: '"1"', ranges: "another total" },
    { requests: resumedInVain, verified: true },
  ],
  [
    "H7 a range of another body",
    { cuts: [80_000], etag: '"1"', ranges: "another body" },
    { requests: resumedInVain, verified: true },
  ],
  [
    "H7 an invalid range",
    { cuts: [80_000], etag: '"1"', ranges: "nonsense" },
    { requests: resumedInVain, verified: true },
  ],
  [
    "H7 several ranges in one answer",
    { cuts: [80_000], etag: '"1"', ranges: "multipart" },
    { requests: resumedInVain, verified: true },
  ],
  ["H8 416", { cuts: [80_000], etag: '"1"', ranges: "416" }, { requests: resumedInVain, verified: true }],
  ["H10 404 right after the recording is completed", { first: [404, 404] }, { requests: 3, verified: true }],
  [
    "H10 404 at every attempt",
    { first: [404, 404, 404, 404, 404, 404, 404, 404] },
    { requests: [2, 6], error: { name: "NotFoundError" } },
  ],
  [
    "H11 larger than maxBytes by its Content-Length",
    { save: { maxBytes: 100_000 } },
    { requests: 1, error: downloadError },
  ],
  [
    "H11 larger than maxBytes, without a Content-Length",
    { save: { maxBytes: 100_000 }, length: false },
    { requests: 1, error: downloadError },
  ],
  ["H11 as large as maxBytes", { save: { maxBytes: whole.length } }, { requests: 1, verified: true }],
  ["H12 an empty body", { body: Buffer.alloc(0) }, { requests: 1, error: downloadError }],
  ["H12 204", { first: [204] }, { requests: 1, error: downloadError }],
  [
    "H13 the server's name for the file is not used",
    { headers: { "content-disposition": 'attachment; filename="../x.wav"' } },
    { requests: 1, verified: true },
  ],
  ["H17 compressed", { gzip: true }, { requests: 1, verified: true }],
  [
    "H17 compressed, with a Content-Length that is not the decoded body's",
    { body: gzipSync(whole), headers: { "content-encoding": "gzip" } },
    { requests: 1, verified: true },
  ],
  [
    "H17 compressed and cut at every attempt",
    { gzip: true, cuts: [3, 3, 3, 3, 3, 3, 3, 3] },
    { requests: 4, error: {} },
  ],
  [
    "H20 a web page",
    { body: Buffer.from("<!doctype html>".padEnd(500)), type: "text/html" },
    { requests: 1, error: downloadError },
  ],
  [
    "H20 a web page labeled as audio",
    { body: Buffer.from("<!doctype html>".padEnd(500)) },
    { requests: 1, error: downloadError },
  ],
  [
    "H20 a web page labeled as anything",
    { body: Buffer.from("\ufeff\n<!DOCTYPE html>".padEnd(500)), type: "application/octet-stream" },
    { requests: 1, error: downloadError },
  ],
  [
    "H20 a web page in XML",
    { body: Buffer.from("<?xml version='1.0'?><html>".padEnd(500)), type: "application/xhtml+xml" },
    { requests: 1, error: downloadError },
  ],
  ["H20 JSON labeled as audio", { body: Buffer.from('{"message":"not yet"}') }, { requests: 1, error: downloadError }],
  [
    "H20 JSON labeled as JSON",
    { body: Buffer.from('{"message":"not yet"}'), type: "application/json; charset=utf-8" },
    { requests: 1, error: downloadError },
  ],
  [
    "H20 an MP3 instead of the requested WAV",
    { body: Buffer.concat([Buffer.from("ID3"), Buffer.alloc(900)]), type: "audio/mpeg" },
    { requests: 1, verified: true },
  ],
  ["H20 401", { first: [401] }, { requests: 1, error: { name: "AuthenticationError" } }],
];

describe("H. what is saved", () => {
  it.each(saves)("%s", async (_, { save: options, first = [], ...given }, { verified, ...want }) => {
    const end = await playScene({
      call: save(options),
      a: [...first, media({ body: whole, ...given })],
      budgetMs: 5_000,
    });
    check(end, want);
    if (want.error) expect(await entries()).toEqual([]);
    else {
      const saved = await readFile(file());
      expect(end.value).toEqual({ path: file(), bytes: saved.length, verified });
      expect(saved.equals(given.headers?.["content-encoding"] ? whole : (given.body ?? whole))).toBe(true);
      expect(await entries()).toEqual(["call.wav"]);
    }
    expect(await strays()).toEqual([]);
  });

  it("H1 5 MB: progress only goes forward, and ends at the total", async () => {
    const body = wave(5_000_000);
    const seen: [number, number | null][] = [];
    const onProgress: SaveOptions["onProgress"] = ({ received, total }) => seen.push([received, total]);
    check(await playScene({ call: save({ onProgress }), a: [media({ body, cuts: [2_000_000] })] }), { requests: 2 });
    expect((await readFile(file())).equals(body)).toBe(true);
    for (const [index, [received]] of seen.entries())
      expect(received).toBeGreaterThanOrEqual(seen[index - 1]?.[0] ?? 0);
    expect(seen.at(-1)).toEqual([body.length, body.length]);
  });

  const endless = () => ({
    body: new ReadableStream<Uint8Array>(),
    contentType: "audio/wav",
    contentLength: null,
    restart: () => Promise.reject(new Error("must not be called")),
  });
  const turns = async (count: number) => {
    for (let done = 0; done < count; done++) await new Promise((resolve) => setImmediate(resolve));
  };

  it("H1 a signal shared by many saves has one listener, so Node does not warn, and none after they end", async () => {
    const abort = new AbortController();
    const { signal } = abort;
    const bodies = Array.from({ length: 12 }, endless);
    const saves = bodies.map((body, index) => saveToFile(body, beside(`${index}.wav`), { signal }));
    const ended = Promise.allSettled(saves);
    while (!bodies.every(({ body }) => body.locked)) await turns(1);
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    abort.abort();
    await ended;
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(await entries()).toEqual([]);
  });

  it("H1 an abort ends a save at any moment", async () => {
    for (let moment = 0; moment < 20; moment++) {
      const abort = new AbortController();
      const saving = saveToFile(endless(), file(), { signal: abort.signal });
      const ended = saving.catch((error: Error) => error.name);
      await turns(moment);
      abort.abort();
      expect(await ended, `after ${moment} turns`).toBe("AbortError");
    }
    expect(await entries()).toEqual([]);
  });
});
