/** A page whose schemas differ from the spec's: how the spec changes, line by line. */
import { expect, it } from "vitest";
import { type Change, field, GET, line, mergedWith, NAME, ref, WIDTH } from "../doors.js";

const CASES: [name: string, id: string, change: Change, changes: string[], lines: string[]][] = [
  ["nothing", "get_door", () => undefined, [], []],
  [
    "a limit that the page shows",
    "get_door",
    line(/width:\n( +)type: integer/, "minimum: 5"),
    [`${GET} › 200 › width: minimum: 1 → 5`],
    [`- ${WIDTH}`, `+ ${WIDTH.replace("1", "5")}`],
  ],
  ["a pattern that is none", "get_door", line(/name:\n( +)type: string/, "pattern: '(['"), [], []],
  [
    "a limit that is new",
    "get_door",
    line(/name:\n( +)type: string/, "pattern: ^[a-z]+$"),
    [`${GET} › 200 › name: pattern: nothing → ^[a-z]+$`],
    [`- ${NAME}`, "+ name: {type: string, maxLength: 20, description: What it is called., pattern: '^[a-z]+$'}"],
  ],
  ["a limit that is none", "get_door", line(/name:\n( +)type: string/, "maxLength: [5]"), [], []],
  [
    "a format that the generator of the pages knows not",
    "get_door",
    line(/name:\n( +)type: string/, "format: hostname"),
    [`${GET} › 200 › name: format: nothing → hostname`],
    [`- ${NAME}`, `+ ${NAME.replace("}", ", format: hostname}")}`],
  ],
  [
    "a deprecated field",
    "get_door",
    line(/name:\n( +)type: string/, "deprecated: true"),
    [`${GET} › 200 › name: deprecated: false → true`],
    [`- ${NAME}`, "+ name: {type: string, maxLength: 20, description: What it is called., deprecated: true}"],
  ],
  [
    "a deprecated operation",
    "get_door",
    line(/( +)operationId: get-door/, "deprecated: true"),
    [`${GET}: deprecated: false → true`],
    ["+ deprecated: true"],
  ],
  [
    "another type, with which goes what only the old one has",
    "get_door",
    field("width", { type: "string" }),
    [`${GET} › 200 › width: type: integer → string`],
    [`- ${WIDTH}`, "+ width: {type: string, description: How wide.}"],
  ],
  [
    "a number that need not be whole",
    "get_door",
    field("width", { type: "number" }),
    [`${GET} › 200 › width: type: integer → number`],
    [`- ${WIDTH}`, "+ width: {type: number, minimum: 1, description: How wide.}"],
  ],
  [
    "a list of what was one",
    "get_door",
    field("name", { type: "array", items: { type: "string" } }),
    [`${GET} › 200 › name: type: string → array`],
    [`- ${NAME}`, "+ name: {type: array, description: What it is called., items: {type: string}}"],
  ],
  [
    "a map",
    "get_door",
    field("name", { type: "object", additionalProperties: { type: "string" } }),
    [`${GET} › 200 › name: type: string → object`],
    [`- ${NAME}`, "+ name: {type: object, description: What it is called., additionalProperties: {type: string}}"],
  ],
  [
    "alternatives, which keep our description",
    "get_door",
    field("name", { oneOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] }),
    [`${GET} › 200 › name: type: string → union`],
    [
      `- ${NAME}`,
      "+ name:",
      "+ oneOf:",
      "+ - type: string",
      "+ - type: array",
      "+ items:",
      "+ type: string",
      "+ description: What it is called.",
    ],
  ],
  [
    "further fields of a type",
    "get_door",
    (document) => {
      Object.assign(document.components?.schemas?.Size ?? {}, { additionalProperties: { type: "string" } });
      return undefined;
    },
    [`${GET} › 200 › size: further fields: any → string`],
    ["+ additionalProperties:", "+ type: string"],
  ],
  [
    "a text where a component was",
    "get_door",
    field("size", { type: "string" }),
    [`${GET} › 200 › size: schema: Size → string`],
    ["- size: {$ref: '#/components/schemas/Size'}", "+ size: {type: string}"],
  ],
  [
    "a component where a text was, which keeps our description",
    "get_door",
    field("name", ref("Size")),
    [`${GET} › 200 › name: schema: string → Size`],
    [`- ${NAME}`, "+ name: {$ref: '#/components/schemas/Size', description: What it is called.}"],
  ],
  [
    "alternatives where a component was",
    "get_door",
    field("size", { oneOf: [ref("Key"), ref("Problem")] }),
    [`${GET} › 200 › size: schema: Size → union`],
    [
      "- size: {$ref: '#/components/schemas/Size'}",
      "+ size: {oneOf: [{$ref: '#/components/schemas/Key'}, {$ref: '#/components/schemas/Problem'}]}",
    ],
  ],
  [
    "values of their own, under another name",
    "get_door",
    (document) => {
      Object.assign(document.components?.schemas ?? {}, { Paint: { type: "string", enum: ["matt", "gloss"] } });
      return field("colour", ref("Paint"))(document, {});
    },
    [`${GET} › 200 › colour: schema: Colour → Paint`],
    [
      "- colour: {$ref: '#/components/schemas/Colour'}",
      "+ colour: {$ref: '#/components/schemas/Paint'}",
      "+ Paint:",
      "+ type: string",
      "+ enum:",
      "+ - matt",
      "+ - gloss",
    ],
  ],
  [
    "values with null beside a type without",
    "get_door",
    line(/name:\n( +)type: string/, "enum: [a, null]"),
    [`${GET} › 200 › name: null: false → true`, `${GET} › 200 › name: enum: nothing → ["a"]`],
    [`- ${NAME}`, "+ name: {type: [string, 'null'], maxLength: 20, description: What it is called., enum: [a, null]}"],
  ],
  [
    "a new field of such values",
    "get_door",
    field("lock", { type: "string", enum: ["a", null] }),
    [`${GET} › 200 › lock: field: absent → present`],
    ["+ lock:", "+ type:", "+ - string", "+ - 'null'", "+ enum:", "+ - a", "+ - null"],
  ],
];

it.each(CASES)("%s", (_, id, change, changes, lines) => {
  expect(mergedWith(id, change)).toEqual({ changes, lines, again: [] });
});
