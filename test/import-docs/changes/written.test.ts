/** A document that somebody wrote by hand, in OpenAPI 3.0 or 3.1: what a new spec of 3.1 makes of it. */
import { expect, it } from "vitest";
import { parse } from "yaml";
import { mergePages } from "../../../scripts/import-docs/merge/index.js";
import { emptySpec } from "../../../scripts/import-docs/merge/specs.js";
import { isRefusal, openPage } from "../../../scripts/import-docs/page.js";
import { fragmentOf } from "../tell.js";

/** The spec's version of a field of the body, or of the query parameter `how`. */
function written(schema: string, parameter: string) {
  const text = `openapi: 3.0.3
info: {title: Doors, version: 1.0.0}
paths:
  /doors:
    post:
      operationId: open_door
      parameters: [{name: how, in: query${parameter}, schema: {type: object}}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Door'}}}}
      responses: {'204': {description: x}}
components:
  schemas:
    Size: {type: object, properties: {wide: {type: integer}}}
    Colour: {type: object, properties: {red: {type: integer}}}
    Door: {type: object, properties: {id: {type: string}, field: ${schema}}}
`;
  const page = openPage("doors.yaml", new TextEncoder().encode(text), "2026-11-20");
  if (isRefusal(page)) throw new Error(page.reason);
  const fragment = fragmentOf(text, "doors.yaml");
  const { files } = mergePages(emptySpec("doors", [fragment.document]), [{ page, fragment }]);
  const spec = parse(files.get("openapi.yaml") ?? "");
  const { schema: _, ...how } = spec.paths["/doors"].post.parameters[0];
  return { field: spec.components.schemas.Door.properties.field, how };
}

const SIZE = { $ref: "#/components/schemas/Size" };
const COLOUR = { $ref: "#/components/schemas/Colour" };
const NULL = { type: "null" };

it.each<[name: string, schema: string, want: object]>([
  ["a type or null", "{type: string, nullable: true}", { type: ["string", "null"] }],
  ["never null", "{type: string, nullable: false}", { type: "string" }],
  [
    "one of some values, or null",
    "{type: string, nullable: true, enum: [a]}",
    { type: ["string", "null"], enum: ["a", null] },
  ],
  ["values alone, or null", "{nullable: true, enum: [a]}", { enum: ["a", null] }],
  ["a component or null", "{$ref: '#/components/schemas/Size', nullable: true}", { oneOf: [SIZE, NULL] }],
  ["one part or null", "{allOf: [{$ref: '#/components/schemas/Size'}], nullable: true}", { oneOf: [SIZE, NULL] }],
  [
    "several parts or null",
    "{allOf: [{$ref: '#/components/schemas/Size'}, {$ref: '#/components/schemas/Colour'}], nullable: true}",
    { oneOf: [{ allOf: [SIZE, COLOUR] }, NULL] },
  ],
  [
    "alternatives or null",
    "{anyOf: [{$ref: '#/components/schemas/Size'}, {$ref: '#/components/schemas/Colour'}], nullable: true}",
    { anyOf: [SIZE, COLOUR, NULL] },
  ],
  ["more than", "{type: number, minimum: 0, exclusiveMinimum: true}", { type: "number", exclusiveMinimum: 0 }],
  ["at most", "{type: number, maximum: 9, exclusiveMaximum: false}", { type: "number", maximum: 9 }],
  ["more than what is not said", "{type: number, exclusiveMinimum: true}", { type: "number" }],
])("a schema of 3.0: %s", (_, schema, want) => {
  expect(written(schema, "").field).toEqual(want);
});

it.each<[name: string, parameter: string, want: object]>([
  ["not said", "", {}],
  ["said", ", style: deepObject, explode: true", { style: "deepObject", explode: true }],
  ["said in words that nobody knows", ", style: freely, explode: false", { explode: false }],
])("how a parameter is written: %s", (_, parameter, want) => {
  expect(written("{type: string}", parameter).how).toEqual({ name: "how", in: "query", ...want });
});
