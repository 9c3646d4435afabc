/** Documents of several files, in a folder of each test's own. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { loadSpec, type Spec } from "../../../scripts/spec/index.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bundle-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A path in the test's folder, which holds the documents in `api/`. */
export const scratch = (name: string): string => join(folder, name);

export const answer = (ref: string): string =>
  `{ get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: ${JSON.stringify(ref)} } } } } } } }`;
export const main = (...paths: string[]): string =>
  `openapi: 3.1.0\ninfo: { title: t, version: "1" }\npaths:\n${paths.map((item, index) => `  /p${index}: ${item}\n`).join("")}`;

export async function load(files: Record<string, string>): Promise<Spec> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(scratch(`api/${name}`)), { recursive: true });
    await writeFile(scratch(`api/${name}`), text);
  }
  return loadSpec(scratch("api/spec.yaml"));
}
