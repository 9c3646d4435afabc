import { execFileSync, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { bundleCli } from "../../../scripts/build/cli.js";
import { plainEnv } from "../../support/plain-env.js";
import { openapi } from "../documents.js";
import { file, folder, good } from "./files.js";

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
      env: { ...plainEnv, LC_ALL: "C", ...env },
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
