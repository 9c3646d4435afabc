import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { recordings } from "../../../generated/compat/index.js";
import { saveToFile } from "../../../src/node/index.js";
import { least } from "../../support/effort.js";
import type { Step } from "../../support/servers.js";
import { check, type Perform, playScene, type Scene } from "../harness.js";
import { media, wave } from "../media.js";
import { downloadError, entries, file, save, short, whole } from "./saving.js";

describe("H. downloads that the caller ends or slows down", () => {
  it("H15 a rejection of onProgress ends the save", async () => {
    const reason = new Error("mine");
    const onProgress = () => Promise.reject(reason);
    const end = await playScene({ call: save({ onProgress }), a: [media({ body: short })], ownError: true });
    expect(end.error).toBe(reason);
    expect(await entries()).toEqual([]);
  });

  it.each<[string, Step[], number]>([
    ["before the headers", [{ fault: "hang" }], 1],
    [
      "before the headers of a resumed request",
      [media({ body: short, etag: '"1"', cuts: [20_000] }), { fault: "hang" }],
      2,
    ],
  ])("H16 an abort %s", async (_, steps, requests) => {
    const reason = new Error("enough");
    const call: Perform = async (client, { a }) => {
      const abort = new AbortController();
      const opening = new AbortController();
      const download = recordings.download(client, { sid: "RE1" }, { signal: opening.signal });
      const saving = saveToFile(download, file(), { signal: abort.signal });
      while (a.requests.length < requests) await new Promise((resolve) => setTimeout(resolve, 5));
      abort.abort(reason);
      return saving.finally(() => opening.abort());
    };
    const end = await playScene({ call, a: steps, realTime: true, ownError: true });
    expect(end.error).toBe(reason);
    expect(await entries()).toEqual([]);
  });

  it("H15 an exception in onProgress ends the save", async () => {
    const reason = new Error("mine");
    const onProgress = () => {
      throw reason;
    };
    const end = await playScene({ call: save({ onProgress }), a: [media({ body: whole })], ownError: true });
    expect(end.error).toBe(reason);
    expect(await entries()).toEqual([]);
  });

  it("H16 an abort while onProgress is still at work", async () => {
    const reason = new Error("enough");
    const call: Perform = (client, stage) => {
      const onProgress = () => {
        setImmediate(() => stage.abort.abort(reason));
        return new Promise<void>(() => {});
      };
      return save({ onProgress })(client, stage);
    };
    const end = await playScene({ call, a: [media({ body: whole })], ownError: true });
    expect(end.error).toBe(reason);
    expect(await entries()).toEqual([]);
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
      expect(existsSync(file())).toBe(false);
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

  it("H11 an endless body", async () => {
    const step: Step = (_, response) => {
      response.writeHead(200, { "content-type": "audio/wav" });
      response.write(wave(100));
      const timer = setInterval(() => response.write(Buffer.alloc(65_536)), 1);
      response.on("close", () => clearInterval(timer));
    };
    check(await playScene({ call: save({ maxBytes: 1_000_000 }), a: [step] }), { requests: 1, error: downloadError });
    expect(await entries()).toEqual([]);
  });
});
