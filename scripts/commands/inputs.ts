import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { Failure } from "../failure.js";

/** @throws {Failure} If the file that a flag names, to be written, is one of those that the run reads, be it by way of a link. */
export async function refuseInput(flag: string, file: string | undefined, inputs: readonly string[]): Promise<void> {
  if (file === undefined) return;
  const [target, ...others] = await Promise.all([file, ...inputs].map(realFile));
  if (others.some((one) => one === target))
    throw new Failure(`--${flag} ${file} is an input of this run; name another file`);
}

const realFile = (file: string): Promise<string> => realpath(file).catch(() => resolve(file));
