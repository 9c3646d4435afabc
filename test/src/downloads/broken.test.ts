import { readFile, rm, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { download } from "../../../generated/compat/recordings.js";
import type { Client } from "../../../src/index.js";
import { saveToFile } from "../../../src/node/index.js";
import { least } from "../../support/effort.js";
import { failure } from "../../support/invariants.js";
import type { Step } from "../../support/servers.js";
import { playCall } from "../harness.js";
import { audio, compressed, cut, etag, rest, type, whole } from "./audio.js";
import { file, isSaved, left, place, save } from "./saving.js";

describe("a download that breaks off", () => {
  /** The If-Range of each further request: of what it has the beginning, or of nothing, because it asks for the whole. */
  const [more, again] = ['"v1"', undefined];
  const resumed: [id: string, steps: Step[], ifRanges: (string | undefined)[]][] = [
    ["continues where it broke off", [cut(100_000, etag), rest(etag)], [more]],
    ["continues twice", [cut(100_000, etag), rest(etag, 0, 200_000), rest(etag)], [more, more]],
    [
      "a server that ignores Range, and breaks off again",
      [cut(100_000, etag), cut(0, etag), rest(etag)],
      [more, again],
    ],
    ["H6 a server that ignores Range", [cut(100_000, etag), whole(etag)], [more]],
    ["H7 a changed ETag", [cut(100_000, etag), rest({ etag: '"v2"' }), whole({ etag: '"v2"' })], [more, again]],
    ["H7 a Content-Range that starts elsewhere", [cut(100_000, etag), rest(etag, 5), whole(etag)], [more, again]],
    ["no validator: from the start", [cut(100_000), whole()], [again]],
    ["a weak validator: from the start", [cut(100_000, { etag: 'W/"v1"' }), whole()], [again]],
    [
      "H17 compressed, so byte positions are not the file's: from the start",
      [compressed(200_000), compressed()],
      [again],
    ],
    [
      "H8 416: from the start",
      [cut(100_000, etag), { status: 416, headers: { "content-range": `bytes */${audio.length}` } }, whole(etag)],
      [more, again],
    ],
  ];
  it.each(resumed)("%s", async (_id, server, ifRanges) => {
    const end = await save(server);
    expect(end.error).toBeUndefined();
    expect(await isSaved()).toBe(true);
    expect(end.requests.map(({ headers }) => headers["if-range"])).toEqual([undefined, ...ifRanges]);
  });

  /** A third of the file at once, and then a byte now and then. */
  const dripping: Step = (_, response) => {
    response.writeHead(200, { ...type, ...etag, "content-length": `${audio.length}` });
    response.write(audio.subarray(0, 100_000));
    const timer = setInterval(() => response.write("\0"), 20);
    response.on("close", () => clearInterval(timer));
  };
  const timed = (client: Client) => download(client, { sid: "RE1" }, { totalTimeoutMs: 300 });
  it.each<[string, (client: Client) => Promise<unknown>, string[]]>([
    ["read", async (client) => new Response((await timed(client)).body as BodyInit).arrayBuffer(), []],
    ["saved", (client) => saveToFile(timed(client), file()), []],
    [
      "saved, and its part kept for later",
      (client) => saveToFile(timed(client), file(), { resume: true }),
      ["call.wav.part", "call.wav.part.json"],
    ],
  ])("the total limit of a call covers its body and any resumption: %s", async (_, call, files) => {
    const end = await playCall({ server: [dripping], realTime: true, budgetMs: 2_000 }, call);
    expect(failure(end.error)).toMatchObject({ name: "TimeoutError", phase: "total" });
    expect(await left()).toEqual(files);
  });

  it.each([
    [false, []],
    [true, ["call.wav.part", "call.wav.part.json"]],
  ])("H16, B11 an abort half way; resume: %s", async (resume, files) => {
    const mine = new Error("enough");
    const slow: Step = (_, response) => {
      response.writeHead(200, { ...type, ...etag, "content-length": `${audio.length}` });
      response.write(audio.subarray(0, 150_000));
    };
    const aborted = async () => {
      for (const name of await left()) await rm(place(name));
      const abort = new AbortController();
      let tookMs = 0;
      const stop = () => {
        tookMs = -performance.now();
        abort.abort(mine);
      };
      const onProgress = ({ received }: { received: number }) => {
        if (received === 150_000) setTimeout(stop, 10);
      };
      const end = await playCall({ server: [slow], realTime: true }, (client) =>
        saveToFile(download(client, { sid: "RE1" }), file(), { signal: abort.signal, resume, onProgress }).finally(
          () => {
            tookMs += performance.now();
          },
        ),
      );
      expect(end.error).toBe(mine);
      expect(await left()).toEqual(files);
      return tookMs;
    };
    expect(await least(20, aborted)).toBeLessThanOrEqual(20);
    if (!resume) return;
    const again = await save([whole(etag), rest(etag)], { resume: true });
    expect(again.requests.at(-1)?.headers.range).toBe("bytes=150000-");
    expect(await isSaved()).toBe(true);
    expect(await left()).toEqual(["call.wav"]);
  });

  it("a save that breaks off does not touch what another save has put in the place of its part", async () => {
    const mine = new Error("enough");
    const onProgress = async () => {
      await rm(place("call.wav.part"));
      await writeFile(place("call.wav.part"), "another's");
      throw mine;
    };
    const end = await save([whole(etag)], { resume: true, onProgress });
    expect(end.error).toBe(mine);
    expect(await left()).toEqual(["call.wav.part"]);
    expect(await readFile(place("call.wav.part"), "utf8")).toBe("another's");
  });

  it("can be cancelled after it broke, as nobody wants more of it", async () => {
    const broken = () => new ReadableStream({ start: (body) => body.error(new TypeError("terminated")) });
    const options = { fetch: async () => new Response(broken(), { headers: type }) };
    const end = await playCall({ options }, async (client) => (await download(client, { sid: "RE1" })).body.cancel());
    expect(end.error).toBeUndefined();
  });

  it("may take longer in total than it may go without a byte", async () => {
    const slow: Step = async (_, response) => {
      response.writeHead(200, { ...type, ...etag, "content-length": `${audio.length}` });
      const size = Math.ceil(audio.length / 10);
      for (let from = 0; from < audio.length; from += size) {
        response.write(audio.subarray(from, from + size));
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      response.end();
    };
    const end = await save([slow], {}, { realTime: true, options: { timeoutMs: 300 } });
    expect([end.error, end.requests.length, await isSaved()]).toEqual([undefined, 1, true]);
  });

  it("does not append to the part if the content has changed in the meantime", async () => {
    await writeFile(`${file()}.part`, "old bytes");
    await writeFile(`${file()}.part.json`, JSON.stringify({ validator: '"v0"' }));
    const end = await save([whole(etag)], { resume: true });
    expect(end.error).toBeUndefined();
    expect(await isSaved()).toBe(true);
  });
});
