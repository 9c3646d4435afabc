/** The spec with another line in it, and a page that differs from it there: how the spec changes, line by line. */
import { expect, it } from "vitest";
import type { Schema } from "../../../../scripts/import-docs/fragment.js";
import { answer, type Change, field, GET, LIST, mergedWith, NAME, parameter, ref, SPEC } from "../doors.js";

const union = (...types: readonly string[]) => `{oneOf: [${types.map((type) => `{type: ${type}}`).join(", ")}]}`;
const oneOf = (...types: readonly string[]): Schema => ({ oneOf: types.map((type) => ({ type })) });
const wide = "{name: wide, in: query, schema: {type: boolean}}";
const OPEN = "{name: open, in: query, schema: {type: boolean}}";
const header = (name: string) => `{name: ${name}, in: header, schema: {type: string}}`;
const DOOR_OBJECT = "Door:\n      type: object\n      required: [id]";
const GET_DOOR = "summary: Get a door\n      tags: [Doors]\n";
const requiring = (...names: string[]): Change => {
  return (document) => {
    Object.assign(document.components?.schemas?.Door ?? {}, { required: names });
    return undefined;
  };
};

type Case = [
  name: string,
  line: string,
  instead: string,
  id: string,
  change: Change,
  changes: string[],
  lines: string[],
];

const SCHEMAS: Case[] = [
  [
    "null as another alternative",
    NAME,
    `name: ${union("string", "integer")}`,
    "get_door",
    field("name", oneOf("string", "integer", "null")),
    [`${GET} › 200 › name: null: false → true`],
    [`- name: ${union("string", "integer")}`, `+ name: ${union("string", "integer", "'null'")}`],
  ],
  [
    "null no longer among alternatives",
    NAME,
    `name: ${union("string", "integer", "'null'")}`,
    "get_door",
    field("name", oneOf("string", "integer")),
    [`${GET} › 200 › name: null: true → false`],
    [`- name: ${union("string", "integer", "'null'")}`, `+ name: ${union("string", "integer")}`],
  ],
  [
    "null where values have no type",
    NAME,
    "name: {enum: [a, b]}",
    "get_door",
    field("name", { type: ["string", "null"], enum: ["a", "b", null] }),
    [`${GET} › 200 › name: null: false → true`],
    ["- name: {enum: [a, b]}", "+ name: {enum: [a, b, null], type: [string, 'null']}"],
  ],
  [
    "one type instead of alternatives",
    NAME,
    "name: {oneOf: [{$ref: '#/components/schemas/Key'}, {$ref: '#/components/schemas/Size'}]}",
    "get_door",
    field("name", { type: "string" }),
    [`${GET} › 200 › name: type: union → string`],
    [
      "- name: {oneOf: [{$ref: '#/components/schemas/Key'}, {$ref: '#/components/schemas/Size'}]}",
      "+ name: {type: string}",
    ],
  ],
  [
    "no format",
    NAME,
    "name: {type: string, format: uuid}",
    "get_door",
    field("name", { type: "string" }),
    [`${GET} › 200 › name: format: uuid → nothing`],
    ["- name: {type: string, format: uuid}", "+ name: {type: string}"],
  ],
  [
    "other items",
    NAME,
    "name: {type: array, items: {type: string}}",
    "get_door",
    field("name", { type: "array", items: { type: "integer" } }),
    [`${GET} › 200 › name[]: type: string → integer`],
    ["- name: {type: array, items: {type: string}}", "+ name: {type: array, items: {type: integer}}"],
  ],
  [
    "one of two fields no longer required",
    DOOR_OBJECT,
    DOOR_OBJECT.replace("id]", "id, name]"),
    "get_door",
    requiring("id"),
    [`${GET} › 200 › name: required: true → false`],
    ["- required: [id, name]", "+ required: [id]"],
  ],
];

