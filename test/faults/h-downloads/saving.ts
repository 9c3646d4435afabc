/** Saves a recording into a temporary folder, one for each test. */
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach } from "vitest";
import { recordings } from "../../../generated/compat/index.js";
import { type SaveOptions, saveToFile } from "../../../src/node/index.js";
import type { Perform } from "../harness.js";
import { wave } from "../media.js";

const root = await mkdtemp(join(tmpdir(), "faults-h-"));
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(root, "case-"));
});
afterAll(() => rm(root, { recursive: true }));

/** The path of a file in the folder. */
export const beside = (name: string) => join(folder, name);
/** Where the download is saved. */
export const file = () => beside("call.wav");
/** The names of everything in the folder. */
export const entries = async () => (await readdir(folder)).sort();
/** The names of everything that was written outside the folder. */
export const strays = async () => (await readdir(root)).filter((name) => !name.startsWith("case-"));

export const save =
  (options: SaveOptions = {}, path = file()): Perform =>
  async (client, { abort }) =>
    saveToFile(recordings.download(client, { sid: "RE1" }), path, { signal: abort.signal, ...options });

export const whole = wave(200_000);
/** Below 64 KiB: with that much unread as a connection closes, some releases of Node 22 and 24 exit: nodejs/undici#5360. */
export const short = wave(50_000);
export const downloadError = { name: "DownloadError" };
