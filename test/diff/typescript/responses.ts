import { at, bird, cat, dog, fails, gives, holding, json, object, ref, state, text, whole } from "./documents.js";
import type { Kind } from "./kind.js";

const file = { type: "string", format: "binary" };

const succeeds = (schemas: { readonly [status: string]: object }) => {
  const entries = Object.entries(schemas).map(([status, schema]) => [status, { description: "it", ...json(schema) }]);
  return at({ responses: Object.fromEntries(entries) });
};
const answers = (content: object) => at({ responses: { "200": { description: "it", content } } });

/** Answers with a field that refers to a schema. */
const refersTo = (it: object) => gives(object({ a: ref("It") }), { components: { schemas: { It: it } } });

const plain = answers({ "text/plain": { schema: text } });

export const responses: readonly Kind[] = [
  ["text in JSON became the whole answer", answers(json(text).content), plain, true],
  ["whole answer that is now a text in JSON", plain, answers(json(text).content), true],
  ["number in JSON became text", answers(json(whole).content), plain, false],
  ["text or null in JSON instead of text", plain, answers(json({ type: ["string", "null"] }).content), false],
  [
    "text in JSON, or nothing, instead of text",
    plain,
    at({ responses: { "200": { description: "it", ...json(text) }, "204": { description: "none" } } }),
    false,
  ],
  [
    "date in JSON became text",
    { ...answers(json({ ...text, format: "date-time" }).content), "x-client-naming": "camelCase" },
    { ...plain, "x-client-naming": "camelCase" },
    false,
  ],
  [
    "text with a name in JSON became the whole answer",
    gives(ref("It"), { components: { schemas: { It: text } } }),
    plain,
    false,
  ],
  [
    "the default's response, the only one, changed",
    at({ responses: { default: { description: "it", ...json(object({ a: text }, ["a"])) } } }),
    at({ responses: { default: { description: "it", content: { "text/plain": { schema: text } } } } }),
    false,
  ],
  [
    "further success with the content of the second one",
    succeeds({ "200": object({ a: text }, ["a"]), "202": object({ b: text }, ["b"]) }),
    succeeds({
      "200": object({ a: text }, ["a"]),
      "202": object({ b: text }, ["b"]),
      "203": object({ b: text }, ["b"]),
    }),
    true,
  ],
  [
    "response as text that may also be JSON",
    answers({ "text/plain": { schema: text } }),
    answers({ "text/plain": { schema: text }, ...json(object({ a: text })).content }),
    false,
  ],
  [
    "response object with any other fields that gets one by allOf",
    gives({ ...object({ a: text }), additionalProperties: true }),
    gives({ allOf: [{ ...object({ a: text }), additionalProperties: true }, object({ b: text })] }),
    true,
  ],
  [
    "name removed that was only under a response's `required`",
    gives(object({ a: text }, ["a", "b"])),
    gives(object({ a: text }, ["a"])),
    true,
  ],
  [
    "response branch added that only sets a format",
    gives(object({ a: { oneOf: [{ ...text, format: "email" }, whole] } }, ["a"])),
    gives(object({ a: { oneOf: [{ ...text, format: "email" }, whole, { ...text, format: "uuid" }] } }, ["a"])),
    true,
  ],
  [
    "response string must have one of two lengths",
    gives(object({ a: text }, ["a"])),
    gives(object({ a: { ...text, oneOf: [{ maxLength: 5 }, { minLength: 9 }] } }, ["a"])),
    true,
  ],
  [
    "response number gets its limits from allOf",
    gives(object({ a: whole }, ["a"])),
    gives(object({ a: { ...whole, allOf: [{ minimum: 1 }, { maximum: 9 }] } }, ["a"])),
    true,
  ],
  [
    "required response field removed",
    gives(object({ a: text, b: text }, ["a", "b"])),
    gives(object({ a: text }, ["a"])),
    false,
  ],
  ["optional response field removed", gives(object({ a: text, b: text })), gives(object({ a: text })), false],
  ["response field added", gives(object({ a: text })), gives(object({ a: text, b: text }, ["b"])), true],
  ["response field became optional", gives(object({ a: text }, ["a"])), gives(object({ a: text })), false],
  ["response field became required", gives(object({ a: text })), gives(object({ a: text }, ["a"])), true],
  [
    "response field became nullable",
    gives(object({ a: text }, ["a"])),
    gives(object({ a: { type: ["string", "null"] } }, ["a"])),
    false,
  ],
  [
    "response field no longer nullable",
    gives(object({ a: { type: ["string", "null"] } })),
    gives(object({ a: text })),
    true,
  ],
  ["response enum value added", gives(object({ a: state("x") })), gives(object({ a: state("x", "y") })), true],
  ["response constant that a component states", gives(object({ a: { const: "x" } })), refersTo({ const: "x" }), true],
  ["response number that a component states", gives(object({ a: { const: 1 } })), refersTo({ const: 1 }), true],
  [
    "response constant that a part states",
    gives(object({ a: { const: "x" } })),
    gives(object({ a: { allOf: [{ const: "x" }], description: "Its kind." } })),
    true,
  ],
  ["response constant of a component that changed", refersTo({ const: "x" }), refersTo({ const: "y" }), false],
  ["response constant of a component that became any text", refersTo({ const: "x" }), refersTo(text), false],
  ["response constant that changed", gives(object({ a: { const: "x" } })), gives(object({ a: { const: "y" } })), false],
  [
    "response constant that became an enum",
    gives(object({ a: { const: "x" } })),
    gives(object({ a: state("x", "y") })),
    false,
  ],
  [
    "response constant that became a string",
    gives(object({ a: { ...text, const: "x" } })),
    gives(object({ a: text })),
    false,
  ],
  [
    "response string that became a constant",
    gives(object({ a: text })),
    gives(object({ a: { ...text, const: "x" } })),
    true,
  ],
  ["response enum value removed", gives(object({ a: state("x", "y") })), gives(object({ a: state("x") })), true],
  [
    "response object without named properties names one",
    gives(object({ a: { type: "object" } })),
    gives(object({ a: object({ b: text }) })),
    false,
  ],
  [
    "response object without named properties, with patterns of names",
    gives(object({ a: { type: "object" } })),
    gives(object({ a: { type: "object", patternProperties: { "^x": text } } })),
    true,
  ],
  [
    "response map of anything, written differently",
    gives(object({ a: { type: "object", additionalProperties: true } })),
    gives(object({ a: { type: "object" } })),
    true,
  ],
  ["response object may become anything", gives(object({ a: object({ b: text }) })), gives(object({ a: {} })), false],
  ["response of anything becomes an object", gives(object({ a: {} })), gives(object({ a: object({ b: text }) })), true],
  ["response string became an enum", gives(object({ a: text })), gives(object({ a: state("x") })), true],
  ["response enum became a string", gives(object({ a: state("x") })), gives(object({ a: text })), true],
  ["response type widened", gives(object({ a: text })), gives(object({ a: { type: ["string", "integer"] } })), false],
  ["response type narrowed", gives(object({ a: { type: ["string", "integer"] } })), gives(object({ a: text })), true],
  [
    "field removed from a response in XML",
    at({
      responses: { "200": { description: "it", content: { "application/xml": { schema: object({ a: text }) } } } },
    }),
    at({ responses: { "200": { description: "it", content: { "application/xml": { schema: object({}) } } } } }),
    true,
  ],
  ["response integer to number", gives(object({ a: whole })), gives(object({ a: { type: "number" } })), true],
  ["response type changed", gives(object({ a: whole })), gives(object({ a: text })), false],
  [
    "response branch added",
    gives(object({ a: { oneOf: [cat, dog] } })),
    gives(object({ a: { oneOf: [cat, dog, bird] } })),
    false,
  ],
  [
    "response branch removed",
    gives(object({ a: { oneOf: [cat, dog, bird] } })),
    gives(object({ a: { oneOf: [cat, bird] } })),
    true,
  ],
  [
    "the result comes with another status",
    gives(object({ a: text })),
    at({ responses: { "201": { description: "it", ...json(object({ b: text })) } } }),
    false,
  ],
  [
    "the result comes with another status, its schema of the same name changed",
    gives(ref("T"), { components: { schemas: { T: object({ a: text }) } } }),
    at(
      { responses: { "201": { description: "it", ...json(ref("T")) } } },
      { components: { schemas: { T: object({ b: text }) } } },
    ),
    false,
  ],
  [
    "the same result comes with another status",
    gives(object({ a: text })),
    at({ responses: { "201": { description: "it", ...json(object({ a: text })) } } }),
    true,
  ],
  [
    "a second success with another body",
    gives(object({ a: text })),
    at({
      responses: {
        "200": { description: "it", ...json(object({ a: text })) },
        "201": { description: "it", ...json(object({ b: text })) },
      },
    }),
    false,
  ],
  [
    "a second success with the same body and more",
    gives(object({ a: text })),
    at({
      responses: {
        "200": { description: "it", ...json(object({ a: text })) },
        "201": { description: "it", ...json(object({ a: text, b: text })) },
      },
    }),
    true,
  ],
  [
    "a field removed from a second success",
    at({
      responses: {
        "200": { description: "it", ...json(object({ a: text })) },
        "201": { description: "it", ...json(object({ a: text })) },
      },
    }),
    at({
      responses: {
        "200": { description: "it", ...json(object({ a: text })) },
        "201": { description: "it", ...json(object({ b: text })) },
      },
    }),
    false,
  ],
  [
    "success removed beside the range that it belongs to",
    at({
      responses: {
        "2XX": { description: "it", ...json(object({ a: text }, ["a"])) },
        "202": { description: "later", ...json(object({ b: text }, ["b"])) },
      },
    }),
    at({ responses: { "2XX": { description: "it", ...json(object({ a: text }, ["a"])) } } }),
    true,
  ],
  [
    "success without a body removed",
    at({ responses: { "200": { description: "it", ...json(object({ a: text })) }, "202": { description: "later" } } }),
    gives(object({ a: text })),
    true,
  ],
  [
    "additionalProperties no longer stated in a response",
    gives({ ...object({ a: text }), additionalProperties: text }),
    gives(object({ a: text })),
    false,
  ],
  [
    "additionalProperties stated in a response",
    gives(object({ a: text })),
    gives({ ...object({ a: text }), additionalProperties: true }),
    true,
  ],
  [
    "success status without a body added",
    gives(object({ a: text })),
    at({ responses: { "200": { description: "it", ...json(object({ a: text })) }, "202": { description: "later" } } }),
    false,
  ],
  [
    "error status added",
    gives(object({ a: text })),
    at({ responses: { "200": { description: "it", ...json(object({ a: text })) }, "404": { description: "none" } } }),
    true,
  ],
  [
    "error body changed",
    at({ responses: { "404": { description: "none", ...json(object({ a: text })) } } }),
    at({ responses: { "404": { description: "none", ...json(object({ b: text })) } } }),
    true,
  ],
  ["response no longer has a body", gives(object({ a: text })), at({}), false],
  ["response now has a body", at({}), gives(object({ a: text })), true],
  [
    "writeOnly added to a response's field",
    gives(object({ a: text, b: text })),
    gives(object({ a: { ...text, writeOnly: true }, b: text })),
    false,
  ],
  ["error body no longer has a schema", at(fails({ schema: object({ a: text }) })), at(fails({})), true],
  ["error body now has a schema", at(fails({})), at(fails({ schema: object({ a: text }) })), true],
  [
    "file in JSON whose schema got a name",
    gives(file),
    gives(ref("File"), { components: { schemas: { File: file } } }),
    true,
  ],
  [
    "reference described by a part of an allOf",
    holding(ref("Thing")),
    holding({ allOf: [ref("Thing"), { description: "it" }] }),
    true,
  ],
];
