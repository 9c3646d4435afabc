/** A page of the documentation says something else than the spec: what becomes of the spec, line by line. */
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  type FragmentDocument,
  type Operation,
  operationsOf,
  type Parameter,
  type Schema,
} from "../../scripts/import-docs/fragment.js";
import { mergePages, type PageToMerge } from "../../scripts/import-docs/merge/index.js";
import { textsOfOne } from "../../scripts/import-docs/merge/specs.js";
import { isRefusal, openPage } from "../../scripts/import-docs/page.js";
import { readPage } from "../../scripts/import-docs/readers/index.js";
import { fragmentOf } from "./tell.js";
import { docusaurusPage } from "./writer/docusaurus.js";
import { embeddedPage } from "./writer/embedded.js";
import { fernPage } from "./writer/fern.js";
import type { Target } from "./writer/generator.js";
import { withoutShared } from "./writer/own.js";

const SPEC = `openapi: 3.1.0
info: {title: Doors, version: 1.0.0}
servers:
  - url: https://{space_name}.doors.example
paths:
  /doors:
    get:
      operationId: list_doors
      summary: List doors
      tags: [Doors]
      parameters:
        # Shared by all lists.
        - $ref: '#/components/parameters/PageSize'
        - {name: open, in: query, schema: {type: boolean}}
      responses:
        '200':
          description: The doors.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Door'}}
        '404': {$ref: '#/components/responses/NotFound'}
  /doors/{id}:
    parameters:
      - $ref: '#/components/parameters/Id'
    get:
      operationId: get_door
      summary: Get a door
      tags: [Doors]
      responses:
        '200':
          description: The door.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Door'}
        '404': {$ref: '#/components/responses/NotFound'}
    delete:
      operationId: delete_door
      summary: Take a door out
      tags: [Doors]
      responses:
        '204': {description: It is out.}
        '400': {$ref: '#/components/responses/NotFound'}
        '404': {$ref: '#/components/responses/NotFound'}
  /keys:
    get:
      operationId: list_keys
      summary: List keys
      tags: [Keys]
      parameters:
        - $ref: '#/components/parameters/PageSize'
      responses:
        '200':
          description: The keys.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Key'}}
components:
  parameters:
    Id: {name: id, in: path, required: true, schema: {type: string, format: uuid}}
    PageSize:
      name: page_size
      in: query
      description: How many of them at once.
      schema: {type: integer, format: int32, minimum: 1, default: 50}
  responses:
    NotFound:
      description: There is none.
      content:
        application/json:
          schema: {$ref: '#/components/schemas/Problem'}
  schemas:
    Problem:
      type: object
      required: [code]
      properties:
        code: {type: integer}
    Key:
      type: object
      properties:
        teeth: {type: integer}
        metal: {type: string}
    Colour:
      type: string
      enum: [red, blue]
    Size:
      type: object
      required: [height]
      properties:
        height: {type: integer}
    Door:
      type: object
      required: [id]
      properties:
        id: {type: string, format: uuid, description: Which one.}
        # In centimetres, whatever the page says.
        width: {type: integer, format: int32, minimum: 1, description: How wide.}
        name: {type: string, maxLength: 20, description: What it is called.}
        colour: {$ref: '#/components/schemas/Colour'}
        size: {$ref: '#/components/schemas/Size'}
        opened: {type: string, format: rfc2822}
`;

/** Changes the API that the page is of; may return how to change the page itself, for what its generator leaves out. */
type Change = (document: FragmentDocument, operation: Operation) => ((page: string) => string) | undefined;

function pageWith(id: string, change: Change): PageToMerge {
  const document = withoutShared(parse(SPEC));
  const target = operationsOf(document).find(({ operation }) => operation.operationId === id);
  if (!target) throw new Error(`no ${id}`);
  const edit = change(document, target.operation) ?? ((text: string) => text);
  const page = openPage("page.md", new TextEncoder().encode(edit(embeddedPage(document, target))), "2026-11-20");
  if (isRefusal(page)) throw new Error(page.reason);
  const fragment = readPage(page, { prose: false });
  if (isRefusal(fragment)) throw new Error(fragment.reason);
  return { page, fragment };
}

/** How many lines two texts begin with together. */
function agreement(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((line, index) => line !== b[index]);
  return at < 0 ? a.length : at;
}

