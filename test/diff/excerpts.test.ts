/** The lines of a document that a report shows for a change. */
import { expect, it } from "vitest";
import { place } from "../../scripts/commands/diff/places.js";
import type { Side } from "../../scripts/commands/diff/sides.js";

const LONG = `{"a":"${"x".repeat(300)}","b":{"type":"string"},"c":"${"y".repeat(300)}"}`;

it.each<[name: string, text: string, line: number, column: number, want: string[]]>([
  ["one line before the change and three after it", "a\nb\nc\nd\ne\nf\ng", 3, 1, ["b", "c", "d", "e", "f"]],
  ["without the common indentation", "x:\n    a: 1\n      b: 2\n\n\n", 3, 7, ["a: 1", "  b: 2", "", "", ""]],
  ["tabs as two spaces", "a\n\tb", 2, 2, ["a", "  b"]],
  ["a long line from its start", LONG, 1, 2, [`${LONG.slice(0, 160)}…`]],
  ["a long line around the place", LONG, 1, 309, [`…${LONG.slice(268, 428)}…`]],
  ["a long line up to its end", LONG, 1, LONG.length, [`…${LONG.slice(-160)}`]],
  ["a long line below the place from its start", `a\n${LONG}`, 1, 1, ["a", `${LONG.slice(0, 160)}…`]],
])("%s", async (_, text, line, column, want) => {
  const location = { file: "openapi.yaml", line, column };
  const side = { spec: { locate: () => location }, linesOf: async () => text.split("\n") } as unknown as Side;
  const change = { pointer: { base: null, revision: "/x" } } as Parameters<typeof place>[0];
  const { excerpts } = await place(change, side, side);
  expect(excerpts).toEqual({
    base: undefined,
    revision: { location, firstLine: Math.max(1, line - 1), lines: want },
  });
});
