/** Keywords that no type is made from, although they would change it, are reported. */
import { expect, it } from "vitest";
import { received } from "./fixtures/features/parts.js";
import { make } from "./make.js";

const TEXT = { type: "string" };
/** Not a literal key, because an object with a method `then` would be a promise. */
const THEN = "then";
const object = (...names: string[]) => ({ properties: Object.fromEntries(names.map((name) => [name, TEXT])) });
const only = (reason: string): string[] => [reason];

const KEYWORDS: [name: string, schema: object, want: string[]][] = [
  [
    "a reference that depends on who refers",
    { type: "array", items: { $dynamicRef: "#node" } },
    only("$dynamicRef is not followed, so the value may be anything; a $ref would be followed"),
  ],
  [
    "its older form",
    { type: "array", items: { $recursiveRef: "#" } },
    only("$recursiveRef is not followed, so the value may be anything; a $ref would be followed"),
  ],
  [
    "fields under a condition",
    { ...object("a"), if: object("a"), [THEN]: object("a", "b", "c"), else: object("d") },
    [
      'then is not read, so the type lacks "b", "c"; name what is only there in properties, too',
      'else is not read, so the type lacks "d"; name what is only there in properties, too',
    ],
  ],
  ["a condition that names no more fields", { ...object("a"), if: object("a"), [THEN]: { required: ["a"] } }, []],
  [
    "fields that depend on another",
    { ...object("a"), dependentSchemas: { a: object("b") } },
    only('dependentSchemas is not read, so the type lacks "b"; name what is only there in properties, too'),
  ],
  ["fields that are required beside another", { ...object("a", "b"), dependentRequired: { a: ["b"] } }, []],
  [
    "fields that no part names",
    { ...object("a"), unevaluatedProperties: TEXT },
    only("unevaluatedProperties is not read; additionalProperties would be"),
  ],
  ["no fields that no part names", { ...object("a"), unevaluatedProperties: false }, []],
  [
    "items that no part names",
    { type: "array", prefixItems: [TEXT], unevaluatedItems: TEXT },
    only("unevaluatedItems is not read; items would be"),
  ],
  [
    "patterns of names beside names",
    { ...object("a"), patternProperties: { "^x-": TEXT } },
    only("patternProperties is not read beside properties, unless additionalProperties says what else is allowed"),
  ],
  [
    "patterns of names beside names and whatever else there is",
    { ...object("a"), patternProperties: { "^x-": TEXT }, additionalProperties: true },
    [],
  ],
  ["limits", { type: "array", contains: TEXT, minContains: 1, not: { type: "null" }, uniqueItems: true }, []],
];

it.each(KEYWORDS)("%s", async (_, schema, want) => {
  const { model } = await make(received(schema));
  expect(model.notes.map(({ reason }) => reason)).toEqual(want);
});

it("the place is named", async () => {
  const { model } = await make(received({ properties: { "a/b": { $dynamicRef: "#node" } } }));
  expect(model.notes.map(({ pointer }) => pointer)).toEqual([
    expect.stringMatching(/\/schema\/properties\/a~1b\/\$dynamicRef$/),
  ]);
});
