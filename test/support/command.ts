import { type Command, type Io, runCommand } from "../../scripts/cli.js";

/** Runs a command as in a shell without a terminal; returns its exit code and everything it printed. */
export const runQuietly = (command: Command, args: readonly string[], colors = false) =>
  quietly((io) => runCommand(command, args, io), colors);

/** What a run returns and prints in a shell without a terminal. */
export async function quietly(run: (io: Io) => Promise<number>, colors = false) {
  const printed = { out: "", err: "" };
  const write = (stream: keyof typeof printed) => (text: string) => {
    printed[stream] += text;
  };
  const code = await run({ out: write("out"), err: write("err"), interactive: false, colors });
  return { code, ...printed };
}
