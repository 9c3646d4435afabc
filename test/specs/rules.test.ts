/** Our lint rules, each with documents they pass and documents they refuse, by the real Redocly in one run. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { lint, type Problem } from "./lint.js";

const specs = fileURLToPath(new URL("../../specs/", import.meta.url));

interface Operation {
  [key: string]: unknown;
}

interface Given {
  root?: object;
  path?: string;
  operation?: Operation;
  method?: string;
}

const laml = { servers: [{ url: "https://example.com/api/laml/2010-04-01" }] };
const body = (...types: string[]) => ({
  requestBody: { content: Object.fromEntries(types.map((type) => [type, { schema: { type: "object" } }])) },
});
const pageSize = { name: "PageSize", in: "query", schema: { type: "integer" } };
const waiter = { field: "status", success: ["completed"], failure: ["failed"] };

const cases: [rule: string, name: string, given: Given, want: string[]][] = [
  ["operation-id-form", "resource.verb", { operation: { operationId: "calls.create" } }, []],
  ["operation-id-form", "camelCase on both sides", { operation: { operationId: "callRecordings.listAll" } }, []],
  ["operation-id-form", "the published form", { operation: { operationId: "create_call" } }, ['"create_call" is not']],
  ["operation-id-form", "two dots", { operation: { operationId: "calls.recordings.list" } }, ["is not of the form"]],
  ["operation-id-form", "a capital first", { operation: { operationId: "Calls.create" } }, ["is not of the form"]],

  ["form-bodies", "a form", { root: laml, operation: body("application/x-www-form-urlencoded") }, []],
  ["form-bodies", "no body", { root: laml }, []],
  ["form-bodies", "JSON", { root: laml, operation: body("application/json") }, ["is application/json"]],
  [
    "form-bodies",
    "a form or JSON",
    { root: laml, operation: body("application/x-www-form-urlencoded", "application/json") },
    ["application/x-www-form-urlencoded, application/json"],
  ],
  ["form-bodies", "JSON, on another server", { operation: body("application/json") }, []],
  [
    "form-bodies",
    "JSON, excepted by name",
    { root: laml, operation: { ...body("application/json"), operationId: "tokens.update" } },
    [],
  ],

  [
    "list-paging",
    "paging with a size",
    {
      operation: {
        operationId: "calls.list",
        parameters: [pageSize],
        "x-client-pagination": { items: "calls", next: "next_page_uri", size: "PageSize" },
      },
    },
    [],
  ],
  ["list-paging", "none", { operation: { operationId: "calls.list" } }, ["doesn't say how it is paged"]],
  ["list-paging", "no paging, but a list", { operation: { operationId: "calls.listOpen" } }, ["doesn't say how"]],
  ["list-paging", "not a list", { operation: { operationId: "calls.listen" } }, []],
  [
    "list-paging",
    "a size that isn't a parameter",
    {
      operation: {
        operationId: "calls.list",
        "x-client-pagination": { items: "calls", next: "next_page_uri", size: "PageSize" },
      },
    },
    ['no query parameter "PageSize"'],
  ],

  ["extensions", "naming", { root: { "x-client-naming": "wire" } }, []],
  ["extensions", "an unknown naming", { root: { "x-client-naming": "snake_case" } }, ["must look like"]],
  [
    "extensions",
    "an unknown extension",
    { operation: { "x-client-idempotant": true } },
    ['"x-client-idempotant" is not'],
  ],
  ["extensions", "an extension in the wrong place", { root: { "x-client-idempotent": true } }, ["has no meaning here"]],
  ["extensions", "idempotent", { operation: { "x-client-idempotent": true } }, []],
  ["extensions", "not idempotent", { operation: { "x-client-idempotent": false } }, ["must look like"]],
  ["extensions", "pagination without items", { operation: { "x-client-pagination": { next: "n" } } }, ["must look"]],
  [
    "extensions",
    "pagination with a misspelt field",
    { operation: { "x-client-pagination": { items: "i", next: "n", sise: "PageSize" } } },
    ["must look like"],
  ],
  ["extensions", "presets", { operation: { "x-client-presets": { redact: { Body: "" } } } }, []],
  ["extensions", "a preset that fixes nothing", { operation: { "x-client-presets": { pause: {} } } }, ["must look"]],
  [
    "extensions",
    "a preset that fixes nothing beside one that does",
    { operation: { "x-client-presets": { pause: { Status: "paused" }, stop: {} } } },
    ["must look like"],
  ],
  ["extensions", "no presets", { operation: { "x-client-presets": {} } }, ["must look like"]],
  ["extensions", "a preset with a bad name", { operation: { "x-client-presets": { "a b": { A: 1 } } } }, ["must look"]],
  ["extensions", "a waiter", { operation: { "x-client-waiter": { waitUntilDone: waiter } } }, []],
  ["extensions", "a waiter without a name", { operation: { "x-client-waiter": waiter } }, ["must look like"]],
  [
    "extensions",
    "variants",
    { operation: { "x-client-variants": { download: { format: { wav: "/a.wav", mp3: "/a.mp3" } } } } },
    [],
  ],
  [
    "extensions",
    "a variant that is no path",
    { operation: { "x-client-variants": { download: { format: { wav: "a.wav" } } } } },
    ["must look like"],
  ],
  [
    "extensions",
    "variants by two fields",
    { operation: { "x-client-variants": { download: { format: { wav: "/a" }, size: { big: "/b" } } } } },
    ["must look like"],
  ],
  ["extensions", "scopes", { operation: { "x-client-scopes": ["Voice"] } }, []],
  ["extensions", "no scopes", { operation: { "x-client-scopes": [] } }, ["must look like"]],
  ["extensions", "scopes as text", { operation: { "x-client-scopes": "Voice" } }, ["must look like"]],
  ["extensions", "a page", { operation: { "x-docs-url": "https://example.com/page" } }, []],
  [
    "extensions",
    "a page that isn't https",
    { operation: { "x-docs-url": "javascript:alert('https://example.com/')" } },
    ["must look like"],
  ],
  [
    "extensions",
    "a parameter's default and name",
    {
      operation: {
        parameters: [{ ...pageSize, "x-client-default": "projectId", "x-client-name": "size" }],
      },
    },
    [],
  ],
  [
    "extensions",
    "an unknown default",
    { operation: { parameters: [{ ...pageSize, "x-client-default": "token" }] } },
    ["must look like"],
  ],
  [
    "extensions",
    "a property named like an extension",
    {
      root: { components: { schemas: { A: { type: "object", properties: { "x-client-foo": { type: "string" } } } } } },
    },
    [],
  ],
  [
    "extensions",
    "a property's name",
    {
      root: {
        components: {
          schemas: { A: { type: "object", properties: { Sid: { type: "string", "x-client-name": "not a name" } } } },
        },
      },
    },
    ["must look like"],
  ],
  [
    "extensions",
    "a property's style",
    { root: { components: { schemas: { A: { type: "string", "x-client-style": "spaceDelimited" } } } } },
    [],
  ],
  [
    "extensions",
    "an unknown style",
    { root: { components: { schemas: { A: { type: "string", "x-client-style": "commas" } } } } },
    ["must look like"],
  ],
  [
    "extensions",
    "a webhook's name",
    { root: { webhooks: { callback: { "x-client-name": "status", post: { responses: {} } } } } },
    [],
  ],
];

interface Word {
  example: string;
  accepts(value: unknown): boolean;
}
const { vocabulary }: { vocabulary: Record<string, Word> } = await import(
  new URL("../../specs/rules/vocabulary.mjs", import.meta.url).href
);

it.each(Object.entries(vocabulary))("the example of %s is right", (word, { example, accepts }) => {
  expect(accepts(parse(example.replace(/ \(.*\)$/, ""))[word])).toBe(true);
});

it("specs/README.md explains every extension", async () => {
  const readme = await readFile(`${specs}README.md`, "utf8");
  const explained = [...readme.matchAll(/^\| `(x-[a-z-]+)` \|/gm)].map(([, word]) => word);
  expect(explained.sort()).toEqual(Object.keys(vocabulary).sort());
});

function toDocument({ root, path = "/things", method = "get", operation }: Given): object {
  const plain = { operationId: "things.get", responses: { 200: { description: "Fine." } } };
  return {
    openapi: "3.1.0",
    info: { title: "A case", version: "1" },
    paths: { [path]: { [method]: { ...plain, ...operation } } },
    ...root,
  };
}

describe("the lint rules", () => {
  let problems: Problem[][] = [];
  beforeAll(async () => {
    problems = await lint(
      `${specs}redocly.yaml`,
      cases.map(([, , given]) => toDocument(given)),
    );
  });

  it.each(cases.map((one, index) => [`${one[0]}: ${one[1]}`, index, one] as const))("%s", (_, index, one) => {
    const [rule, , , want] = one;
    const found = problems[index]?.filter(({ ruleId }) => ruleId === `client/${rule}`);
    expect(found?.map(({ message }) => message)).toEqual(want.map((part) => expect.stringContaining(part)));
  });
});

const foreign: [name: string, given: Given, want: string[]][] = [
  ["no servers, summary, description, 4xx or paging", { operation: { operationId: "listThings" } }, []],
  ["client extensions with any value", { operation: { "x-client-idempotent": "maybe" } }, []],
  ["a duplicate operationId", { root: { paths: twice("getThing") } }, ["operation-operationId-unique"]],
  ["an undeclared path parameter", { path: "/things/{id}" }, ["path-parameters-defined"]],
  ["an unknown key at the root", { root: { unknown: true } }, ["struct"]],
  [
    "an invalid component name",
    { root: { components: { schemas: { "a b": {} } } } },
    ["spec-components-invalid-map-name"],
  ],
  [
    "a reference to nothing",
    { operation: { responses: { 200: { $ref: "#/components/responses/Gone" } } } },
    ["no-unresolved-refs"],
  ],
];

function twice(operationId: string): object {
  const get = { operationId, responses: { 200: { description: "Fine." } } };
  return { "/a": { get }, "/b": { get } };
}

describe("the rules for documents of others", () => {
  let problems: Problem[][] = [];
  beforeAll(async () => {
    problems = await lint(
      `${specs}rules/foreign.yaml`,
      foreign.map(([, given]) => toDocument(given)),
    );
  });

  it.each(foreign.map(([name, , want], index) => [name, index, want] as const))("%s", (_, index, want) => {
    expect([...new Set(problems[index]?.map(({ ruleId }) => ruleId))]).toEqual(want);
  });
});
