/** A law of the grammar: a document reads the same with its line breaks and without them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FragmentDocument, operationsOf, type Schema } from "../../scripts/import-docs/fragment.js";
import { isRefusal, openPage } from "../../scripts/import-docs/page.js";
import { readPage } from "../../scripts/import-docs/readers/index.js";
import { fieldsOf } from "./fields.js";
import { embeddedPage, flattened } from "./writer/embedded.js";

/** Fields that are named like keywords are the hard part. */
const name = fc.constantFrom(
  ..."type title description items required enum format default properties name in schema id DateSent< Parameter1.Name en-US oneOf tags content".split(
    " ",
  ),
);
const value = fc.constantFrom("a", "b c", "on", "1", "true", "x-y", "null", "a: b", "#c", "'");

const leaf: fc.Arbitrary<Schema> = fc.oneof(
  fc.constantFrom<Schema>(
    {},
    { type: "string" },
    { type: "integer", default: 0 },
    { type: "boolean", default: false },
    { type: "string", format: "uuid" },
    { type: ["string", "null"] },
    { type: "string", default: "x" },
    { type: "object", additionalProperties: { type: "string" } },
    { type: "array", items: { type: "string" }, default: ["a"] },
  ),
  fc.uniqueArray(value, { minLength: 1, maxLength: 4 }).map((values): Schema => ({ type: "string", enum: values })),
);

const { object } = fc.letrec<{ any: Schema; single: Schema; object: Schema }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    leaf,
    tie("object"),
    tie("any").map((items): Schema => ({ type: "array", items })),
    // Alternatives within alternatives cannot be distinguished without indentation; the generator writes none.
    fc.tuple(tie("single"), tie("single")).map((oneOf): Schema => ({ oneOf })),
  ),
  single: fc.oneof(leaf, tie("object")),
  object: fc
    .uniqueArray(fc.tuple(name, tie("any"), fc.boolean()), { minLength: 1, maxLength: 5, selector: ([field]) => field })
    .map((fields): Schema => {
      const required = fields.filter(([, , flag]) => flag).map(([field]) => field);
      const properties = Object.fromEntries(fields.map(([field, schema]) => [field, schema]));
      return { type: "object", properties, ...(required.length > 0 ? { required } : {}) };
    }),
}));

function documentOf(schema: Schema): FragmentDocument {
  const body = { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } };
  const operation = {
    operationId: "do_it",
    summary: "Do it",
    tags: ["Some Things"],
    parameters: [{ name: "id", in: "path" as const, required: true, schema: { type: "string" } }],
    requestBody: body,
    responses: { "200": { description: "x", ...body }, "404": { description: "y" } },
  };
  return {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    servers: [{ url: "https://{space}.x.example" }],
    components: { schemas: { Thing: schema } },
    paths: { "/a/{id}": { post: operation } },
  };
}

function documentIn(text: string): FragmentDocument {
  const page = openPage("page", new TextEncoder().encode(text), "2026-11-20");
  if (isRefusal(page)) throw new Error(page.reason);
  const fragment = readPage(page, { prose: true });
  if (isRefusal(fragment)) throw new Error(fragment.reason);
  return fragment.document;
}

function fieldsIn(text: string) {
  const document = documentIn(text);
  const [found] = operationsOf(document);
  if (!found) throw new Error("no operation");
  return [...fieldsOf(document, found.operation)];
}

