/** Limits of values, and where they, or other keywords, demand nothing. */
import { describe, expect, it } from "vitest";
import { diff } from "../../../scripts/diff/index.js";
import { answering, field, sending } from "../documents.js";
import { judged, object, text, whole } from "./judged.js";

describe("limits", () => {
  const map = (properties: object = {}) => ({ ...object(properties), additionalProperties: text });
  const closed = { ...object({ a: text, b: text }), unevaluatedProperties: false };
  judged([
    [
      "a multiple of 0.1 to one of 0.01",
      sending(field({ type: "number", multipleOf: 0.1 })),
      sending(field({ type: "number", multipleOf: 0.01 })),
      "info",
      "none",
    ],
    [
      "a multiple of 0.1 to one of 0.03",
      sending(field({ type: "number", multipleOf: 0.1 })),
      sending(field({ type: "number", multipleOf: 0.03 })),
      "breaking",
      "none",
    ],
    [
      "a field removed where nothing unevaluated is allowed",
      sending(closed),
      sending({ ...closed, properties: { a: text } }),
      "breaking",
      "breaking",
    ],
    [
      "additional properties, forbidden before, of one type",
      sending(field({ ...object({ a: text }), additionalProperties: false })),
      sending(field({ ...object({ a: text }), additionalProperties: text })),
      "info",
      "info",
    ],
    [
      "a schema for additional properties, which leaves nothing unevaluated",
      sending({ ...closed, additionalProperties: text }),
      sending({ ...closed, additionalProperties: { ...text, enum: ["a"] } }),
      "breaking",
      "breaking",
    ],
    ["a name of its own for a value of a map", sending(map()), sending(map({ a: text })), "info", "info"],
    ["another type for a value of a map", sending(map()), sending(map({ a: whole })), "breaking", "info"],
    [
      "another type for a value of a map that is read",
      answering(map()),
      answering(map({ a: whole })),
      "breaking",
      "info",
    ],
    ["the type of all others for a value of a map", sending(map({ a: whole })), sending(map()), "breaking", "breaking"],
    [
      "a multiple of 4 that must also be a multiple of 6",
      sending(field({ ...whole, multipleOf: 4 })),
      sending(field({ ...whole, allOf: [{ multipleOf: 6 }, { multipleOf: 4 }] })),
      "breaking",
      "none",
    ],
    [
      "limits of property names, which no type shows",
      sending(field({ type: "object", propertyNames: { enum: ["a", "b"] } })),
      sending(field({ type: "object", propertyNames: { enum: ["a"] } })),
      "breaking",
      "info",
    ],
  ]);
});

describe("limits beside listed values, which are all there is", () => {
  const listed = { ...text, enum: ["a", "ab"] };
  const decimal = { ...listed, enum: ["1", "2"] };
  const camelCase = (document: object) => ({ ...document, "x-client-naming": "camelCase" });
  judged([
    ["a pattern added", sending(field(listed)), sending(field({ ...listed, pattern: "^a" })), "none", "none"],
    [
      "a maximum length raised",
      answering(field({ ...listed, maxLength: 5 })),
      answering(field({ ...listed, maxLength: 9 })),
      "none",
      "none",
    ],
    [
      "a maximum length that one of the values exceeds",
      sending(field(listed)),
      sending(field({ ...listed, maxLength: 1 })),
      "warning",
      "none",
    ],
    [
      "another format",
      sending(field({ ...listed, format: "lang" })),
      sending(field({ ...listed, format: "code" })),
      "none",
      "none",
    ],
    [
      "a format by which the client shows numbers",
      camelCase(sending(field(decimal))),
      camelCase(sending(field({ ...decimal, format: "int64" }))),
      "info",
      "breaking",
    ],
    [
      "the listing dropped, with a pattern instead",
      sending(field(listed)),
      sending(field({ ...text, pattern: "^a" })),
      "breaking",
      "info",
    ],
  ]);
});

describe("keywords that demand nothing", () => {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  const lonely = { ...object({}), then: { required: ["a"] } };
  judged([
    ["`then` without `if`", sending(object({})), sending(lonely), "none", "none"],
    ["`else` without `if`", answering({ ...object({}), else: false }), answering(object({})), "none", "none"],
    [
      "`contains` of what is no list",
      sending(field(whole)),
      sending(field({ ...whole, contains: text })),
      "none",
      "none",
    ],
    [
      "`propertyNames` of what is no object",
      sending(field(text)),
      sending(field({ ...text, propertyNames: { maxLength: 1 } })),
      "none",
      "none",
    ],
    [
      "`dependentRequired` of what is no object",
      sending(field(whole)),
      sending(field({ ...whole, dependentRequired: { a: ["b"] } })),
      "none",
      "none",
    ],
    [
      "`patternProperties` of what is no object",
      sending(field(text)),
      sending(field({ ...text, patternProperties: { "^x": whole } })),
      "none",
      "none",
    ],
    [
      "half of an integer's step",
      answering(field({ ...whole, multipleOf: 0.5 })),
      answering(field(whole)),
      "none",
      "none",
    ],
    ["`contains` of what may be a list", sending(field({})), sending(field({ contains: text })), "breaking", "none"],
  ]);
});

describe("each limit, tightened in a request and loosened in a response", () => {
  const list = { type: "array", items: text };
  const some = { ...list, contains: { const: "a" } };
  const upper = [
    ["maximum", whole],
    ["exclusiveMaximum", whole],
    ["maxLength", text],
    ["maxItems", list],
    ["maxProperties", { type: "object" }],
    ["maxContains", some],
  ] as const;
  const lower = upper.map(([keyword, schema]) => [keyword.replace(/max/i, (max) => `${max[0]}in`), schema] as const);

  it.each([
    ...upper.map(([keyword, schema]) => [keyword, schema, 9, 5] as const),
    ...lower.map(([keyword, schema]) => [keyword, schema, 5, 9] as const),
  ])("%s", (keyword, schema, loose, tight) => {
    const [wide, narrow] = [loose, tight].map((value) => field({ ...schema, [keyword]: value }));
    const levels = [
      ...[diff(sending(wide), sending(narrow)), diff(sending(narrow), sending(wide))],
      ...[diff(answering(wide), answering(narrow)), diff(answering(narrow), answering(wide))],
    ].map((changes) => changes.map(({ scope }) => scope.wire));
    expect(levels).toEqual([["breaking"], ["info"], ["info"], ["breaking"]]);
  });
});
