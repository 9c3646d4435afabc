import { mkdir, symlink, writeFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { recordings } from "../../../generated/compat/index.js";
import { saveToFile } from "../../../src/node/index.js";
import { check, type Perform, playScene } from "../harness.js";
import { media } from "../media.js";
import { beside, downloadError, entries, file, save, short, whole } from "./saving.js";

describe("H. what is refused", () => {
  it.each<[string, unknown[], RegExp]>([
    ["a missing path", [undefined], /path must be/],
    ["an empty path", [""], /path must be/],
    ["a path with NUL", ["a\0b"], /path must be/],
    ["text as maxBytes", ["x", { maxBytes: "5" }], /maxBytes must be/],
    ["null as maxBytes", ["x", { maxBytes: null }], /maxBytes must be/],
    ["an object as signal", ["x", { signal: {} }], /signal must be/],
    ["a number as onProgress", ["x", { onProgress: 3 }], /onProgress must be/],
  ])("H15 %s is refused", async (_, args, message) => {
    const saveAnyhow = saveToFile as unknown as (download: unknown, ...args: unknown[]) => Promise<unknown>;
    const call: Perform = (client) => saveAnyhow(recordings.download(client, { sid: "RE1" }), ...args);
    check(await playScene({ call, a: [media({ body: short })] }), {
      requests: [0, 1],
      error: { ...downloadError, message: expect.stringMatching(message) },
    });
  });

  it.each([
    ["null", null],
    ["undefined", undefined],
    ["an empty object", {}],
    ["text", "https://a.test/x"],
    ["a Response", new Response("x")],
    ["a stream of Node", { body: Readable.from([]), restart: () => Promise.reject() }],
  ])("H15 %s is not a download", async (_, given) => {
    await expect(saveToFile(given as never, file())).rejects.toMatchObject({
      ...downloadError,
      message: expect.stringMatching(/first argument must be the result of download\(\)/),
    });
  });

  it("H15 a download that has already been read", async () => {
    const call: Perform = async (client) => {
      const download = await recordings.download(client, { sid: "RE1" });
      await saveToFile(download, file());
      return saveToFile(download, `${file()}2`);
    };
    check(await playScene({ call, a: [media({ body: short })] }), {
      requests: 1,
      error: { ...downloadError, message: expect.stringMatching(/already been read/) },
    });
  });

  it("H15 a download that is saved twice at once is saved once", async () => {
    const call: Perform = async (client) => {
      const download = await recordings.download(client, { sid: "RE1" });
      const ends = await Promise.allSettled([file(), `${file()}2`].map((path) => saveToFile(download, path)));
      return ends.sort((a, b) => a.status.localeCompare(b.status));
    };
    const refused = { reason: { ...downloadError, message: expect.stringMatching(/already been read/) } };
    check(await playScene({ call, a: [media({ body: short })] }), {
      requests: 1,
      value: [{ value: { verified: true } }, refused],
    });
    expect(await entries()).toHaveLength(1);
  });

  it.each([
    ["an existing file", async () => writeFile(file(), "mine")],
    ["an existing folder", async () => mkdir(file())],
    ["a dangling link", async () => symlink(beside("nowhere"), file())],
  ])("H13 %s is not replaced", async (_, prepare) => {
    await prepare();
    check(await playScene({ call: save(), a: [media({ body: whole })] }), { requests: 1, error: downloadError });
    expect(await entries()).toEqual(["call.wav"]);
  });

  const streamOf = (chunks: readonly unknown[]) =>
    new ReadableStream({
      start: (stream) => {
        for (const chunk of chunks) stream.enqueue(chunk);
        stream.close();
      },
    });
  const own = (body: ReadableStream) => ({
    body,
    contentType: "application/octet-stream",
    contentLength: null,
    restart: () => Promise.reject(),
  });

  it.each([
    ["text", ["one ", "two"]],
    ["an ArrayBuffer after bytes", [new Uint8Array([1, 2]), new ArrayBuffer(2)]],
    ["null", [null]],
  ])("H15 a body of %s is no body of bytes", async (_, chunks) => {
    await expect(saveToFile(own(streamOf(chunks)), file())).rejects.toMatchObject({
      ...downloadError,
      message: expect.stringMatching(/must consist of bytes/),
    });
    expect(await entries()).toEqual([]);
  });

  it.each([
    {},
    { overwrite: true },
  ])("H13 a folder is not overwritten, and nothing is read to find out: %j", async (options) => {
    await mkdir(file());
    await expect(saveToFile(own(new ReadableStream()), file(), options)).rejects.toMatchObject({
      ...downloadError,
      message: expect.stringMatching(/is not a file/),
    });
    expect(await entries()).toEqual(["call.wav"]);
  });

  it("H13 a missing folder", async () => {
    check(await playScene({ call: save({}, beside("missing/call.wav")), a: [media({ body: whole })] }), {
      requests: 1,
      error: downloadError,
    });
  });
});
