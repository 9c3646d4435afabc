import { type Command, runCommand } from "../../scripts/cli.js";

/** Runs a command as a shell does whose output nobody looks at: its exit code, and all that it printed. */
export async function runQuietly(command: Command, args: readonly string[], colors = false) {
  const printed = { out: "", err: "" };
  const write = (stream: keyof typeof printed) => (text: string) => {
    printed[stream] += text;
  };
  const io = { out: write("out"), err: write("err"), interactive: false, colors };
  const code = await runCommand(command, args, io);
  return { code, ...printed };
}
