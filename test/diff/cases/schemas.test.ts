import { describe, expect, it } from "vitest";
import { diff } from "../../../scripts/diff/index.js";
import { answering, field, openapi, sending } from "../documents.js";
import { judged, named, object, ref, text, whole } from "./judged.js";

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
    ["about what they refer to", named(is("x"), when(about)), named(is("y"), when(about)), "warning", "none"],
    ["about one property more", named(is("x"), when(about)), named(is("x"), when(more)), "warning", "none"],
    ["the same", named(is("x"), when(about)), named(is("x"), when(about)), "none", "none"],
    ["`not`, about another type", sending(field(text)), sending(field({ ...text, not: whole })), "none", "none"],
    [
      "`not`, about one of several types",
      sending(field({ type: ["string", "number"] })),
      sending(field({ type: ["string", "number"], not: whole })),
      "breaking",
      "none",
    ],
    [
      "`not`, about null",
      sending(field({ type: ["string", "null"] })),
      sending(field({ type: ["string", "null"], not: { type: ["integer", "null"] } })),
      "breaking",
      "none",
    ],
    [
      "`not`, about fields, which every text passes",
      sending(field(text)),
      sending(field({ ...text, not: { required: ["a"] } })),
      "breaking",
      "none",
    ],
    ["about what `not` refers to", named(is("x"), unless(about)), named(is("y"), unless(about)), "breaking", "none"],
    ["`not`, about one property less", named(is("x"), unless(more)), named(is("x"), unless(about)), "breaking", "none"],
  ]);
});

