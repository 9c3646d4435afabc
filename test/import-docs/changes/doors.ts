/** A spec of doors, and its pages with changes in them. */
import { parse } from "yaml";
import {
  type FragmentDocument,
  type Operation,
  operationsOf,
  type Parameter,
  type Schema,
} from "../../../scripts/import-docs/fragment.js";
import { mergePages, type PageToMerge } from "../../../scripts/import-docs/merge/index.js";
import { textsOfOne } from "../../../scripts/import-docs/merge/specs.js";
import { isRefusal, openPage } from "../../../scripts/import-docs/page.js";
import { readPage } from "../../../scripts/import-docs/readers/index.js";
import { embeddedPage } from "../writer/embedded.js";
import { withoutShared } from "../writer/own.js";

export const SPEC = `openapi: 3.1.0
info: {title: Doors, version: 1.0.0}
servers:
  - url: https://{space_name}.doors.example
security:
  - BasicAuth: []
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
  securitySchemes:
    BasicAuth: {type: http, scheme: basic}
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
export type Change = (document: FragmentDocument, operation: Operation) => ((page: string) => string) | undefined;

export function pageWith(id: string, change: Change, spec = SPEC): PageToMerge {
  const document = withoutShared(parse(spec));
  const target = operationsOf(document).find(({ operation }) => operation.operationId === id);
  if (!target) throw new Error(`no ${id}`);
  const edit = change(document, target.operation) ?? ((text: string) => text);
  const page = openPage("page.md", new TextEncoder().encode(edit(embeddedPage(document, target))), "2026-11-20");
  if (isRefusal(page)) throw new Error(page.reason);
  const fragment = readPage(page, { prose: false });
  if (isRefusal(fragment)) throw new Error(fragment.reason);
  return { page, fragment };
}

/** What becomes of the spec by a changed page, and by the same page once more. */
export function mergedWith(id: string, change: Change, spec = SPEC) {
  const pages = [pageWith(id, change, spec)];
  const { changes, files, sources } = mergePages(textsOfOne("doors", spec, undefined), pages);
  const after = files.get("openapi.yaml") ?? spec;
  const again = mergePages(textsOfOne("doors", after, sources), pages);
  const isSameEvidence = again.sources === sources;
  const anew = [...again.changes, ...again.files.keys(), ...(isSameEvidence ? [] : ["sources.json"])];
  return { changes, lines: difference(spec, after), again: anew };
}

/** How many lines two texts begin with together. */
function agreement(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((line, index) => line !== b[index]);
  return at < 0 ? a.length : at;
}

/** The lines that go and those that come, as `diff` shows them. */
export function difference(before: string, after: string): string[] {
  let [a, b] = [before.split("\n"), after.split("\n")];
  const [start, end] = [agreement(a, b), agreement(a.toReversed(), b.toReversed())];
  [a, b] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const kept = (lines: string[], others: string[]) => lines.filter((line) => !others.includes(line));
  const shown = (sign: string) => (line: string) => `${sign} ${line.trim().replaceAll('"', "'")}`;
  return [...kept(a, b).map(shown("-")), ...kept(b, a).map(shown("+"))];
}

export const fieldsOfDoor = (document: FragmentDocument): Record<string, Schema> => {
  const fields = document.components?.schemas?.Door?.properties;
  if (!fields) throw new Error("no Door");
  return fields;
};

export const field =
  (name: string, schema: Schema): Change =>
  (document) => {
    fieldsOfDoor(document)[name] = schema;
    return undefined;
  };

/** A line more below the type of a field, a parameter or the operation. */
export const line =
  (below: RegExp, text: string): Change =>
  () =>
  (page) => {
    const edited = page.replace(below, (match, indent: string) => `${match}\n${indent}${text}`);
    if (edited === page) throw new Error(`no ${below}`);
    return edited;
  };

export const answer =
  (code: string, schema: Schema, more: Record<string, Schema> = {}): Change =>
  (document, operation) => {
    Object.assign(document.components?.schemas ?? {}, more);
    operation.responses = { ...operation.responses, [code]: { content: { "application/json": { schema } } } };
    return undefined;
  };

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

export const parameter =
  (name: string, told: Partial<Parameter> | undefined): Change =>
  (_, operation) => {
    const all = operation.parameters ?? [];
    const known = all.find((one) => one.name === name);
    if (known && told) Object.assign(known, told);
    else if (known) operation.parameters = all.filter((one) => one !== known);
    else operation.parameters = [...all, { name, in: "query", ...told }];
    return undefined;
  };

export const GET = "GET /doors/{id}";
export const LIST = "GET /doors";
export const WIDTH = "width: {type: integer, format: int32, minimum: 1, description: How wide.}";
export const NAME = "name: {type: string, maxLength: 20, description: What it is called.}";
export const DOOR = "schema: {$ref: '#/components/schemas/Door'}";
export const PAGE_SIZE = "- $ref: '#/components/parameters/PageSize'";
export const OWN_PAGE_SIZE = ["name: page_size", "in: query", "description: How many of them at once."];