describe("a flat document", () => {
  it("reads the same as with its line breaks", () => {
    fc.assert(
      fc.property(object, (schema) => {
        const document = documentOf(schema);
        const [target] = operationsOf(document);
        if (!target) throw new Error("no operation");
        const page = embeddedPage(document, target);
        const want = [...fieldsOf(document, target.operation)];
        expect(fieldsIn(page)).toEqual(want);
        expect(fieldsIn(flattened(page))).toEqual(want);
      }),
      { numRuns: 150 },
    );
  });

  it("assigns the required fields to their object, even if one of them is gone", () => {
    const document = documentOf({
      type: "object",
      properties: { a: { type: "string" }, b: { type: "object", properties: { c: { type: "string" } } } },
      required: ["gone", "a", "b"],
    });
    const [target] = operationsOf(document);
    if (!target) throw new Error("no operation");
    const fields = new Map(fieldsIn(flattened(embeddedPage(document, target))));
    expect(["a", "b", "b.c"].map((name) => fields.get(`body.${name}`)?.required)).toEqual([true, true, false]);
  });

  const oneLine = (operation: string, components = "") =>
    `# Do it POST https://x.example/a ## OpenAPI Specification \`\`\`yaml openapi: 3.1.0 info: title: x version: 1.0.0 paths: /a: post: ${operation} servers: - url: https://x.example ${components}\`\`\` ## SDK Code Examples`;
  const THING =
    "operationId: do-it responses: '200': content: application/json: schema: $ref: '#/components/schemas/Thing'";
  const thing = (fields: string) =>
    `components: schemas: Thing: type: object properties: ${fields} description: x title: Thing Colour: type: string enum: - red description: y title: Colour `;
  const COLOUR = "$ref: '#/components/schemas/Colour'";

  it.each([
    [
      "a list below its items",
      "a: type: array items: type: string maxItems: 3 b: type: string description: z",
      { type: "array", items: { type: "string" }, maxItems: 3 },
    ],
    [
      "a list of numbers below its items",
      "a: type: array items: type: integer minimum: 1 minItems: 2 b: type: string description: z",
      { type: "array", items: { type: "integer", minimum: 1 }, minItems: 2 },
    ],
    [
      "a default beside a reference",
      `a: ${COLOUR} default: red description: z b: type: string description: z`,
      { $ref: "#/components/schemas/Colour", default: "red", description: "z" },
    ],
    [
      "a deprecation beside a reference",
      `a: ${COLOUR} deprecated: true b: type: string description: z`,
      { $ref: "#/components/schemas/Colour", deprecated: true },
    ],
    [
      "a deprecation below alternatives",
      `a: oneOf: - ${COLOUR} - type: 'null' deprecated: true b: type: string description: z`,
      { oneOf: [{ $ref: "#/components/schemas/Colour" }, { type: "null" }], deprecated: true },
    ],
    [
      "code in its text",
      "a: type: string description: >- Such as ```yaml c: type: string enum: - x ```. b: type: string description: z",
      { type: "string", description: "Such as ```yaml c: type: string enum: - x ```." },
    ],
    [
      "a fence in its text that never closes",
      "a: type: string description: >- Such as ```yaml b: type: string description: z",
      { type: "string", description: "Such as ```yaml" },
    ],
  ])("assigns to its field what is said of %s", (_name, fields, want) => {
    const { Thing } = documentIn(oneLine(THING, thing(fields))).components?.schemas ?? {};
    expect(Thing?.properties).toEqual({ a: want, b: { type: "string", description: "z" } });
  });

  it.each([
    [
      "a status code that is none",
      "operationId: do-it responses: '404': description: x '2999': description: y content: application/json: schema: type: string",
      "2999",
    ],
    [
      "a type that is none",
      "operationId: do-it responses: '200': description: x content: application/json: schema: type: object properties: a: type: string b: type: integr c: type: string",
      "b",
    ],
    [
      "a keyword that is none of its field",
      THING,
      "b",
      thing(`a: ${COLOUR} uniqueItems: true description: z b: type: string description: z`),
    ],
  ])("that has %s is refused, rather than read without it", (_name, operation, key, components = "") => {
    expect(() => fieldsIn(oneLine(operation, components))).toThrow(
      `what its OpenAPI document says under "${key}" fits nowhere`,
    );
  });

  it("may begin an operation with its deprecation flag", () => {
    expect(fieldsIn(oneLine("deprecated: true operationId: do-it responses: '200': description: x"))).toEqual([]);
  });

  it.each([
    [
      "a banner and the page's source above the title",
      "> See https://x.example/llms.txt # Source: https://x.example/a.mdx # Do it POST https://x.example/a Content-Type: application/x-www-form-urlencoded Does it.",
    ],
    [
      "a title that holds a method's name",
      "# Get a POST back POST https://x.example/a Content-Type: application/x-www-form-urlencoded Does it.",
    ],
  ])("finds the content type below %s", (_name, head) => {
    const text = `${head} ## OpenAPI Specification \`\`\`yaml openapi: 3.1.0 info: title: x version: 1.0.0 paths: /a: post: operationId: do-it responses: '200': description: x requestBody: content: application/json: schema: type: object properties: b: type: string required: - b servers: - url: https://x.example \`\`\` ## SDK Code Examples`;
    const page = openPage("page", new TextEncoder().encode(text), "2026-11-20");
    const fragment = isRefusal(page) ? page : readPage(page, { prose: false });
    if (isRefusal(fragment)) throw new Error(fragment.reason);
    const [found] = operationsOf(fragment.document);
    expect(Object.keys(found?.operation.requestBody?.content ?? {})).toEqual(["application/x-www-form-urlencoded"]);
  });
});
