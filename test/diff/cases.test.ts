import { describe, expect, it } from "vitest";
import { type Change, diff, type Level, levels } from "../../scripts/diff/index.js";
import { answering, calling, field, openapi, sending, taking } from "./documents.js";

const text = { type: "string" };
const whole = { type: "integer" };
const form = "application/x-www-form-urlencoded";
const object = (properties: object, required: readonly string[] = []) => ({ type: "object", properties, required });

type Case = readonly [name: string, base: object, revision: object, wire: Level, typescript: Level];

const worst = (changes: readonly Change[], verdict: "wire" | "typescript"): Level =>
  levels[Math.max(0, ...changes.map(({ scope }) => levels.indexOf(scope[verdict])))] ?? "none";

function judged(cases: readonly Case[]): void {
  it.each(cases)("%s", (_, base, revision, wire, typescript) => {
    const changes = diff(base, revision);
    expect([worst(changes, "wire"), worst(changes, "typescript")]).toEqual([wire, typescript]);
  });
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const named = (schemas: object, document: object) => ({ ...document, components: { schemas } });
const cat = object({ kind: { const: "cat" }, lives: whole }, ["kind"]);
const dog = object({ kind: { const: "dog" }, tricks: whole }, ["kind"]);
const bird = object({ kind: { const: "bird" } }, ["kind"]);

describe("encodings: what is text on the wire", () => {
  const encoded = (schema: object, contentType?: string) => {
    const encoding = contentType === undefined ? {} : { encoding: { p: { contentType } } };
    const requestBody = { content: { [form]: { schema: field(schema), ...encoding } } };
    return openapi({ paths: { "/things": { post: { requestBody, responses: {} } } } });
  };
  judged([
    ["integer to string in a form", sending(field(whole), form), sending(field(text), form), "info", "breaking"],
    ["integer to string in JSON", sending(field(whole)), sending(field(text)), "breaking", "breaking"],
    ["string to integer in a form", sending(field(text), form), sending(field(whole), form), "breaking", "breaking"],
    [
      "boolean to string in multipart",
      sending(field({ type: "boolean" }), "multipart/form-data"),
      sending(field(text), "multipart/form-data"),
      "info",
      "breaking",
    ],
    [
      "items of a form's array",
      sending(field({ type: "array", items: whole }), form),
      sending(field({ type: "array", items: text }), form),
      "info",
      "breaking",
    ],
    [
      "inside a form's object, which is JSON",
      sending(field(object({ a: whole })), form),
      sending(field(object({ a: text })), form),
      "breaking",
      "breaking",
    ],
    [
      "the same values as text in a form",
      sending(field({ type: "integer", enum: [1, 2] }), form),
      sending(field({ type: "string", enum: ["1", "2"] }), form),
      "info",
      "breaking",
    ],
    [
      "one of them gone",
      sending(field({ type: "integer", enum: [1, 2] }), form),
      sending(field({ type: "string", enum: ["1"] }), form),
      "breaking",
      "breaking",
    ],
    ["integer to string in a query", taking(whole), taking(text), "info", "breaking"],
    ["string to integer in a query", taking(text), taking(whole), "breaking", "breaking"],
    ["integer to number in JSON", sending(field(whole)), sending(field({ type: "number" })), "info", "none"],
    [
      "integer to number in an answer",
      answering(field(whole)),
      answering(field({ type: "number" })),
      "breaking",
      "none",
    ],
    ["form to JSON", sending(field(text), form), sending(field(text)), "breaking", "info"],
    ["the usual content type of a form's field, said", encoded(text), encoded(text, "text/plain"), "none", "none"],
    [
      "the usual content type of an object in a form, said",
      encoded(object({})),
      encoded(object({}), "application/json"),
      "none",
      "none",
    ],
    [
      "another content type of an object in a form",
      encoded(object({})),
      encoded(object({}), "application/xml"),
      "breaking",
      "none",
    ],
    [
      "a list in a form, JSON now, which repeated its field",
      encoded({ type: "array", items: text }),
      encoded({ type: "array", items: text }, "application/json"),
      "breaking",
      "none",
    ],
  ]);
});

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
      "what names may be, which no type shows",
      sending(field({ type: "object", propertyNames: { enum: ["a", "b"] } })),
      sending(field({ type: "object", propertyNames: { enum: ["a"] } })),
      "breaking",
      "info",
    ],
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

