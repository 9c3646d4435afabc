import { describe, expect, it } from "vitest";
import { diff } from "../../../scripts/diff/index.js";
import { answering, field, openapi, sending } from "../documents.js";
import { bird, cat, dog, judged, named, object, ref, text, whole } from "./judged.js";

describe("composition", () => {
  judged([
    [
      "string to allOf of a named string",
      named({ S: text }, answering(field(text))),
      named({ S: text }, answering(field({ allOf: [ref("S")] }))),
      "none",
      "none",
    ],
    ["oneOf reordered", answering({ oneOf: [cat, dog] }), answering({ oneOf: [dog, cat] }), "none", "none"],
    [
      "a branch added to an answer",
      answering({ oneOf: [cat, dog] }),
      answering({ oneOf: [bird, cat, dog] }),
      "breaking",
      "breaking",
    ],
    [
      "a branch added to a request",
      sending({ oneOf: [cat, dog] }),
      sending({ oneOf: [bird, cat, dog] }),
      "info",
      "info",
    ],
    [
      "a branch removed from a request",
      sending({ oneOf: [cat, dog, bird] }),
      sending({ oneOf: [cat, bird] }),
      "breaking",
      "breaking",
    ],
    [
      "a branch removed from an answer",
      answering({ anyOf: [cat, dog, bird] }),
      answering({ anyOf: [cat, bird] }),
      "info",
      "info",
    ],
    [
      "a field required in one branch of a request",
      sending({ oneOf: [cat, dog] }),
      sending({ oneOf: [dog, { ...cat, required: ["kind", "lives"] }] }),
      "breaking",
      "breaking",
    ],
    [
      "a plain request schema that becomes one of several",
      sending(cat),
      sending({ oneOf: [cat, dog] }),
      "info",
      "info",
    ],
    [
      "a plain answer that becomes one of several",
      answering(cat),
      answering({ oneOf: [cat, dog] }),
      "breaking",
      "breaking",
    ],
    [
      "one of several that becomes the only one, in an answer",
      answering({ oneOf: [cat, dog] }),
      answering(cat),
      "info",
      "info",
    ],
    [
      "one of several that becomes the only one, in a request",
      sending({ oneOf: [cat, dog] }),
      sending(cat),
      "breaking",
      "breaking",
    ],
    [
      "oneOf that null joins, in an answer",
      answering({ oneOf: [cat, dog] }),
      answering({ oneOf: [cat, dog, { type: "null" }] }),
      "breaking",
      "breaking",
    ],
    [
      "oneOf that null joins, in a request",
      sending(field({ oneOf: [cat, dog] })),
      sending(field({ oneOf: [cat, dog, { type: "null" }] })),
      "info",
      "info",
    ],
    [
      "an integer among others that becomes a number, in a request",
      sending(field({ oneOf: [text, whole] })),
      sending(field({ oneOf: [text, { type: "number" }] })),
      "info",
      "none",
    ],
    [
      "a branch added to alternatives inside alternatives",
      answering({ oneOf: [cat, dog] }),
      answering({ oneOf: [cat, { oneOf: [dog, bird] }] }),
      "breaking",
      "breaking",
    ],
    [
      "a field required of every branch that was required of none",
      sending({ oneOf: [cat, dog] }),
      sending({ ...object({ id: text }, ["id"]), oneOf: [cat, dog] }),
      "breaking",
      "breaking",
    ],
    [
      "a named branch replaced by another",
      named({ cat, dog, bird }, answering({ oneOf: [ref("cat"), ref("dog")] })),
      named({ cat, dog, bird }, answering({ oneOf: [ref("cat"), ref("bird")] })),
      "breaking",
      "breaking",
    ],
    [
      "a field that allOf adds to an answer",
      answering({ allOf: [cat] }),
      answering({ allOf: [cat, object({ name: text })] }),
      "info",
      "info",
    ],
    [
      "a required field that allOf adds to a request",
      sending({ allOf: [cat] }),
      sending({ allOf: [cat, object({ name: text }, ["name"])] }),
      "breaking",
      "breaking",
    ],
    [
      "an enum written as constants, one value more",
      answering({ enum: ["a", "b"] }),
      answering({ oneOf: [{ const: "a" }, { const: "b" }, { const: "c" }] }),
      "warning",
      "info",
    ],
    [
      "null in a request, and anything in its place",
      sending({ anyOf: [text, { type: "null" }] }),
      sending({ anyOf: [text, {}] }),
      "info",
      "info",
    ],
    [
      "an open enum: its known values and any string",
      answering({ anyOf: [{ type: "string", enum: ["a"] }, text] }),
      answering({ anyOf: [{ type: "string", enum: ["a", "b"] }, text] }),
      "none",
      "none",
    ],
  ]);
});

