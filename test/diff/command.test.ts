import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleCli } from "../../scripts/build/cli.js";
import { diffCommand } from "../../scripts/commands/diff/command.js";
import { runQuietly } from "../support/command.js";
import { answering, openapi, sending } from "./documents.js";

const folder = mkdtempSync(join(tmpdir(), "diff-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | object): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const run = (...args: readonly string[]) => runQuietly(diffCommand, args);

const good = file("good.json", sending({ type: "string" }));
const wider = file("wider.json", sending({ type: ["string", "integer"] }));
const narrower = file("narrower.json", sending({ type: "string", enum: ["a"] }));
const warned = file("warned.json", sending({ type: "string", maxLength: 3 }));

/** Written as text: it is too deep to be built and printed. */
function nested(depth: number): string {
  const [start = "", end = ""] = JSON.stringify(answering({ here: true })).split('{"here":true}');
  return `${start}${'{"type":"array","items":'.repeat(depth)}{}${"}".repeat(depth)}${end}`;
}

/** Mistakes in the call: one line on stderr that says what is wrong, and exit code 2. */
const refused: readonly (readonly [name: string, args: readonly string[], says: RegExp])[] = [
  ["an address", ["https://example.com/openapi.yaml", good], /openapi\.yaml: nothing is fetched; name a file/],
  ["no such file", [join(folder, "none.yaml"), good], /none\.yaml: no such file or folder/],
  [
    "a folder without a spec",
    [file("empty/readme.txt", "").replace("/readme.txt", ""), good],
    /holds no openapi\.yaml/,
  ],
  ["an empty document", [file("nothing.yaml", ""), good], /nothing\.yaml:1:1: empty/],
  ["broken YAML", [file("broken.yaml", "openapi: 3.1.0\npaths: {a: [}\n"), good], /broken\.yaml:2:\d+: /],
  ["broken JSON", [file("broken.json", '{"openapi": "3.1.0", '), good], /broken\.json:1:\d+: /],
  ["not OpenAPI", [file("other.yaml", "name: other\n"), good], /other\.yaml:1:1: .*OpenAPI/],
  ["a list", [file("list.yaml", "- a\n"), good], /list\.yaml:1:1: .*OpenAPI/],
  [
    "OpenAPI 2",
    [file("swagger.yaml", 'swagger: "2.0"\npaths: {}\n'), good],
    /swagger\.yaml:1:1: OpenAPI 2\.0 is not read/,
  ],
  ["a future version of OpenAPI", [file("four.yaml", "openapi: 4.0.0\n"), good], /OpenAPI 4\.0\.0 is not read/],
  [
    "a $ref to nothing",
    [file("ref.json", sending({ $ref: "#/components/schemas/Gone" })), good],
    /ref\.json:1:\d+: .*Gone.*nothing stands there/,
  ],
  [
    "a $ref to itself",
    [
      file("self.json", {
        ...sending({ $ref: "#/components/schemas/A" }),
        components: { schemas: { A: { $ref: "#/components/schemas/A" } } },
      }),
      good,
    ],
    /leads only to itself/,
  ],
  [
    "a $ref to the net",
    [file("net.json", sending({ $ref: "https://example.com/a.json" })), good],
    /nothing is fetched/,
  ],
  [
    "a $ref out of the folder",
    [file("in/out.json", sending({ $ref: "../../../etc/passwd" })), good],
    /outside|can't be read/,
  ],
  [
    "an alias bomb",
    [
      file(
        "bomb.yaml",
        `openapi: 3.1.0\na: &a [x]\n${"bcdefgh"
          .split("")
          .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefg"[index]}`).join(", ")}]`)
          .join("\n")}\n`,
      ),
      good,
    ],
    /bomb\.yaml.*alias/,
  ],
  ["a schema 10,000 levels deep", [file("deep.json", nested(10_000)), good], /deep\.json.*deep/],
  [
    "a git ref that doesn't exist",
    ["git:no-such-ref:specs/compat", good],
    /git has no ref "no-such-ref"; a shallow clone/,
  ],
  ["a path that doesn't exist at a git ref", ["git:HEAD:specs/nope", good], /HEAD has no specs\/nope/],
  ["a git address without a path", ["git:HEAD", good], /git:REF:PATH/],
  ["a ref that is an option", ["git:--help:specs", good], /git has no ref/],
  ["one document only", [good], /two documents are needed/],
  ["an empty document name, as from an unset variable", ["", good], /two documents are needed/],
  ["three documents", [good, good, good], /only two documents/],
  ["an unknown flag", [good, good, "--fast"], /--fast.*--help/],
  ["an unknown format", [good, good, "--format", "pdf"], /--format takes text, json/],
  ["an unknown threshold", [good, good, "--fail-on", "info"], /--fail-on takes breaking, warning, none/],
  ["an unknown scope", [good, good, "--scope", "all"], /--scope takes wire, typescript, both/],
  ["a rule that doesn't exist", ["--explain", "api-removed"], /no rule "api-removed"; did you mean api-/],
  ["a rule similar to none", ["--explain", "nope"], /no rule "nope"; --rules lists all\n$/],
  [
    "an ignore file without a reason",
    [good, good, "--ignore", file("bare.yaml", "- fingerprint: abc\n")],
    /entry 1 \(abc\) has no reason/,
  ],
  [
    "an ignore file without a fingerprint",
    [good, good, "--ignore", file("reason.yaml", "- reason: agreed\n")],
    /entry 1 has no fingerprint/,
  ],
  [
    "an ignore file with an empty fingerprint",
    [good, good, "--ignore", file("unnamed.yaml", '- {fingerprint: "", reason: agreed}\n')],
    /entry 1 has no fingerprint/,
  ],
  [
    "an ignore file that is a different mapping",
    [good, good, "--ignore", file("mapping.yaml", "fingerprint: abc\nreason: agreed\n")],
    /an ignore file is a list/,
  ],
  [
    "a severity file with an unknown rule",
    [good, good, "--severity", file("severity.yaml", "nope: info\n")],
    /no rule "nope"/,
  ],
  [
    "a severity file with an unknown level",
    [good, good, "--severity", file("level.yaml", "endpoint-added: fatal\n")],
    /"fatal" is not one of/,
  ],
  ["a root that doesn't exist", [good, good, "--root", join(folder, "nowhere")], /--root .*no such folder/],
  ["an output that can't be written", [good, good, "--output", join(folder, "none/report.txt")], /can't be written/],
];

