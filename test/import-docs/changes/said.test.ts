/** A page of the documentation says something else than the spec: what becomes of the spec, line by line. */
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { mergePages } from "../../../scripts/import-docs/merge/index.js";
import { textsOfOne } from "../../../scripts/import-docs/merge/specs.js";
import {
  answer,
  type Change,
  DOOR,
  difference,
  field,
  GET,
  LIST,
  line,
  mergedWith,
  NAME,
  OWN_PAGE_SIZE,
  PAGE_SIZE,
  pageWith,
  parameter,
  ref,
  SPEC,
  WIDTH,
} from "./doors.js";

const CASES: [name: string, id: string, change: Change, changes: string[], lines: string[]][] = [
  ["nothing", "get_door", () => undefined, [], []],
  [
    "a new parameter that others share, whose int32 no page shows",
    "get_door",
    parameter("page_size", { schema: { type: "integer", default: 50 } }),
    [`${GET} › query page_size: parameter: absent → present`],
    ["+ parameters:", `+ ${PAGE_SIZE}`],
  ],
  [
    "a new parameter like a shared one, with another default",
    "get_door",
    parameter("page_size", { schema: { type: "integer", default: 20 } }),
    [`${GET} › query page_size: parameter: absent → present`],
    ["+ parameters:", "+ - name: page_size", "+ in: query", "+ schema:", "+ type: integer", "+ default: 20"],
  ],
  [
    "a parameter of the same name in a header",
    "list_doors",
    parameter("again", { name: "open", in: "header", schema: { type: "string" } }),
    [`${LIST} › header open: parameter: absent → present`],
    ["+ - name: open", "+ in: header", "+ schema:", "+ type: string"],
  ],
  [
    "a new parameter of which no type is told",
    "get_door",
    parameter("odd", {}),
    [`${GET} › query odd: parameter: absent → present`],
    ["+ parameters:", "+ - name: odd", "+ in: query", "+ schema: {}"],
  ],
  [
    "no parameter at all",
    "list_doors",
    (_, operation) => void delete operation.parameters,
    [`${LIST} › query open: parameter: present → absent`, `${LIST} › query page_size: parameter: present → absent`],
    [
      "- parameters:",
      "- # Shared by all lists.",
      `- ${PAGE_SIZE}`,
      "- - {name: open, in: query, schema: {type: boolean}}",
    ],
  ],
  ["a path parameter that need not be there", "get_door", parameter("id", { required: false }), [], []],
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
  ["an answer without fields where there was none", "delete_door", answer("204", { type: "object" }), [], []],
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
  [
    "the last parameter gone",
    "list_keys",
    parameter("page_size", undefined),
    ["GET /keys › query page_size: parameter: present → absent"],
    [PAGE_SIZE, "parameters:"].map((text) => `- ${text}`).reverse(),
  ],
  ["a parameter of the path that the page forgot", "get_door", parameter("id", undefined), [], []],
  [
    "a parameter that others share, of any type",
    "list_doors",
    parameter("page_size", { schema: { default: 50 } }),
    [],
    [],
  ],
  [
    "a parameter that others share",
    "list_doors",
    parameter("page_size", { schema: { type: "integer", default: 20 } }),
    [`${LIST} › query page_size: default: 50 → 20`],
    [
      `- ${PAGE_SIZE}`,
      ...OWN_PAGE_SIZE.map((text, i) => `+ ${i === 0 ? "- " : ""}${text}`),
      "+ schema:",
      "+ type: integer",
      "+ format: int32",
      "+ minimum: 1",
      "+ default: 20",
    ],
  ],
  [
    "a parameter of the path, which its other method keeps",
    "get_door",
    parameter("id", { schema: { type: "integer" } }),
    [`${GET} › path id: type: string → integer`],
    ["+ parameters:", "+ - name: id", "+ in: path", "+ required: true", "+ schema:", "+ type: integer"],
  ],
  [
    "a new parameter beside others, whose lines stay",
    "list_doors",
    parameter("colour", { schema: { type: "string" } }),
    [`${LIST} › query colour: parameter: absent → present`],
    ["+ - name: colour", "+ in: query", "+ schema:", "+ type: string"],
  ],
  [
    "a new parameter that looks like a shared one and is required",
    "get_door",
    parameter("page_size", { required: true, schema: { type: "integer", default: 50 } }),
    [`${GET} › query page_size: parameter: absent → present`],
    [
      "+ parameters:",
      "+ - name: page_size",
      "+ in: query",
      "+ required: true",
      "+ schema:",
      "+ type: integer",
      "+ default: 50",
    ],
  ],
];

