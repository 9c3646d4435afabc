/** What a documentation comment states about a field beyond its description, because no type does. */
import { expect, it } from "vitest";
import { documentOf, make, type Parts, textOf } from "./make.js";

const LIMITS: [name: string, schema: Parts, want: string[]][] = [
  ["nothing", { type: "string" }, []],
  ["a default", { type: "string", default: "x" }, ['@default "x"']],
  ["the bounds of a number", { type: "integer", minimum: 1, maximum: 600 }, ["@minimum 1", "@maximum 600"]],
  ["an exclusive bound", { type: "number", exclusiveMinimum: 0 }, ["@exclusiveMinimum 0"]],
  ["the length of a text", { type: "string", minLength: 1, maxLength: 64 }, ["@minLength 1", "@maxLength 64"]],
  [
    "the pattern of a text",
    { type: "string", pattern: String.raw`^\+\d+$` },
    [String.raw`@pattern ${"`"}^\+\d+$${"`"}`],
  ],
  [
    "a pattern that would end the comment",
    { type: "string", pattern: "*/`x" },
    [String.raw`@pattern ${"`"}*\/ x${"`"}`],
  ],
  ["the length of a list", { type: "array", items: {}, minItems: 1, maxItems: 8 }, ["@minItems 1", "@maxItems 8"]],
  ["the limits of the schema that it refers to", { $ref: "#/components/schemas/Short" }, ["@maxLength 5"]],
];

it.each(LIMITS)("documents %s", async (_, schema, want) => {
  const documentation = await commentsOf(schema);
  expect(documentation).toEqual([want, want]);
});

/** The tags at the field, as a parameter and in a body. */
async function commentsOf(schema: Parts): Promise<string[][]> {
  const body = { content: { "application/json": { schema: { type: "object", properties: { field: schema } } } } };
  const responses = { 204: { description: "done" } };
  const parameters = [{ name: "field", in: "query", schema }];
  const paths = {
    "/a": { get: { operationId: "a.get", parameters, responses } },
    "/b": { post: { operationId: "b.create", requestBody: body, responses } },
  };
  const components = { schemas: { Short: { type: "string", maxLength: 5 } } };
  const { files } = await make(documentOf(paths, { components }));
  return ["a.ts", "b.ts"].map((name) => {
    const [input = ""] = textOf(files, name).match(/export interface \w+Input \{[^}]*\}/) ?? [];
    return [...input.matchAll(/@.*?(?= \*\/|$)/gm)].map(([tag]) => tag);
  });
}

const ERRORS: [statuses: string[], want: string[]][] = [
  [["404"], ["@throws {NotFoundError} 404"]],
  [["405", "418"], ["@throws {ApiError} 405, 418"]],
  [["500", "503"], ["@throws {ServerError} 500, 503"]],
  [
    ["4XX", "5XX", "default"],
    ["@throws {ApiError} 4XX, default", "@throws {ServerError} 5XX"],
  ],
];

it.each(ERRORS)("documents the errors %j", async (statuses, want) => {
  const responses = Object.fromEntries(["204", ...statuses].map((status) => [status, { description: "it" }]));
  const { files } = await make(documentOf({ "/a": { get: { operationId: "a.get", responses } } }));
  const text = textOf(files, "a.ts");
  expect([...text.matchAll(/@throws .*/g)].map(([tag]) => tag)).toEqual(want);
});

const TEXT = { type: "string" };
const old = (more: Parts, schema: Parts): Parts => ({ parameters: [{ name: "old", in: "query", ...more, schema }] });
const takes = (schema: Parts): Parts => ({ requestBody: { content: { "application/json": { schema } } } });
const OLD: [name: string, operation: Parts, before: RegExp][] = [
  ["an operation", { deprecated: true }, /^\n \*\/\nexport function/],
  ["a parameter", old({ deprecated: true }, TEXT), /^ \*\/\n {2}old\?/],
  ["a parameter's schema", old({}, { ...TEXT, deprecated: true }), /^ \*\/\n {2}old\?/],
  ["a property", takes({ properties: { old: { ...TEXT, deprecated: true } } }), /^ \*\/\n {2}old\?/],
  ["a schema", takes({ type: "array", items: { $ref: "#/components/schemas/Old" } }), /^ \*\/\nexport interface Old /],
];

it.each(OLD)("@deprecated appears only where it is stated: %s", async (_, operation, before) => {
  const responses = { 204: { description: "done" } };
  const paths = { "/a": { post: { operationId: "a.create", responses, ...operation } } };
  const components = { schemas: { Old: { deprecated: true, properties: { a: TEXT } } } };
  const { files } = await make(documentOf(paths, { components }));
  const printed = files.filter(({ path }) => path === "a.ts" || path === "models.ts").map(({ text }) => text);
  const [, after, ...others] = printed.join("").split("@deprecated");
  expect(after).toMatch(before);
  expect(others).toEqual([]);
});

it("a parameter is described as where it is used, if anything is said there", async () => {
  const list = { name: "list", in: "query", description: "theirs", schema: TEXT };
  const used = { $ref: "#/components/parameters/List" };
  const responses = { 204: { description: "done" } };
  const paths = {
    "/a": { get: { operationId: "a.get", parameters: [used], responses } },
    "/b": { get: { operationId: "b.get", parameters: [{ ...used, description: "ours" }], responses } },
  };
  const { files } = await make(documentOf(paths, { components: { parameters: { List: list } } }));
  const text = (name: string) => textOf(files, name);
  expect(text("a.ts")).toContain("/** theirs */");
  expect(text("b.ts")).toContain("/** ours */");
});
