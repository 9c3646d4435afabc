/** A list's items have one type: it gets parentheses if `[]` would bind to only a part of it. */
import { expect, it } from "vitest";
import { both, LEAF } from "./fixtures/features/parts.js";
import { make, textOf } from "./make.js";

const B = { type: "object", properties: { b: { type: "string" } } };

const LISTS: [name: string, items: object, sent: RegExp, received: RegExp][] = [
  ["text", { type: "string" }, /list\?: readonly string\[\]/, /list\?: string\[\]/],
  ["an object", LEAF, /list\?: readonly \{[^}]+\}\[\]/, /list\?: \{[^}]+\}\[\]/],
  [
    "one of two objects",
    { oneOf: [LEAF, B] },
    /: readonly \(\{[^}]+\} \| \{[^}]+\}\)\[\]/,
    /: \(\{[^}]+\} \| \{[^}]+\}\)\[\]/,
  ],
  [
    "an object or null",
    { ...B, type: ["object", "null"] },
    /: readonly \(\{[^}]+\} \| null\)\[\]/,
    /: \(\{[^}]+\} \| null\)\[\]/,
  ],
  ["enum values", { enum: ["x", "y"] }, /: readonly \("x" \| "y"\)\[\]/, /: Open<"x" \| "y">\[\]/],
  [
    "enum values or null",
    { enum: ["x", "y", null] },
    /: readonly \((?:"x" \| "y"|\("x" \| "y"\)) \| null\)\[\]/,
    /: \(Open<"x" \| "y"> \| null\)\[\]/,
  ],
  ["lists", { type: "array", items: B }, /: readonly \(readonly \{[^}]+\}\[\]\)\[\]/, /: \{[^}]+\}\[\]\[\]/],
];

it.each(LISTS)("the type of %s", async (_, items, sent, received) => {
  const { files } = await make(both({ type: "object", properties: { list: { type: "array", items } } }));
  const text = textOf(files, "things.ts");
  const [input = "", output = ""] = text.split("export function");
  expect(input).toMatch(sent);
  expect(output).toMatch(received);
});

it("a named tuple is open only where it is received", async () => {
  const places = { type: "array", prefixItems: [{ enum: ["x"] }], items: false };
  const named = { type: "object", properties: { places }, required: ["places"] };
  const { files } = await make(
    both({ type: "array", items: { $ref: "#/components/schemas/Named" } }, { Named: named }),
  );
  const text = textOf(files, "models.ts").replace(/\s+/g, " ");
  expect(text).toContain('interface Named { places: [Open<"x">]; }');
  expect(text).toContain('interface NamedInput { places: ["x"]; }');
});
