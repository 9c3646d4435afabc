import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { ConnectionError } from "../../../src/index.js";
import { type Savable, saveToFile } from "../../../src/node/index.js";
import type { Step } from "../../support/servers.js";
import { check, playScene, type Want } from "../harness.js";
import { media, wave } from "../media.js";
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

  const date = "Tue, 01 Sep 2020 10:00:00 GMT";
  it.each<[string, Record<string, string>, string | null]>([
    ["a strong ETag", { etag: '"1"' }, '"1"'],
    ["a weak ETag", { etag: 'W/"1"' }, null],
    ["a date long ago", { "last-modified": date, date: "Wed, 01 Sep 2021 10:00:00 GMT" }, date],
    ["a date long ago, by our clock if the answer has none", { "last-modified": date }, date],
    ["a strong ETag and a date", { etag: '"1"', "last-modified": date }, '"1"'],
    ["a weak ETag, which the date beside it does not replace", { etag: 'W/"1"', "last-modified": date }, null],
    ["a date of this second, which may be that of the next content, too", { "last-modified": date, date }, null],
    [
      "a date a second ago",
      { "last-modified": date, date: "Tue, 01 Sep 2020 10:00:01 GMT" },
      "Tue, 01 Sep 2020 10:00:00 GMT",
    ],
    ["a date that is still to come by our clock", { "last-modified": "Fri, 01 Sep 2220 10:00:00 GMT" }, null],
    ["a date that cannot be read", { "last-modified": "yesterday" }, null],
    ["neither ETag nor date", {}, null],
  ])("H7 a body that is identified by %s", async (_, headers, validator) => {
    const asked: (string | null)[] = [];
    const fetch = async (_: unknown, init?: RequestInit) => {
      const isFirst = asked.push(new Headers(init?.headers).get("if-range")) === 1;
      const chunks = [new Uint8Array(short.subarray(0, isFirst ? 20_000 : short.length))];
      const pull = (body: ReadableStreamDefaultController) => {
        const chunk = chunks.pop();
        if (chunk) body.enqueue(chunk);
        else if (isFirst) body.error(new TypeError("terminated"));
        else body.close();
      };
      const length = { "content-type": "audio/wav", "content-length": `${short.length}` };
      return new Response(new ReadableStream({ pull }), { headers: { ...length, ...headers } });
    };
    check(await playScene({ call: save(), options: { fetch } }), { requests: 0, value: { verified: true } });
    expect(asked).toEqual([null, validator]);
  });

  const broken = (given: Partial<Savable>, onCancel = () => {}): Savable => ({
    body: new ReadableStream({ start: (body) => body.error(new Error("broken")), cancel: onCancel }),
    contentType: "audio/wav",
    contentLength: 1_000,
    validator: '"1"',
    restart: () => Promise.reject(new Error("must not be called")),
    ...given,
  });
  const body = () => new Response(new Uint8Array(wave(1_000))).body as ReadableStream<Uint8Array>;
  const connectionLost = () => {
    const about = { operationId: "x" };
    return new ReadableStream<Uint8Array>({ start: (stream) => stream.error(new ConnectionError("lost", about)) });
  };

  it("H7 a rest that does not fit, and breaks before it is cancelled", async () => {
    const offsets: number[] = [];
    const restart = async (offset: number): Promise<Savable> => {
      offsets.push(offset);
      return offsets.length === 1 ? broken({ offset: 5, restart }) : broken({ offset: 0, body: body() });
    };
    expect(await saveToFile(broken({ body: connectionLost(), restart }), file())).toMatchObject({ verified: true });
    expect(offsets).toEqual([0, 0]);
  });

  it("H11 a rest that is larger than maxBytes is cancelled", async () => {
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      cancel: () => {
        isCancelled = true;
      },
    });
    const restart = async () => broken({ body: endless, contentLength: 5_000 });
    const first = broken({ body: connectionLost(), contentLength: null, restart });
    await expect(saveToFile(first, file(), { maxBytes: 2_000 })).rejects.toMatchObject(downloadError);
    expect(isCancelled).toBe(true);
  });

  it("H7 a part of a body of unknown length is not verified", async () => {
    const headers = { "content-type": "audio/ogg", "content-range": "bytes 0-499/*", "content-length": "500" };
    const end = await playScene({ call: save(), a: [{ status: 206, headers, body: Buffer.alloc(500, "x") }] });
    check(end, { requests: 1, value: { bytes: 500, verified: false } });
  });
});
