/** A named schema that is sent and received has a type for each side if these differ. */
import { expect, it } from "vitest";
import { answer, body, camelCase, ref } from "./fixtures/features/parts.js";
import { make, type Parts, textOf } from "./make.js";

const READ = { readOnly: true };
const SIDES: [name: string, schema: Parts, sent: string, received: string][] = [
  ["a file", { type: "string", format: "binary" }, "Blob | ArrayBuffer | Uint8Array | string", "string"],
  ["a Date", { type: "string", format: "date" }, "Date | string", "Date"],
  ["a list", { type: "array", items: { type: "string" } }, "readonly string[]", "string[]"],
  [
    "a map of Dates",
    { type: "object", additionalProperties: { type: "string", format: "date" } },
    "{ [name: string]: Date | string }",
    "{ [name: string]: Date }",
  ],
  [
    "a list of objects with a field that one part of an allOf makes read-only",
    {
      type: "array",
      items: { allOf: [{ properties: { a: { ...READ, type: "string" } } }, { properties: { a: {} } }] },
    },
    "readonly Record<string, undefined>[]",
    "{\n  a?: string;\n}[]",
  ],
  ["numbers to choose from", { enum: [1, 2] }, "1 | 2", "1 | 2 | (number & {})"],
];

it.each(SIDES)("%s", async (_, schema, sent, received) => {
  const [text, models] = await filesOf(schema);
  expect(text).toContain("field?: ThingInput | undefined;");
  expect(models).toContain(`export type ThingInput = ${sent};`);
  expect(models).toContain(`export type Thing = ${received};`);
});

const SAME: [name: string, schema: Parts, both: string][] = [
  ["a text", { type: "string" }, "string"],
  ["texts to choose from, which are opened where they are received", { enum: ["a", "b"] }, '"a" | "b"'],
];

it.each(SAME)("one type: %s", async (_, schema, type) => {
  const [text, models] = await filesOf(schema);
  expect(text).toContain("field?: Thing | undefined;");
  expect(models).toContain(`export type Thing = ${type};`);
});

it("one type: an object with a constant number", async () => {
  const [text, models] = await filesOf({ type: "object", properties: { a: { const: 1 } }, required: ["a"] });
  expect(text).toContain("field?: Thing | undefined;");
  expect(models).toContain("export interface Thing {\n  a: 1;\n}");
});

/** The files with the functions and the models of a document that sends and receives a `Thing`. */
async function filesOf(schema: Parts): Promise<string[]> {
  const holder = { type: "object", properties: { field: ref("Thing") } };
  const document = body("multipart/form-data", holder);
  const { post } = (document.paths as { [path: string]: { post: Parts } })["/things"] ?? {};
  Object.assign(post ?? {}, { responses: answer(holder) });
  const { files } = await make(camelCase({ ...document, components: { schemas: { Thing: schema } } }));
  return ["things.ts", "models.ts"].map((name) => textOf(files, name));
}
