/**
 * The one error class that a command prints without a stack: something outside is wrong (a file, a flag, a spec),
 * and the message says what, where and what to do. Everything else that is thrown is a bug and keeps its stack.
 */
export class Failure extends Error {
  override readonly name = "Failure";
  /** 1 findings, 2 could not run. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The reason given by the file system or another program: its code, if it has one. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);

/** A file that could not be read or written; `more` says what happened to the others. */
export const fileFailure = (file: string, what: "read" | "written", error: unknown, more = ""): Failure =>
  error instanceof Failure ? error : new Failure(`${file}: can't be ${what} (${codeOf(error)})${more}`);

/** A file or folder that a person named and that is not there; an address is none, since nothing is fetched. */
export const notThere = (name: string, what: string): Failure =>
  new Failure(/^https?:/i.test(name) ? `${name}: nothing is fetched; name a file` : `${name}: no such ${what}`);
