/** How the fields of an input are called and sent, and the names of the files that resources get. */
import { expect, it } from "vitest";
import { json, ok, ref } from "./fixtures/features/parts.js";
import { documentOf, make, type Parts, textOf } from "./make.js";

const TEXT = { type: "string" };
const FORM = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";

const post = (operation: Parts, more: Parts = {}) =>
  make(documentOf({ "/a": { post: { operationId: "a.create", responses: ok, ...operation } } }, more));

it.each<[body: string, contentType: string, type: string, mediaType: string | undefined]>([
  [FORM, "text/csv", "string", undefined],
  [MULTIPART, "text/csv", "binary", "text/csv"],
  [MULTIPART, "image/*", "binary", undefined],
  [MULTIPART, "image/png, image/jpeg", "binary", undefined],
])("an object in %s that is sent as %s is written by the caller, as %s", async (body, contentType, type, mediaType) => {
  const schema = { type: "object", properties: { table: { type: "object", properties: { a: TEXT } } } };
  const { model } = await post({
    requestBody: { content: { [body]: { schema, encoding: { table: { contentType } } } } },
  });
  expect(model.operations[0]?.fields).toMatchObject([{ name: "table", type: { kind: type }, mediaType }]);
});

it("a Date or a number in a query is written there as without a body, even beside JSON", async () => {
  const formats = { day: { ...TEXT, format: "date" }, count: { ...TEXT, format: "int32" } };
  const parameters = Object.entries(formats).map(([name, schema]) => ({ name, in: "query", schema }));
  const requestBody = { content: json({ type: "object", properties: { at: formats.day } }) };
  const { files } = await post({ parameters, requestBody }, { "x-client-naming": "camelCase" });
  const text = textOf(files, "operations.ts");
  expect(text).toContain('day: ["query", "day", asDate],');
  expect(text).toContain('count: ["query", "count"],');
});

it("what is left out of a form is reported at its operation", async () => {
  const schema = { type: "object", properties: { a: { type: "array", items: { type: "array", items: TEXT } } } };
  const { model } = await post({
    requestBody: { content: { [FORM]: { schema, encoding: { a: { style: "form" } } } } },
  });
  expect(model.notes).toEqual([
    { pointer: "/paths/~1a/post", reason: 'field "a": a list of lists in style form; it is left out' },
  ]);
});

it("a form that may have any fields goes whole", async () => {
  const { model } = await post({ requestBody: { content: { [FORM]: { schema: {} } } } });
  expect(model.operations[0]?.fields).toMatchObject([{ name: "body", encodings: ["fields"] }]);
});

it("the parameter of the query keeps its name before that of a header, in whatever order they stand", async () => {
  const parameters = ["header", "query"].map((place) => ({ name: "id", in: place, schema: TEXT }));
  const { model } = await post({ parameters });
  expect(model.operations[0]?.fields.map(({ name }) => name)).toEqual(["id", "header_id"]);
});

it("allowReserved says something about a query only", async () => {
  const parameters = ["query", "header"].map((place) => ({
    name: place,
    in: place,
    allowReserved: true,
    schema: TEXT,
  }));
  const { model } = await post({ parameters });
  expect(model.notes.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('parameter "query": allowReserved'),
  ]);
});

it.each<[what: string, schema: Parts]>([
  ["itself", { ...TEXT, readOnly: true }],
  ["by a reference", ref("Id")],
  ["by a reference, or null", { anyOf: [ref("Id"), { type: "null" }] }],
  ["by a reference, or null as the only value", { oneOf: [{ enum: [null] }, ref("Id")] }],
])("a field that is only received is no input: %s", async (_, id) => {
  const schema = { type: "object", properties: { id, name: TEXT } };
  const components = { schemas: { Id: { ...TEXT, readOnly: true } } };
  const { model } = await post({ requestBody: { content: json(schema) } }, { components });
  expect(model.operations[0]?.fields.map(({ name }) => name)).toEqual(["name"]);
});

it.each<[tags: string[], files: string[]]>([
  [["models"], ["models-resource.ts"]],
  [
    ["日本", "中国", "台湾"],
    ["api.ts", "api-resource.ts", "api-3.ts"],
  ],
  [["Zubehör"], ["zubehr.ts"]],
])("the files of %j are %j", async (tags, want) => {
  const paths = tags.map((tag) => [`/${tag}`, { get: { operationId: "get", tags: [tag], responses: ok } }]);
  const { files } = await make(documentOf(Object.fromEntries(paths)));
  const known = /^(?:index|client|operations|types|document)\.ts$|\.(?:json|md)$/;
  expect(new Set(files.map(({ path }) => path).filter((path) => !known.test(path)))).toEqual(new Set(want));
});
