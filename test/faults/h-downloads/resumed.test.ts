import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Step } from "../../support/servers.js";
import { check, playScene } from "../harness.js";
import { type Media, media } from "../media.js";
import { beside, downloadError, entries, file, save, short, whole } from "./saving.js";

describe("H. a download that a later save resumes", () => {
  it.each([
    [80_000, '"1"', 2, "continues"],
    [80_000, '"2"', 1, "starts again: another body"],
    [whole.length, '"1"', 2, "is already complete"],
    [whole.length + 10, '"1"', 3, "starts again: too many bytes"],
    [0, '"1"', 1, "starts from the beginning"],
  ])("H8 resume with %i bytes of the ETag %s: requests %i, %s", async (had, etag, requests, _what) => {
    await writeFile(`${file()}.part`, Buffer.concat([whole, whole]).subarray(0, had));
    await writeFile(`${file()}.part.json`, JSON.stringify({ validator: etag }));
    const end = await playScene({ call: save({ resume: true }), a: [media({ body: whole, etag: '"1"' })] });
    check(end, { requests, value: { verified: true, bytes: whole.length } });
    expect((await readFile(file())).equals(whole)).toBe(true);
    expect(await entries()).toEqual(["call.wav"]);
  });

  it.each([
    "",
    "{",
    "null",
    "7",
    '{"validator":7}',
    '{"validator":"\\r\\nx: y"}',
  ])("H8 resume with a .part.json that contains %j", async (notes) => {
    await writeFile(`${file()}.part`, "old");
    await writeFile(`${file()}.part.json`, notes);
    check(await playScene({ call: save({ resume: true }), a: [media({ body: whole, etag: '"1"' })] }), {
      requests: 1,
    });
    expect((await readFile(file())).equals(whole)).toBe(true);
  });

  it("H8 a save that breaks off keeps its part, which the next save resumes", async () => {
    const broken = media({ body: whole, etag: '"1"', cuts: Array.from({ length: 9 }, () => 80_000), ranges: "stuck" });
    check(await playScene({ call: save({ resume: true }), a: [broken] }), {
      requests: [1, 9],
      error: { name: "ConnectionError" },
    });
    expect(await entries()).toEqual(["call.wav.part", "call.wav.part.json"]);
    check(await playScene({ call: save({ resume: true }), a: [media({ body: whole, etag: '"1"' })] }), { requests: 2 });
    expect((await readFile(file())).equals(whole)).toBe(true);
  });

  const stuck = (given: Media) => media({ ...given, cuts: Array.from({ length: 9 }, () => 20_000), ranges: "stuck" });
  const other = Buffer.from(short).fill("x", 100, 40_000);
  it.each<[string, Step[], object, string, Buffer]>([
    [
      "the content that it has, not the one that it began with",
      [media({ body: short, etag: '"1"', cuts: [20_000] }), stuck({ body: other, etag: '"2"' })],
      { name: "ConnectionError" },
      '"2"',
      other,
    ],
    [
      "its content although nobody stated a length: it is shorter than its header says",
      [stuck({ body: short, etag: '"1"', length: false })],
      { ...downloadError, retryable: true },
      '"1"',
      short,
    ],
  ])("H8 a part that is kept is noted as a part of %s", async (_, a, error, validator, content) => {
    check(await playScene({ call: save({ resume: true }), a }), { requests: [1, 9], error });
    expect(JSON.parse(await readFile(`${file()}.part.json`, "utf8"))).toEqual({ validator });
    // Where a connection breaks, fetch may drop what arrived just before.
    const part = await readFile(`${file()}.part`);
    expect(part.equals(content.subarray(0, part.length))).toBe(true);
  });

  it("H8 a save that does not resume leaves no notes of an earlier one beside its part", async () => {
    await writeFile(`${file()}.part`, "old");
    await writeFile(`${file()}.part.json`, JSON.stringify({ validator: '"1"' }));
    const seen: string[][] = [];
    const onProgress = async () => void seen.push(await entries());
    check(await playScene({ call: save({ onProgress }), a: [media({ body: short, etag: '"1"' })] }), { requests: 1 });
    expect(seen[0]).toEqual(["call.wav.part"]);
  });

  it("H8 notes that cannot be written do not hide why the save ended", async () => {
    await mkdir(`${file()}.part.json`);
    const reason = new Error("mine");
    const onProgress = () => Promise.reject(reason);
    const a = [media({ body: short, etag: '"1"' })];
    const end = await playScene({ call: save({ resume: true, onProgress }), a, ownError: true });
    expect(end.error).toBe(reason);
  });

  it("H13 a link planted at .part is not written through", async () => {
    const victim = beside("victim");
    await writeFile(victim, "mine");
    await symlink(victim, `${file()}.part`);
    for (const resume of [true, false])
      check(await playScene({ call: save({ resume, overwrite: true }), a: [media({ body: whole })] }), { requests: 1 });
    expect(await readFile(victim, "utf8")).toBe("mine");
  });

  it("H13 a link planted at .part.json is not written through", async () => {
    const victim = beside("victim");
    await writeFile(victim, "mine");
    await symlink(victim, `${file()}.part.json`);
    const broken = media({ body: short, etag: '"1"', cuts: Array.from({ length: 9 }, () => 20_000), ranges: "stuck" });
    check(await playScene({ call: save({ resume: true }), a: [broken] }), { requests: [1, 9], error: {} });
    expect(await readFile(victim, "utf8")).toBe("mine");
    expect(await entries()).toEqual(["call.wav.part", "call.wav.part.json", "victim"]);
  });

  it("H13 a link planted at .part.json is not read", async () => {
    const victim = beside("victim");
    await writeFile(victim, JSON.stringify({ validator: '"1"' }));
    await symlink(victim, `${file()}.part.json`);
    await writeFile(`${file()}.part`, "planted");
    const a = [media({ body: short, etag: '"1"' })];
    check(await playScene({ call: save({ resume: true }), a }), { requests: 1, value: { verified: true } });
    expect(await entries()).toEqual(["call.wav", "victim"]);
  });

  it("H13 a folder at .part.json: the file is complete all the same", async () => {
    await mkdir(`${file()}.part.json`);
    check(await playScene({ call: save(), a: [media({ body: short })] }), { requests: 1, value: { verified: true } });
    expect((await readFile(file())).equals(short)).toBe(true);
  });

  it("H1 what another save has put in the place of the part never becomes the file", async () => {
    const onProgress = async ({ received, total }: { received: number; total: number | null }) => {
      if (received !== total) return;
      await rm(`${file()}.part`);
      await writeFile(`${file()}.part`, "half");
    };
    check(await playScene({ call: save({ onProgress }), a: [media({ body: short })] }), {
      requests: 1,
      error: { ...downloadError, message: expect.stringMatching(/another save to the same path/) },
    });
    expect(await entries()).toEqual(["call.wav.part"]);
    expect(await readFile(`${file()}.part`, "utf8")).toBe("half");
  });
});
