import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Failure, notThere } from "../../failure.js";
import { loadSpec, type Spec } from "../../spec/index.js";
import { openGit } from "./git.js";

/** One of the two documents, and how to read its text. */
export interface Side {
  /** As the user named it. */
  readonly name: string;
  readonly spec: Spec;
  /** Lines of a file that a location names; undefined if it can't be read. */
  linesOf(file: string): Promise<readonly string[] | undefined>;
}

/** Both documents, and the name of their API if their folders tell it. */
export interface Sides {
  readonly base: Side;
  readonly revision: Side;
  readonly api: string | undefined;
}

/** A document found but not yet loaded. */
interface Found {
  readonly name: string;
  readonly file: string;
  /** Reads from somewhere other than the disk. */
  readonly read?: (file: string) => Promise<string>;
}

const SPEC_NAMES = ["openapi.yaml", "openapi.yml", "openapi.json"];

/** @throws {Failure} If one of them can't be read or isn't an OpenAPI document. */
export async function openSides(base: string, revision: string, root: string | undefined): Promise<Sides> {
  const [from, into] = await Promise.all([find(base), find(revision)]);
  const shared = root === undefined ? sharedFolder(dirname(from.file), dirname(into.file)) : await folder(root);
  return { base: await open(from, shared), revision: await open(into, shared), api: apiName(from.file, into.file) };
}

async function find(name: string): Promise<Found> {
  if (name.startsWith("git:")) return findInGit(name);
  const file = resolve(name);
  const info = await stat(file).catch(() => undefined);
  if (info === undefined) throw notThere(name, "file or folder");
  return info.isDirectory() ? { name, file: await inFolder(name, file, isFile) } : { name, file };
}

async function findInGit(name: string): Promise<Found> {
  const { path, kind, read, exists } = await openGit(name);
  return { name, file: kind === "tree" ? await inFolder(name, path, exists) : path, read };
}

async function inFolder(name: string, path: string, exists: (file: string) => Promise<boolean>): Promise<string> {
  for (const specName of SPEC_NAMES) if (await exists(join(path, specName))) return join(path, specName);
  throw new Failure(`${name}: the folder holds no ${SPEC_NAMES.join(", ")}; name the document itself`);
}

async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isFile() === true;
}

async function folder(root: string): Promise<string> {
  const info = await stat(root).catch(() => undefined);
  if (info?.isDirectory() !== true) throw new Failure(`--root ${root}: no such folder`);
  return resolve(root);
}

async function open({ name, file, read }: Found, shared: string | undefined): Promise<Side> {
  const spec = await loadSpec(file, {
    door: "wide",
    ...(shared === undefined ? {} : { root: shared }),
    ...(read === undefined ? {} : { read }),
  });
  const files = new Map<string, Promise<readonly string[] | undefined>>();
  const linesOf = (path: string) => {
    const known = files.get(path) ?? readLines(resolve(path), read);
    files.set(path, known);
    return known;
  };
  return { name, spec, linesOf };
}

async function readLines(path: string, read = (file: string) => readFile(file, "utf8")) {
  const text = await read(path).catch(() => undefined);
  return text?.split(/\r?\n/);
}

/** The deepest folder that contains both; undefined if that is the root of the disk: then each document keeps to its own folder. */
function sharedFolder(one: string, other: string): string | undefined {
  let candidate = one;
  while (!`${other}/`.startsWith(`${candidate}/`)) {
    const parent = dirname(candidate);
    if (parent === candidate) return undefined;
    candidate = parent;
  }
  return candidate === dirname(candidate) ? undefined : candidate;
}

/** Our specs are in folders named after their API: `specs/compat/openapi.yaml`. */
function apiName(base: string, revision: string): string | undefined {
  const [one, other] = [base, revision].map((file) =>
    SPEC_NAMES.includes(basename(file)) ? basename(dirname(file)) : undefined,
  );
  return one === other ? one : undefined;
}
