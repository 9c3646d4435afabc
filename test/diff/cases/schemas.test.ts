import { describe, expect, it } from "vitest";
import { diff } from "../../../scripts/diff/index.js";
import { answering, field, openapi, sending } from "../documents.js";
import { judged, named, object, ref, text, whole } from "./judged.js";

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
