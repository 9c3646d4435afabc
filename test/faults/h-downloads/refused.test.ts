import { mkdir, symlink, writeFile } from "node:fs/promises";
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

  it.each([null, undefined, {}, "https://a.test/x", new Response("x")])("H15 %s is not a download", async (given) => {
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

  it("H13 a folder is not overwritten, and nothing is read to find out", async () => {
    await mkdir(file());
    const endless = new ReadableStream();
    const given = { body: endless, contentType: "audio/wav", contentLength: null, restart: () => Promise.reject() };
    await expect(saveToFile(given, file(), { overwrite: true })).rejects.toMatchObject({
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