/** The lines that go and those that come, as `diff` shows them. */
function difference(before: string, after: string): string[] {
  let [a, b] = [before.split("\n"), after.split("\n")];
  const [start, end] = [agreement(a, b), agreement(a.toReversed(), b.toReversed())];
  [a, b] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const kept = (lines: string[], others: string[]) => lines.filter((line) => !others.includes(line));
  const shown = (sign: string) => (line: string) => `${sign} ${line.trim().replaceAll('"', "'")}`;
  return [...kept(a, b).map(shown("-")), ...kept(b, a).map(shown("+"))];
}

const fieldsOfDoor = (document: FragmentDocument): Record<string, Schema> => {
  const fields = document.components?.schemas?.Door?.properties;
  if (!fields) throw new Error("no Door");
  return fields;
};

const field =
  (name: string, schema: Schema): Change =>
  (document) => {
    fieldsOfDoor(document)[name] = schema;
    return undefined;
  };

/** A line more below the type of a field, a parameter or the operation. */
const line =
  (below: RegExp, text: string): Change =>
  () =>
  (page) => {
    const edited = page.replace(below, (match, indent: string) => `${match}\n${indent}${text}`);
    if (edited === page) throw new Error(`no ${below}`);
    return edited;
  };

const answer =
  (code: string, schema: Schema, more: Record<string, Schema> = {}): Change =>
  (document, operation) => {
    Object.assign(document.components?.schemas ?? {}, more);
    operation.responses = { ...operation.responses, [code]: { content: { "application/json": { schema } } } };
    return undefined;
  };

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const parameter =
  (name: string, told: Partial<Parameter> | undefined): Change =>
  (_, operation) => {
    const all = operation.parameters ?? [];
    const known = all.find((one) => one.name === name);
    if (known && told) Object.assign(known, told);
    else if (known) operation.parameters = all.filter((one) => one !== known);
    else operation.parameters = [...all, { name, in: "query", ...told }];
    return undefined;
  };

const GET = "GET /doors/{id}";
const LIST = "GET /doors";
const WIDTH = "width: {type: integer, format: int32, minimum: 1, description: How wide.}";
const NAME = "name: {type: string, maxLength: 20, description: What it is called.}";
const DOOR = "schema: {$ref: '#/components/schemas/Door'}";
const PAGE_SIZE = "- $ref: '#/components/parameters/PageSize'";
const OWN_PAGE_SIZE = ["name: page_size", "in: query", "description: How many of them at once."];

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
    const pages = [pageWith(id, change)];
    const merged = mergePages(textsOfOne("doors", SPEC, undefined), pages);
    const after = merged.files.get("openapi.yaml") ?? SPEC;
    expect([merged.changes, difference(SPEC, after)]).toEqual([changes, lines]);
    const again = mergePages(textsOfOne("doors", after, merged.sources), pages);
    expect([again.changes, [...again.files]]).toEqual([[], []]);
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

const FERN = { glue: " ", head: "address", flags: true, values: true } as const;
const OLDER = { glue: "", flags: "glued", codes: true, indent: true } as const;

/** Fields of a door as the spec has them, and a page that shows less of them. */
const UNTOLD: [
  name: string,
  id: string,
  field: string,
  page: (document: FragmentDocument, target: Target) => string,
][] = [
  ["a default beside a reference", "get_door", "name: {$ref: '#/components/schemas/Colour', default: red}", fern],
  ["values that hold blanks", "get_door", "name: {type: string, enum: [shut, not shut]}", fern],
  [
    "the format of an alternative",
    "get_door",
    "name: {oneOf: [{type: string, format: uri}, {type: array, items: {type: string}}]}",
    fern,
  ],
  ["null, on the older site", "get_door", "name: {type: [string, 'null']}", older],
  [
    "the codes of errors",
    "get_door",
    NAME,
    (document, target) => docusaurusPage(document, target, { ...OLDER, codes: false }),
  ],
  ["nothing of a success without a body", "delete_door", NAME, older],
];

function fern(document: FragmentDocument, target: Target): string {
  return fernPage(document, target, FERN);
}

function older(document: FragmentDocument, target: Target): string {
  return docusaurusPage(document, target, OLDER);
}

describe("what a page of text does not tell", () => {
  it.each(UNTOLD)("%s: stays as it is, though the page is the better evidence", (_, id, line, write) => {
    const spec = SPEC.replace(NAME, line);
    const document = withoutShared(parse(spec));
    const target = operationsOf(document).find(({ operation }) => operation.operationId === id);
    if (!target) throw new Error(`no ${id}`);
    const fragment = fragmentOf(write(document, target), "page.txt");
    const page = { source: "page.txt", date: "2026-11-20", digest: "x" };
    const baseline = { page: "an older page", kind: "older-page", date: "2020-01-01" };
    const merged = mergePages(textsOfOne("doors", spec, JSON.stringify({ baseline })), [{ page, fragment }]);
    expect([merged.changes, [...merged.files]]).toEqual([[], []]);
  });
});

