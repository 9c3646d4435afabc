import { join, relative } from "node:path";
import { type Command, oneLine } from "../../cli.js";
import { type Bump, checkRelease, diff, greaterBump, verdictOf } from "../../diff/index.js";
import { Failure } from "../../failure.js";
import { type ApiEntry, isObject, readApis, readText } from "../../spec/index.js";
import { openGit } from "../diff/git.js";
import { openSides } from "../diff/sides.js";
import { LINT_CONFIG, ROOT } from "../paths.js";
import { ownApis } from "../shared.js";

export const checkReleaseCommand: Command = {
  usage: `
npm run check:release -- REF

Compares the specs with those of a git ref. If they contain breaking changes, the version in package.json must go up
accordingly and its section of CHANGELOG.md must say so.

Exit code: 0 fine, 1 something is missing, 2 could not run.`,
  options: {},
  positionals: true,
  async run(_values, [ref, ...others], io) {
    if (!ref || others.length > 0) throw new Failure("one git ref is needed: npm run check:release -- origin/main");
    const bump = await bumpSince(ref);
    const found = checkRelease({
      bump,
      from: versionIn(await textAt(ref, "package.json"), `git:${ref}:package.json`),
      to: versionIn(await readText(join(ROOT, "package.json")), "package.json"),
      changelog: await readText(join(ROOT, "CHANGELOG.md")),
    });
    for (const sentence of found) io.err(`${oneLine(sentence)}\n`);
    if (found.length === 0) io.out(`the version and CHANGELOG.md agree with the contract's changes (${bump})\n`);
    return found.length === 0 ? 0 : 1;
  },
};

/** The greatest bump that any API's changes require. An API that the ref doesn't have breaks nobody; one that is gone breaks. */
async function bumpSince(ref: string): Promise<Bump> {
  const now = new Map((await ownApis()).map(({ name, file }) => [name, file]));
  let bump: Bump = "none";
  for (const { name, file } of await apisAt(ref)) {
    const current = now.get(name);
    bump = greaterBump(
      bump,
      current === undefined ? "major" : await bumpOf(name, `git:${ref}:${inRepository(file)}`, current),
    );
  }
  return bump;
}

/** The APIs that the ref has, by its own list; a ref without one has those of today's list whose specs it holds. */
async function apisAt(ref: string): Promise<ApiEntry[]> {
  const { exists, read } = await openGit(`git:${ref}:package.json`);
  const listed = (await exists(LINT_CONFIG)) ? readApis(LINT_CONFIG, await read(LINT_CONFIG)) : await ownApis();
  const held = await Promise.all(listed.map(({ file }) => exists(file)));
  return listed.filter((_, index) => held[index]);
}

async function bumpOf(api: string, before: string, after: string): Promise<Bump> {
  const { base, revision } = await openSides(before, after, undefined);
  const changes = diff(base.spec.document, revision.spec.document, { api });
  const { bump } = verdictOf(changes, changes.length === 0);
  return greaterBump(bump.api, bump.client);
}

const inRepository = (file: string): string => relative(ROOT, file).replaceAll("\\", "/");

async function textAt(ref: string, path: string): Promise<string> {
  const found = await openGit(`git:${ref}:${path}`);
  return found.read(found.path);
}

function versionIn(text: string, where: string): string {
  const value = parsed(text, where);
  if (!isObject(value) || typeof value.version !== "string")
    throw new Failure(`${where}: has no version; it needs one like 1.2.3`);
  return value.version;
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure(`${where}: is not JSON`);
  }
}
