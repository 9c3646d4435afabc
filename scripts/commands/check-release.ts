import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type Command, main } from "../cli.js";
import { type Bump, checkRelease, diff, greaterBump, verdictOf } from "../diff/index.js";
import { Failure } from "../failure.js";
import { openGit } from "./diff/git.js";
import { openSides } from "./diff/sides.js";
import { ROOT } from "./paths.js";
import { ownApis } from "./shared.js";

const command: Command = {
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
      to: versionIn(await readFile(join(ROOT, "package.json"), "utf8"), "package.json"),
      changelog: await readFile(join(ROOT, "CHANGELOG.md"), "utf8"),
    });
    for (const sentence of found) io.err(`${sentence}\n`);
    if (found.length === 0) io.out(`the version and CHANGELOG.md agree with the contract's changes (${bump})\n`);
    return found.length === 0 ? 0 : 1;
  },
};

/** The greatest bump that any API's changes require. An API that the ref doesn't have breaks nobody. */
async function bumpSince(ref: string): Promise<Bump> {
  let bump: Bump = "none";
  for (const { name, file } of await ownApis()) {
    const path = relative(ROOT, file).replaceAll("\\", "/");
    if (!(await (await openGit(`git:${ref}:package.json`)).exists(file))) continue;
    const { base, revision } = await openSides(`git:${ref}:${path}`, file, undefined);
    const changes = diff(base.spec.document, revision.spec.document, { api: name });
    const verdict = verdictOf(changes, changes.length === 0);
    bump = greaterBump(bump, greaterBump(verdict.bump.api, verdict.bump.client));
  }
  return bump;
}

async function textAt(ref: string, path: string): Promise<string> {
  const found = await openGit(`git:${ref}:${path}`);
  return found.read(found.path);
}

function versionIn(text: string, where: string): string {
  const { version } = JSON.parse(text) as { version?: unknown };
  if (typeof version !== "string") throw new Failure(`${where}: has no version; it needs one like 1.2.3`);
  return version;
}

await main(command);
