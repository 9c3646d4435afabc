/** One run takes over everything that a page says, so that the next has nothing to do. */
import { expect, it } from "vitest";
import { mergePages } from "../../../scripts/import-docs/merge/index.js";
import { textsOfOne } from "../../../scripts/import-docs/merge/specs.js";
import { isRefusal, openPage } from "../../../scripts/import-docs/page.js";
import { readPage } from "../../../scripts/import-docs/readers/index.js";

const documentOf = (schema: string) => `openapi: 3.1.0
info: {title: x, version: 1.0.0}
servers: [{url: "https://x.example"}]
paths:
  /doors:
    get:
      operationId: list_doors
      parameters:
        - {name: kind, in: query, schema: ${schema}}
      responses: {"200": {description: x}}
`;

const SETTLED: [name: string, spec: string, page: string, want: string][] = [
  [
    "type and null at once",
    "{enum: [1, a]}",
    "{enum: [1, true, null]}",
    '{enum: [1, true, null], type: [integer, boolean, "null"]}',
  ],
  ["null where nothing was told", "{}", "{type: [string, 'null']}", '{type: [string, "null"]}'],
  ["null that was a value alone", "{enum: [null]}", "{type: string}", "{type: string}"],
  ["null that was all", "{type: 'null', enum: [null]}", "{type: array, items: {}}", "{type: array, items: {}}"],
  ["another type beside null", "{type: [string, 'null']}", "{type: [integer, 'null']}", '{type: [integer, "null"]}'],
  [
    "null that stands beside a limit",
    "{anyOf: [{type: string, maxLength: 5}, {type: 'null'}]}",
    "{type: string}",
    "{type: string, maxLength: 5}",
  ],
  [
    "null that stands below our words",
    "{oneOf: [{type: string}, {type: 'null'}], description: x}",
    "{type: string}",
    "{type: string, description: x}",
  ],
  [
    "one of two types, whose limit stays",
    "{type: [string, integer], maxLength: 5}",
    "{type: string}",
    "{type: string, maxLength: 5}",
  ],
  [
    "one of two types, whose format stays",
    "{type: [string, integer], format: byte}",
    "{type: string}",
    "{type: string, format: byte}",
  ],
  ["another type, whose format is another", "{type: string, format: byte}", "{type: integer}", "{type: integer}"],
  ["no object any more", "{type: object, required: [a], properties: {a: {}}}", "{type: string}", "{type: string}"],
  [
    "no object of parts any more",
    "{description: x, allOf: [{type: object, properties: {a: {}}}, {type: object, properties: {b: {}}}]}",
    "{type: string}",
    "{description: x, type: string}",
  ],
  ["no map any more", "{type: object, additionalProperties: {type: string}}", "{type: string}", "{type: string}"],
  ["no list any more", "{type: array, items: {type: string}, uniqueItems: true}", "{type: string}", "{type: string}"],
  ["a constant of another type", "{const: a}", "{type: integer}", "{type: integer}"],
  ["any of several that are one", "{anyOf: [{type: string}, {type: boolean}]}", "{type: boolean}", "{type: boolean}"],
  [
    "another type below null",
    "{oneOf: [{type: string, maxLength: 5}, {type: 'null'}]}",
    "{type: [integer, 'null']}",
    "{oneOf: [{type: integer}, {type: 'null'}]}",
  ],
  [
    "values of one type only, beside null",
    "{type: [string, integer, 'null'], enum: [a, 1, null]}",
    "{type: [integer, 'null'], enum: [1, null]}",
    '{type: [integer, "null"], enum: [1, null]}',
  ],
  ["a type that its values told", "{enum: [1, '1']}", "{type: [integer, string]}", "{type: [integer, string]}"],
  ["a constant that is one of several", "{const: 1}", "{enum: [1, '1']}", '{type: [integer, string], enum: [1, "1"]}'],
  ["a constant that is any", "{const: a}", "{type: string}", "{type: string}"],
  ["alternatives that are one", "{oneOf: [{type: string}, {type: boolean}]}", "{type: boolean}", "{type: boolean}"],
  [
    "fields and further ones",
    "{type: object, properties: {}}",
    "{type: object, properties: {a: {}}, additionalProperties: {type: string}}",
    "{type: object, properties: {a: {}}, additionalProperties: {type: string}}",
  ],
];

it.each(SETTLED)("%s", (_, spec, page, want) => {
  const text = `# List\n\nGET https://x.example/doors\n\n\`\`\`yaml\n${documentOf(page)}\`\`\`\n`;
  const opened = openPage("page.md", new TextEncoder().encode(text), "2026-11-20");
  if (isRefusal(opened)) throw new Error(opened.reason);
  const fragment = readPage(opened, { prose: false });
  if (isRefusal(fragment)) throw new Error(fragment.reason);
  const pages = [{ page: opened, fragment }];
  const first = mergePages(textsOfOne("doors", documentOf(spec), undefined), pages);
  const after = first.files.get("openapi.yaml") ?? "";
  expect(after).toContain(`schema: ${want}`);
  expect(mergePages(textsOfOne("doors", after, first.sources), pages).changes).toEqual([]);
});
