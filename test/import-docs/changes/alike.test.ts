/** When two schemas are equal or similar, which decides whether a page means a component of the spec. */
import { expect, it } from "vitest";
import type { Schema } from "../../../scripts/import-docs/fragment.js";
import { type Likeness, likenessOf } from "../../../scripts/import-docs/merge/alike.js";
import { treeOf } from "../../../scripts/import-docs/merge/tree.js";

const object = (properties: Record<string, Schema>, more: Schema = {}): Schema => ({
  type: "object",
  properties,
  ...more,
});
const text: Schema = { type: "string" };
const [a, b, c] = [object({ a: text }), object({ b: text }), object({ c: text })];
const self: Schema = object({ next: { $ref: "#/here" } });

const CASES: [name: string, one: Schema, other: Schema, want: Likeness][] = [
  ["the same text", text, text, "same"],
  ["a text and a number", text, { type: "integer" }, "other"],
  ["null beside it", text, { type: ["string", "null"] }, "similar"],
  ["null said in another way", { type: ["string", "null"] }, { oneOf: [text, { type: "null" }] }, "same"],
  ["a format that pages show", { ...text, format: "email" }, text, "similar"],
  ["a format that pages leave out", { type: "integer", format: "int32" }, { type: "integer" }, "same"],
  ["another default", { ...text, default: "a" }, { ...text, default: "b" }, "similar"],
  ["values in another order", { enum: ["a", "b"] }, { enum: ["b", "a"] }, "same"],
  ["other values", { enum: ["a", "b"] }, { enum: ["a"] }, "similar"],
  ["half of the fields", object({ a: text, b: text }), a, "similar"],
  ["a third of the fields", object({ a: text, b: text, c: text }), a, "other"],
  ["a field more", a, object({ a: text, b: text }), "similar"],
  ["a field of another type", a, object({ a: { type: "integer" } }), "similar"],
  ["a field that is required", a, object({ a: text }, { required: ["a"] }), "similar"],
  ["items of another type", { type: "array", items: text }, { type: "array", items: a }, "similar"],
  [
    "further fields of another type",
    { type: "object", additionalProperties: text },
    { type: "object", additionalProperties: a },
    "similar",
  ],
  ["further fields of any type", { type: "object", additionalProperties: text }, { type: "object" }, "similar"],
  ["alternatives in another order", { oneOf: [a, b] }, { oneOf: [b, a] }, "same"],
  ["an alternative more", { oneOf: [a, b] }, { oneOf: [a, b, c] }, "similar"],
  [
    "an alternative that differs inside",
    { oneOf: [a, b] },
    { oneOf: [object({ a: { type: "integer" } }), b] },
    "similar",
  ],
  ["what holds itself", self, self, "same"],
];

it.each(CASES)("%s", (_, one, other, want) => {
  const [spec, page] = [one, other].map((schema) => treeOf({ here: schema }));
  if (!spec || !page) throw new Error("no trees");
  expect([likenessOf(spec, ["here"], page, ["here"]), likenessOf(page, ["here"], spec, ["here"])]).toEqual([
    want,
    want,
  ]);
});
