/** Saves a download into a temporary folder, one for each test. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { download } from "../../../generated/compat/recordings.js";
import { type SaveOptions, saveToFile } from "../../../src/node/index.js";
import { playCall, type Scene } from "../harness.js";
import { audio } from "./audio.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "signalwire-rest-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** The path of a file with this name. */
export const place = (name: string) => join(folder, name);
export const file = () => place("call.wav");

export const save = (server: Scene["server"] & {}, options?: SaveOptions, scene: Scene = {}) =>
  playCall({ server, budgetMs: 10_000, ...scene }, (client) =>
    saveToFile(download(client, { sid: "RE1" }), file(), options),
  );

/** Whether the file is the audio, to the last byte. */
export const isSaved = async () => (await readFile(file())).equals(audio);

/** The names of everything in the folder. */
export const left = async () => (await readdir(folder)).sort();
