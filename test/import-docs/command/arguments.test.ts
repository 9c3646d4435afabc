/** Arguments that cannot be carried out. */
import { execFileSync, spawnSync } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { basename } from "node:path";
import { expect, it } from "vitest";
import { importCommand } from "../../../scripts/commands/import-docs/command.js";
import { runQuietly } from "../../support/command.js";
import { file, pageOf, run, scratch } from "./scratch.js";

it.each([
  ["no source", [], "no SOURCE given"],
  ["an empty source, as from an unset variable", [""], "no SOURCE given"],
  ["a source that is not there", ["nothing.md"], "no such file or folder"],
  ["a folder without pages", ["specs/rules"], "specs/rules: holds no page (.md, .mdx, .txt, .html, .htm)"],
  ["an address that is none", ["http://[x"], "is not an address"],
  ["an address with a password", ["https://name:secret@docs.example/page.md"], "an address on docs.example contains"],
  ["a site that is not there", ["http://127.0.0.1:1/llms.txt"], "could not be reached"],
  ["an unknown reader", ["package.json", "--reader", "x"], "--reader takes embedded, flat"],
  ["a day that is none", ["package.json", "--date", "2026-13-01"], "a day, YYYY-MM-DD"],
  ["a day that its month does not have", ["package.json", "--date", "2026-02-30"], "a day, YYYY-MM-DD"],
  ["an API that leads out of the folder", ["package.json", "--api", "../x"], "small letters"],
  ["an unknown flag", ["--nonsense"], "--help"],
  ["a flag without its value", ["package.json", "--report", ""], "--report needs a value"],
  ["--generate without --write", ["package.json", "--generate"], "requires --write"],
])("ends with 2 and one line at %s", async (_name, args, message) => {
  const { code, err } = await run(...args);
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(err.trim().split("\n")).toHaveLength(1);
});

it.each([
  ["a page", [], "page.md"],
  ["an index of pages", [], "llms.txt"],
  ["a spec", ["package.json"], "specs/relay/openapi.yaml"],
  ["a file of a spec", ["package.json"], "specs/relay/resources/queues.yaml"],
  ["the sources of a spec", ["package.json"], "specs/relay/sources.json"],
])("ends with 2 and one line, and waits for nobody, at %s that is a FIFO", async (_name, args, name) => {
  await rm(scratch(name), { force: true });
  execFileSync("mkfifo", [scratch(name)]);
  const { code, err } = await run(...(args.length > 0 ? args : [scratch(name)]));
  const [line = "", ...others] = err.trim().split("\n");
  expect([code, line.slice(line.lastIndexOf("/", line.indexOf(":"))), others]).toEqual([
    2,
    `/${basename(name)}: a FIFO, a socket or a device is not read; name a file`,
    [],
  ]);
});

it("reads a page from a pipe that the shell has opened for it", async () => {
  const page = await file("page.md", await pageOf("list_queues"));
  const command = 'cat "$1" | "$0" --import tsx scripts/commands/import-docs.ts /dev/stdin';
  const { status, stdout } = spawnSync("sh", ["-c", command, process.execPath, page], { encoding: "utf8" });
  expect([status, stdout]).toEqual([0, expect.stringContaining("compat: 0 changes")]);
});

it.each([
  ["a page", "page.md"],
  ["a spec", "specs/relay/openapi.yaml"],
  ["a file of a spec", "specs/relay/resources/queues.yaml"],
  ["an overlay", "specs/relay/overlay.yaml"],
  ["the sources of a spec", "specs/relay/sources.json"],
  ["the list of APIs", "specs/redocly.yaml"],
])("refuses a report over %s", async (_name, name) => {
  const page = await file("page.md", "# A page\n");
  const before = await readFile(scratch(name), "utf8");
  const { code, err } = await run(page, "--report", scratch(name));
  expect([code, err]).toEqual([2, `--report ${scratch(name)} is an input of this run; name another file\n`]);
  expect(await readFile(scratch(name), "utf8")).toBe(before);
});

it.each([
  ["no links", "# Docs\n"],
  ["links to other things than pages", "[A](https://docs.example/a.html)\n"],
  ["links to another site than the first", "[A](https://docs.example/a.html) [B](https://other.example/b.md)\n"],
])("ends with 2 and one line at a file llms.txt with %s", async (_name, text) => {
  const { code, err } = await run(await file("llms.txt", text));
  expect([code, err]).toEqual([2, expect.stringContaining("has no link to a page on the site of its first")]);
});

it("ends with 2 at a folder of specs that is not there, before a page is read", async () => {
  const ended = await runQuietly(importCommand, ["package.json", "--specs", "nowhere"]);
  expect(ended).toEqual({ code: 2, out: "", err: "nowhere: no such folder\n" });
});