describe("a page that says otherwise", () => {
  it.each(CASES)("%s", (_, id, change, changes, lines) => {
    expect(mergedWith(id, change)).toEqual({ changes, lines, again: [] });
  });

  it.each([
    ["the one that says otherwise first", "a.md", "b.md"],
    ["the one that says otherwise last", "b.md", "a.md"],
  ])("stands open against one of the same day, and nothing is written: %s", (_, one, other) => {
    const changed = pageWith("get_door", field("width", { type: "string" }));
    const pages = [
      { ...changed, page: { ...changed.page, source: one } },
      { ...pageWith("list_doors", () => undefined), page: { ...changed.page, source: other } },
    ];
    const { changes, contradictions, files } = mergePages(textsOfOne("doors", SPEC, undefined), pages);
    expect([changes, [...files]]).toEqual([[], []]);
    expect(contradictions.map(({ about, open, decided }) => [about, open, decided])).toEqual([
      ["type", true, "integer"],
    ]);
  });

  it("gets a component of its own where another page still has the one that both shared", () => {
    const change: Change = (document, operation) => {
      const schemas = document.components?.schemas ?? {};
      schemas.Gate = { ...schemas.Door, properties: { ...schemas.Door?.properties, bars: { type: "integer" } } };
      return answer("200", ref("Gate"))(document, operation);
    };
    const list = pageWith("list_doors", () => undefined);
    const pages = [{ ...list, page: { ...list.page, source: "list.md" } }, pageWith("get_door", change)];
    const { changes, files, sources } = mergePages(textsOfOne("doors", SPEC, undefined), pages);
    expect(changes).toEqual([`${GET} › 200: schema: Door → Gate`]);
    const again = mergePages(textsOfOne("doors", files.get("openapi.yaml") ?? "", sources), pages);
    expect([again.changes, [...again.files]]).toEqual([[], []]);
  });

  it.each([
    "example: Some words.",
    "examples: [Some words.]",
    "$comment: Some words.",
    "x-note: Some words.",
    "externalDocs: {description: Some words., url: 'https://x.example'}",
    "prefixItems: [{type: integer, description: Some words.}]",
    "patternProperties: {a: {description: Some words.}}",
    "not: {$ref: ../../x.yaml}",
    "discriminator: {propertyName: kind, mapping: {key: '#/components/schemas/Nothing'}}",
  ])("takes of a new field what tells of the contract, and not %s", (text) => {
    const change: Change = (document, operation) => {
      field("lock", { type: "string" })(document, operation);
      return line(/lock:\n( +)type: string/, text)(document, operation);
    };
    const { files } = mergePages(textsOfOne("doors", SPEC, undefined), [pageWith("get_door", change)]);
    const lines = difference(SPEC, files.get("openapi.yaml") ?? SPEC);
    const kept = text.startsWith("discriminator") ? ["+ discriminator:", "+ propertyName: kind"] : [];
    expect(lines).toEqual(["+ lock:", "+ type: string", ...kept]);
  });

  it("takes what tells alternatives apart along, under the names that they have here", () => {
    const change: Change = (document, operation) => {
      const schemas = document.components?.schemas ?? {};
      schemas.Bolt = { ...schemas.Key, title: "Bolt" };
      const mapping = { key: "#/components/schemas/Bolt", door: "#/components/schemas/Size" };
      const discriminator = { propertyName: "kind", mapping };
      return field("lock", { oneOf: [ref("Bolt"), ref("Size")], discriminator })(document, operation);
    };
    const { files } = mergePages(textsOfOne("doors", SPEC, undefined), [pageWith("get_door", change)]);
    const { lock } = parse(files.get("openapi.yaml") ?? "").components.schemas.Door.properties;
    expect(lock.discriminator?.mapping).toEqual({ key: lock.oneOf[0].$ref, door: lock.oneOf[1].$ref });
  });

  it("does not give an operation the name of another", () => {
    const page = pageWith("get_door", () => (text) => text.replace("operationId: get-door", "operationId: list-keys"));
    const { files, perPage } = mergePages(textsOfOne("doors", SPEC, undefined), [page]);
    expect([[...files], perPage.get("page.md")?.refusals]).toEqual([
      [],
      [`${GET}: is called list_keys as GET /keys is; its name stays get_door`],
    ]);
  });

  it("names for each side who says so, however often the page changes the place", () => {
    const pages = [pageWith("get_door", field("width", { type: "string", enum: ["wide"] }))];
    const { contradictions } = mergePages(textsOfOne("doors", SPEC, undefined), pages);
    expect(contradictions.map(({ about, sides }) => [about, ...sides.flatMap(({ pages }) => pages)])).toEqual([
      ["type", "specs/doors/openapi.yaml", "page.md"],
      ["enum", "specs/doors/openapi.yaml", "page.md"],
    ]);
  });
});
