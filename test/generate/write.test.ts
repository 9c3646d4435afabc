/** What is in the output's folder when several runs write there. */
import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeFiles } from "../../scripts/generate/index.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "write-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const FILES = Array.from("abcdefgh", (name) => ({ path: `${name}.ts`, text: "// Generated from a test\n" }));
const names = FILES.map(({ path }) => path);

it("simultaneous runs leave the files and nothing else", async () => {
  for (const version of Array.from({ length: 50 }).keys()) {
    const files = FILES.map(({ path, text }) => ({ path, text: `${text}// ${version}\n` }));
    const runs = [0, 1, 2].map(async (run) => {
      await setTimeout((run * version) % 5);
      await writeFiles(folder, files, { exclusive: version % 2 === 0 });
    });
    await Promise.all(runs);
  }
  expect((await readdir(folder)).sort()).toEqual(names);
});

it("removes what a killed run has left, but not what another run is writing", async () => {
  await writeFile(join(folder, "a.ts.11111111.part"), "// Generated from a test\n");
  await utimes(join(folder, "a.ts.11111111.part"), 0, 0);
  await writeFile(join(folder, "b.ts.11111111.part"), "");
  await utimes(join(folder, "b.ts.11111111.part"), 0, 0);
  await writeFile(join(folder, "theirs.11111111.part"), "");
  await utimes(join(folder, "theirs.11111111.part"), 0, 0);
  await writeFile(join(folder, "a.ts.22222222.part"), "// Generated from a test\n");
  const { deleted } = await writeFiles(folder, FILES);
  expect(deleted).toEqual(["a.ts.11111111.part", "b.ts.11111111.part"]);
  expect((await readdir(folder)).sort()).toEqual([
    "a.ts",
    "a.ts.22222222.part",
    ...names.slice(1),
    "theirs.11111111.part",
  ]);
});