const PARAMETERS: Case[] = [
  [
    "no default",
    OPEN,
    OPEN.replace("boolean", "boolean, default: true"),
    "list_doors",
    parameter("open", { schema: { type: "boolean" } }),
    [`${LIST} › query open: default: true → nothing`],
    [`- - ${OPEN.replace("boolean", "boolean, default: true")}`, `+ - ${OPEN}`],
  ],
  [
    "a parameter no longer required",
    OPEN,
    OPEN.replace("query", "query, required: true"),
    "list_doors",
    parameter("open", { required: false }),
    [`${LIST} › query open: required: true → false`],
    [`- - ${OPEN.replace("query", "query, required: true")}`, `+ - ${OPEN}`],
  ],
  [
    "a header of credentials left out",
    OPEN,
    header("Authorization"),
    "list_doors",
    parameter("Authorization", undefined),
    [],
    [],
  ],
  ...["X-Authorization", "Authorization-Id"].map(
    (name): Case => [
      `no header ${name}`,
      OPEN,
      header(name),
      "list_doors",
      parameter(name, undefined),
      [`${LIST} › header ${name}: parameter: present → absent`],
      [`- - ${header(name)}`],
    ],
  ),
  [
    "a parameter that is now required",
    "",
    "",
    "list_doors",
    parameter("open", { required: true }),
    [`${LIST} › query open: required: false → true`],
    [`- - ${OPEN}`, `+ - ${OPEN.replace("}}", "}, required: true}")}`],
  ],
  [
    "other items of a parameter",
    GET_DOOR,
    `${GET_DOOR}      parameters:\n        - {name: sizes, in: query, schema: {type: array, items: {type: string}}}\n`,
    "get_door",
    parameter("sizes", { schema: { type: "array", items: { type: "integer" } } }),
    [`${GET} › query sizes[]: type: string → integer`],
    [
      "- - {name: sizes, in: query, schema: {type: array, items: {type: string}}}",
      "+ - {name: sizes, in: query, schema: {type: array, items: {type: integer}}}",
    ],
  ],
  [
    "one type instead of a parameter's alternatives",
    GET_DOOR,
    `${GET_DOOR}      parameters:\n        - {name: size, in: query, schema: ${union("string", "object")}}\n`,
    "get_door",
    parameter("size", { schema: { type: "integer" } }),
    [`${GET} › query size: type: union → integer`],
    [
      `- - {name: size, in: query, schema: ${union("string", "object")}}`,
      "+ - {name: size, in: query, schema: {type: integer}}",
    ],
  ],
  [
    "a path parameter that need not be there, beside another parameter",
    GET_DOOR,
    `${GET_DOOR}      parameters:\n        - ${OPEN}\n`,
    "get_door",
    parameter("id", { required: false }),
    [],
    [],
  ],
  [
    "a parameter of the path gone, which the other method states for itself",
    "      - $ref: '#/components/parameters/Id'\n    get:\n      operationId: get_door\n      summary: Get a door\n      tags: [Doors]\n",
    `      - $ref: '#/components/parameters/Id'\n      - ${wide}\n    put:\n      operationId: replace_door\n      parameters:\n        - ${OPEN}\n        - ${wide.replace("boolean", "string")}\n      responses:\n        '204': {description: Done.}\n    get:\n      operationId: get_door\n      summary: Get a door\n      tags: [Doors]\n`,
    "get_door",
    parameter("wide", undefined),
    [`${GET} › query wide: parameter: present → absent`],
    [`- - ${wide}`, "+ - name: wide", "+ in: query", "+ schema:", "+ type: boolean"],
  ],
];

const tagged =
  (tag: string): Change =>
  (_, operation) => {
    operation.tags = [tag];
    return undefined;
  };

const OPERATIONS: Case[] = [
  [
    "another tag",
    "",
    "",
    "get_door",
    tagged("Keys"),
    [`${GET}: tag: Doors → Keys`],
    ["- tags: [Doors]", "+ tags: [Keys]"],
  ],
  [
    "another tag, in the spec's spelling",
    "components:\n",
    "tags:\n  - name: Spare Keys\ncomponents:\n",
    "get_door",
    tagged("SPARE KEYS"),
    [`${GET}: tag: Doors → Spare Keys`],
    ["- tags: [Doors]", "+ tags: [Spare Keys]"],
  ],
  ["its tag in another spelling", "", "", "get_door", tagged("DOORS"), [], []],
  [
    "a new error without a body",
    "",
    "",
    "list_keys",
    (_, operation) => {
      Object.assign(operation.responses ?? {}, { 404: { description: "Gone." } });
      return undefined;
    },
    ['GET /keys: status codes: ["200"] → ["200","404"]'],
    ["+ '404':", "+ description: The resource does not exist."],
  ],
  [
    "a new error that others share under its code, with another body",
    "",
    "",
    "list_keys",
    answer("404", { type: "array", items: { type: "string" } }),
    ['GET /keys: status codes: ["200"] → ["200","404"]'],
    [
      "+ '404':",
      "+ description: The resource does not exist.",
      "+ content:",
      "+ application/json:",
      "+ schema:",
      "+ type: array",
      "+ items:",
      "+ type: string",
    ],
  ],
];

it.each([...SCHEMAS, ...PARAMETERS, ...OPERATIONS])("%s", (_, line, instead, id, change, changes, lines) => {
  expect(SPEC).toContain(line);
  const spec = SPEC.replace(line, () => instead);
  expect(mergedWith(id, change, spec)).toEqual({ changes, lines, again: [] });
});

it("a new error is the one that most others share under its code", () => {
  const lost =
    "Lost: {description: It is lost., content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}";
  const spec = SPEC.replace("'#/components/responses/NotFound'", "'#/components/responses/Lost'").replace(
    "    NotFound:\n",
    `    ${lost}\n$&`,
  );
  const { lines } = mergedWith("list_keys", answer("404", ref("Problem")), spec);
  expect(lines).toEqual(["+ '404':", "+ $ref: '#/components/responses/NotFound'"]);
});