describe("limits", () => {
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
      "a multiple of 4 that must be one of 6 as well",
      sending(field({ ...whole, multipleOf: 4 })),
      sending(field({ ...whole, allOf: [{ multipleOf: 6 }, { multipleOf: 4 }] })),
      "breaking",
      "none",
    ],
    [
      "what names may be, which no type shows",
      sending(field({ type: "object", propertyNames: { enum: ["a", "b"] } })),
      sending(field({ type: "object", propertyNames: { enum: ["a"] } })),
      "breaking",
      "info",
    ],
  ]);
});

describe("conditions", () => {
  const both = object({ a: text, b: text });
  const is = (value: string) => ({ Value: { const: value } });
  const when = (condition: object) =>
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    sending({ ...both, if: condition, then: { required: ["b"] } });
  const unless = (schema: object) => sending({ ...both, not: schema });
  const about = { properties: { a: ref("Value") }, required: ["a"] };
  const more = { ...about, properties: { ...about.properties, b: { const: "z" } } };
  judged([
    ["of what they refer to", named(is("x"), when(about)), named(is("y"), when(about)), "warning", "none"],
    ["about one property more", named(is("x"), when(about)), named(is("x"), when(more)), "warning", "none"],
    ["the same", named(is("x"), when(about)), named(is("x"), when(about)), "none", "none"],
    ["what not refers to", named(is("x"), unless(about)), named(is("y"), unless(about)), "breaking", "none"],
    ["not, about one property less", named(is("x"), unless(more)), named(is("x"), unless(about)), "breaking", "none"],
  ]);
});

describe("what a direction doesn't carry", () => {
  const inner = (leaf: object, names: readonly string[] = []) =>
    object({ list: { type: "array", items: object({ leaf }, names) } });
  const readOnly = (schema: object) => sending(field({ ...schema, readOnly: true }));
  const writeOnly = (schema: object) => answering(field({ ...schema, writeOnly: true }));
  judged([
    ["inside a read-only field of a request", readOnly(inner(text)), readOnly(inner(whole, ["leaf"])), "info", "info"],
    ["inside a write-only field of an answer", writeOnly(inner(text)), writeOnly(inner(whole)), "info", "info"],
  ]);
});

describe("what is told once", () => {
  const either = { oneOf: [object({ b: text }, ["b"]), object({ c: whole })] };
  const told = (states: readonly string[]) => ({
    oneOf: [
      object({ kind: { const: "x" }, state: { enum: states } }, ["kind"]),
      object({ kind: { const: "y" }, state: text }),
    ],
  });
  it.each([
    ["an object that may be anything", object({ a: text }), {}, "type-generalized", "type-generalized"],
    ["anything that must be an object", {}, object({ a: text }, ["a"]), "type-changed", "type-specialized"],
    ["an object that is a text", object({ a: text }), text, "type-changed", "type-changed"],
    ["a list that may be anything", { type: "array", items: text }, {}, "type-generalized", "type-generalized"],
    ["one of several that may be anything", either, {}, "type-generalized", "type-generalized"],
    ["anything that must be one of several", {}, either, "type-changed", "type-specialized"],
    [
      "a text of a length that is one of a list",
      { ...text, maxLength: 9 },
      { ...text, enum: ["a"] },
      "became-enum",
      "became-enum",
    ],
    [
      "a text of a format that is one of a list",
      { ...text, format: "lang" },
      { ...text, enum: ["a"] },
      "became-enum",
      "became-enum",
    ],
    [
      "one of a list that is a text of a length",
      { ...text, enum: ["a"] },
      { ...text, maxLength: 9 },
      "enum-removed",
      "enum-removed",
    ],
    [
      "the last but one value in an alternative",
      told(["a", "b"]),
      told(["a"]),
      "enum-value-removed",
      "enum-value-removed",
    ],
  ])("%s", (_, base, revision, request, response) => {
    const ids = (document: typeof sending) =>
      diff(document(field(base)), document(field(revision))).map(({ id }) => id);
    expect([ids(sending), ids(answering)]).toEqual([
      [`request-property-${request}`],
      [`response-property-${response}`],
    ]);
  });
});

