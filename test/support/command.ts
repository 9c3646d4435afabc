import { type Command, runCommand } from "../../scripts/cli.js";

/** Runs a command as in a shell without a terminal; returns its exit code and everything it printed. */
export async function runQuietly(command: Command, args: readonly string[], colors = false) {
  const printed = { out: "", err: "" };
  const write = (stream: keyof typeof printed) => (text: string) => {
    printed[stream] += text;
  };
  const io = { out: write("out"), err: write("err"), interactive: false, colors };
  const code = await runCommand(command, args, io);
  return { code, ...printed };
}
