/** What every command does with its arguments. */
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { type Command, wantsColors } from "../../scripts/cli.js";
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
  ])("%s", async (_, args, want) => {
    expect(await runQuietly(command, args)).toEqual({ code: 2, out: "", err: expect.stringMatching(want) });
  });
});

describe("arguments that are accepted", () => {
  it.each([
    ["a value given twice, of which the last counts", ["--file", "a", "--file=b"], '[{"file":"b"},[]]'],
    ["a switch given twice", ["--loud", "--loud"], '[{"loud":true},[]]'],
    ["a flag's name behind --", ["--", "--file", "--file"], '[{},["--file","--file"]]'],
    ["the usage, whatever else is asked", ["--help", "--loud"], "npm run something\n"],
  ])("%s", async (_, args, want) => {
    expect(await runQuietly(command, args)).toEqual({ code: 0, out: want, err: "" });
  });
});

describe("colors", () => {
  it.each([
    ["on a terminal", true, {}, true],
    ["into a pipe", false, {}, false],
    ["on a terminal that has none", true, { TERM: "dumb" }, false],
    ["with NO_COLOR", true, { NO_COLOR: "1" }, false],
    ["with an empty NO_COLOR", true, { NO_COLOR: "" }, true],
    ["with both", true, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    ["forced", false, { FORCE_COLOR: "1" }, true],
    ["forced, where there are none", true, { FORCE_COLOR: "1", TERM: "dumb" }, true],
    ["forced off into a pipe", false, { FORCE_COLOR: "0" }, false],
    ["forced off on a terminal", true, { FORCE_COLOR: "0" }, false],
    ["forced off by a word", false, { FORCE_COLOR: "false" }, false],
  ])("%s", (_, isTerminal, env, want) => {
    expect(wantsColors(isTerminal, env)).toBe(want);
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
