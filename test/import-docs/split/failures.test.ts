/** A run that fails or is ended leaves no file half written. */
import { spawnSync } from "node:child_process";
import type { PathLike } from "node:fs";
import { cp, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readOptions } from "../../../scripts/commands/import-docs/options.js";
import { writeSpecs } from "../../../scripts/commands/import-docs/write.js";
import type { Merged } from "../../../scripts/import-docs/merge/index.js";
import { changeOf } from "./changes.js";
import { copySpecs, pageWith, run, scratch, textsIn } from "./specs.js";

const edit = changeOf("a component of the operation's own resource");
/** One of them edits a file, the other adds a new one. */
const twoPages = () => Promise.all([edit, changeOf("a new resource")].map(pageWith));

const mergedTo = (files: ReadonlyMap<string, string>): Merged => ({
  files,
  sources: "y",
  changes: [],
  places: new Map(),
  contradictions: [],
  perPage: new Map(),
  spoken: new Set(),
});

describe("a run that fails", () => {
  it("writes none of its files, and leaves none behind", async () => {
    const pages = await twoPages();
    const specs = await copySpecs("split");
    await writeFile(join(specs, "compat/resources/elastic-trunks.yaml"), "# a draft of somebody's\n");
    const before = await textsIn(specs);
    const { code, err } = await run(specs, ...pages, "--api", "compat", "--write");
    expect([code, err]).toEqual([2, expect.stringContaining("elastic-trunks.yaml: already exists")]);
    const after = await textsIn(specs);
    expect([...after]).toEqual([...before]);
    const sources = await readFile(join(specs, "compat/sources.json"), "utf8");
    expect(sources).toBe(await readFile("specs/compat/sources.json", "utf8"));
  });

  it("is completed by the next run if it was killed half way", async () => {
    const pages = await twoPages();
    const [whole, half] = [await copySpecs("split"), scratch("half")];
    await cp(whole, half, { recursive: true });
    await run(whole, ...pages, "--api", "compat", "--write");
    const name = "compat/resources/elastic-trunks.yaml";
    await cp(join(whole, name), join(half, name));
    expect(await run(half, ...pages, "--api", "compat", "--write")).toMatchObject({ code: 0 });
    expect(await textsIn(half)).toEqual(await textsIn(whole));
  });

  it("leaves alone what somebody has changed since it began", async () => {
    const specs = await copySpecs("split");
    const before = await textsIn(specs);
    const files = new Map([["resources/queues.yaml", "x"]]);
    const spec = { name: "compat", files: before, parts: [], document: {}, sources: undefined };
    const merged = mergedTo(files);
    await writeFile(join(specs, "compat/resources/queues.yaml"), "paths: {} # mine\n");
    await expect(writeSpecs({ ...readOptions({}), specs }, [{ before: spec, merged }])).rejects.toThrow(
      "queues.yaml: has been changed since this run began; nothing was written",
    );
    expect(await readFile(join(specs, "compat/resources/queues.yaml"), "utf8")).toBe("paths: {} # mine\n");
  });

  it("is not ended by Ctrl-C while its files are renamed", async () => {
    const pages = await twoPages();
    const specs = await copySpecs("split");
    const interrupting = `import fs from "node:fs/promises";
      import { syncBuiltinESMExports } from "node:module";
      const { rename } = fs;
      fs.rename = async (from, to) => {
        process.kill(process.pid, "SIGINT");
        await new Promise((done) => setTimeout(done, 50));
        return rename(from, to);
      };
      syncBuiltinESMExports();`;
    const child = spawnSync(
      process.execPath,
      [
        ...["--import", `data:text/javascript,${encodeURIComponent(interrupting)}`, "--import", "tsx"],
        ...["scripts/commands/import-docs.ts", ...pages],
        ...["--specs", specs, "--date", "2026-11-20", "--api", "compat", "--write"],
      ],
      { timeout: 60_000 },
    );
    expect(child.signal).toBe("SIGINT");
    const again = await run(specs, ...pages, "--api", "compat", "--write");
    expect([again.code, again.out]).toEqual([0, expect.stringContaining("compat: 0 changes")]);
    const names = await readdir(join(specs, "compat"), { recursive: true });
    expect(names.filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("does not change a file with an alias, and says where the alias is", async () => {
    const page = await pageWith(edit);
    const specs = await copySpecs("split");
    const file = join(specs, "compat/resources/call-recordings.yaml");
    const text = await readFile(file, "utf8");
    await writeFile(file, `${text}    Twin: *request\n`.replace("    CreateCallRecordingRequest:", "$& &request"));
    const { code, err } = await run(specs, page, "--write");
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^resources\/call-recordings\.yaml:\d+: \*request is an alias/),
    ]);
  });

  it.each([
    ["is not YAML", "resources/streams.yaml", "paths: [", /streams\.yaml:1:\d+: /],
    [
      "is not JSON",
      "sources.json",
      "{",
      /compat\/sources\.json: is not JSON; restore its last valid version from git$/m,
    ],
    [
      "is JSON of another form",
      "sources.json",
      '{ "pages": ["a.md"] }',
      /compat\/sources\.json: "pages" is no object; restore its last valid version from git$/m,
    ],
    [
      "lacks the target of a reference",
      "resources/streams.yaml",
      "paths: {}\n",
      /openapi\.yaml:\d+:\d+: .*nothing stands there/,
    ],
    [
      "refers out of the folder",
      "resources/streams.yaml",
      "paths: { $ref: ../../../x.yaml }\n",
      /nothing stands there|outside/,
    ],
  ])("names the file that %s", async (_, name, text, want) => {
    const page = await pageWith(edit);
    const specs = await copySpecs("split");
    await writeFile(join(specs, "compat", name), text);
    const { code, err } = await run(specs, page, "--write");
    expect([code, err.trim().split("\n").length]).toEqual([2, 1]);
    expect(err).toMatch(want);
  });
});

describe("a run that fails while its files are renamed", () => {
  it.each([0, 1, 2])("at file %i restores what was there, and leaves nothing else", async (failing) => {
    const specs = await copySpecs("split");
    const [before, sources] = [await textsIn(specs), await readFile(join(specs, "compat/sources.json"), "utf8")];
    const files = new Map(["resources/new.yaml", "resources/queues.yaml", "openapi.yaml"].map((name) => [name, "x"]));
    const spec = { name: "compat", files: before, parts: [], document: {}, sources };
    const merged = mergedTo(files);
    let moved = 0;
    const replace = async (from: PathLike, to: PathLike) => {
      if (moved++ === failing) throw Object.assign(new Error("no"), { code: "EPERM" });
      await rename(from, to);
    };
    const run = writeSpecs({ ...readOptions({}), specs }, [{ before: spec, merged }], replace);
    await expect(run).rejects.toThrow("can't be written (EPERM); no file was");
    expect(await textsIn(specs)).toEqual(before);
    expect(await readFile(join(specs, "compat/sources.json"), "utf8")).toBe(sources);
  });
});
