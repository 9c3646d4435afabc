import { type Command, processIo, runCommand } from "../cli.js";
import { diffCommand } from "./diff/command.js";

/** What users of the package can run; bundled into one file without dependencies. */
const commands: { readonly [name: string]: Command } = { diff: diffCommand };

const usage = `signalwire-rest diff BASE REVISION   what changed between two versions of an API's contract

signalwire-rest diff --help says more.
`;

const io = processIo();
const [name = "", ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command !== undefined) process.exitCode = await runCommand(command, args, io);
else if (name === "--help" || name === "-h" || name === "help") io.out(usage);
else {
  io.err(name === "" ? usage : `there is no command ${JSON.stringify(name)}; --help lists what there is\n`);
  process.exitCode = 2;
}