describe("what can't be run ends in one line and exit code 2", () => {
  it.each(refused)("%s", async (_, args, says) => {
    const { code, out, err } = await run(...args);
    expect(err).toMatch(says);
    expect({ code, out, lines: err.trim().split("\n").length }).toEqual({ code: 2, out: "", lines: 1 });
  });
});

const exits: readonly (readonly [name: string, args: readonly string[], want: number])[] = [
  ["the same", [good, good], 0],
  ["compatible", [good, wider], 0],
  ["breaking", [good, narrower], 1],
  ["breaking, but nothing may fail", [good, narrower, "--fail-on", "none"], 0],
  ["breaking, but not in this scope", [good, warned, "--scope", "typescript", "--fail-on", "warning"], 0],
  ["a warning", [good, warned], 0],
  ["a warning that must fail", [good, warned, "--fail-on", "warning"], 1],
];

describe("exit codes", () => {
  it.each(exits)("%s", async (_, args, want) => {
    expect((await run(...args)).code).toBe(want);
  });
});

it("colours what it prints if wanted, but never what it writes to a file", async () => {
  const report = join(folder, "coloured.txt");
  const shown = await runQuietly(diffCommand, [good, narrower], true);
  await runQuietly(diffCommand, [good, narrower, "--output", report], true);
  expect([shown.out, readFileSync(report, "utf8")].map((text) => text.includes("\u001b["))).toEqual([true, false]);
});

