/** An object's type covers the properties that it does not name. */
import { expect, it } from "vitest";
import { both, received } from "./fixtures/features/parts.js";
import { make, textOf } from "./make.js";

const TEXT = { type: "string" };
const NAMED = { type: "object", properties: { a: TEXT } };
const PATTERNS = { "^x-": TEXT, "^n-": { type: "integer" } };

const MAPS: [name: string, schema: object, want: string][] = [
  ["anything", {}, "{ [name: string]: unknown }"],
  ["texts", { additionalProperties: TEXT }, "{ [name: string]: string }"],
  ["nothing", { additionalProperties: false }, "Record<string, undefined>"],
  ["a pattern of names and anything else", { patternProperties: { "^x-": TEXT } }, "{ [name: string]: unknown }"],
  [
    "a single pattern of names",
    { patternProperties: { "^x-": TEXT }, additionalProperties: false },
    "{ [name: string]: string }",
  ],
  [
    "several patterns of names",
    { patternProperties: PATTERNS, additionalProperties: false },
    "{ [name: string]: string | number }",
  ],
  [
    "patterns of names, and otherwise booleans",
    { patternProperties: PATTERNS, additionalProperties: { type: "boolean" } },
    "{ [name: string]: boolean | string | number }",
  ],
  [
    "patterns that forbid their values",
    { patternProperties: { "^x-": false }, additionalProperties: false },
    "Record<string, undefined>",
  ],
];

it.each(MAPS)("a map of %s", async (_, schema, want) => {
  const { files } = await make(both({ type: "object", properties: { map: { type: "object", ...schema } } }));
  const text = textOf(files, "things.ts");
  const [input = "", output = ""] = text.split("export function");
  expect(input).toContain(`map?: ${want}`);
  expect(output).toContain(`map?: ${want}`);
});

it.each([
  ["before", [{ ...NAMED, additionalProperties: true }, NAMED]],
  ["after", [NAMED, { ...NAMED, additionalProperties: true }]],
] as const)("an object that says it may have other fields, %s another part", async (_, allOf) => {
  const { files } = await make(received({ allOf: [...allOf] }));
  expect(textOf(files, "things.ts")).toContain("[name: string]: unknown");
});

it("an object whose names are only sent is no map", async () => {
  const properties = { secret: { type: "string", writeOnly: true } };
  const { files } = await make(received({ type: "object", properties, additionalProperties: TEXT }));
  expect(textOf(files, "things.ts")).toContain("Call<{ [name: string]: unknown }>");
});
