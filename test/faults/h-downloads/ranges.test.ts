import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Step } from "../../support/servers.js";
import { check, playScene, type Want } from "../harness.js";
import { media } from "../media.js";
import { downloadError, entries, file, save, short, whole } from "./saving.js";

describe("H. parts of a body", () => {
  it.each([
    ["no range", {}],
    ["a range from the middle", { "content-range": `bytes 500-${whole.length - 1}/${whole.length}` }],
  ])("H7 an unrequested 206 with %s", async (_, headers) => {
    check(await playScene({ call: save(), a: [{ status: 206, headers, body: whole }] }), {
      requests: 3,
      error: downloadError,
    });
    expect(await entries()).toEqual([]);
  });

  it.each<[string, string, number, Want]>([
    ["more bytes than its range", "bytes 40000-49999/50000", 60_000, { requests: 2, error: downloadError }],
    ["a capitalised unit", "Bytes 40000-49999/50000", 50_000, { requests: 2 }],
    ["an end before its start", "bytes 40000-9/50000", 50_000, { requests: 3 }],
    ["a total before its end", "bytes 40000-49999/100", 50_000, { requests: 3 }],
  ])("H7 the rest arrives with %s", async (_, range, end, want) => {
    const part = (told: string, body: Buffer): Step => ({
      status: 206,
      headers: { "content-type": "audio/wav", etag: '"1"', "content-range": told },
      body,
    });
    const rest = Buffer.concat([short, Buffer.alloc(10_000)]).subarray(40_000, end);
    const first = part("bytes 0-39999/50000", short.subarray(0, 40_000));
    const steps = [first, part(range, rest), media({ body: short, etag: '"1"' })];
    check(await playScene({ call: save(), a: steps }), want);
    if (want.error) expect(await entries()).toEqual([]);
    else expect((await readFile(file())).equals(short)).toBe(true);
  });

  it("H7 a part of a body of unknown length is not verified", async () => {
    const headers = { "content-type": "audio/ogg", "content-range": "bytes 0-499/*", "content-length": "500" };
    const end = await playScene({ call: save(), a: [{ status: 206, headers, body: Buffer.alloc(500, "x") }] });
    check(end, { requests: 1, value: { bytes: 500, verified: false } });
  });
});
