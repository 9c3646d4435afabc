/** The report as a maintainer reads it in a pull request. */
import { expect, it } from "vitest";
import { markdownOf } from "../../scripts/import-docs/report/markdown.js";
import type { ApiReport } from "../../scripts/import-docs/report/model.js";
import { NO_CHANGE } from "./reports.js";

const VERDICT = { wire: "breaking", typescript: "none", bump: { api: "major", client: "patch" } };
const removed = (...operations: string[]) => ({
  verdict: VERDICT,
  changes: [{ id: "status-removed", level: "info", message: "status 404 was removed", operations }],
  functions: [],
});
const contradiction = (says: unknown, decided: unknown, where = "sid") => [
  { about: "format", where, sides: [{ says, pages: ["a.md"] }], decided, reason: "newer" },
];

it.each<[name: string, told: Partial<ApiReport>, want: string]>([
  [
    "a change says whom it concerns",
    { diff: removed("GET /a (compat: a.get)") },
    "- info status-removed: status 404 was removed; affects GET /a (compat: a.get)\n",
  ],
  [
    "and how many more",
    { diff: removed("a", "b", "c", "d", "e") },
    "status 404 was removed; affects a, b, c, 2 more\n",
  ],
  ["one of no operation concerns none", { diff: removed() }, "status 404 was removed\n"],
  [
    "what is told twice stands there once",
    { diff: { ...removed(), changes: [...removed().changes, ...removed().changes] } },
    "### Contract diff\n\n- info status-removed: status 404 was removed\n\n",
  ],
  [
    "a side that says nothing",
    { contradictions: contradiction(null, null) },
    "| sid | format | nothing (a.md) | nothing: newer |",
  ],
  [
    "a side that many pages are on",
    {
      contradictions: contradiction("x", "x").map((one) => ({
        ...one,
        sides: [{ says: "x", pages: ["a", "b", "c", "d", "e", "f", "g"] }],
      })),
    },
    "| x (a, b, c, d, e, 2 more) | x: newer |",
  ],
  [
    "fields of one object, of which the same is told, in one row",
    {
      contradictions: ["a", "b", "c", "d", "e", "f", "g"].flatMap((name) =>
        contradiction("present", "present", `GET /x › 200 › ${name}`),
      ),
    },
    "| GET /x › 200 › a, b, c, d, e, 2 more | format | present (a.md) | present: newer |\n\n",
  ],
  [
    "what is open, first and each alone",
    {
      contradictions: [
        ...contradiction(1, 1, "x › a"),
        ...["b", "c"].flatMap((name) =>
          contradiction(1, 1, `x › ${name}`).map((one) => ({ ...one, open: true as const })),
        ),
      ],
    },
    "|---|---|---|---|\n| x › b | format | 1 (a.md) | **open**: newer |\n| x › c | format | 1 (a.md) | **open**: newer |\n| x › a |",
  ],
  ["a side that says something", { contradictions: contradiction(["x"], true) }, '| \\["x"\\] (a.md) | true: newer |'],
  [
    "an operation on no page",
    { vanished: ["GET /a: gone"] },
    "### No longer on any page, left unchanged\n\n- GET /a: gone\n",
  ],
  ["a component of nobody", { unused: ["schemas A"] }, "### Components that are no longer referenced\n\n- schemas A\n"],
])("%s", (_, told, want) => {
  expect(markdownOf({ pages: [], apis: [{ ...NO_CHANGE, ...told }] })).toContain(want);
});

it("only counts if nothing was found", () => {
  expect(markdownOf({ pages: [], apis: [NO_CHANGE] })).toBe(
    "# Import of the documentation\n\nPages read: 0 of 0. Changes: 0. Contradictions: 0.\n\n## compat\n\n",
  );
});
