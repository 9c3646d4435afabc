/** A parameter's type takes what the run time can send at its place, and nothing else. */
import { expect, it } from "vitest";
import { documentOf, make, type Parts, textOf } from "./make.js";

const TEXT = { type: "string" };
const FILE = { type: "string", format: "binary" };
const NULL = { type: "null" };
const list = (items: Parts): Parts => ({ type: "array", items });

const TYPES: [name: string, parameter: Parts, want: string][] = [
  ["text or null in a path", { in: "path", schema: { type: ["string", "null"] } }, "it: string;"],
  ["a name for text or null in a path", { in: "path", schema: { $ref: "#/components/schemas/OrNull" } }, "it: string;"],
  ["text or null in a query", { in: "query", schema: { anyOf: [TEXT, NULL] } }, "it?: string | null | undefined;"],
  [
    "text or an object in a path",
    { in: "path", schema: { anyOf: [TEXT, { type: "object", properties: { a: TEXT } }] } },
    "it: string | { a?: string | undefined; };",
  ],
  ["a file in a query", { in: "query", schema: FILE }, "it?: string | undefined;"],
  [
    "a file with a name in a header",
    { in: "header", schema: { $ref: "#/components/schemas/File" } },
    "it?: string | undefined;",
  ],
  ["anything in a query", { in: "query", schema: {} }, "it?: unknown;"],
  ["files in a query", { in: "query", schema: list(FILE) }, "it?: readonly string[] | undefined;"],
  [
    "a file or a number in a cookie",
    { in: "cookie", schema: { oneOf: [FILE, { type: "number" }] } },
    "it?: string | number | undefined;",
  ],
];

const NAMES = { OrNull: { type: ["string", "null"] }, File: FILE };

it.each(TYPES)("the type of %s", async (_, parameter, want) => {
  const { files } = await make(operationWith(parameter));
  const text = textOf(files, "a.ts");
  expect(text.replace(/\s+/g, " ")).toContain(`{ ${want} }`);
});

const OBSTACLES: [name: string, parameter: Parts, reason: string][] = [
  ["a list of lists", { in: "query", schema: list(list(TEXT)) }, "a list of lists in a query; it is left out"],
  [
    "objects in positions",
    { in: "query", schema: { type: "array", prefixItems: [{ type: "object" }], items: false } },
    "a list of objects in a query; it is left out",
  ],
  [
    "lists in some positions",
    { in: "header", schema: { type: "array", prefixItems: [TEXT, list(TEXT)], items: false } },
    "lists inside it can't be sent",
  ],
  [
    "a list of text or lists",
    { in: "query", schema: list({ oneOf: [TEXT, list(TEXT)] }) },
    "lists inside it can't be sent",
  ],
  [
    "deepObject in a header",
    { in: "header", style: "deepObject", schema: { type: "object" } },
    "of style deepObject, which only a query can have; it is left out",
  ],
  [
    "lists in an object of one value",
    { in: "query", explode: false, schema: { type: "object", additionalProperties: list(TEXT) } },
    "lists inside it can't be sent",
  ],
  [
    "a list of text or objects",
    { in: "query", schema: list({ oneOf: [TEXT, { type: "object" }] }) },
    "objects inside it can't be sent",
  ],
];

it.each(OBSTACLES)("what can't be sent: %s", async (_, parameter, reason) => {
  const { model } = await make(operationWith(parameter));
  expect(model.notes.map((note) => note.reason).join()).toContain(reason);
});

it("text or an object that a matrix would name differently", async () => {
  const schema = { oneOf: [TEXT, { type: "object" }] };
  const { model } = await make(operationWith({ in: "path", style: "matrix", explode: true, schema }));
  expect(model.omitted.map((note) => note.reason).join()).toMatch(
    /of style matrix, exploded, that is an object or not/,
  );
});

function operationWith(parameter: Parts): Parts {
  const isInPath = parameter.in === "path";
  const parameters = [{ name: "it", ...parameter, ...(isInPath && { required: true }) }];
  const get = { operationId: "a.get", parameters, responses: { 204: { description: "done" } } };
  return documentOf({ [isInPath ? "/a/{it}" : "/a"]: { get } }, { components: { schemas: NAMES } });
}
