import { describe, expect, it } from "vitest";
import { diff } from "../../scripts/diff/index.js";
import { busyMs, least } from "../support/effort.js";
import { answering, field, openapi, ref, sending } from "./documents.js";

const named = (schemas: object, schema: object) => ({ ...answering(schema), components: { schemas } });
const levels = 10_000;

function wrapped(wrap: (schema: object) => object, inner: object, times: number): object {
  let schema = inner;
  for (let level = 0; level < times; level++) schema = wrap(schema);
  return schema;
}

const nested = (wrap: (schema: object) => object, inner: object) => answering(wrapped(wrap, inner, levels));

function chain(last: object): object {
  const links = Array.from({ length: levels }, (_, index) => [`S${index}`, ref(`S${index + 1}`)]);
  return named({ ...Object.fromEntries(links), [`S${levels}`]: last }, ref("S0"));
}

const [text, whole] = [{ type: "string" }, { type: "integer" }];
const inList = (schema: object) => ({ type: "array", items: schema });
const inAllOf = (schema: object) => ({ allOf: [schema] });
const inOneOf = (schema: object) => ({ oneOf: [schema, { type: "boolean" }] });
const nestedOneOf = (inner: object) => wrapped(inOneOf, inner, 2_000);
const branches = (first: number) => ({
  oneOf: Array.from({ length: 500 }, (_, index) => ({ type: "object", properties: { [`p${first + index}`]: text } })),
});
const atServers = (...servers: readonly object[]) => {
  const paths = Array.from({ length: 150 }, (_, index) => [`/${index}`, { get: {} }]);
  return openapi({ servers, paths: Object.fromEntries(paths) });
};
const manyServers = (word: string) => {
  const digit = (name: string) => ({
    default: `${name}0`,
    enum: Array.from({ length: 10 }, (_, at) => `${name}${at}`),
  });
  const urls = Array.from({ length: 5 }, (_, index) => `https://{a}.{b}.s${index}.example.com`);
  return atServers(...urls.map((url) => ({ url, variables: { a: digit(word), b: digit("b") } })));
};
const openServers = (word: string) =>
  atServers(...Array.from({ length: 250 }, (_, index) => ({ url: `https://{a}.${word}${index}.example.com` })));
const ownServers = (word: string) => {
  const servers = (path: number) =>
    Array.from({ length: 250 }, (_, index) => ({ url: `https://{a}.${word}${index}.p${path}.example.com` }));
  const paths = Array.from({ length: 30 }, (_, path) => [`/${path}`, { get: { servers: servers(path) } }]);
  return openapi({ paths: Object.fromEntries(paths) });
};
const manySlashes = (end: string) => atServers({ url: `https://example.com${"/".repeat(10_000)}${end}` });
const itself = (name: string, type: string) =>
  named({ [name]: { oneOf: [ref(name), { type }] } }, { oneOf: [ref(name), { type: "boolean" }] });
const besideItself = (schema: object) => named({ A: schema }, ref("A"));
const twiceItself = (leaf: object) => {
  const parts = [{ properties: { a: ref("A"), leaf } }, { properties: { a: { allOf: [ref("A")] } } }];
  return named({ A: { allOf: parts } }, ref("A"));
};
const loops = (type: string) => {
  const leaf = () => ({ type });
  return named(
    {
      Union: { oneOf: [ref("Union"), leaf()] },
      Self: { allOf: [ref("Self"), { properties: { leaf: leaf() } }] },
      Left: { type: "object", properties: { right: ref("Right") } },
      Right: { type: "object", properties: { left: ref("Left"), leaf: leaf() } },
    },
    { type: "object", properties: { union: ref("Union"), self: ref("Self"), left: ref("Left") } },
  );
};

/** Unions of a date, a number and all other unions, in a client that converts dates. */
const manyUnions = (number: number) => {
  const names = Array.from({ length: 40 }, (_, index) => `Union${index}`);
  const union = (own: string) => ({
    oneOf: [
      ...names.filter((name) => name !== own).map(ref),
      { type: "string", format: "date-time" },
      { type: "integer", enum: [own === "Union0" ? number : 0] },
    ],
  });
  const schemas = Object.fromEntries(names.map((name) => [name, union(name)]));
  return { ...answering(ref("Union0")), "x-client-naming": "camelCase", components: { schemas } };
};

