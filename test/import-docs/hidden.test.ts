/** Which changes of a spec are no longer visible once its overlay is applied. */
import { describe, expect, it } from "vitest";
import { hiddenChanges } from "../../scripts/import-docs/merge/hidden.js";

type Case = [name: string, spec: [unknown, unknown], effective: [unknown, unknown], hidden: string[]];

const parameter = (name: string, more: object = {}) => ({ name, in: "query", ...more });

const CASES: Case[] = [
  ["nothing", [{ a: 1 }, { a: 1 }], [{ a: 2 }, { a: 2 }], []],
  ["what shows", [{ a: 1 }, { a: 2 }], [{ a: 1 }, { a: 2 }], []],
  ["what shows in another form", [{}, { a: { type: "string" } }], [{}, { a: { type: "string", format: "x" } }], []],
  [
    "another value there",
    [
      { a: 1, b: 1 },
      { a: 2, b: 2 },
    ],
    [
      { a: 3, b: 1 },
      { a: 3, b: 2 },
    ],
    ["a: 1 → 2"],
  ],
  ["the same value there already", [{}, { a: 2 }], [{ a: 2 }, { a: 2 }], ["a: undefined → 2"]],
  [
    "what is gone, and comes back because the overlay adds to it",
    [{ form: { schema: 1 } }, { json: { schema: 1 } }],
    [{ form: { schema: 1, encoding: 2 } }, { json: { schema: 1 }, form: { encoding: 2 } }],
    ['form: {"schema":1} → undefined'],
  ],
  [
    "an item that is gone, before one that the overlay adds",
    [[{ a: 1 }, { b: 1 }], [{ a: 1 }]],
    [
      [{ a: 1 }, { b: 1 }, { c: 1 }],
      [{ a: 1 }, { c: 1 }],
    ],
    [],
  ],
  ["nothing there", [{ a: 1 }, { a: 2 }], [{}, {}], ["a: 1 → 2"]],
  [
    "one of several values of a list",
    [["a"], ["a", "b", "c"]],
    [
      ["a", "b"],
      ["a", "b", "c"],
    ],
    ['1: undefined → "b"'],
  ],
  [
    "a parameter behind one that is taken out",
    [
      [parameter("a"), parameter("b", { required: false })],
      [parameter("a"), parameter("b", { required: true })],
    ],
    [[parameter("b", { required: true })], [parameter("b", { required: true })]],
    ["0/required: false → true"],
  ],
];

describe("hidden by the overlay", () => {
  it.each(CASES)("%s", (_, [before, after], [shownBefore, shownAfter], want) => {
    const hidden = hiddenChanges({ before, after }, { before: shownBefore, after: shownAfter });
    const told = hidden.map(
      (one) => `${one.at.join("/")}: ${JSON.stringify(one.before)} → ${JSON.stringify(one.after)}`,
    );
    expect(told).toEqual(want);
  });
});
