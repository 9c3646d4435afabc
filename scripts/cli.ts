/** What all commands share: arguments and streams in, an exit code out. Only this file and commands/ print anything. */
import { type ParseArgsConfig, parseArgs } from "node:util";
import { Failure } from "./failure.js";
import { plain } from "./plain.js";

export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** A person is watching: progress may be drawn, and redrawn. */
  interactive: boolean;
  /** How wide the terminal is at the moment; undefined if there is none. */
  columns?: () => number | undefined;
  colors: boolean;
}

export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

export interface Command {
  /** Printed by --help; its first line is the synopsis. */
  usage: string;
  options: NonNullable<ParseArgsConfig["options"]>;
  /** Whether positional arguments are accepted. Default false. */
  positionals?: boolean;
  /** @returns The exit code: 0 fine, 1 findings, 2 could not run. @throws {Failure} For problems that the user can fix. */
  run(values: Values, positionals: readonly string[], io: Io): Promise<number>;
}

/** Runs a command; a {@link Failure} and a wrong flag end as one line, a bug as its stack. */
export async function runCommand(command: Command, args: readonly string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = parse(command, args);
    if (values.help) {
      io.out(`${command.usage.trim()}\n`);
      return 0;
    }
    return await command.run(values, positionals, io);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    io.err(`${oneLine(error.message)}\n`);
    return error.exitCode;
  }
}

/** Makes a message safe to print: texts from documents must not move the cursor, change colors, or start new lines. */
export const oneLine = (text: string): string => plain(text.replace(/[\t\r\n]+/g, " "));

function parse(command: Command, args: readonly string[]) {
  const options: Command["options"] = { ...command.options, help: { type: "boolean", short: "h" } };
  const parsed = strictly(() =>
    parseArgs({ args: [...args], options, allowPositionals: command.positionals === true, strict: true }),
  );
  const empty = Object.entries(parsed.values).find(([, value]) => value === "");
  if (empty) throw new Failure(`--${empty[0]} needs a value; --help lists the options`);
  return parsed;
}

function strictly<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(". ", 1)[0] ?? "") : String(error);
    throw new Failure(`${reason}; --help lists the options`);
  }
}

/** The real streams. */
function processIo(): Io {
  const { env, stdout, stderr } = process;
  const interactive = stderr.isTTY === true && !env.CI;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    interactive,
    columns: () => stderr.columns,
    colors: wantsColors(stdout.isTTY === true, env),
  };
}

/** NO_COLOR ([no-color.org](https://no-color.org)) takes precedence over FORCE_COLOR, which switches colors on or off, and that over the terminal. */
export function wantsColors(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTerminal && env.TERM !== "dumb";
}

/** The last line of a command's file. */
export async function main(command: Command, args: readonly string[] = process.argv.slice(2)): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", onLostStream);
  process.exitCode = await runCommand(command, args, processIo());
}

/** A reader that closes the pipe (`| head`) is no error; any other failure to write means that the command could not run. */
export function onLostStream({ code }: NodeJS.ErrnoException): void {
  if (code === "EPIPE") return;
  process.stderr.write(`the output can't be written (${code})\n`);
  process.exit(2);
}
