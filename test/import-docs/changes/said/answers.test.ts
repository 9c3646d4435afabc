/** A page whose answers differ from the spec's: how the spec changes, line by line. */
import { expect, it } from "vitest";
import { answer, type Change, DOOR, GET, mergedWith, ref } from "../doors.js";

const CASES: [name: string, id: string, change: Change, changes: string[], lines: string[]][] = [
  [
    "an error code without a word of ours",
    "get_door",
    answer("418", { type: "string" }),
    [`${GET}: status codes: ["200","404"] → ["200","404","418"]`],
    [
      "+ '418':",
      "+ description: The request failed.",
      "+ content:",
      "+ application/json:",
      "+ schema:",
      "+ type: string",
    ],
  ],
  [
    "a success without a word of ours",
    "get_door",
    answer("206", { type: "string" }),
    [`${GET}: status codes: ["200","404"] → ["200","206","404"]`],
    ["+ '206':", "+ description: Done.", "+ content:", "+ application/json:", "+ schema:", "+ type: string"],
  ],
  [
    "an answer that is a text, where there was none",
    "delete_door",
    answer("204", { type: "string" }),
    ["DELETE /doors/{id} › 204: answer: absent → present"],
    [
      "- '204': {description: It is out.}",
      "+ '204': {description: It is out., content: {application/json: {schema: {type: string}}}}",
    ],
  ],
  [
    "an answer that is a list, where there was none",
    "delete_door",
    answer("204", { type: "array", items: {} }),
    ["DELETE /doors/{id} › 204: answer: absent → present"],
    [
      "- '204': {description: It is out.}",
      "+ '204': {description: It is out., content: {application/json: {schema: {type: array, items: {}}}}}",
    ],
  ],
  [
    "an answer that is a map, where there was none",
    "delete_door",
    answer("204", { type: "object", additionalProperties: { type: "string" } }),
    ["DELETE /doors/{id} › 204: answer: absent → present"],
    [
      "- '204': {description: It is out.}",
      "+ '204':",
      "+ description: It is out.",
      "+ content:",
      "+ application/json:",
      "+ schema:",
      "+ type: object",
      "+ additionalProperties:",
      "+ type: string",
    ],
  ],
  [
    "an answer that is an object without fields, as is printed where there is none",
    "delete_door",
    answer("204", { type: "object" }),
    [],
    [],
  ],
  [
    "another component in an answer",
    "get_door",
    answer("200", ref("Key")),
    [`${GET} › 200: schema: Door → Key`],
    [`- ${DOOR}`, "+ schema: {$ref: '#/components/schemas/Key'}"],
  ],
  [
    "a new component in an answer",
    "get_door",
    answer("200", ref("Gate"), { Gate: { type: "object", properties: { bars: { type: "integer" } } } }),
    [`${GET} › 200: schema: Door → Gate`],
    [`- ${DOOR}`, "+ schema: {$ref: '#/components/schemas/Gate'}", "+ Gate:", "+ bars:", "+ type: integer"],
  ],
  [
    "a list of a component",
    "get_door",
    answer("200", { type: "array", items: ref("Door") }),
    [`${GET} › 200: schema: Door → array`],
    [`- ${DOOR}`, "+ schema: {type: array, items: {$ref: '#/components/schemas/Door'}}"],
  ],
  [
    "an error of its own where all others share one",
    "get_door",
    answer("404", { type: "object", properties: { why: { type: "string" } } }),
    [`${GET} › 404: schema: Problem → object`],
    [
      "- '404': {$ref: '#/components/responses/NotFound'}",
      "+ '404':",
      "+ description: There is none.",
      "+ content:",
      "+ application/json:",
      "+ schema:",
      "+ type: object",
      "+ properties:",
      "+ why:",
      "+ type: string",
    ],
  ],
  [
    "an answer where there was none",
    "delete_door",
    answer("204", { type: "object", properties: { gone: { type: "boolean" } } }),
    ["DELETE /doors/{id} › 204: answer: absent → present"],
    [
      "- '204': {description: It is out.}",
      "+ '204':",
      "+ description: It is out.",
      "+ content:",
      "+ application/json:",
      "+ schema:",
      "+ type: object",
      "+ properties:",
      "+ gone:",
      "+ type: boolean",
    ],
  ],
  [
    "no answer any more",
    "list_keys",
    (_, operation) => {
      operation.responses = { "200": { description: "Seen." } };
      return undefined;
    },
    ["GET /keys › 200: answer: present → absent"],
    ["- content:", "- application/json:", "- schema: {type: array, items: {$ref: '#/components/schemas/Key'}}"],
  ],
];

it.each(CASES)("%s", (_, id, change, changes, lines) => {
  expect(mergedWith(id, change)).toEqual({ changes, lines, again: [] });
});