describe("fields that aren't sent in a direction", () => {
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

  it("reports a shared schema's change once, with every operation that it affects", () => {
    const changes = diff(shared(text), shared(whole));
    expect(changes.map(({ id, operations }) => [id, operations.map(({ path }) => path)])).toEqual([
      ["response-property-type-changed", ["/a", "/b"]],
    ]);
  });

  it("reports a shared parameter that was written inline, and changed, once", () => {
    const takingIt = (parameter: object) => ({ get: { parameters: [parameter], responses: {} } });
    const limit = (schema: object) => ({ name: "limit", in: "query", schema });
    const from = openapi({
      components: { parameters: { Limit: limit(whole) } },
      paths: {
        "/a": takingIt({ $ref: "#/components/parameters/Limit" }),
        "/b": takingIt({ $ref: "#/components/parameters/Limit" }),
      },
    });
    const into = openapi({
      paths: { "/a": takingIt(limit({ ...whole, maximum: 9 })), "/b": takingIt(limit({ ...whole, maximum: 9 })) },
    });
    expect(diff(from, into).map(({ id, operations }) => [id, operations.map(({ path }) => path)])).toEqual([
      ["request-parameter-max-set", ["/a", "/b"]],
    ]);
  });

  it("reports one schema that became two with different names as two changes, each with its own fingerprint", () => {
    const pets = (schemas: object, cat: string, dog: string) =>
      named({ ...schemas }, answering(object({ cat: ref(cat), dog: ref(dog) })));
    const changes = diff(
      pets({ Pet: object({ name: text }) }, "Pet", "Pet"),
      pets({ Cat: object({ name: { ...whole } }), Dog: object({ name: { ...whole } }) }, "Cat", "Dog"),
    ).filter(({ id }) => id === "response-property-type-changed");
    expect(changes.map(({ message }) => message)).toEqual([
      "Cat.name: changed from string to integer",
      "Dog.name: changed from string to integer",
    ]);
    expect(new Set(changes.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it("assumes a cycle equal until it differs", () => {
    expect(diff(tree(text), tree(text))).toEqual([]);
  });
});

describe("names under `required` that aren't properties", () => {
  const [demanding, free] = [object({ a: text }, ["a", "b"]), object({ a: text }, ["a"])];
  const declaring = object({ a: text, b: text }, ["a", "b"]);
  judged([
    ["added to a request", sending(free), sending(demanding), "breaking", "info"],
    ["removed from a request", sending(demanding), sending(free), "info", "info"],
    ["added to an answer", answering(free), answering(demanding), "info", "info"],
    ["removed from an answer", answering(demanding), answering(free), "breaking", "info"],
    ["left behind by a removed field of a request", sending(declaring), sending(demanding), "warning", "breaking"],
    ["left behind by a removed field of an answer", answering(declaring), answering(demanding), "breaking", "breaking"],
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

describe("which rule reports a difference", () => {
  const form = "application/x-www-form-urlencoded";
  const inForm = (schema: object) => sending(field(schema), form);
  const [ab, list] = [{ enum: ["abc", "ab"] }, { type: "array", items: { ...text, maxLength: 3 } }];
  const leaving = (day: string) => ({ ...text, deprecated: true, "x-sunset": day });
  const readOnly = (schema: object) => sending(field(object({ a: { ...schema, readOnly: true } })));

  const either = (...names: readonly string[]) => ({
    oneOf: names.map((name) => object({ [name]: text }, [name])),
  });
  const scoped = (scopes: object) => {
    const flows = { clientCredentials: { tokenUrl: "https://a.example/token", scopes } };
    return openapi({ paths: {}, components: { securitySchemes: { auth: { type: "oauth2", flows } } } });
  };
  const writing = (encoding: object, more: object = {}) => {
    const media = { schema: object({ a: { type: "array", items: text } }), encoding: { a: encoding, ...more } };
    return openapi({ paths: { "/things": { post: { requestBody: { content: { [form]: media } }, responses: {} } } } });
  };

  it.each<[name: string, base: object, revision: object, ids: readonly string[]]>([
    [
      "a maximum length that becomes an enum within it",
      sending(field({ ...text, maxLength: 3 })),
      sending(field({ ...text, ...ab })),
      ["request-property-became-enum"],
    ],
    [
      "one type that becomes several",
      sending(field(text)),
      sending(field({ type: ["string", "integer"] })),
      ["request-property-list-of-types-widened"],
    ],
    [
      "several types that become one",
      sending(field({ type: ["string", "integer"] })),
      sending(field(text)),
      ["request-property-list-of-types-narrowed"],
    ],
    [
      "a list in a form, repeated as by default",
      writing({ style: "form" }),
      writing({ style: "form", explode: true }),
      [],
    ],
    [
      "unnamed properties of another type",
      sending(field({ type: "object", additionalProperties: text })),
      sending(field({ type: "object", additionalProperties: whole })),
      ["request-property-type-changed"],
    ],
    [
      "a minimum that becomes an enum with a lower value",
      sending(field({ ...whole, minimum: 3 })),
      sending(field({ ...whole, enum: [1, 5] })),
      ["request-property-became-enum", "request-property-min-unset"],
    ],
    [
      "a maximum length that becomes an enum with longer values",
      sending(field({ ...text, maxLength: 2 })),
      sending(field({ ...text, ...ab })),
      ["request-property-became-enum", "request-property-max-length-unset"],
    ],
    [
      "an enum with a value to which no limit applies",
      sending(field({ type: ["boolean", "integer"], maximum: 3 })),
      sending(field({ enum: [true, 2] })),
      ["request-property-became-enum"],
    ],
    [
      "a boolean that may only be true",
      sending(field({ type: "boolean" })),
      sending(field({ type: "boolean", enum: [true] })),
      ["request-property-became-enum"],
    ],
    [
      "an integer or text that must also be a number",
      sending(field({ allOf: [{ type: ["integer", "string"] }, { type: "number" }] })),
      sending(field(whole)),
      [],
    ],
    ["a sunset moved to a later day", sending(field(leaving("9998-01-01"))), sending(field(leaving("9999-01-01"))), []],
    [
      "a sunset moved to a day that no month has",
      sending(field(leaving("9998-01-01"))),
      sending(field(leaving("9999-02-31"))),
      ["request-property-deprecated-sunset-invalid"],
    ],
    [
      "a form's text that may become a list of short ones",
      inForm(text),
      inForm(list),
      ["request-property-type-generalized", "request-property-max-length-set"],
    ],
    [
      "a form's short text that may become a list of such",
      inForm({ ...text, maxLength: 3 }),
      inForm(list),
      ["request-property-type-generalized"],
    ],
    [
      "a form's list of short texts that may only be one text",
      inForm(list),
      inForm(text),
      ["request-property-type-changed", "request-property-max-length-unset"],
    ],
    [
      "a form's list of short texts that may only be such a text",
      inForm(list),
      inForm({ ...text, maxLength: 3 }),
      ["request-property-type-changed"],
    ],
    [
      "a multiple that becomes an enum of others",
      sending(field({ type: "number", multipleOf: 2 })),
      sending(field({ type: "number", enum: [2, 3] })),
      ["request-property-became-enum", "request-property-multiple-of-unset"],
    ],
    [
      "a multiple that becomes an enum of some",
      sending(field({ type: "number", multipleOf: 2 })),
      sending(field({ type: "number", enum: [2, 4] })),
      ["request-property-became-enum"],
    ],
    [
      "a maximum that becomes an enum with a higher value",
      sending(field({ ...whole, maximum: 3 })),
      sending(field({ ...whole, enum: [1, 5] })),
      ["request-property-became-enum", "request-property-max-unset"],
    ],
    [
      "an alternative of text or null, of which null remains",
      sending(field({ oneOf: [whole, { type: ["null", "string"] }] })),
      sending(field({ oneOf: [whole, { type: "null" }] })),
      ["request-property-one-of-removed"],
    ],
    [
      "an alternative of listed texts or null, of which null remains",
      sending(field({ oneOf: [whole, { enum: [null, "a"] }] })),
      sending(field({ oneOf: [whole, { enum: [null] }] })),
      ["request-property-one-of-removed"],
    ],
    [
      "a form's list of short texts that may become anything",
      inForm(list),
      inForm({}),
      ["request-property-type-generalized"],
    ],
    ["items of a form's text, which mean nothing", inForm({ ...text, items: list.items }), inForm(text), []],
    [
      "a form's list that may hold less",
      inForm(list),
      inForm({ ...list, maxItems: 3 }),
      ["request-property-max-items-set"],
    ],
    [
      "one of two choices, all of whose alternatives are others",
      answering({ allOf: [either("a", "b"), either("c", "d")] }),
      answering({ allOf: [either("e", "f"), either("a", "b")] }),
      ["added", "added", "removed", "removed"].map((verb) => `response-body-one-of-${verb}`),
    ],
    [
      "an alternative that allows anything, of which null remains",
      sending(field({ anyOf: [text, true] })),
      sending(field({ anyOf: [text, { type: "null" }] })),
      ["request-property-any-of-removed"],
    ],
    [
      "one of two scopes that is described otherwise",
      scoped({ read: "a", write: "b" }),
      scoped({ read: "a", write: "c" }),
      ["api-security-component-oauth-scope-changed"],
    ],
    [
      "a schema that stands among no components",
      { ...answering(field({ $ref: "#/$defs/A" })), $defs: { A: text } },
      { ...answering(field({ $ref: "#/$defs/A" })), $defs: { A: whole } },
      ["response-property-type-changed"],
    ],
    ["how a field is written that the body doesn't have", writing({}), writing({}, { b: { style: "form" } }), []],
    [
      "a request's field that only responses carry",
      readOnly(text),
      readOnly(whole),
      ["request-read-only-property-type-changed"],
    ],
  ])("%s", (_, base, revision, ids) => {
    expect(diff(base, revision).map(({ id }) => id)).toEqual(ids);
  });
});
