/** Everyday changes of the documentation, tried on a body with fields: they change the right lines, and only once. */
import { describe, expect, it } from "vitest";
import type { FragmentDocument, Operation, Schema } from "../../../scripts/import-docs/fragment.js";
import { type Change, mergedWith, ref, SPEC } from "./doors.js";

/** The spec, with doors that can be hung. */
const HANGING = SPEC.replace(
  "  /doors/{id}:\n",
  (next) => `    post:
      operationId: create_door
      summary: Hang a door
      tags: [Doors]
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NewDoor'}
      responses:
        '201': {description: It hangs.}
        '404': {$ref: '#/components/responses/NotFound'}
${next}`,
).replace(
  "    Door:\n",
  (next) => `    NewDoor:
      type: object
      required: [name]
      properties:
        name: {type: string}
        note: {type: [string, 'null']}
        lock: {oneOf: [{type: string}, {type: integer}]}
        colour: {$ref: '#/components/schemas/Colour'}
        frame: {oneOf: [{$ref: '#/components/schemas/Size'}, {type: 'null'}]}
        panel: {oneOf: [{$ref: '#/components/schemas/Size'}, {$ref: '#/components/schemas/Key'}, {$ref: '#/components/schemas/Problem'}]}
        hinge: {oneOf: [{$ref: '#/components/schemas/Size'}, {$ref: '#/components/schemas/Key'}]}
${next}`,
);

type Fields = Record<string, Schema>;

/** Changes the schema of the body. */
const body =
  (change: (schema: Schema, fields: Fields) => unknown): Change =>
  (document) => {
    const schema = document.components?.schemas?.NewDoor ?? {};
    change(schema, schema.properties ?? {});
    return undefined;
  };
const colours =
  (change: (values: unknown[]) => unknown[] | undefined): Change =>
  (document: FragmentDocument) => {
    const { Colour } = document.components?.schemas ?? {};
    const values = change([...(Colour?.enum ?? [])]);
    if (Colour && values) Colour.enum = values;
    else delete Colour?.enum;
    return undefined;
  };
const operation =
  (change: (operation: Operation) => unknown): Change =>
  (_, target) => {
    change(target);
    return undefined;
  };
const json = (schema: Schema) => ({ content: { "application/json": { schema } } });

const POST = "POST /doors";
const BODY = `${POST} › body`;

