/** What a run remembers for the next one, whether or not it can be written to disk. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { digestInputs, inputFiles, remember } from "../../scripts/commands/generate/stamp.js";
import { importsOf, ROOT, targetOf } from "../house/modules.js";

describe("the stamp of a run", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "stamp-"));
    await writeFile(join(folder, "file"), "somebody's");
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const rows: readonly (readonly [name: string, path: string, want: RegExp])[] = [
    ["in a folder that doesn't exist yet", "new/stamp", /^$/],
    [
      "below a file",
      "file/stamp",
      /^[^\n]+file\/stamp: can't be written \(\w+\); the next run makes everything again\n$/,
    ],
    ["where there is a folder", "new", /^[^\n]+new: can't be written \(\w+\); the next run makes everything again\n$/],
  ];
  it.each(rows)("%s", async (_, path, want) => {
    const told: string[] = [];
    const io = { out() {}, err: (text: string) => void told.push(text), interactive: false, colors: false };
    await remember("digest", io, join(folder, path));
    expect(told.join("")).toMatch(want);
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("stays intact after a run that could not write its own", async () => {
    expect(await readFile(join(folder, "new/stamp"), "utf8")).toMatch(/^digest [\da-f]{64}$/);
  });

  it("covers every module of the command", async () => {
    const modules = new Set([join(ROOT, "scripts/commands/generate.ts")]);
    for (const file of modules) {
      const own = importsOf(file).filter(({ specifier, isType }) => specifier.startsWith(".") && !isType);
      for (const { specifier } of own) modules.add(targetOf(file, specifier));
    }
    const covered = await inputFiles();
    expect([...modules].filter((file) => !covered.includes(file))).toEqual([]);
  });

  it("differs under another version of Node", async () => {
    const here = await digestInputs();
    expect(await digestInputs()).toBe(here);
    vi.stubGlobal("process", Object.create(process, { version: { value: "v0.0.0" } }));
    expect(await digestInputs().finally(vi.unstubAllGlobals)).not.toBe(here);
  });
});
