/** Wrong versions of the code that checks signatures, one change of text each, in a copy of the project: the tests must notice. */
import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** The text occurs once in the file; in the named test file, the tests with these names notice the change. */
type Mutant = readonly [what: string, file: string, from: string, to: string, tests: string, names: string];

const mutants: readonly Mutant[] = [
  ["the empty key", "keys", 'if (text === "")', "if (false)", "signatures", "J2"],
  ["no key", "keys", "if (first === undefined)", "if (false)", "signatures", "J2"],
  ["everything is equal", "bytes", "return difference === 0", "return true", "signatures", "J4"],
  ["nothing is equal", "bytes", "return difference === 0", "return false", "vectors", "J1"],
  ["a longer signature", "bytes", "given.length ^ expected.length", "0", "signatures", "J4|J5"],
  ["a wrong SHA-1", "verify", "(sha1 && !found) || ", "", "signatures", "J29"],
  ["a wrong SHA-256", "verify", " || (sha256 !== undefined && !found256)", "", "signatures", "J29"],
  ["SHA-256 required and absent", "verify", "input.require256 && !found256", "false", "signatures", "J29"],
  ["another body", "verify", "(await hasOtherBody(input.url, body))", "false", "payloads", "J16"],
  ["any one hash", "verify", "!hashes.every", "!hashes.some", "payloads", "J16"],
  ["JSON as a form", "verify", '=== "json") return', '=== "xml") return', "payloads", "J17"],
  ["bodies of any size", "verify", " || body.length > maxBytes", "", "handler", "J21"],
  ["only the first key", "verify", "of keys) {", "of keys.slice(0, 1)) {", "signatures", "J27"],
  [
    "names in alphabetical order",
    "schemes",
    "return left < right ? -1 : Number(left > right);",
    "return left.localeCompare(right);",
    "signatures",
    "J10",
  ],
  ["repeated values once", "schemes", "before?.name !== one.name || ", "", "vectors", "J1"],
  ["values without names", "schemes", "[nameBytes, valueBytes]", "[valueBytes]", "vectors", "J1"],
  ["bodies are not signed", "schemes", "content: body", "content: new Uint8Array()", "vectors", "J1"],
  ["the sender decides the URL", "public-url", "if (publicUrl !== undefined)", "if (false)", "urls", "J11"],
  ["forwarded headers are believed", "public-url", "trustProxy ?", "true ?", "urls", "J11"],
  ["userinfo must be there", "urls", '["", userinfo]', "[userinfo]", "urls", "J14"],
  ["JSON under a signature of the URL", "verify", "hashesIn(url).length > 0 ?", "true ?", "payloads", "J17"],
  [
    "SHA-1 in place of SHA-256",
    "verify",
    '"SHA-256", keys, candidates',
    '"SHA-1", keys, candidates',
    "signatures",
    "J29",
  ],
  ["fields in their original order", "schemes", "parameters.toSorted(byName)", "parameters", "vectors", "J1"],
  ["the fragment must be there", "urls", '["", fragment]', "[fragment]", "urls", "J14"],
];

const parts = [
  "src",
  "generated",
  "test/webhooks",
  "test/support",
  "test/vitest.config.ts",
  "package.json",
  "tsconfig.json",
];
let copy = "";

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "mutants-"));
  for (const part of parts) await cp(part, join(copy, part), { recursive: true });
  await symlink(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rm(copy, { recursive: true }));

/** Whether these tests pass in the copy. */
function pass(tests: string, names: string): Promise<boolean> {
  const program = join("node_modules", "vitest", "vitest.mjs");
  const chosen = ["--bail", "1", "-t", names, `test/webhooks/${tests}.test.ts`];
  const given = [program, "run", "--config", "test/vitest.config.ts", ...chosen];
  const child = spawn(process.execPath, given, { cwd: copy, stdio: "ignore", timeout: 120_000 });
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("exit", (code) => resolve(code === 0));
  });
}

describe("mutants of the signature code", () => {
  it("are all noticed, while the source passes", async () => {
    const names = new Map<string, string[]>();
    for (const [, , , , tests, name] of mutants) names.set(tests, [...(names.get(tests) ?? []), name]);
    for (const [tests, all] of names) expect(await pass(tests, all.join("|")), tests).toBe(true);
  });

  it.each(mutants)("%s", async (_, file, from, to, tests, names) => {
    const path = join(copy, "src/webhooks", `${file}.ts`);
    const source = await readFile(path, "utf8");
    expect(source.split(from).length - 1, `the place of ${from}`).toBe(1);
    await writeFile(
      path,
      source.replace(from, () => to),
    );
    const survived = await pass(tests, names).finally(() => writeFile(path, source));
    expect(survived, `nobody notices: ${from} -> ${to}`).toBe(false);
  });
});