/** Unions of all unions, each with an object of its own. */
const unionsOfObjects = (prefix: string) => {
  const names = Array.from({ length: 40 }, (_, index) => `Union${index}`);
  const union = (own: string) => ({
    oneOf: [...names.map(ref), { type: "object", properties: { [`${prefix}${own}`]: text } }],
  });
  return named(Object.fromEntries(names.map((name) => [name, union(name)])), ref("Union0"));
};

describe("documents that are hard on an engine", () => {
  it.each([
    ["10,000 nested lists", nested(inList, text), nested(inList, whole), 1],
    ["10,000 nested allOf", nested(inAllOf, field(text)), nested(inAllOf, field(whole)), 1],
    ["2,000 oneOf in one another, answered", answering(nestedOneOf(text)), answering(nestedOneOf(whole)), 2],
    ["2,000 oneOf in one another, sent", sending(nestedOneOf(text)), sending(nestedOneOf(whole)), 2],
    ["10,000 references in a row", chain(text), chain(whole), 1],
    ["500 alternatives without counterparts", answering(branches(0)), answering(branches(500)), 1_000],
    ["40 unions that all lead to one another", manyUnions(1), manyUnions(2), 2],
    ["servers that stand for 500 URLs, none on both sides", manyServers("x"), manyServers("y"), 1_005],
    ["250 servers whose host may be anything", openServers("x"), openServers("y"), 500],
    ["250 of them for each operation", ownServers("x"), ownServers("y"), 15_000],
    ["10,000 slashes in a server's URL", manySlashes("a"), manySlashes("b"), 2],
    ["alternatives that contain themselves", itself("A", "string"), itself("B", "integer"), 3],
    [
      "alternatives that contain themselves, with keywords beside them that the other side repeats in each",
      besideItself({ ...field(text), oneOf: [ref("A"), { properties: { b: text } }] }),
      besideItself({ oneOf: [ref("A"), { properties: { p: text, b: whole } }] }),
      1,
    ],
    ["a property that is the schema itself, stated twice", twiceItself(text), twiceItself(whole), 1],
    ["schemas that refer back to themselves", loops("string"), loops("integer"), 4],
    [
      "a property called __proto__",
      answering(JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}}}')),
      answering(JSON.parse('{"type":"object","properties":{"__proto__":{"type":"integer"}}}')),
      1,
    ],
  ])("%s", (_, base, revision, count) => {
    expect(diff(base, revision)).toHaveLength(count);
    expect(diff(base, base)).toEqual([]);
  });

  it.each([
    ["10,000 nested allOf", nested(inAllOf, text), nested(inAllOf, whole)],
    ["40 unions that are tried against one another", unionsOfObjects("a"), unionsOfObjects("b")],
  ])("%s take less than three seconds of processor time", async (_, base, revision) => {
    const most = 3_000;
    expect(await least(most, () => busyMs(() => diff(base, revision)), 3)).toBeLessThan(most);
  });

  it.each([
    [
      "null wherever a value is expected",
      openapi({
        paths: {
          "/a": null,
          "/b": {
            get: null,
            post: { parameters: [null, { name: 1 }], requestBody: null, responses: { "200": null, "400": 3 } },
          },
        },
        components: null,
      }),
    ],
    [
      "schemas that aren't schemas",
      answering({
        type: 5,
        properties: [],
        required: "x",
        enum: "x",
        allOf: {},
        oneOf: [null, 3],
        items: "x",
        discriminator: 1,
      }),
    ],
    ...[{ Key: [] }, "Key", [null], [{ Key: [] }]].map((security): [string, object] => [
      `security that is ${JSON.stringify(security)}, and a scheme that isn't one`,
      openapi({
        "x-client-naming": "camelCase",
        paths: { "/things": { post: { security } } },
        components: { securitySchemes: { Key: { type: "apiKey", in: "query", name: 1 } } },
      }),
    ]),
    [
      "a security scheme that is a text",
      openapi({
        paths: { "/things": { post: { security: [{ Key: [] }] } } },
        components: { securitySchemes: { Key: "x" } },
      }),
    ],
    ["nothing", openapi({})],
  ])("%s: no crash", (_, document) => {
    expect(diff(document, document)).toEqual([]);
    expect(() => diff(document, answering(text))).not.toThrow();
    expect(() => diff(answering(text), document)).not.toThrow();
  });
});
