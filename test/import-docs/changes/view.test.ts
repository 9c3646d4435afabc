/** A schema by its effect, however it is written. */
import { expect, it } from "vitest";
import type { Schema } from "../../../scripts/import-docs/fragment.js";
import { treeOf } from "../../../scripts/import-docs/merge/tree.js";
import { type View, viewOf } from "../../../scripts/import-docs/merge/view.js";

const text: Schema = { type: "string" };
const number: Schema = { type: "integer" };

const CASES: [name: string, schema: Schema, want: Partial<Record<keyof View, unknown>>][] = [
  ["null as 3.0 says it", { ...text, nullable: true }, { types: ["string"], nullable: true }],
  ["null among values", { enum: ["a", null] }, { types: ["string"], nullable: true, values: ["a"] }],
  ["fields without a type", { properties: { a: text } }, { types: ["object"], properties: ["a"] }],
  ["null in the only alternative", { oneOf: [{ type: ["string", "null"] }] }, { types: ["string"], nullable: true }],
  [
    "a default beside alternatives",
    { oneOf: [text, { type: "null" }], default: "a" },
    { fallback: "a", nullable: true },
  ],
  [
    "alternatives of types alone",
    { oneOf: [{ ...text, format: "uri" }, number] },
    { types: ["string", "integer"], branches: [] },
  ],
  ["null beside those", { nullable: true, oneOf: [text, number] }, { nullable: true, branches: [] }],
  [
    "alternatives with limits",
    { oneOf: [{ ...text, maxLength: 5 }, number] },
    {
      branches: [
        ["here", "oneOf", 0],
        ["here", "oneOf", 1],
      ],
    },
  ],
  [
    "an alternative of lists",
    { oneOf: [{ type: "array" }, text] },
    {
      branches: [
        ["here", "oneOf", 0],
        ["here", "oneOf", 1],
      ],
    },
  ],
  ["a type beside parts", { type: "object", allOf: [{}] }, { types: ["object"] }],
  [
    "parts that hold fields",
    { type: "object", properties: { a: text }, allOf: [{ properties: { b: text }, required: ["b"] }] },
    { properties: ["b", "a"], required: ["b"] },
  ],
  [
    "a part with values",
    { allOf: [{ ...text, enum: ["a"], format: "x", default: "a" }] },
    { values: ["a"], format: "x", fallback: "a" },
  ],
  ["a part with items", { allOf: [{ type: "array", items: text }] }, { items: ["here", "allOf", 0, "items"] }],
  [
    "a part with further fields",
    { allOf: [{ additionalProperties: text }] },
    { additional: ["here", "allOf", 0, "additionalProperties"] },
  ],
  [
    "a part with alternatives",
    { allOf: [{ oneOf: [{ properties: {} }, { type: "array" }] }] },
    {
      branches: [
        ["here", "allOf", 0, "oneOf", 0],
        ["here", "allOf", 0, "oneOf", 1],
      ],
    },
  ],
  ["what is a part of itself", { ...text, allOf: [{ $ref: "#/here" }] }, { types: ["string"] }],
];

const shown = (value: unknown) =>
  value instanceof Set ? [...value] : value instanceof Map ? [...value.keys()] : value;

it.each(CASES)("%s", (_, schema, want) => {
  const view = viewOf(treeOf({ here: schema }), ["here"]);
  expect(Object.fromEntries(Object.entries(view).map(([key, value]) => [key, shown(value)]))).toMatchObject(want);
});
