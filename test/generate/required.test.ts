/** Wherever a document requires a field, its type does too. */
import { expect, it } from "vitest";
import { both } from "./fixtures/features/parts.js";
import { make, textOf } from "./make.js";

const A = { properties: { a: { type: "string" } } };
const B = { properties: { b: { type: "string" } } };
const C = { properties: { c: { type: "string" } } };
const NEEDED = { required: ["a"] };
const named = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

const REQUIRED: [name: string, schema: object, want: string][] = [
  ["nowhere", A, "{ a?: string; }"],
  ["in the object", { ...A, ...NEEDED }, "{ a: string; }"],
  ["beside allOf", { allOf: [A], ...NEEDED }, "{ a: string; }"],
  ["in a part of allOf that states nothing else", { allOf: [A, NEEDED] }, "{ a: string; }"],
  ["in the part of allOf that has it", { allOf: [{ ...A, ...NEEDED }, B] }, "{ a: string; b?: string; }"],
  ["in a part of allOf that has another field", { allOf: [A, { ...B, ...NEEDED }] }, "{ a: string; b?: string; }"],
  ["in a named part of allOf", { allOf: [named("NeedsA"), B] }, "{ a: string; b?: string; }"],
  ["in a part of a named part of allOf", { allOf: [named("NeedsAll"), B] }, "{ a: string; b?: string; }"],
  ["in a named part of allOf that states nothing else", { allOf: [A, named("Needed")] }, "{ a: string; }"],
  [
    "in one of two descriptions of an object",
    { allOf: [{ properties: { o: { ...A, ...NEEDED } } }, { properties: { o: B } }] },
    "{ o?: { a: string; b?: string; }; }",
  ],
  ["beside a reference", { ...named("HasA"), ...NEEDED }, "{ a: string; }"],
  ["beside alternatives", { ...A, ...NEEDED, anyOf: [B, A] }, "{ a: string; b?: string; } | { a: string; }"],
  ["in one alternative", { oneOf: [{ ...A, ...NEEDED }, B] }, "{ a: string; } | { b?: string; }"],
  [
    "in one alternative, beside the field",
    { ...A, oneOf: [{ ...A, ...NEEDED }, B] },
    "{ a: string; } | { a?: string; b?: string; }",
  ],
  [
    "in a part of allOf beside alternatives",
    { allOf: [{ oneOf: [B, C] }, { ...A, ...NEEDED }] },
    "{ a: string; b?: string; } | { a: string; c?: string; }",
  ],
  ["beside allOf of alternatives", { allOf: [{ oneOf: [A, B] }], ...NEEDED }, "{ a: string; } | { b?: string; }"],
];

it.each(REQUIRED)("a field required %s", async (_, schema, want) => {
  const schemas = { Needed: NEEDED, HasA: A, NeedsA: { ...A, ...NEEDED }, NeedsAll: { allOf: [A, NEEDED] } };
  const { files } = await make(both({ type: "object", properties: { value: schema } }, schemas));
  const text = textOf(files, "things.ts");
  const [, output = ""] = text.split("export function");
  expect(output.replace(/\s+/g, " ")).toContain(`value?: ${want};`);
});
