/** The report as a maintainer reads it in a pull request. */
import { expect, it } from "vitest";
import { markdownOf } from "../../scripts/import-docs/report/markdown.js";
import type { ApiReport } from "../../scripts/import-docs/report/model.js";
import { NO_CHANGE, NO_PAGE } from "./reports.js";

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
  ["the first 200 of many", { unused: Array(203).fill("schemas A") }, "- schemas A\n- … and 3 more\n\n"],
  ["all of 200", { unused: Array(200).fill("schemas A") }, "- schemas A\n\n"],
  ["a text of 301 characters, cut", { unused: ["x".repeat(301)] }, `- ${"x".repeat(297)}...\n`],
  ["a text of 300 characters", { unused: ["x".repeat(300)] }, `- ${"x".repeat(300)}\n`],
  ["a component of nobody", { unused: ["schemas A"] }, "### Components that are no longer referenced\n\n- schemas A\n"],
])("%s", (_, told, want) => {
  expect(markdownOf({ pages: [], apis: [{ ...NO_CHANGE, ...told }] })).toContain(want);
});

it("only counts if nothing was found", () => {
  expect(markdownOf({ pages: [], apis: [NO_CHANGE] })).toBe(
    "# Import of the documentation\n\nPages read: 0 of 0. Changes: 0. Contradictions: 0.\n\n## compat\n\n",
  );
});

it("says everything in this order", () => {
  const api = {
    ...NO_CHANGE,
    changes: ["GET /a: added", "GET /b: added"],
    files: ["openapi.yaml"],
    vanished: ["GET /c: gone"],
    unused: ["schemas A"],
    overlay: ["action 1"],
    hidden: ["GET /d"],
    obstacles: ["openapi.yaml:1:1: wrong"],
    contradictions: contradiction("x", "x").map((one) => ({ ...one, open: true as const })),
    diff: { ...removed("GET /a"), functions: ["compat: a.get"] },
  };
  const pages = [
    { ...NO_PAGE, source: "a.md", reader: "embedded" },
    { ...NO_PAGE, source: "b.md", refusals: ["empty", "cut off"] },
  ];
  const under = (title: string, ...lines: readonly string[]) => [`### ${title}`, "", ...lines, ""];
  expect(
    markdownOf({ pages, apis: [api, { ...api, name: "relay", contradictions: [], diff: null }] }).split("\n"),
  ).toEqual([
    "# Import of the documentation",
    "",
    "Pages read: 1 of 2. Changes: 4. Contradictions: 1, 1 of them open.",
    "",
    "## compat",
    "",
    "Wire: **breaking**, TypeScript: **none**, bump: API major, client patch.",
    "",
    ...under("Contract diff", "- info status-removed: status 404 was removed; affects GET /a"),
    ...under("Functions touched", "- compat: a.get"),
    ...rest(),
    ...under(
      "Contradictions",
      "| where | about | sides | decided |",
      "|---|---|---|---|",
      "| sid | format | x (a.md) | **open**: newer |",
    ),
    "## relay",
    "",
    ...rest(),
    ...under("Pages not taken", "- b.md: empty; cut off"),
    "",
  ]);

  function rest(): string[] {
    return [
      ...under("Changes to the spec", "- GET /a: added", "- GET /b: added"),
      ...under("Files touched", "- openapi.yaml"),
      ...under("No longer on any page, left unchanged", "- GET /c: gone"),
      ...under("Components that are no longer referenced", "- schemas A"),
      ...under("Overlay actions that no longer match anything", "- action 1"),
      ...under("Hidden by the overlay", "- GET /d"),
      ...under("To be fixed before the clients can be generated", "- openapi.yaml:1:1: wrong"),
    ];
  }
});
