import { execFile } from "node:child_process";
import { isAbsolute, join, relative } from "node:path";
import { promisify } from "node:util";
import { codeOf, Failure } from "../../failure.js";

const run = promisify(execFile);

/** A file or folder of a commit. */
export interface GitObject {
  /** Its path in the working tree. */
  readonly path: string;
  readonly kind: "blob" | "tree";
  /** Text of a file of that commit, by its path in the working tree. */
  read(file: string): Promise<string>;
  exists(file: string): Promise<boolean>;
}

/**
 * Opens `git:REF:PATH`; PATH counts from the repository's top.
 * @throws {Failure} If there is no repository, no such ref or no such path.
 */
export async function openGit(name: string): Promise<GitObject> {
  const match = /^git:([^:]+):(.*)$/s.exec(name);
  const [, ref = "", path = ""] = match ?? [];
  if (match === null) throw new Failure(`${name}: write git:REF:PATH, as in git:main:specs/compat`);
  const top = (
    await git(["rev-parse", "--show-toplevel"], (said) => `${name}: git finds no repository here: ${said}`)
  ).trim();
  const commit = (
    await git(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`],
      () => `${name}: git has no ref ${JSON.stringify(ref)}; a shallow clone has only those that were fetched`,
    )
  ).trim();
  const object = (file: string) => `${commit}:${relative(top, file).replaceAll("\\", "/")}`;
  const whole = join(top, path);
  if (isAbsolute(path) || relative(top, whole).startsWith(".."))
    throw new Failure(`${name}: PATH counts from the repository's top`);
  const kind = (
    await git(["cat-file", "-t", object(whole)], () => `${name}: ${ref} has no ${path || "such path"}`)
  ).trim();
  const read = (file: string) =>
    git(["cat-file", "blob", object(file)], () => `${name}: ${ref} has no ${relative(top, file)}`);
  const exists = (file: string) =>
    read(file).then(
      () => true,
      () => false,
    );
  return { path: whole, kind: kind === "tree" ? "tree" : "blob", read, exists };
}

/** @param failure Makes the message if git fails, from the line that git printed (`said`). */
async function git(args: readonly string[], failure: (said: string) => string): Promise<string> {
  try {
    return (await run("git", args, { maxBuffer: 64 * 1024 * 1024 })).stdout;
  } catch (error) {
    if (codeOf(error) === "ENOENT") throw new Failure("git is not installed");
    throw new Failure(failure(firstLine(error)));
  }
}

function firstLine(error: unknown): string {
  const text = error instanceof Error && "stderr" in error ? String(error.stderr) : "";
  return (text.split("\n")[0] ?? "").replace(/^fatal: /, "");
}
