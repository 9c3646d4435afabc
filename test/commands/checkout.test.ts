/** What our own commands do in a checkout with something wrong: they look for specs and stamp relative to themselves. */
import { execFileSync } from "node:child_process";
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { quietly } from "../support/command.js";

const ROOT = resolve(import.meta.dirname, "../..");
const PARTS = ["scripts", "specs", "generated", "package.json", "package-lock.json", "CHANGELOG.md"];

let checkout: string;
beforeAll(async () => {
  checkout = await mkdtemp(join(tmpdir(), "checkout-"));
  for (const part of PARTS) await cp(join(ROOT, part), join(checkout, part), { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(checkout, "node_modules"));
  process.chdir(checkout);
});
afterAll(async () => {
  process.chdir(ROOT);
  await rm(checkout, { recursive: true, force: true });
});

/** In the list of APIs. */
const RELAY = "  relay:\n    root: relay/openapi.yaml\n";

/** The checkout's own modules, which are loaded only once for all runs. */
async function run(name: string, ...args: string[]) {
  const { runCommand } = await import(join(checkout, "scripts/cli.ts"));
  const [command] = Object.values(await import(join(checkout, "scripts/commands", name, "command.ts")));
  return quietly((io) => runCommand(command, args, io));
}

const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd: checkout });