/** The page of an operation that is called as before and is found somewhere else. */
const under = (id: string, from: string, to: string): PageToMerge => {
  const moved = pageWith(id, () => (page) => page.replaceAll(from, to));
  return { ...moved, page: { ...moved.page, source: `${id}.md` } };
};

const DELETE = "DELETE /doors/{id}";
const MOVES: [
  name: string,
  pages: PageToMerge[],
  moved: boolean,
  refusals: string[],
  changes: string[],
  addresses: string[],
][] = [
  [
    "is asked about before it is moved",
    [under("get_door", "/doors/{id}", "/gates/{id}")],
    false,
    ["GET /gates/{id}: has the operationId of GET /doors/{id}; if that has moved here, --moved takes it along"],
    [],
    ["GET /doors", GET, DELETE, "GET /keys"],
  ],
  [
    "moves alone, what its path shares with it",
    [under("get_door", "/doors/{id}", "/gates/{id}")],
    true,
    [],
    [`GET /gates/{id}: address: ${GET} → GET /gates/{id}`],
    ["GET /doors", DELETE, "GET /keys", "GET /gates/{id}"],
  ],
  [
    "leaves no path behind when the last one moves",
    [under("get_door", "/doors/{id}", "/gates/{id}"), under("delete_door", "/doors/{id}", "/gates/{id}")],
    true,
    [],
    [
      `DELETE /gates/{id}: address: ${DELETE} → DELETE /gates/{id}`,
      `GET /gates/{id}: address: ${GET} → GET /gates/{id}`,
    ],
    ["GET /doors", "GET /keys", "GET /gates/{id}", "DELETE /gates/{id}"],
  ],
  [
    "has another method",
    [under("list_keys", "    get:", "    post:")],
    true,
    [],
    ["POST /keys: address: GET /keys → POST /keys"],
    ["GET /doors", GET, DELETE, "POST /keys"],
  ],
  [
    "has parameters of another name",
    [
      pageWith("get_door", (_, operation) => {
        for (const one of operation.parameters ?? []) one.name = "gate";
        return (page) => page.replaceAll("/doors/{id}", "/gates/{gate}");
      }),
    ],
    true,
    [],
    [
      `GET /gates/{gate}: address: ${GET} → GET /gates/{gate}`,
      "GET /gates/{gate} › path gate: parameter: absent → present",
      "GET /gates/{gate} › path id: parameter: present → absent",
    ],
    ["GET /doors", DELETE, "GET /keys", "GET /gates/{gate}"],
  ],
  [
    "stays while a page still has it where it was",
    [under("get_door", "/doors/{id}", "/gates/{id}"), pageWith("get_door", () => undefined)],
    true,
    ["GET /gates/{id}: has the operationId of GET /doors/{id}, of which another page of this run speaks"],
    [],
    ["GET /doors", GET, DELETE, "GET /keys"],
  ],
];

describe("an operation under a new address", () => {
  it.each(MOVES)("%s", (_, pages, moved, refusals, changes, addresses) => {
    const merged = mergePages(textsOfOne("doors", SPEC, undefined), pages, { moved });
    const after = merged.files.get("openapi.yaml") ?? SPEC;
    const told = [...merged.perPage.values()].flatMap((page) => page.refusals);
    const found = operationsOf(parse(after) as FragmentDocument);
    const at = found.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect([told, merged.changes, at]).toEqual([refusals, changes, addresses]);
    const again = mergePages(textsOfOne("doors", after, merged.sources), pages, { moved });
    expect([again.changes, [...again.files]]).toEqual([[], []]);
  });

  it("keeps its comments, and its page as its source", () => {
    const spec = SPEC.replace(
      "      summary: Get a door\n",
      "      # Which door is for the page to say.\n      summary: Get a door\n",
    );
    const pages = [under("get_door", "/doors/{id}", "/gates/{id}")];
    const merged = mergePages(textsOfOne("doors", spec, undefined), pages, { moved: true });
    expect(merged.files.get("openapi.yaml")).toContain("# Which door is for the page to say.");
    expect(Object.keys(JSON.parse(merged.sources).parts)).toContain("/paths/~1gates~1{id}/get");
    expect(Object.keys(JSON.parse(merged.sources).parts)).not.toContain("/paths/~1doors~1{id}/get");
  });
});
