import { readFile } from "node:fs/promises";
import { type Command, main } from "../cli.js";
import { Failure } from "../failure.js";
import { diffCommand } from "./diff/command.js";

/** What users of the package can run; bundled into one file without dependencies. */
const commands: { readonly [name: string]: Command } = { diff: diffCommand };

const usage = `signalwire-rest diff BASE REVISION   shows what changed between two versions of an API's contract

signalwire-rest diff --help lists its options; signalwire-rest --version prints the version.`;

/** What runs if no command is named. */
const nameless: Command = {
  usage,
  options: { version: { type: "boolean", short: "v" } },
  positionals: true,
  async run({ version }, [name], io) {
    if (name !== undefined) throw new Failure(`there is no command ${JSON.stringify(name)}; --help lists the commands`);
    if (version) io.out(`${await packageVersion()}\n`);
    else io.err(`${usage}\n`);
    return version ? 0 : 2;
  },
};

/** The bundle is dist/cli.js; its package is one folder up. */
async function packageVersion(): Promise<string> {
  const text = await readFile(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

const given = process.argv.slice(2);
const [name = "", ...args] = given[0] === "help" ? [...given.slice(1, 2), "--help"] : given;
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
await (command ? main(command, args) : main(nameless, name === "" ? [] : [name]));
