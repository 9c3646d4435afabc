import type { Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { Failure } from "../failure.js";
import { shorten } from "./shorten.js";

/** What ends: nothing at all, and what this process was given open, `<(command)` or its own input. */
const ENDING = /^\/(?:dev\/(?:null|stdin|fd\/\d+)|proc\/(?:self|\d+)\/fd\/\d+)$/;

/** @throws {Failure} For what may never begin or never end: a FIFO that nobody writes to, a device. */
export function refuseEndless(file: string, info: Stats): void {
  if (info.isFile() || info.isDirectory() || ENDING.test(file)) return;
  throw new Failure(`${shorten(file)}: a FIFO, a socket or a device is not read; name a file`);
}

/** The bytes of a file. @throws {Failure} As {@link refuseEndless}. */
export async function readBytes(file: string): Promise<Buffer> {
  refuseEndless(file, await stat(file));
  return readFile(file);
}