describe("cycles and shared schemas", () => {
  const tree = (leaf: object) =>
    named({ Tree: object({ leaf, children: { type: "array", items: ref("Tree") } }) }, answering(ref("Tree")));
  const shared = (state: object) =>
    openapi({
      components: { schemas: { Thing: object({ state }), Box: object({ thing: ref("Thing") }) } },
      paths: {
        "/a": { get: { responses: { "200": { content: { "application/json": { schema: ref("Box") } } } } } },
        "/b": { get: { responses: { "200": { content: { "application/json": { schema: ref("Thing") } } } } } },
        "/c": { get: { responses: { "204": {} } } },
      },
    });

  judged([["a change in a recursive schema", tree(text), tree(whole), "breaking", "breaking"]]);

  it("tells a shared schema's change once, with every operation that it reaches", () => {
    const changes = diff(shared(text), shared(whole));
    expect(changes.map(({ id, operations }) => [id, operations.map(({ path }) => path)])).toEqual([
      ["response-property-type-changed", ["/a", "/b"]],
    ]);
  });

  it("assumes a cycle equal until it differs", () => {
    expect(diff(tree(text), tree(text))).toEqual([]);
  });
});

describe("names among the required ones that are no properties", () => {
  const [demanding, free] = [object({ a: text }, ["a", "b"]), object({ a: text }, ["a"])];
  judged([
    ["added to a request", sending(free), sending(demanding), "breaking", "info"],
    ["removed from a request", sending(demanding), sending(free), "info", "info"],
    ["added to an answer", answering(free), answering(demanding), "info", "info"],
    ["removed from an answer", answering(demanding), answering(free), "breaking", "info"],
  ]);
});

describe("null beside a $ref, in 3.0", () => {
  const old = (document: object) => named({ Thing: object({ a: text }) }, { ...document, openapi: "3.0.3" });
  const nullable = { ...ref("Thing"), nullable: true };
  judged([
    [
      "allowed in an answer",
      old(answering(field(ref("Thing")))),
      old(answering(field(nullable))),
      "breaking",
      "breaking",
    ],
    [
      "forbidden in a request",
      old(sending(field(nullable))),
      old(sending(field(ref("Thing")))),
      "breaking",
      "breaking",
    ],
  ]);
});

describe("a discriminator's mapping", () => {
  const told = (name: string, target = name) =>
    named(
      { [name]: cat, Dog: dog },
      answering({ oneOf: [ref(name), ref("Dog")], discriminator: { propertyName: "kind", mapping: { cat: target } } }),
    );
  it.each([
    ["to a schema that was renamed", told("Cat"), told("Kitty"), ["api-schema-renamed"]],
    ["to another schema", told("Cat"), told("Cat", "Dog"), ["response-body-discriminator-mapping-changed"]],
  ])("%s", (_, base, revision, ids) => {
    expect(diff(base, revision).map(({ id }) => id)).toEqual(ids);
  });
});

describe("what is said of a change", () => {
  const map = object({ a: text, b: text });
  const number = { type: "number" };

  it.each([
    [
      "a name that has a schema",
      map,
      { ...map, patternProperties: { "^x-": whole } },
      "request body.p.^x-: patternProperties was added",
    ],
    [
      "a name that needs others",
      { ...map, dependentRequired: { a: ["b"] } },
      map,
      "request body.p: dependentRequired of a was removed",
    ],
    [
      "a limit that is outside",
      { ...number, minimum: 5 },
      { ...number, exclusiveMinimum: 5 },
      "request body.p: exclusiveMinimum was increased from 5 to 5 (exclusive)",
    ],
    [
      "an alternative that came",
      { oneOf: [cat, dog] },
      { oneOf: [cat, dog, ref("Bird")] },
      "request body.p: Bird was added to oneOf",
    ],
  ])("%s", (_, base, revision, says) => {
    const withBird = (schema: unknown) => named({ Bird: bird }, sending(field(schema)));
    expect(diff(withBird(base), withBird(revision)).map(({ message }) => message)).toEqual([says]);
  });
});
