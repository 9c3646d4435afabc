import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { diffCommand } from "../../../scripts/commands/diff/command.js";
import { runQuietly } from "../../support/command.js";
import { sending } from "../documents.js";

/** A folder for one test file, and what the tests of the command share in it. */
export const folder = mkdtempSync(join(tmpdir(), "diff-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

export function file(name: string, content: string | Buffer | object): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === "string" || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return path;
}

export const run = (...args: readonly string[]) => runQuietly(diffCommand, args);

export const good = file("good.json", sending({ type: "string" }));
export const narrower = file("narrower.json", sending({ type: "string", enum: ["a"] }));
