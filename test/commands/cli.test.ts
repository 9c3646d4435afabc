/** What every command does with its arguments. */
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { Command } from "../../scripts/cli.js";
import { runQuietly } from "../support/command.js";

const command: Command = {
  usage: "npm run something",
  options: { file: { type: "string" }, loud: { type: "boolean" } },
  positionals: true,
  run: async (values, positionals, io) => {
    io.out(JSON.stringify([values, positionals]));
    return 0;
  },
};

describe("arguments that are refused, with one line", () => {
  it.each([
    ["a flag that does not exist", ["--fil", "a"], /^Unknown option '--fil'; --help lists the options\n$/],
    ["a flag without its value", ["--file"], /argument missing; --help lists the options\n$/],
    ["a flag with an empty value", ["--file", ""], /^--file needs a value; --help lists the options\n$/],
    ["a value for a flag that takes none", ["--loud=yes"], /does not take an argument; --help lists the options\n$/],
    ["a value given twice", ["--file", "a", "--file=b"], /^--file is given twice, but takes one value\n$/],
    ["the same value given twice", ["--file=a", "--file=a"], /^--file is given twice, but takes one value\n$/],
  ])("%s", async (_, args, want) => {
    expect(await runQuietly(command, args)).toEqual({ code: 2, out: "", err: expect.stringMatching(want) });
  });
});

describe("arguments that are accepted", () => {
  it.each([
    ["a switch given twice", ["--loud", "--loud"], '[{"loud":true},[]]'],
    ["a flag's name behind --", ["--", "--file", "--file"], '[{},["--file","--file"]]'],
    ["the usage, whatever else is asked", ["--help", "--loud"], "npm run something\n"],
  ])("%s", async (_, args, want) => {
    expect(await runQuietly(command, args)).toEqual({ code: 0, out: want, err: "" });
  });
});

describe("npm run bench", () => {
  it.each([
    ["says which benches there are", ["--help"], 0, /bundle, diff, generate, per-call, types/],
    ["refuses one that there is not", ["fast"], 2, /^no bench called fast; there are bundle, /],
    ["refuses an unknown flag", ["--fast"], 2, /^Unknown option '--fast'/],
  ])("%s", (_, args, code, want) => {
    const told = spawnSync(process.execPath, ["--import", "tsx", "test/bench/index.ts", ...args], { encoding: "utf8" });
    expect([told.status, told.stdout + told.stderr]).toEqual([code, expect.stringMatching(want)]);
  });
});