describe("webhooks and callbacks are read by us", () => {
  const callback = (schema: unknown, [name, expression] = ["done", "{$request.body#/url}"]) =>
    openapi({
      paths: {
        "/things": {
          post: {
            callbacks: {
              [name]: {
                [expression]: { post: { requestBody: { content: { "application/json": { schema } } } } },
              },
            },
          },
        },
      },
    });

  judged([
    ["a payload's field removed", calling(field(text)), calling(object({})), "breaking", "breaking"],
    ["a payload's field added, required", calling(object({})), calling(object({ p: text }, ["p"])), "info", "info"],
    [
      "a payload's field no longer promised",
      calling(object({ p: text }, ["p"])),
      calling(field(text)),
      "breaking",
      "breaking",
    ],
    ["a payload's field promised", calling(field(text)), calling(object({ p: text }, ["p"])), "info", "info"],
    [
      "a payload's enum value added",
      calling(field({ enum: ["a"] })),
      calling(field({ enum: ["a", "b"] })),
      "warning",
      "info",
    ],
    ["a callback's field removed", callback(field(text)), callback(object({})), "breaking", "info"],
    ["a callback's field added, required", callback(object({})), callback(object({ p: text }, ["p"])), "info", "info"],
    [
      "a callback sent to the URL of another field",
      callback(field(text)),
      callback(field(text), ["done", "{$request.body#/callback}"]),
      "breaking",
      "info",
    ],
    [
      "a callback under another name",
      callback(field(text)),
      callback(field(text), ["finished", "{$request.body#/url}"]),
      "none",
      "none",
    ],
    [
      "webhooks under 3.0",
      { ...calling(field(text)), openapi: "3.0.3" },
      { ...calling(object({})), openapi: "3.0.3" },
      "breaking",
      "breaking",
    ],
  ]);

  it("knows a webhook of another name by its payload, word for word", () => {
    const base = calling(field(text));
    const revision = JSON.parse(JSON.stringify(base).replace('"done"', '"ended"'));
    expect(diff(base, revision).map(({ id, scope }) => [id, scope])).toEqual([
      ["webhook-renamed", { wire: "none", typescript: "breaking" }],
    ]);
  });

  it("names the webhook, and the operation that a callback belongs to", () => {
    const paths = [calling, callback].map((wrap) => diff(wrap(field(text)), wrap(object({})))[0]?.operations);
    expect(paths).toEqual([
      [{ method: "POST", path: "webhook:done", direction: "response" }],
      [{ method: "POST", path: "/things", direction: "response" }],
    ]);
  });
});

describe("operations and paths", () => {
  const at = (path: string, operation: object, method = "get") =>
    openapi({ paths: { [path]: { [method]: operation } } });
  const id = { name: "id", in: "path", required: true, schema: text };

  judged([
    [
      "a path parameter renamed",
      at("/a/{id}", { parameters: [id] }),
      at("/a/{sid}", { parameters: [{ ...id, name: "sid" }] }),
      "none",
      "breaking",
    ],
    [
      "a path moved, known by its operationId",
      at("/a", { operationId: "things.get" }),
      at("/b", { operationId: "things.get" }),
      "breaking",
      "info",
    ],
    [
      "a path moved whose first part names the resource",
      at("/a", { operationId: "get" }),
      at("/b", { operationId: "get" }),
      "breaking",
      "breaking",
    ],
    [
      "another method, known by its operationId",
      at("/a", { operationId: "set" }, "put"),
      at("/a", { operationId: "set" }, "patch"),
      "breaking",
      "info",
    ],
    ["a path that only looks alike", at("/calls", {}), at("/call", {}), "breaking", "breaking"],
    ["an operationId renamed", at("/a", { operationId: "a" }), at("/a", { operationId: "b" }), "none", "breaking"],
    [
      "a tag renamed, which names the resource",
      at("/a", { operationId: "a", tags: ["x"] }),
      at("/a", { operationId: "a", tags: ["y"] }),
      "none",
      "breaking",
    ],
    [
      "a tag renamed beside resource.verb",
      at("/a", { operationId: "a.get", tags: ["x"] }),
      at("/a", { operationId: "a.get", tags: ["y"] }),
      "none",
      "info",
    ],
    ["a slash at the end", at("/a", {}), at("/a/", {}), "warning", "info"],
    ["a draft that goes", at("/a", { "x-stability-level": "draft" }), openapi({ paths: {} }), "info", "info"],
  ]);
});

