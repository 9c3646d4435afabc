import { describe, expect, it } from "vitest";
import { diff } from "../../scripts/diff/index.js";
import { answering, openapi, sending, text, whole } from "./documents.js";

const tagged = { type: "object", properties: { id: text }, required: ["id"] };
const cat = { type: "object", properties: { kind: { const: "cat" }, lives: whole }, required: ["kind"] };
const dog = { type: "object", properties: { kind: { const: "dog" }, tricks: whole }, required: ["kind"] };
const thing = {
  type: "object",
  properties: { id: text, parent: { $ref: "#/components/schemas/Thing" } },
  required: ["id"],
};
const withThing = (schema: unknown, document = answering) => ({
  ...document(schema),
  components: { schemas: { Thing: thing } },
});
const old = (schema: unknown) => ({ ...sending(schema), openapi: "3.0.3" });
const path = (name: string) => ({
  [`/things/{${name}}`]: {
    get: { operationId: "things.get", parameters: [{ name, in: "path", required: true, schema: text }], responses: {} },
  },
});

/** The same contract, written differently. */
const refactors: readonly (readonly [name: string, base: object, revision: object])[] = [
  ["$ref and inline", withThing({ $ref: "#/components/schemas/Thing" }), withThing(thing)],
  [
    "$ref and inline, without the component",
    withThing({ $ref: "#/components/schemas/Leaf" }),
    withThing({ $ref: "#/components/schemas/Leaf" }),
  ],
  [
    "allOf of one",
    withThing({ $ref: "#/components/schemas/Thing" }),
    withThing({ allOf: [{ $ref: "#/components/schemas/Thing" }] }),
  ],
  ["oneOf of one", answering(text), answering({ oneOf: [text] })],
  [
    "allOf merged by hand",
    answering({
      allOf: [
        { type: "object", properties: { a: text } },
        { required: ["a"], properties: { b: text } },
      ],
    }),
    answering({ type: "object", properties: { a: text, b: text }, required: ["a"] }),
  ],
  [
    "nullable: true and a list of types",
    old({ type: "string", nullable: true }),
    sending({ type: ["string", "null"] }),
  ],
  [
    "a list of types and anyOf with null",
    sending({ type: ["string", "null"] }),
    sending({ anyOf: [text, { type: "null" }] }),
  ],
  [
    "nullable: true and oneOf with null",
    old({ type: "string", nullable: true }),
    sending({ oneOf: [{ type: "null" }, text] }),
  ],
  [
    "nullable beside allOf and anyOf with null",
    {
      ...old({ nullable: true, allOf: [{ $ref: "#/components/schemas/Thing" }] }),
      components: { schemas: { Thing: thing } },
    },
    withThing({ anyOf: [{ $ref: "#/components/schemas/Thing" }, { type: "null" }] }, sending),
  ],
  ...(["oneOf", "anyOf"] as const).map(
    (keyword) =>
      [
        `nullable beside ${keyword} of one and ${keyword} with null`,
        {
          ...old({ nullable: true, [keyword]: [{ $ref: "#/components/schemas/Thing" }] }),
          components: { schemas: { Thing: thing } },
        },
        withThing({ [keyword]: [{ $ref: "#/components/schemas/Thing" }, { type: "null" }] }, sending),
      ] as const,
  ),
  ["const and an enum of one value", sending({ const: "a" }), sending({ type: "string", enum: ["a"] })],
  [
    "alternatives that are constants, and an enum",
    sending({ oneOf: [{ const: "a" }, { const: "b" }] }),
    sending({ enum: ["b", "a"] }),
  ],
  [
    "a list of types and alternatives",
    sending({ type: ["string", "integer"] }),
    sending({ oneOf: [{ type: "integer" }, text] }),
  ],
  [
    "exclusiveMinimum of 3.0 and of 3.1",
    old({ type: "number", minimum: 1, exclusiveMinimum: true }),
    sending({ type: "number", exclusiveMinimum: 1 }),
  ],
  [
    "more than 4 and at least 5, for integers",
    sending({ type: "integer", exclusiveMinimum: 4 }),
    sending({ type: "integer", minimum: 5 }),
  ],
  [
    "byte of 3.0 and base64 of 3.1",
    old({ type: "string", format: "byte" }),
    sending({ type: "string", contentEncoding: "base64" }),
  ],
  [
    "reordered properties, enums, types and branches",
    answering({ oneOf: [{ type: ["integer", "boolean"] }, { enum: ["a", "b"] }] }),
    answering({ oneOf: [{ enum: ["b", "a"] }, { type: ["boolean", "integer"] }] }),
  ],
  [
    "an implicit and an explicit true",
    answering({ type: "object", properties: { a: text } }),
    answering({ properties: { a: text }, type: "object" }),
  ],
  ["at least 4.5 and at least 5, for integers", sending({ ...whole, minimum: 4.5 }), sending({ ...whole, minimum: 5 })],
  ["a multiple of 1, for integers", sending(whole), sending({ ...whole, multipleOf: 1 })],
  ["a number that is a multiple of 1, and an integer", sending({ type: "number", multipleOf: 1 }), sending(whole)],
  [
    "boolean and an enum of both its values",
    sending({ type: "boolean" }),
    sending({ type: "boolean", enum: [true, false] }),
  ],
  [
    "minContains 1, which is the default",
    answering({ type: "array", contains: { const: "a" } }),
    answering({ type: "array", contains: { const: "a" }, minContains: 1 }),
  ],
  ["minContains without contains", answering({ type: "array" }), answering({ type: "array", minContains: 2 })],
  [
    "additionalProperties false and unevaluatedProperties false",
    sending({ type: "object", properties: { a: text }, additionalProperties: false }),
    sending({ allOf: [{ type: "object", properties: { a: text } }], unevaluatedProperties: false }),
  ],
  ...(["oneOf", "anyOf"] as const).flatMap((keyword): (readonly [string, object, object])[] => [
    [
      `${keyword} inside ${keyword}`,
      answering({ [keyword]: [cat, { [keyword]: [dog, { type: "null" }] }] }),
      answering({ [keyword]: [dog, cat, { type: "null" }] }),
    ],
    [
      `what is beside ${keyword} and in each of its alternatives`,
      answering({ ...tagged, [keyword]: [cat, dog] }),
      answering({ [keyword]: [cat, dog].map((one) => ({ allOf: [tagged, one] })) }),
    ],
    [
      `the type beside ${keyword} and in each of its alternatives`,
      answering({ type: "object", [keyword]: [cat, dog] }),
      answering({ [keyword]: [cat, dog] }),
    ],
  ]),
  ...(["oneOf", "anyOf"] as const).map((keyword): (typeof refactors)[number] => [
    `the type beside ${keyword} and in each of its alternatives, which are lengths and patterns`,
    answering({ ...text, [keyword]: [{ maxLength: 5 }, { pattern: "^a" }] }),
    answering({
      [keyword]: [
        { ...text, pattern: "^a" },
        { ...text, maxLength: 5 },
      ],
    }),
  ]),
  [
    "two groups of alternatives in another order",
    sending({ allOf: [{ oneOf: [cat, dog] }, { anyOf: [{ required: ["a"] }, { required: ["b"] }] }] }),
    sending({ allOf: [{ anyOf: [{ required: ["b"] }, { required: ["a"] }] }, { oneOf: [cat, dog] }] }),
  ],
  [
    "a multiple of 4 and of 6, and one of 12",
    sending({ ...whole, allOf: [{ multipleOf: 4 }, { multipleOf: 6 }] }),
    sending({ ...whole, multipleOf: 12 }),
  ],
  [
    "a position in a list with the schema of all others",
    answering({ type: "array", prefixItems: [text], items: text }),
    answering({ type: "array", items: text }),
  ],
  ["minLength 0", sending(text), sending({ ...text, minLength: 0 })],
  [
    "an enum of numbers, with and without a type beside it",
    answering({ enum: [1, 2] }),
    answering({ type: "number", enum: [1, 2] }),
  ],
  ...[answering, sending].flatMap((document): typeof refactors => [
    [
      "two equal alternatives, both in other words",
      document({ oneOf: [{ ...tagged }, { ...tagged }, whole] }),
      document({
        oneOf: [
          { ...tagged, minProperties: 0 },
          { ...tagged, properties: { id: { $ref: "#/components/schemas/Leaf" } } },
          whole,
        ],
      }),
    ],
    [
      "an alternative listed once more",
      document({ anyOf: [{ ...tagged }, whole] }),
      document({ anyOf: [{ ...tagged }, { allOf: [tagged] }, whole] }),
    ],
  ]),
  ["null alone, and as the only alternative", answering({ type: "null" }), answering({ anyOf: [{ type: "null" }] })],
  [
    "null as an alternative, and in the alternatives of an alternative",
    answering({ oneOf: [whole, { type: ["string", "null"] }] }),
    answering({ oneOf: [{ oneOf: [text, { type: "null" }] }, whole] }),
  ],
  [
    "an object without named properties, and one that may have any",
    answering({ type: "object" }),
    answering({ type: "object", additionalProperties: true }),
  ],
  ...[sending, answering].flatMap((document): (typeof refactors)[number][] => [
    [
      "bytes by format (3.0), and by the media type alone",
      { ...document({ ...text, format: "binary" }, "image/png"), openapi: "3.0.3" },
      document({}, "image/png"),
    ],
    [
      "bytes by format (3.0), and by contentMediaType",
      { ...document({ ...text, format: "binary" }, "image/png"), openapi: "3.0.3" },
      document({ ...text, contentMediaType: "image/png" }, "image/png"),
    ],
  ]),
  [
    "client extensions in another order",
    openapi({ paths: { "/a": { get: { "x-client-pagination": { items: "things", next: "next" } } } } }),
    openapi({ paths: { "/a": { get: { "x-client-pagination": { next: "next", items: "things" } } } } }),
  ],
  [
    "media types in another case and order",
    sending(text, "application/json"),
    sending(text, "Application/JSON; charset=utf-8"),
  ],
  [
    "nullable beside a $ref, and around it in allOf (3.0)",
    { ...withThing({ $ref: "#/components/schemas/Thing", nullable: true }), openapi: "3.0.3" },
    { ...withThing({ allOf: [{ $ref: "#/components/schemas/Thing" }], nullable: true }), openapi: "3.0.3" },
  ],
  [
    "other keywords beside a nullable $ref (3.0)",
    { ...withThing({ $ref: "#/components/schemas/Thing", nullable: true }), openapi: "3.0.3" },
    {
      ...withThing({ $ref: "#/components/schemas/Thing", nullable: true, type: "string", default: "a" }),
      openapi: "3.0.3",
    },
  ],
  [
    "a discriminator's mapping by name and by reference",
    withThing({ oneOf: [text, whole], discriminator: { propertyName: "a", mapping: { b: "Thing" } } }),
    withThing({
      oneOf: [text, whole],
      discriminator: { propertyName: "a", mapping: { b: "#/components/schemas/Thing" } },
    }),
  ],
  [
    "descriptions, titles and examples",
    sending(text),
    sending({ ...text, title: "A", description: "a", example: "a", examples: ["a"] }),
  ],
  [
    "what a field's presence requires, by its own keyword and by a schema",
    sending({ ...tagged, dependentRequired: { id: ["a", "b"] } }),
    sending({ ...tagged, dependentSchemas: { id: { required: ["b", "a"] } } }),
  ],
  ...[
    ["minimums", { type: "integer", minimum: 3 }, { minimum: 2 }],
    ["maximums", { type: "integer", maximum: 3 }, { maximum: 4 }],
    ["minimum lengths", { ...text, minLength: 3 }, { minLength: 2 }],
    ["maximum lengths", { ...text, maxLength: 3 }, { maxLength: 4 }],
  ].flatMap(([name, tight, loose]): readonly (readonly [string, object, object])[] => [
    [`the tighter of two ${name}`, sending(tight), sending({ allOf: [tight, loose] })],
    [`the tighter of two ${name}, stated last`, sending(tight), sending({ allOf: [loose, tight] })],
  ]),
  [
    "the values that two lists have in common",
    sending({ enum: ["b", "c"] }),
    sending({ allOf: [{ enum: ["a", "b", "c"] }, { enum: ["b", "c", "d"] }] }),
  ],
  [
    "what is stated twice about names of a pattern",
    sending({ type: "object", patternProperties: { "^a": { ...text, maxLength: 3 } } }),
    sending({
      allOf: [
        { type: "object", patternProperties: { "^a": text } },
        { type: "object", patternProperties: { "^a": { maxLength: 3 } } },
      ],
    }),
  ],
  [
    "numbers as alternatives and as an enum",
    sending({ type: "number", enum: [1, 2] }),
    sending({
      oneOf: [
        { type: "number", const: 1 },
        { type: "number", const: 2 },
      ],
    }),
  ],
  [
    "null as a type and as the only value of an alternative",
    sending({ type: ["string", "null"] }),
    sending({ anyOf: [text, { enum: [null] }] }),
  ],
  [
    "integers, written as texts, as alternatives and as an enum",
    sending({ type: "integer", enum: ["0", "1"] }),
    sending({
      oneOf: [
        { type: "integer", const: "0" },
        { type: "integer", const: "1" },
      ],
    }),
  ],
  [
    "one type, and as a list of it",
    sending({ anyOf: [text, whole] }),
    sending({ anyOf: [text, { type: ["integer"] }] }),
  ],
  [
    "null as a type and as the only type in a list",
    sending({ type: ["string", "null"] }),
    sending({ anyOf: [text, { type: ["null"] }] }),
  ],
  [
    "null as a type and as the only value of a text",
    sending({ type: ["string", "null"] }),
    sending({ anyOf: [text, { ...text, enum: [null] }] }),
  ],
  [
    "null as a type and as the only value of an alternative that says so twice",
    old({ oneOf: [text, { type: "integer", enum: [1] }, { type: "string", nullable: true, enum: [null] }] }),
    sending({ oneOf: [text, { type: "integer", enum: [1] }, { type: "null" }] }),
  ],
  ["`not` with a schema that matches nothing", sending(text), sending({ ...text, not: false })],
  ...[
    ["https", 443],
    ["http", 80],
  ].map(([scheme, port]): readonly [string, object, object] => [
    `the port that ${scheme} has anyhow`,
    openapi({ servers: [{ url: `${scheme}://a.example/v1` }], paths: path("id") }),
    openapi({ servers: [{ url: `${scheme}://a.example:${port}/v1` }], paths: path("id") }),
  ]),
  [
    "a renamed security scheme",
    openapi({
      paths: { "/a": { get: { security: [{ one: [] }] } } },
      components: { securitySchemes: { one: { type: "http", scheme: "basic" } } },
    }),
    openapi({
      paths: { "/a": { get: { security: [{ one: [] }] } } },
      components: { securitySchemes: { one: { type: "http", scheme: "Basic" } } },
    }),
  ],
];

describe("equal contracts have no changes", () => {
  const leaf = { Leaf: text };
  const complete = (document: object) => ({
    ...document,
    components: {
      securitySchemes: {},
      ...Object(document).components,
      schemas: { ...leaf, ...Object(document).components?.schemas },
    },
  });

  it.each(refactors)("%s", (_, base, revision) => {
    expect(diff(complete(base), complete(revision))).toEqual([]);
    expect(diff(complete(revision), complete(base))).toEqual([]);
  });

  it("a component that is written inline where it was used", () => {
    const base = { ...answering({ $ref: "#/components/schemas/Thing" }), components: { schemas: { Thing: text } } };
    expect(diff(base, answering(text))).toEqual([]);
  });

  it("renamed path parameters, on the wire", () => {
    const [base, revision] = [path("id"), path("sid")].map((paths) => openapi({ paths }));
    expect(diff(base, revision, { scope: "wire" }).map(({ level }) => level)).toEqual(["none"]);
  });
});
