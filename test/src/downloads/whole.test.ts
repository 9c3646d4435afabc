import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { download } from "../../../generated/compat/recordings.js";
import type { Unexpected } from "../../../src/index.js";
import { type Savable, saveToFile } from "../../../src/node/index.js";
import type { Step } from "../../support/servers.js";
import { playCall } from "../harness.js";
import { audio, type, whole } from "./audio.js";
import { file, isSaved, left, save } from "./saving.js";

const part = (from: number, to?: number) => new Blob([new Uint8Array(audio.subarray(from, to))]).stream();

describe("saveToFile", () => {
  it("H1 streams, reports progress, renames", async () => {
    const seen: { received: number; total: number | null }[] = [];
    const end = await save([whole()], { onProgress: (progress) => seen.push(progress) });
    expect(end.value).toEqual({ path: file(), bytes: audio.length, verified: true });
    expect(await isSaved()).toBe(true);
    expect(await left()).toEqual(["call.wav"]);
    expect(seen.map(({ received }) => received)).toEqual(
      seen.map(({ received }) => received).toSorted((a, b) => a - b),
    );
    expect(seen.at(-1)).toEqual({ received: audio.length, total: audio.length });
  });

  it("H10 a 404 right after the recording is completed", async () => {
    const end = await save([404, 404, whole()]);
    expect(end.value).toMatchObject({ verified: true });
  });

  it("H13 the server's name for the file is not used", async () => {
    await save([whole({ "content-disposition": 'attachment; filename="../../evil.wav"' })]);
    expect(await left()).toEqual(["call.wav"]);
  });

  it("H17 compressed audio: no total, and the decoded bytes are checked", async () => {
    const seen: unknown[] = [];
    const end = await save([{ body: gzipSync(audio), headers: { ...type, "content-encoding": "gzip" } }], {
      onProgress: ({ total }) => seen.push(total),
    });
    expect(end.value).toMatchObject({ bytes: audio.length, verified: true });
    expect(new Set(seen)).toEqual(new Set([null]));
  });

  it("H20 wav if mp3 was requested: saved unchanged, and reported", async () => {
    const told: Unexpected[] = [];
    const options = { onUnexpected: (event: Unexpected) => told.push(event) };
    const end = await playCall({ server: [whole()], options }, async (client) => {
      const call = download(client, { sid: "RE1", format: "mp3" });
      return [(await call).contentType, await saveToFile(call, file())];
    });
    expect(told).toEqual([{ operationId: "recordings.download", pointer: "", reason: "not of type audio/mpeg" }]);
    expect(end.value).toMatchObject(["audio/wav", { verified: true }]);
    expect(end.requests[0]?.url).toMatch(/RE1\.mp3$/);
  });

  it.each([
    "audio/mpeg; x=1",
    "audio/mp3",
    "Audio/X-MP3",
  ])("H20 mp3 labeled %s is what was requested", async (label) => {
    const told: Unexpected[] = [];
    const options = { onUnexpected: (event: Unexpected) => told.push(event) };
    const server = [{ body: "ID3", headers: { "content-type": label } }];
    await playCall({ server, options }, (client) => download(client, { sid: "RE1", format: "mp3" }));
    expect(told).toEqual([]);
  });

  it.each([
    ["complete", audio.length],
    ["broken off and resumed", 100],
  ])("a body from the caller, %s", async (_, breaksAt) => {
    const own = (from: number): Savable => ({
      body: from ? part(from) : part(0, breaksAt),
      contentType: "audio/wav",
      contentLength: audio.length - from,
      restart: async (at) => own(at),
    });
    expect(await saveToFile(own(0), file())).toEqual({ path: file(), bytes: audio.length, verified: true });
    expect(await isSaved()).toBe(true);
  });

  it("H18 a slow reader holds the server back", async () => {
    let written = 0;
    const big: Step = (_, response) => {
      response.writeHead(200, type);
      const chunk = Buffer.alloc(65_536);
      const more = () => {
        while (written < 3_000) {
          written++;
          if (!response.write(chunk)) return void response.once("drain", more);
        }
        response.end();
      };
      more();
    };
    await playCall({ server: [big], realTime: true }, async (client) => {
      const { body } = await download(client, { sid: "RE1" });
      const reader = body.getReader();
      await reader.read();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(written).toBeLessThan(1_500);
      await reader.cancel();
    });
  });
});
