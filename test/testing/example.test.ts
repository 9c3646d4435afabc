/** Examples made from schemas are valid: for difficult schemas, and for all schemas of both documents. */
import { describe, expect, it } from "vitest";
import { document as compat } from "../../generated/compat/document.js";
import { document as relay } from "../../generated/relay/document.js";
import { readDocument } from "../../src/testing/document.js";
import { exampleOf } from "../../src/testing/example.js";
import { objectAt } from "../../src/testing/json.js";
import { validate } from "../../src/testing/validate.js";

const document = {
  components: {
    schemas: {
      Tree: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string" },
          children: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
        },
      },
      Sid: { type: "string", format: "uuid" },
      "a/b~c": { type: "integer", minimum: 3 },
    },
  },
};
const api = readDocument("hard", document);

describe("an example", () => {
  it.each<[string, Record<string, unknown>, unknown]>([
    ["of an enum", { type: "string", enum: ["a", "b"] }, "a"],
    ["of a constant", { const: 5 }, 5],
    ["of text with a default", { type: "string", default: "POST" }, "POST"],
    ["of a number with a minimum", { type: "integer", minimum: 7 }, 7],
    ["of a number below one", { type: "number", maximum: 0.5 }, 0.5],
    ["of text with a pattern", { type: "string", pattern: "^\\+\\d{5,17}$" }, "+12025550123"],
    ["of text with a length", { type: "string", minLength: 21, maxLength: 21 }, "x".repeat(21)],
    ["of text that must be empty", { type: "string", maxLength: 0 }, ""],
    ["of a date", { type: "string", format: "date" }, "2026-01-05"],
    ["of an array with a minimum length", { type: "array", minItems: 2, items: { type: "boolean" } }, [false, false]],
    ["of a count as text", { type: ["string", "null"], format: "int32" }, "1"],
    ["of a score as text", { type: "string", format: "float" }, "1"],
    [
      "of a thing that has not failed",
      {
        properties: { error_code: { type: "string" }, error_message: { type: ["string", "null"] } },
        required: ["error_message"],
      },
      { error_message: null },
    ],
    ["of null", { type: "null" }, null],
    ["of an enum that allows null", { type: ["null", "string"], enum: [null, "a"] }, "a"],
    [
      "of a union with a format next to it",
      { format: "uri", anyOf: [{ type: "string" }, { type: "array" }] },
      "https://example.com/",
    ],
    ["of a schema behind a pointer with escapes", { $ref: "#/components/schemas/a~1b~0c" }, 3],
    [
      "of several objects joined by allOf",
      { allOf: [{ properties: { a: { const: 1 } } }, { properties: { b: { const: 2 } } }] },
      { a: 1, b: 2 },
    ],
    ["of an empty schema", {}, {}],
  ])("%s", (_, schema, want) => {
    expect(exampleOf(api, schema)).toEqual(want);
    expect(validate(api, schema, want)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, unknown]>([
    ["null if it is allowed", { type: ["string", "null"] }, null],
    ["null in a union", { anyOf: [{ $ref: "#/components/schemas/Sid" }, { type: "null" }] }, null],
    ["only the required fields", { $ref: "#/components/schemas/Tree" }, { name: "example" }],
  ])("that is bare: %s", (_, schema, want) => {
    expect(exampleOf(api, schema, { bare: true })).toEqual(want);
  });

  it("of a schema that contains itself is finite", () => {
    const tree = exampleOf(api, { $ref: "#/components/schemas/Tree" });
    expect(validate(api, { $ref: "#/components/schemas/Tree" }, tree)).toEqual([]);
    expect(JSON.stringify(tree).length).toBeLessThan(500);
  });
});

describe.each([
  ["compat", compat],
  ["relay", relay],
])("every schema of %s", (name, whole) => {
  const real = readDocument(name, whole);
  const schemas = Object.entries(objectAt(whole, "components", "schemas"));

  it.each([false, true])("has a valid example, bare: %s", (bare) => {
    const wrong = schemas.flatMap(([key, schema]) =>
      validate(real, objectAt(schema), exampleOf(real, objectAt(schema), { bare })).map((problem) => [
        key,
        problem.message,
      ]),
    );
    expect(wrong).toEqual([]);
  });
});