describe("in a separate checkout", () => {
  it("generate does its work once, and repeats it with --force", { timeout: 120_000 }, async () => {
    expect(await run("generate")).toMatchObject({ code: 0, out: expect.stringContaining("relay: 0 written") });
    expect(await run("generate")).toMatchObject({ code: 0, out: expect.stringContaining("nothing changed since") });
    const forced = await run("generate", "--force", "--check");
    expect(forced).toMatchObject({ code: 0, out: expect.stringContaining("all up to date") });
  });

  it("check:release: an API that the ref lacks breaks nobody", async () => {
    git("init", "--quiet");
    git("add", "package.json", "specs/compat");
    git("commit", "--quiet", "--message", "without relay");
    const { code, out } = await run("check-release", "HEAD");
    expect([code, out]).toEqual([0, "the version and CHANGELOG.md agree with the contract's changes (none)\n"]);
  });

  it.each([
    ["an API that is gone breaks", RELAY, "", /the contract breaks, so version/],
    ["an API under another name breaks", RELAY, RELAY.replace("relay:", "rest:"), /the contract breaks, so version/],
    [
      "a spec that has moved is compared all the same",
      RELAY,
      RELAY.replace("relay/", "emptied/"),
      /the contract breaks/,
    ],
  ])("check:release: %s", async (_, from, to, says) => {
    git("add", "specs/redocly.yaml", "specs/relay");
    git("commit", "--quiet", "--allow-empty", "--message", "with relay");
    const list = join(checkout, "specs/redocly.yaml");
    const before = await readFile(list, "utf8");
    await mkdir(join(checkout, "specs/emptied"), { recursive: true });
    await writeFile(join(checkout, "specs/emptied/openapi.yaml"), 'openapi: 3.1.0\ninfo: {title: t, version: "1"}\n');
    await writeFile(list, before.replace(from, to));
    const { code, err } = await run("check-release", "HEAD");
    await writeFile(list, before);
    await rm(join(checkout, "specs/emptied"), { recursive: true });
    expect([code, err]).toEqual([1, expect.stringMatching(says)]);
  });

  it("check:release ends with 2 and one line without a changelog", async () => {
    const before = await readFile(join(checkout, "CHANGELOG.md"), "utf8");
    await rm(join(checkout, "CHANGELOG.md"));
    const { code, err } = await run("check-release", "HEAD");
    await writeFile(join(checkout, "CHANGELOG.md"), before);
    expect([code, err]).toEqual([2, "CHANGELOG.md: can't be read (ENOENT)\n"]);
  });

  it("check:release ends with 2 and one line if package.json was not JSON", async () => {
    const before = await readFile(join(checkout, "package.json"), "utf8");
    await writeFile(join(checkout, "package.json"), "{");
    git("commit", "--quiet", "--message", "broken", "package.json");
    await writeFile(join(checkout, "package.json"), before);
    const { code, err } = await run("check-release", "HEAD");
    expect([code, err]).toEqual([2, "git:HEAD:package.json: is not JSON\n"]);
  });

  it("lint:specs and generate: a path of a resource's file that openapi.yaml doesn't list is a finding, with its line", async () => {
    const file = join(checkout, "specs/compat/resources/queues.yaml");
    const before = await readFile(file, "utf8");
    await writeFile(file, before.replace("paths:\n", "paths:\n  /Queues/{Sid}/Doors:\n    get: {}\n"));
    const said =
      /^specs\/compat\/resources\/queues\.yaml:2:3: error unlisted: .*`\$ref: resources\/queues\.yaml#\/paths\/~1Queues~1%7BSid%7D~1Doors`$/m;
    for (const command of ["lint-specs", "generate"])
      expect(await run(command)).toMatchObject({ code: 1, err: expect.stringMatching(said) });
    await writeFile(file, before);
  });

  it("lint:specs: a whole file that openapi.yaml doesn't lead to is a finding", async () => {
    const file = join(checkout, "specs/compat/resources/doors.yaml");
    await writeFile(file, "webhooks:\n  doorOpened:\n    post: {}\n");
    const { code, err } = await run("lint-specs");
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^specs\/compat\/resources\/doors\.yaml:2:3: error unlisted: /m),
    ]);
    await rm(file);
  });

  it.each([
    [
      "a list whose items are elsewhere",
      "compat/overlay.yaml",
      "{items: queues,",
      "{items: doors,",
      /^specs\/compat\/overlay\.yaml:\d+:\d+: error x-client-pagination: the answer has no array at doors$/m,
      1,
    ],
    [
      "two fields of one name",
      "compat/resources/queues.yaml",
      "        average_wait_time:\n",
      "        MaxSize: {type: integer, description: Twice.}\n$&",
      /^specs\/compat\/resources\/queues\.yaml:\d+:\d+: error properties .*\bmaxSize\b.*$/m,
      1,
    ],
    [
      "an operation that can't be sent",
      "relay/resources/campaigns.yaml",
      /(requestBody:\n.*\n +content:\n +)application\/json/,
      "$1multipart/mixed",
      /^specs\/relay\/resources\/campaigns\.yaml:\d+:\d+: error .*request body multipart\/mixed.*$/m,
      1,
    ],
    [
      "a word that nothing follows",
      "compat/resources/messages.yaml",
      /( +)in: query\n/,
      "$&$1allowReserved: true\n",
      /^specs\/compat\/resources\/messages\.yaml:\d+:\d+: warning .*allowReserved.*$/m,
      0,
    ],
  ])("lint:specs and generate say the same of %s", async (_, name, from, to, says, code) => {
    const file = join(checkout, "specs", name);
    const before = await readFile(file, "utf8");
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    await writeFile(file, after);
    const [linted, generated] = [await run("lint-specs"), await run("generate", "--check")];
    await writeFile(file, before);
    const [line] = says.exec(generated.err) ?? [];
    expect(line).toBeDefined();
    expect(linted).toMatchObject({ code, err: `${line}\n` });
  });

  it.each([
    ["a level", "struct: error", "struct: eror", /^specs\/redocly\.yaml:\d+:\d+: `struct` can be one of .*"error"/],
    ["a rule of Redocly's", "struct: error", "strukt: error", /^specs\/redocly\.yaml:\d+:\d+: .*`strukt`/],
    [
      "a rule of ours",
      "client/extensions:",
      "client/extension:",
      /^specs\/redocly\.yaml: no rule is called client\/extension$/,
    ],
  ])("lint:specs: %s that is misspelt switches no check off", async (_, from, to, says) => {
    const list = join(checkout, "specs/redocly.yaml");
    const before = await readFile(list, "utf8");
    await writeFile(list, before.replace(from, to));
    const { code, err } = await run("lint-specs");
    await writeFile(list, before);
    expect([code, err.trimEnd()]).toEqual([2, expect.stringMatching(says)]);
  });

  it("lint:specs ends with 2 and one line without its list", async () => {
    const list = join(checkout, "specs/redocly.yaml");
    const before = await readFile(list, "utf8");
    await rm(list);
    const { code, err } = await run("lint-specs");
    await writeFile(list, before);
    expect([code, err]).toEqual([2, "specs/redocly.yaml: can't be read (ENOENT)\n"]);
  });

  it("lint:specs: an overlay action that matches nothing is a finding, with its line", async () => {
    const action = "  - target: $.paths.*[?@.operationId == 'no_such']\n    update: { summary: Gone. }\n";
    await appendFile(join(checkout, "specs/compat/overlay.yaml"), action);
    const { code, out, err } = await run("lint-specs");
    expect([code, out]).toEqual([1, expect.stringMatching(/^compat: 1 error, /)]);
    expect(err).toMatch(/^specs\/compat\/overlay\.yaml:\d+:\d+: error overlay: .*no_such.* matches nothing/m);
  });
});
