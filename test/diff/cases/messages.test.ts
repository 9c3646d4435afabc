import { describe, expect, it } from "vitest";
import { diff } from "../../../scripts/diff/index.js";
import { answering, field, openapi, sending } from "../documents.js";
import { bird, cat, dog, form, named, object, ref, text, whole } from "./judged.js";

describe("what is reported once", () => {
  const either = { oneOf: [object({ b: text }, ["b"]), object({ c: whole })] };
  const told = (states: readonly string[]) => ({
    oneOf: [
      object({ kind: { const: "x" }, state: { enum: states } }, ["kind"]),
      object({ kind: { const: "y" }, state: text }),
    ],
  });
  it.each([
    ["an object that may become anything", object({ a: text }), {}, "type-generalized", "type-generalized"],
    ["anything that must become an object", {}, object({ a: text }, ["a"]), "type-changed", "type-specialized"],
    ["an object that becomes a text", object({ a: text }), text, "type-changed", "type-changed"],
    ["a list that may become anything", { type: "array", items: text }, {}, "type-generalized", "type-generalized"],
    ["one of several that may become anything", either, {}, "type-generalized", "type-generalized"],
    ["anything that must become one of several", {}, either, "type-changed", "type-specialized"],
    [
      "a text with a maximum length that becomes an enum",
      { ...text, maxLength: 9 },
      { ...text, enum: ["a"] },
      "became-enum",
      "became-enum",
    ],
    [
      "a text with a format that becomes an enum",
      { ...text, format: "lang" },
      { ...text, enum: ["a"] },
      "became-enum",
      "became-enum",
    ],
    [
      "an enum that becomes a text with a maximum length",
      { ...text, enum: ["a"] },
      { ...text, maxLength: 9 },
      "enum-removed",
      "enum-removed",
    ],
    [
      "the value removed from an alternative that leaves only one",
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

describe("what one operation uses in several ways", () => {
  const answers = (required: readonly string[], statuses: { readonly [status: string]: readonly string[] }) => {
    const contents = (types: readonly string[]) =>
      Object.fromEntries(types.map((one) => [one, { schema: ref("Thing") }]));
    const responses = Object.entries(statuses).map(([status, types]) => [status, { content: contents(types) }]);
    return named(
      { Thing: object({ a: text }, required) },
      openapi({
        paths: {
          "/both": { get: { responses: Object.fromEntries(responses) } },
          "/error": { get: { responses: { 204: {}, 400: { content: contents(["application/json"]) } } } },
        },
      }),
    );
  };
  const onWire = ["/error", "breaking", "info"];
  const anywhere = ["/both", "breaking", "breaking"];
  it.each([
    ["a result that is also an error", { 200: ["application/json"], 400: ["application/json"] }],
    ["a result as JSON and as CSV", { 200: ["application/json", "text/csv"] }],
  ])("is reported at its worst: %s", (_, statuses) => {
    const changes = diff(answers(["a"], statuses), answers([], statuses));
    expect(
      changes.flatMap(({ scope, operations }) => operations.map(({ path }) => [path, scope.wire, scope.typescript])),
    ).toEqual([anywhere, onWire]);
  });
});

describe("the message of a change", () => {
  const map = object({ a: text, b: text });
  const number = { type: "number" };
  const list = (items?: object) => ({ type: "array", ...(items === undefined ? {} : { items }) });

  it.each([
    [
      "fields named like keywords",
      object({ items: object({ properties: text }) }),
      object({ items: object({ properties: whole }) }),
      "request body.p.items.properties: changed from string to integer",
    ],
    [
      "a pattern of names with a schema",
      map,
      { ...map, patternProperties: { "^x-": whole } },
      "request body.p.^x-: patternProperties was added",
    ],
    [
      "a name that requires others",
      { ...map, dependentRequired: { a: ["b"] } },
      map,
      "request body.p: dependentRequired of a was removed",
    ],
    [
      "a name itself",
      { ...map, propertyNames: { maxLength: 5 } },
      { ...map, propertyNames: { maxLength: 3 } },
      "request body.p (propertyNames): maxLength was decreased from 5 to 3",
    ],
    [
      "an item that must be among those of a list",
      { type: "array", contains: { minimum: 5, type: "integer" } },
      { type: "array", contains: { minimum: 7, type: "integer" } },
      "request body.p (contains): minimum was increased from 5 to 7",
    ],
    [
      "an item of a tuple",
      { prefixItems: [text, text] },
      { prefixItems: [text, whole] },
      "request body.p[1]: changed from string to integer",
    ],
    ["the items of a list, no longer described", list(text), list(), "request body.p[]: widened from string to any"],
    ["the items of a list, described at last", list(), list(text), "request body.p[]: narrowed from any to string"],
    [
      "the items of a list of lists, no longer described",
      list(list(text)),
      list(list()),
      "request body.p[][]: widened from string to any",
    ],
    [
      "a text of 121 characters",
      text,
      { ...text, pattern: "x".repeat(121) },
      `request body.p: must now match ${"x".repeat(119)}…`,
    ],
    [
      "a text of 120 characters",
      text,
      { ...text, pattern: "x".repeat(120) },
      `request body.p: must now match ${"x".repeat(120)}`,
    ],
    [
      "what a condition demands",
      { ...map, if: { required: ["a"] }, else: object({ b: text }) },
      { ...map, if: { required: ["a"] }, else: object({ b: whole }) },
      "request body.p (else).b: changed from string to integer",
    ],
    [
      "what a name's presence demands",
      { ...map, dependentSchemas: { a: object({ b: text }) } },
      { ...map, dependentSchemas: { a: object({ b: whole }) } },
      "request body.p (dependentSchemas a).b: changed from string to integer",
    ],
    ["an empty name", object({ "": text, a: text }), object({ a: text }), 'request body.p: property "" was removed'],
    [
      "an enum with an empty value",
      { ...text, enum: ["", "a"] },
      text,
      'request body.p: no longer restricted to "" or a',
    ],
    [
      "a text that looks like a number",
      { ...text, default: "60" },
      { ...text, default: 60 },
      'request body.p: the default changed from "60" to 60',
    ],
    [
      "an exclusive limit",
      { ...number, exclusiveMinimum: 5 },
      { ...number, exclusiveMinimum: 7 },
      "request body.p: exclusiveMinimum was increased from 5 to 7",
    ],
    [
      "an exclusive limit where there was none",
      number,
      { ...number, exclusiveMaximum: 5 },
      "request body.p: exclusiveMaximum 5 was set",
    ],
    [
      "an exclusive limit of an integer, which is one above",
      whole,
      { ...whole, exclusiveMinimum: 5 },
      "request body.p: minimum 5 (exclusive) was set",
    ],
    ["a condition", map, { ...map, if: { required: ["a"] } }, "request body.p: if was added"],
    [
      "what a list must contain",
      { type: "array" },
      { type: "array", contains: text },
      "request body.p: contains was added",
    ],
    [
      "a place of a tuple",
      { prefixItems: [text] },
      { prefixItems: [text, whole] },
      "request body.p: a schema for item 1 was added",
    ],
    [
      "a limit that becomes exclusive",
      { ...number, minimum: 5 },
      { ...number, exclusiveMinimum: 5 },
      "request body.p: exclusiveMinimum was increased from 5 to 5 (exclusive)",
    ],
    [
      "an added alternative of what requests leave out",
      object({ a: { readOnly: true, anyOf: [cat, dog] } }),
      object({ a: { readOnly: true, anyOf: [cat, dog, text] } }),
      "request body.p.a: string was added to anyOf",
    ],
    [
      "an added alternative",
      { oneOf: [cat, dog] },
      { oneOf: [cat, dog, ref("Bird")] },
      "request body.p: Bird was added to oneOf",
    ],
  ])("%s", (_, base, revision, says) => {
    const withBird = (schema: unknown) => named({ Bird: bird }, sending(field(schema)));
    expect(diff(withBird(base), withBird(revision)).map(({ message }) => message)).toEqual([says]);
  });
});

describe("the message of a change to an operation", () => {
  const get = (operation: object) => openapi({ paths: { "/a": { get: operation } } });
  const answers = (headers: object) => get({ responses: { "200": { description: "it", headers } } });
  const takes = (...parameters: readonly object[]) => get({ parameters, responses: {} });
  const filter = { name: "filter", in: "header", required: true, content: { "application/json": { schema: {} } } };
  const apart = (schema: object) => ({ ...answering({ $ref: "#/$defs/Thing" }), $defs: { Thing: schema } });
  const done = (payload: object) =>
    openapi({
      webhooks: { done: { post: { requestBody: { content: { "application/json": { schema: payload } } } } } },
    });
  it.each([
    [
      "a header of an answer",
      answers({ "X-Total": { schema: text } }),
      answers({}),
      "optional header X-Total of response 200 was removed",
    ],
    [
      "why there is no function",
      takes(),
      takes(filter),
      'the client no longer has a function for it (parameter "filter" in JSON)',
    ],
    [
      "a webhook's payload",
      done(object({ a: text, b: text })),
      done(object({ a: text })),
      "payload: optional property b was removed",
    ],
    [
      "a schema that stands among no components",
      apart(object({ a: text })),
      apart(object({ a: whole })),
      "Thing.a: changed from string to integer",
    ],
  ])("%s", (_, base, revision, says) => {
    expect(diff(base, revision).map(({ message }) => message)).toContain(says);
  });
});

describe("the place of a change", () => {
  it("is where the constants are that an enum is written as", () => {
    const constants = (...values: readonly string[]) =>
      sending(field({ oneOf: values.map((value) => ({ const: value })) }));
    const at = "/paths/~1things/post/requestBody/content/application~1json/schema/properties/p/oneOf";
    expect(diff(constants("a", "b", "c"), constants("a", "b"))).toMatchObject([
      { message: "request body.p: value c was removed from the enum", pointer: { base: at, revision: at } },
    ]);
  });

  const get = (operation: object) => openapi({ paths: { "/a": { get: operation } } });
  const key = { securitySchemes: { key: { type: "apiKey", in: "header", name: "key" } } };
  const at = "/paths/~1a/get";
  const on = (url: string) => ({ ...get({}), servers: [{ url }] });
  const elsewhere = (operation: object) => openapi({ paths: { "/b": { get: operation } } });
  const hook = (method: string) => openapi({ webhooks: { done: { [method]: { operationId: "done" } } } });
  const written = (encoding: object) => {
    const media = { schema: object({ a: { type: "array", items: text } }), encoding };
    return get({ requestBody: { content: { [form]: media } } });
  };
  const body = `${at}/requestBody/content/application~1x-www-form-urlencoded`;
  const inJson = (schema: object) => ({
    name: "filter",
    in: "query",
    content: { "application/json": { schema: { ...text, ...schema } } },
  });
  it.each([
    ["tags added", get({}), get({ tags: ["Things"] }), null, `${at}/tags`],
    ["tags removed", get({ tags: ["Things"] }), get({}), `${at}/tags`, null],
    ["security added", get({}), { ...get({ security: [{ key: [] }] }), components: key }, null, `${at}/security`],
    ["a server without a path", on("/"), on("https://a.example/b"), "/servers", "/servers"],
    ["another path", get({ operationId: "a" }), elsewhere({ operationId: "a" }), at, "/paths/~1b/get"],
    ["another method of a webhook", hook("post"), hook("put"), "/webhooks/done/post", "/webhooks/done/put"],
    ["a waiter removed", get({ "x-client-waiter": { done: {} } }), get({}), `${at}/x-client-waiter/done`, null],
    ["a waiter added", get({}), get({ "x-client-waiter": { done: {} } }), null, `${at}/x-client-waiter/done`],
    [
      "how a field is written",
      written({ a: { style: "form", explode: false } }),
      written({ a: { style: "form" } }),
      `${body}/encoding/a`,
      `${body}/encoding/a`,
    ],
    [
      "how a field is written, stated on one side",
      written({ a: { style: "form", explode: false } }),
      written({}),
      `${body}/encoding/a`,
      body,
    ],
    [
      "how a field is written, stated at last",
      written({}),
      written({ a: { style: "form", explode: false } }),
      body,
      `${body}/encoding/a`,
    ],
    [
      "a parameter that holds JSON",
      get({ parameters: [inJson({ maxLength: 3 })] }),
      get({ parameters: [inJson({ maxLength: 2 })] }),
      `${at}/parameters/0/content/application~1json/schema/maxLength`,
      `${at}/parameters/0/content/application~1json/schema/maxLength`,
    ],
  ])("%s", (_, from, into, base, revision) => {
    const [change] = diff(from, into);
    expect(change?.pointer).toEqual({ base, revision });
    expect(change?.message).not.toMatch(/ {2}/);
  });
});