describe("parameters", () => {
  const having = (...parameters: readonly object[]) => openapi({ paths: { "/a": { get: { parameters } } } });
  const limit = { name: "limit", in: "query", schema: whole };
  const list = { ...limit, schema: { type: "array", items: text } };
  const shared = openapi({ paths: { "/a": { parameters: [limit], get: {} } } });

  judged([
    ["moved from the operation to its path", having(limit), shared, "none", "none"],
    [
      "a header in other letters",
      having({ ...limit, in: "header", name: "X-Limit" }),
      having({ ...limit, in: "header", name: "x-limit" }),
      "none",
      "breaking",
    ],
    [
      "a header in other letters, named for the client",
      having({ ...limit, in: "header", name: "X-Limit", "x-client-name": "limit" }),
      having({ ...limit, in: "header", name: "x-limit", "x-client-name": "limit" }),
      "none",
      "none",
    ],
    [
      "an Authorization header, which is ignored",
      having({ name: "Authorization", in: "header", required: true }),
      having(),
      "none",
      "none",
    ],
    [
      "from the query to a header, required",
      having({ ...limit, required: true }),
      having({ ...limit, in: "header", required: true }),
      "breaking",
      "breaking",
    ],
    [
      "a default changed",
      having({ ...limit, schema: { ...whole, default: 1 } }),
      having({ ...limit, schema: { ...whole, default: 2 } }),
      "warning",
      "none",
    ],
    ["explode, of a single value", having(limit), having({ ...limit, explode: false }), "none", "none"],
    [
      "explode, of a list in a header",
      having({ ...list, in: "header" }),
      having({ ...list, in: "header", explode: true }),
      "none",
      "none",
    ],
    [
      "explode, of an object in a header",
      having({ ...limit, in: "header", schema: object({ a: text }) }),
      having({ ...limit, in: "header", schema: object({ a: text }), explode: true }),
      "breaking",
      "none",
    ],
    [
      "explode, of a deep object",
      having({ ...limit, style: "deepObject", schema: object({ a: text }) }),
      having({ ...limit, style: "deepObject", schema: object({ a: text }), explode: true }),
      "none",
      "none",
    ],
    [
      "a list that repeats its name in another style",
      having(list),
      having({ ...list, style: "pipeDelimited", explode: true }),
      "none",
      "none",
    ],
    ["a list in one text", having(list), having({ ...list, style: "pipeDelimited" }), "breaking", "none"],
    [
      "JSON, its charset said",
      having({ name: "f", in: "query", content: { "application/json": { schema: text } } }),
      having({ name: "f", in: "query", content: { "application/json; charset=UTF-8": { schema: text } } }),
      "none",
      "none",
    ],
    [
      "one value to many in a query",
      having({ ...limit, schema: text }),
      having({ ...limit, schema: { type: "array", items: text } }),
      "info",
      "breaking",
    ],
  ]);

  it("a change of the client's language is told once, not of each parameter", () => {
    const limitIn = (naming: string) => ({ ...having({ ...limit, name: "Page_size" }), "x-client-naming": naming });
    expect(diff(limitIn("wire"), limitIn("camelCase")).map(({ id }) => id)).toEqual(["client-naming-changed"]);
  });
});

describe("security", () => {
  const secured = (security: unknown, more: object = {}) =>
    openapi({ paths: { "/a": { get: { ...(security === undefined ? {} : { security }) } } }, ...more });
  const schemes = (...list: readonly (readonly [string, object])[]) => ({
    components: { securitySchemes: Object.fromEntries(list) },
  });
  const basic = { type: "http", scheme: "basic" };
  const key = { type: "apiKey", in: "header", name: "X-Key" };

  judged([
    ["none to one", secured([]), secured([{ a: [] }]), "breaking", "info"],
    ["one to none", secured([{ a: [] }]), secured([]), "info", "none"],
    ["another way in", secured([{ a: [] }]), secured([{ a: [] }, { b: [] }]), "info", "none"],
    [
      "the same ways in, their scopes in another order",
      secured([{ a: ["read"] }, { a: ["write"] }]),
      secured([{ a: ["write"] }, { a: ["read"] }]),
      "none",
      "none",
    ],
    [
      "one of two scopes that were enough",
      secured([{ a: ["read"] }, { a: ["write"] }]),
      secured([{ a: ["read"] }]),
      "breaking",
      "info",
    ],
    [
      "a key in the query under a name in other letters",
      secured([{ a: [] }], schemes(["a", { ...key, in: "query" }])),
      secured([{ a: [] }], schemes(["a", { ...key, in: "query", name: "x-key" }])),
      "breaking",
      "info",
    ],
    ["one way less", secured([{ a: [] }, { b: [] }]), secured([{ a: [] }]), "breaking", "info"],
    ["two at once, where one was enough", secured([{ a: [] }]), secured([{ a: [], b: [] }]), "breaking", "info"],
    ["one, where two were needed", secured([{ a: [], b: [] }]), secured([{ a: [] }]), "info", "none"],
    ["the document's, added", secured(undefined), secured(undefined, { security: [{ a: [] }] }), "breaking", "info"],
    [
      "said by the operation instead of the document",
      secured(undefined, { security: [{ a: [] }] }),
      secured([{ a: [] }]),
      "none",
      "none",
    ],
    [
      "a scheme of another kind under the same name",
      secured([{ a: [] }], schemes(["a", basic])),
      secured([{ a: [] }], schemes(["a", key])),
      "breaking",
      "info",
    ],
    [
      "the same scheme under another name",
      secured([{ a: [] }], schemes(["a", basic])),
      secured([{ b: [] }], schemes(["b", basic])),
      "info",
      "none",
    ],
  ]);
});