const CASES: [name: string, change: Change, said: string, lines: string[]][] = [
  [
    "a field more",
    body((_, fields) => Object.assign(fields, { bell: { type: "boolean" } })),
    `${BODY} › bell: field: absent → present`,
    ["+ bell:", "+ type: boolean"],
  ],
  [
    "a field more that is required",
    body((schema, fields) => [Object.assign(fields, { bell: { type: "boolean" } }), schema.required?.push("bell")]),
    `${BODY} › bell: field: absent → present`,
    ["- required: [name]", "+ required: [name, bell]", "+ bell:", "+ type: boolean"],
  ],
  [
    "a field gone",
    body((_, fields) => delete fields.note),
    `${BODY} › note: field: present → absent`,
    ["- note: {type: [string, 'null']}"],
  ],
  [
    "the last required field gone",
    body((schema, fields) => [delete fields.name, delete schema.required]),
    `${BODY} › name: field: present → absent`,
    ["- required: [name]", "- name: {type: string}"],
  ],
  [
    "a field that is required now",
    body((schema) => schema.required?.push("note")),
    `${BODY} › note: required: false → true`,
    ["- required: [name]", "+ required: [name, note]"],
  ],
  [
    "a field that is not required any more",
    body((schema) => delete schema.required),
    `${BODY} › name: required: true → false`,
    ["- required: [name]"],
  ],
  [
    "null now",
    body((_, fields) => Object.assign(fields, { name: { type: ["string", "null"] } })),
    `${BODY} › name: null: false → true`,
    ["- name: {type: string}", "+ name: {type: [string, 'null']}"],
  ],
  [
    "null no longer",
    body((_, fields) => Object.assign(fields, { note: { type: "string" } })),
    `${BODY} › note: null: true → false`,
    ["- note: {type: [string, 'null']}", "+ note: {type: string}"],
  ],
  [
    "null beside a component now",
    body((_, fields) => Object.assign(fields, { colour: { oneOf: [ref("Colour"), { type: "null" }] } })),
    `${BODY} › colour: null: false → true`,
    [
      "- colour: {$ref: '#/components/schemas/Colour'}",
      "+ colour: {oneOf: [{$ref: '#/components/schemas/Colour'}, {type: 'null'}]}",
    ],
  ],
  [
    "null beside a component no longer",
    body((_, fields) => Object.assign(fields, { frame: ref("Size") })),
    `${BODY} › frame: null: true → false`,
    [
      "- frame: {oneOf: [{$ref: '#/components/schemas/Size'}, {type: 'null'}]}",
      "+ frame: {$ref: '#/components/schemas/Size'}",
    ],
  ],
  [
    "an alternative more",
    body((_, fields) => fields.hinge?.oneOf?.push(ref("Problem"))),
    `${BODY} › hinge | Problem: alternative: absent → present`,
    [
      "- hinge: {oneOf: [{$ref: '#/components/schemas/Size'}, {$ref: '#/components/schemas/Key'}]}",
      "+ hinge: {oneOf: [{$ref: '#/components/schemas/Size'}, {$ref: '#/components/schemas/Key'}, {$ref: '#/components/schemas/Problem'}]}",
    ],
  ],
  [
    "an alternative gone",
    body((_, fields) => fields.panel?.oneOf?.splice(1, 1)),
    `${BODY} › panel | Key: alternative: present → absent`,
    [
      "- panel: {oneOf: [{$ref: '#/components/schemas/Size'}, {$ref: '#/components/schemas/Key'}, {$ref: '#/components/schemas/Problem'}]}",
      "+ panel: {oneOf: [{$ref: '#/components/schemas/Size'}, {$ref: '#/components/schemas/Problem'}]}",
    ],
  ],
  [
    "all alternatives gone but one",
    body((_, fields) => Object.assign(fields, { hinge: { oneOf: [ref("Size")] } })),
    `${BODY} › hinge: schema: union → Size`,
    [
      "- hinge: {oneOf: [{$ref: '#/components/schemas/Size'}, {$ref: '#/components/schemas/Key'}]}",
      "+ hinge: {oneOf: [{$ref: '#/components/schemas/Size'}]}",
    ],
  ],
  [
    "a kind of value more",
    body((_, fields) => fields.lock?.oneOf?.push({ type: "boolean" })),
    `${BODY} › lock: type: integer or string → boolean or integer or string`,
    [
      "- lock: {oneOf: [{type: string}, {type: integer}]}",
      "+ lock:",
      "+ type:",
      "+ - string",
      "+ - integer",
      "+ - boolean",
    ],
  ],
  [
    "one kind of value only",
    body((_, fields) => Object.assign(fields, { lock: { type: "string" } })),
    `${BODY} › lock: type: integer or string → string`,
    ["- lock: {oneOf: [{type: string}, {type: integer}]}", "+ lock:", "+ type: string"],
  ],
  [
    "a value more",
    colours((values) => [...values, "green"]),
    `${BODY} › colour: enum: ["red","blue"] → ["red","blue","green"]`,
    ["- enum: [red, blue]", "+ enum: [red, blue, green]"],
  ],
  [
    "a value gone",
    colours(([first]) => [first]),
    `${BODY} › colour: enum: ["red","blue"] → ["red"]`,
    ["- enum: [red, blue]", "+ enum: [red]"],
  ],
  [
    "a value in between",
    colours(([first, ...others]) => [first, "green", ...others]),
    `${BODY} › colour: enum: ["red","blue"] → ["red","green","blue"]`,
    ["- enum: [red, blue]", "+ enum: [red, green, blue]"],
  ],
  ["any value", colours(() => undefined), `${BODY} › colour: enum: ["red","blue"] → nothing`, ["- enum: [red, blue]"]],
  [
    "values where there were none",
    body((_, fields) => Object.assign(fields, { name: { type: "string", enum: ["a", "b"] } })),
    `${BODY} › name: enum: nothing → ["a","b"]`,
    ["- name: {type: string}", "+ name: {type: string, enum: [a, b]}"],
  ],
  [
    "a default",
    body((_, fields) => Object.assign(fields, { name: { type: "string", default: "door" } })),
    `${BODY} › name: default: nothing → door`,
    ["- name: {type: string}", "+ name: {type: string, default: door}"],
  ],
  [
    "a form in place of JSON",
    operation((target) => {
      const { content } = json(ref("NewDoor"));
      target.requestBody = { content: { "application/x-www-form-urlencoded": content["application/json"] } };
    }),
    `${BODY}: content type: ["application/json"] → ["application/x-www-form-urlencoded"]`,
    ["- application/json:", "+ application/x-www-form-urlencoded:"],
  ],
  [
    "no body any more",
    operation((target) => delete target.requestBody),
    `${POST}: body: present → absent`,
    ["- requestBody:", "- content:", "- application/json:", "- schema: {$ref: '#/components/schemas/NewDoor'}"],
  ],
  [
    "another answer",
    operation((target) => Object.assign(target.responses ?? {}, { "409": json(ref("Problem")) })),
    `${POST}: status codes: ["201","404"] → ["201","404","409"]`,
    [
      "+ '409':",
      "+ description: The request conflicts with the current state.",
      "+ content:",
      "+ application/json:",
      "+ schema:",
      "+ $ref: '#/components/schemas/Problem'",
    ],
  ],
  [
    "another answer, which others share",
    operation((target) => Object.assign(target.responses ?? {}, { "400": json(ref("Problem")) })),
    `${POST}: status codes: ["201","404"] → ["201","400","404"]`,
    ["+ '400':", "+ $ref: '#/components/responses/NotFound'"],
  ],
  [
    "a success under another code, of which our words stay",
    operation(({ responses = {} }) => [Object.assign(responses, { "200": responses["201"] }), delete responses["201"]]),
    `${POST}: status codes: ["201","404"] → ["200","404"]`,
    ["- '201': {description: It hangs.}", "+ '200': {description: It hangs.}"],
  ],
  [
    "an answer gone",
    operation((target) => delete target.responses?.["404"]),
    `${POST}: status codes: ["201","404"] → ["201"]`,
    ["- '404': {$ref: '#/components/responses/NotFound'}"],
  ],
];

describe("everyday changes", () => {
  it.each(CASES)("%s", (_, change, said, lines) => {
    expect(mergedWith("create_door", change, HANGING)).toEqual({ changes: [said], lines, again: [] });
  });

  it("a body for an operation without one", () => {
    const why = { type: "object", properties: { why: { type: "string" } } };
    const change = operation((target) => Object.assign(target, { requestBody: json(why) }));
    expect(mergedWith("delete_door", change)).toEqual({
      changes: ["DELETE /doors/{id}: body: absent → present"],
      lines: [
        "+ requestBody:",
        "+ required: true",
        "+ content:",
        "+ application/json:",
        "+ schema:",
        "+ $ref: '#/components/schemas/DeleteDoorRequest'",
        "+ DeleteDoorRequest:",
        "+ why:",
        "+ type: string",
      ],
      again: [],
    });
  });
});
