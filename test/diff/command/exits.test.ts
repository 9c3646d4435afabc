import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diffCommand } from "../../../scripts/commands/diff/command.js";
import { runQuietly } from "../../support/command.js";
import { openapi, sending } from "../documents.js";
import { file, folder, good, narrower, run } from "./files.js";

const wider = file("wider.json", sending({ type: ["string", "integer"] }));
const warned = file("warned.json", sending({ type: "string", maxLength: 3 }));

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

it("lists a rule with its levels under the words of the report", async () => {
  const { out } = await run("--rules");
  expect(out).toMatch(/^rule +wire {6}TypeScript {2}why\n(?:[a-z0-9-]+ +\w+ +\w+ +.+\n)+$/);
});

describe("what is compared", () => {
  it.each([
    ["a schema", sending({ type: "string", madeUp: 1 }), "madeUp"],
    ["a method of 3.2", openapi({ paths: { "/a": { query: { responses: {} } } } }), "query"],
    ["further methods of 3.2", openapi({ paths: { "/a": { additionalOperations: {} } } }), "additionalOperations"],
  ])("reports what it does not compare: %s", async (_, document, keyword) => {
    const { err } = await run(good, file("unknown.json", document));
    expect(err).toMatch(new RegExp(`^revision: unknown keyword "${keyword}" at /paths/[^\n ]+: not compared\n$`));
  });

  it("counts what it does not compare", async () => {
    const fields = (names: readonly string[]) =>
      sending({ properties: Object.fromEntries(names.map((name) => [name, { madeUp: 1 }])) });
    const { err } = await run(good, file("counted.json", fields(["a", "b", "c"])));
    expect(err).toMatch(
      /^revision: unknown keyword "madeUp" at \/paths\/.*\/a\/madeUp \(3 times, here first\): not compared\n$/,
    );
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
});