describe("media types", () => {
  const taking = (...names: readonly string[]) =>
    openapi({
      paths: {
        "/a": { post: { requestBody: { content: Object.fromEntries(names.map((name) => [name, { schema: {} }])) } } },
      },
    });
  judged([
    ["several to a range of all", taking("application/json", "application/xml"), taking("*/*"), "info", "info"],
    ["a range to several", taking("*/*"), taking("application/json", "application/xml"), "breaking", "info"],
    [
      "one of several outside the range",
      taking("application/json", "text/csv"),
      taking("application/*"),
      "breaking",
      "info",
    ],
  ]);
});

describe("responses", () => {
  const statuses = (...list: readonly string[]) =>
    openapi({ paths: { "/a": { get: { responses: Object.fromEntries(list.map((status) => [status, {}])) } } } });
  const bodies = (schemas: object) =>
    openapi({
      paths: {
        "/a": {
          get: {
            responses: Object.fromEntries(
              Object.entries(schemas).map(([status, schema]) => [
                status,
                { content: { "application/json": { schema } } },
              ]),
            ),
          },
        },
      },
    });
  const [a, b] = [object({ a: text }), object({ b: text })];

  judged([
    ["2XX told status by status", statuses("2XX"), statuses("200", "201"), "none", "none"],
    ["200 said as 2XX", statuses("200"), statuses("2XX"), "none", "none"],
    ["404 said by the default", statuses("200", "404"), statuses("200", "default"), "none", "none"],
    ["the default as the only success, told as 200", statuses("default"), statuses("200"), "none", "none"],
    ["200 to 201 beside a default", statuses("200", "default"), statuses("201", "default"), "breaking", "info"],
    ["4XX told apart", bodies({ "4XX": a }), bodies({ "400": a, "404": a }), "none", "none"],
    ["4XX told apart, one with another body", bodies({ "4XX": a }), bodies({ "400": a, "404": b }), "breaking", "info"],
    [
      "an error beside the default",
      bodies({ "200": a, default: a }),
      bodies({ "200": a, default: a, "404": a }),
      "info",
      "info",
    ],
    [
      "an error beside the default, with another body",
      bodies({ default: a }),
      bodies({ default: a, "404": b }),
      "breaking",
      "info",
    ],
    [
      "an error that goes under the default, which has another body",
      bodies({ default: a, "404": b }),
      bodies({ default: a }),
      "breaking",
      "info",
    ],
    ["200 to 202", statuses("200"), statuses("202"), "breaking", "info"],
    ["an error less", statuses("200", "404"), statuses("200"), "info", "info"],
    [
      "a body of an error that loses a field",
      openapi({
        paths: {
          "/a": { get: { responses: { "404": { content: { "application/json": { schema: field(text) } } } } } },
        },
      }),
      openapi({
        paths: { "/a": { get: { responses: { "404": { content: { "application/json": { schema: object({}) } } } } } } },
      }),
      "breaking",
      "info",
    ],
  ]);
});

describe("names", () => {
  judged([
    [
      "a schema renamed where it is used",
      named({ A: object({ a: text }) }, answering(ref("A"))),
      named({ B: object({ a: text }) }, answering(ref("B"))),
      "none",
      "breaking",
    ],
    ["a schema that nobody used is gone", named({ A: text }, answering(text)), answering(text), "info", "info"],
    [
      "a property renamed is one gone and one come",
      answering(object({ a: text }, ["a"])),
      answering(object({ b: text }, ["b"])),
      "breaking",
      "breaking",
    ],
  ]);
});