describe("accepted changes and changed levels", () => {
  async function fingerprint(): Promise<string> {
    return JSON.parse((await run(good, narrower, "--format", "json")).out).changes[0].fingerprint;
  }

  it("leaves out a change that the ignore file accepts, and says so", async () => {
    const ignore = file("accepted.yaml", `- fingerprint: ${await fingerprint()}\n  reason: agreed with everybody\n`);
    const { code, err } = await run(good, narrower, "--ignore", ignore);
    expect({ code, err }).toEqual({ code: 0, err: "ignore file: 1 accepted change left out\n" });
  });

  it("shows tab-indented lines, and a reason on one line", async () => {
    const tabbed = file("tabbed.json", JSON.stringify(sending({ type: "string", maxLength: 3 }), null, "\t"));
    const ignore = file("lines.yaml", "- fingerprint: 0123456789abcdef\n  reason: |\n    long\n    ago\n");
    const { out, err } = await run(narrower, tabbed, "--ignore", ignore);
    expect(out).toMatch(/> \d+ \| {3,}"/);
    expect(out).not.toContain("u0009");
    expect(err).toBe("ignore file: 0123456789abcdef (long ago) no longer matches any change: remove it\n");
  });

  it.each([
    ["a schema", sending({ type: "string", madeUp: 1 }), "madeUp"],
    ["a method of 3.2", openapi({ paths: { "/a": { query: { responses: {} } } } }), "query"],
    ["further methods of 3.2", openapi({ paths: { "/a": { additionalOperations: {} } } }), "additionalOperations"],
  ])("reports what it does not compare: %s", async (_, document, keyword) => {
    const { err } = await run(good, file("unknown.json", document));
    expect(err).toMatch(new RegExp(`^revision: unknown keyword "${keyword}" at /paths/[^\n]+: not compared\n$`));
  });

  it("follows a reference to a media type", async () => {
    const typed = (type: string) => ({
      ...openapi({
        paths: {
          "/a": { post: { requestBody: { content: { "application/json": { $ref: "#/components/mediaTypes/A" } } } } },
        },
      }),
      components: { mediaTypes: { A: { schema: { type } } } },
    });
    const { code, out, err } = await run(file("one.json", typed("string")), file("other.json", typed("integer")));
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("changed from string to integer");
  });

  it("reports an entry that no longer matches anything", async () => {
    const ignore = file("stale.yaml", "- fingerprint: 0123456789abcdef\n  reason: long ago\n");
    const { out, err } = await run(good, narrower, "--ignore", ignore, "--format", "json");
    expect(err).toMatch(/0123456789abcdef \(long ago\) no longer matches any change/);
    expect(JSON.parse(out).notes).toEqual([expect.stringMatching(/long ago/)]);
  });

  it.each([
    "0123456789012345",
    "12345678e1234567",
    "0x12345678901234",
  ])("reads the fingerprint %s as text", async (digits) => {
    const ignore = file("digits.yaml", `- fingerprint: ${digits}\n  reason: long ago\n`);
    const { err } = await run(good, narrower, "--ignore", ignore);
    expect(err).toContain(`${digits} (long ago)`);
  });

  it.each([
    ["lowered", "request-body-became-enum: info", 0, "minor"],
    ["dropped", "request-body-became-enum: none", 0, "patch"],
    ["not if all lines are comments", "# request-body-became-enum: info", 1, "major"],
    ["in oasdiff's lines", "request-body-became-enum info\nendpoint-added warn", 0, "minor"],
    ["in oasdiff's words", "request-body-became-enum: warn", 0, "minor"],
  ])("gives a rule another level: %s", async (_, line, code, bump) => {
    const result = await run(good, narrower, "--severity", file("weights.yaml", `${line}\n`), "--format", "json");
    expect({ code: result.code, bump: JSON.parse(result.out).verdict.bump.api }).toEqual({ code, bump });
  });
});

describe("folders and git", () => {
  const repository = join(folder, "repository");
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", repository, "-c", "user.name=a", "-c", "user.email=a@example.com", ...args], {
      stdio: "pipe",
    });
  const spec = (type: string) =>
    openapi({
      paths: {
        "/a": {
          get: {
            operationId: "things.get",
            responses: {
              "200": { content: { "application/json": { schema: { type: "object", properties: { a: { type } } } } } },
            },
          },
        },
      },
    });
  const overlay = `overlay: 1.0.0\ninfo: {title: a, version: "1"}\nactions:\n  - target: $.paths['/a'].get\n    update: {operationId: things.find}\n`;

  beforeAll(() => {
    file("repository/specs/shop/openapi.yaml", spec("string"));
    git("init", "-q", "-b", "main");
    git("add", ".");
    git("commit", "-q", "-m", "first");
    file("repository/specs/shop/openapi.yaml", spec("integer"));
    file("repository/specs/shop/overlay.yaml", overlay);
    return bundleCli(bin);
  });

  const bin = join(folder, "bin/cli.mjs");
  function runBin(...args: readonly string[]) {
    return runIn(repository, {}, ...args);
  }

  function runIn(cwd: string, env: object, ...args: readonly string[]) {
    const { stdout, status, stderr } = spawnSync(process.execPath, [bin, "diff", ...args], {
      cwd,
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C", ...env },
    });
    return { stdout, status, stderr };
  }

  it.each([
    ["there is none", folder, {}, /: not a git repository/],
    [
      "it belongs to somebody else",
      repository,
      { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" },
      /: detected dubious ownership/,
    ],
  ])("says with git's words why it finds no repository: %s", (_, cwd, env, says) => {
    const { stdout, status, stderr } = runIn(cwd, env, "git:main:specs/shop", good);
    expect({ stdout, status, lines: stderr.split("\n").length }).toEqual({ stdout: "", status: 2, lines: 2 });
    expect(stderr).toMatch(says);
  });

  it("compares a commit's folder with the working tree's, overlay applied, and names the wrapper", () => {
    const { stdout, status, stderr } = runBin("git:main:specs/shop", "specs/shop", "--format", "json");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const { changes, verdict } = JSON.parse(stdout);
    expect(
      changes.map(({ id, operations }: { id: string; operations: { function: string }[] }) => [
        id,
        operations[0]?.function,
      ]),
    ).toEqual([
      ["api-operation-id-removed", "shop: things.find"],
      ["response-property-type-changed", "shop: things.find"],
    ]);
    expect(changes[1].location).toEqual({ file: "specs/shop/openapi.yaml", line: 1, column: expect.any(Number) });
    expect(verdict).toEqual({ wire: "breaking", typescript: "breaking", bump: { api: "major", client: "major" } });
  });

  describe("a spec in several files", () => {
    const head = `openapi: 3.1.0\ninfo: {title: a, version: "1"}\n`;
    const item = (refs: string) =>
      `  /things/{id}:\n    get:\n      operationId: things.get\n      responses:\n        '200':\n          content:\n            application/json:\n              schema: {$ref: '${refs}/Thing'}\n`;
    const thing = (type: string) => `    Thing:\n      type: object\n      properties:\n        a: {type: ${type}}\n`;
    const other = "    Other: {type: string}\n";
    const whole = `${head}paths:\n${item("#/components/schemas")}components:\n  schemas:\n${thing("string")}${other}`;
    const entry = `${head}paths:\n  /things/{id}:\n    $ref: resources/things.yaml#/paths/~1things~1%7Bid%7D\ncomponents:\n  schemas:\n${other}`;
    const resource = (type: string) => `paths:\n${item("#/components/schemas")}components:\n  schemas:\n${thing(type)}`;
    const commit = (name: string) => {
      git("add", "--all", ".");
      git("commit", "-q", "-m", name);
      git("tag", name);
    };

    beforeAll(() => {
      file("repository/specs/split/openapi.yaml", whole);
      commit("whole");
      file("repository/specs/split/openapi.yaml", entry);
      file("repository/specs/split/resources/things.yaml", resource("string"));
      commit("split");
      file("repository/specs/split/resources/things.yaml", resource("integer"));
      commit("changed");
      rmSync(join(repository, "specs/split"), { recursive: true });
      file("repository/specs/split/openapi.yaml", whole);
    });

    it.each([
      ["split between the commits", "git:whole:specs/split", "git:split:specs/split"],
      ["split, given by file names", "git:whole:specs/split/openapi.yaml", "git:split:specs/split/openapi.yaml"],
      ["a single file again in the working tree", "git:split:specs/split", "specs/split"],
    ])("%s: no change", (_, base, revision) => {
      const { status, stderr, stdout } = runBin(base, revision, "--format", "json");
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      const { changes, verdict } = JSON.parse(stdout);
      expect(changes).toEqual([]);
      expect(verdict).toEqual({ wire: "none", typescript: "none", bump: { api: "none", client: "none" } });
    });

    it("a change is shown in the file that holds it, on both sides", () => {
      const { status, stdout } = runBin("git:whole:specs/split", "git:changed:specs/split", "--format", "json");
      expect(status).toBe(1);
      const [change] = JSON.parse(stdout).changes;
      expect(change.id).toBe("response-property-type-changed");
      expect(change.location).toEqual({ file: "specs/split/resources/things.yaml", line: 15, column: 13 });
      expect(runBin("git:whole:specs/split", "git:changed:specs/split").stdout).toContain(
        "at specs/split/resources/things.yaml:15:13\n    14 | properties:\n  > 15 |   a: {type: integer}\n",
      );
      expect(runBin("git:changed:specs/split", "specs/split").stdout).toContain("at specs/split/openapi.yaml:17:13\n");
      expect(runBin("git:whole:specs/split", "git:changed:specs/split", "--format", "github").stdout).toContain(
        "::error file=specs/split/resources/things.yaml,line=15,",
      );
    });

    it("a file missing from a commit is reported at its reference", () => {
      file("repository/specs/split/openapi.yaml", entry.replace("things.yaml", "gone.yaml"));
      commit("gone");
      const { status, stderr } = runBin("git:whole:specs/split", "git:gone:specs/split");
      expect([status, stderr.trim()]).toEqual([
        2,
        expect.stringMatching(/gone has no specs\/split\/resources\/gone\.yaml$/),
      ]);
    });
  });
});
