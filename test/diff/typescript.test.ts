import { describe, expect, it } from "vitest";
import { diff, type Level, levels } from "../../scripts/diff/index.js";
import { compileAll, everything, generated } from "./everything.js";

const text = { type: "string" };
const whole = { type: "integer" };
const object = (properties: object, required: readonly string[] = []) => ({ type: "object", properties, required });
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const form = (schema: object) => ({ content: { "application/x-www-form-urlencoded": { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const document = (paths: object, more: object = {}) => ({
  openapi: "3.1.0",
  info: { title: "Things", version: "1.0.0" },
  paths,
  ...more,
});
const operation = (parts: object) => ({
  operationId: "things.update",
  responses: { "204": { description: "done" } },
  ...parts,
});
const at = (parts: object, more?: object) => document({ "/things": { post: operation(parts) } }, more);
const takes = (schema: object, more?: object) => at({ requestBody: { required: true, ...json(schema) } }, more);
const takesForm = (schema: object) => at({ requestBody: { required: true, ...form(schema) } });
const gives = (schema: object, more?: object) =>
  at({ responses: { "200": { description: "it", ...json(schema) } } }, more);
const query = (...parameters: readonly object[]) =>
  at({ parameters: parameters.map((one) => ({ in: "query", ...one })) });
const limit = { name: "limit", schema: whole };
const named = (name: string) => gives(ref(name), { components: { schemas: { [name]: object({ a: text }) } } });
const beside = (siblings: object) => ({
  ...gives(object({ thing: { ...ref("Thing"), ...siblings } }, ["thing"]), {
    components: { schemas: { Thing: object({ a: text }, ["a"]) } },
  }),
  openapi: "3.0.3",
});
const described = (first: object) =>
  gives({
    allOf: [object({ at: object(first) }, ["at"]), { type: "object", properties: { at: object({ b: text }) } }],
  });
const camel = (property: object) => gives(object({ made: property }, ["made"]), { "x-client-naming": "camelCase" });
const id = { name: "id", in: "path", required: true, schema: text };
const member = (name: string, called = name) =>
  document({
    [`/things/{${name}}`]: {
      get: operation({ operationId: "things.get", parameters: [{ ...id, name, "x-client-name": called }] }),
    },
  });
const inPath = document({ "/things/{id}": { get: operation({ operationId: "things.get", parameters: [id] }) } });
const inQuery = document({
  "/things": { get: operation({ operationId: "things.get", parameters: [{ ...id, in: "query" }] }) },
});
const unsent = (schema: object) => query({ name: "filter", in: "header", required: true, ...json(schema) });
const header = (name: string) => ({ ...limit, in: "header", name });
const calledBack = (schema: object) =>
  at({
    callbacks: {
      done: { "{$request.body#/url}": { post: operation({ operationId: "done", requestBody: json(schema) }) } },
    },
  });
const cat = object({ kind: { const: "cat" }, lives: whole }, ["kind", "lives"]);
const dog = object({ kind: { const: "dog" }, tricks: whole }, ["kind", "tricks"]);
const bird = object({ kind: { const: "bird" } }, ["kind"]);
const hook = (schema: object, name = "done") =>
  document(
    {},
    {
      components: { schemas: { Done: schema } },
      webhooks: { [name]: { post: { operationId: name, requestBody: json(ref("Done")) } } },
    },
  );
const state = (...values: readonly string[]) => ({ type: "string", enum: values });
const secured = (scheme: object) =>
  at({ security: [{ auth: [] }] }, { components: { securitySchemes: { auth: scheme } } });

/** A kind of change, and whether a program that used everything of the base still compiles. */
const kinds: readonly (readonly [name: string, base: object, revision: object, compiles: boolean])[] = [
  [
    "operation removed",
    document({ "/things": { post: operation({}) }, "/a": { get: { operationId: "a.get", responses: {} } } }),
    document({ "/a": { get: { operationId: "a.get", responses: {} } } }),
    false,
  ],
  [
    "the default's answer, the only one, became another",
    at({ responses: { default: { description: "it", ...json(object({ a: text }, ["a"])) } } }),
    at({ responses: { default: { description: "it", content: { "text/plain": { schema: text } } } } }),
    false,
  ],
  ["operation added", document({}), at({}), true],
  ["path moved, same operationId", at({}), document({ "/v2/things": { post: operation({}) } }), true],
  ["operationId renamed", at({}), at({ operationId: "things.change" }), false],
  [
    "tag renamed that names the resource",
    at({ operationId: "update", tags: ["Things"] }),
    at({ operationId: "update", tags: ["Items"] }),
    false,
  ],
  [
    "tags reordered, the first of which names the resource",
    at({ operationId: "update", tags: ["Things", "Items"] }),
    at({ operationId: "update", tags: ["Items", "Things"] }),
    false,
  ],
  [
    "tag added before the one that names the resource",
    at({ operationId: "update", tags: ["Things"] }),
    at({ operationId: "update", tags: ["Items", "Things"] }),
    false,
  ],
  [
    "tag that comes out as the same name",
    at({ operationId: "update", tags: ["my things"] }),
    at({ operationId: "update", tags: ["MyThings"] }),
    true,
  ],
  [
    "operationId that comes out as the same name",
    at({ operationId: "update_thing", tags: ["Things"] }),
    at({ operationId: "updateThing", tags: ["Things"] }),
    true,
  ],
  ["operationId added", at({ operationId: undefined }), at({}), false],
  [
    "path moved whose first part names the resource",
    at({ operationId: "update" }),
    document({ "/items": { post: operation({ operationId: "update" }) } }),
    false,
  ],
  ["callback removed", calledBack(object({ a: text })), at({}), true],
  ["callback's field removed", calledBack(object({ a: text })), calledBack(object({})), true],
  [
    "parameter moved from the query to a header",
    query(limit, { name: "q", schema: text }),
    query({ ...limit, in: "header" }, { name: "q", schema: text }),
    true,
  ],
  [
    "optional parameter moved from the query to a header, where it is required",
    query(limit),
    query({ ...limit, in: "header", required: true }),
    false,
  ],
  [
    "parameter moved from the query to a header, of another type",
    query(limit),
    query({ ...limit, in: "header", schema: text }),
    false,
  ],
  ["parameter moved from the query to the path", inQuery, inPath, true],
  [
    "parameter moved from the path to the query, where it is optional",
    inPath,
    document({
      "/things": {
        get: operation({ operationId: "things.get", parameters: [{ ...id, in: "query", required: false }] }),
      },
    }),
    true,
  ],
  [
    "parameter in JSON now, of another type",
    query(limit),
    query({ name: "limit", content: { "application/json": { schema: object({ a: whole }) } } }),
    false,
  ],
  [
    "parameter in JSON now, of the same type",
    query(limit),
    query({ name: "limit", content: { "application/json": { schema: whole } } }),
    true,
  ],
  [
    "required header that can't be sent",
    at({}),
    query({ name: "filter", in: "header", required: true, ...json(object({ a: text })) }),
    false,
  ],
  ["header that can't be sent, changed", unsent(object({ a: text })), unsent(object({ b: text }, ["b"])), true],
  [
    "header that couldn't be sent, text now",
    unsent(object({ a: text })),
    query({ name: "filter", in: "header", required: true, schema: text }),
    true,
  ],
  [
    "operation that could not be sent, removed",
    document({ "/things": { trace: operation({}) }, "/a": { get: { operationId: "a.get", responses: {} } } }),
    document({ "/a": { get: { operationId: "a.get", responses: {} } } }),
    true,
  ],
  [
    "key in the query instead of a header",
    secured({ type: "apiKey", in: "header", name: "Key" }),
    secured({ type: "apiKey", in: "query", name: "Key" }),
    false,
  ],
  ["optional body with required fields added", at({}), at({ requestBody: json(object({ a: text }, ["a"])) }), false],
  ["optional body with optional fields added", at({}), at({ requestBody: json(object({ a: text })) }), true],
  ["optional body added that is no object", at({}), at({ requestBody: json({ type: "array", items: text }) }), true],
  [
    "name that was only among the required ones, no longer",
    takes(object({ a: text }, ["a", "b"])),
    takes(object({ a: text }, ["a"])),
    true,
  ],
  [
    "name only among the required ones added",
    takes(object({ a: text }, ["a"])),
    takes(object({ a: text }, ["a", "b"])),
    true,
  ],
  [
    "name that was only among an answer's required ones, no longer",
    gives(object({ a: text }, ["a", "b"])),
    gives(object({ a: text }, ["a"])),
    true,
  ],
  ["header parameter in other letters", query(header("X-Limit")), query(header("x-limit")), false],
  ["name in the client said as it is", query(limit), query({ ...limit, "x-client-name": "limit" }), true],
  ["path parameter renamed, named for the client as before", member("id", "thing"), member("sid", "thing"), true],
  [
    "the client's language said as it is",
    gives(object({ a_b: text })),
    gives(object({ a_b: text }), { "x-client-naming": "wire" }),
    true,
  ],
  [
    "the client's language changed",
    gives(object({ a_b: text })),
    gives(object({ a_b: text }), { "x-client-naming": "camelCase" }),
    false,
  ],
  [
    "decimal to number in a camelCase client",
    camel({ type: "number", format: "decimal" }),
    camel({ type: "number" }),
    false,
  ],
  ["number in a text to text in a camelCase client", camel({ ...text, format: "int32" }), camel(text), false],
  [
    "int32 to int64 in a camelCase client",
    camel({ ...whole, format: "int32" }),
    camel({ ...whole, format: "int64" }),
    true,
  ],
  [
    "field of a form removed that stands beside JSON",
    at({
      requestBody: { content: { ...json(object({ a: text })).content, ...form(object({ a: text, b: text })).content } },
    }),
    at({ requestBody: { content: { ...json(object({ a: text })).content, ...form(object({ a: text })).content } } }),
    true,
  ],
  [
    "JSON added beside a form of other fields",
    takesForm(object({ a: text, b: text })),
    at({
      requestBody: { content: { ...json(object({ a: text })).content, ...form(object({ a: text, b: text })).content } },
    }),
    false,
  ],
  ["form to JSON of other fields", takesForm(object({ a: text, b: text })), takes(object({ a: text })), false],
  [
    "body of named fields that may have others",
    takes(object({ a: text })),
    takes({ ...object({ a: text }), additionalProperties: true }),
    false,
  ],
  [
    "body of named fields that may be null",
    takes(object({ a: text })),
    takes({ oneOf: [object({ a: text }), { type: "null" }] }),
    false,
  ],
  [
    "names of a map's fields restricted",
    takes({ type: "object", additionalProperties: text }),
    takes({ type: "object", additionalProperties: text, propertyNames: { maxLength: 3 } }),
    true,
  ],
  ["tag renamed beside resource.verb", at({ tags: ["Things"] }), at({ tags: ["Items"] }), true],
  ["schema renamed", named("Thing"), named("Item"), false],
  ["new required body field", takes(object({ a: text })), takes(object({ a: text, b: text }, ["b"])), false],
  ["new optional body field", takes(object({ a: text })), takes(object({ a: text, b: text })), true],
  [
    "body field became required",
    takes(object({ a: text, b: text })),
    takes(object({ a: text, b: text }, ["a"])),
    false,
  ],
  ["body field became optional", takes(object({ a: text }, ["a"])), takes(object({ a: text })), true],
  ["body field removed", takes(object({ a: text, b: text })), takes(object({ a: text })), false],
  [
    "field inside a body's field removed",
    takes(object({ a: object({ b: text, c: text }) })),
    takes(object({ a: object({ b: text }) })),
    false,
  ],
  [
    "body became required",
    at({ requestBody: json(object({ a: text }, ["a"])) }),
    takes(object({ a: text }, ["a"])),
    true,
  ],
  [
    "body of a list became required",
    at({ requestBody: json({ type: "array", items: text }) }),
    takes({ type: "array", items: text }),
    false,
  ],
  ["body added, required", at({}), takes(object({ a: text }, ["a"])), false],
  ["body added, required but of optional fields", at({}), takes(object({ a: text })), true],
  ["body removed", takes(object({ a: text })), at({}), false],
  ["new required query parameter", query(), query({ ...limit, required: true }), false],
  ["new optional query parameter", query(), query(limit), true],
  ["query parameter removed", query(limit), query(), false],
  [
    "query parameter of texts and numbers to texts",
    query({ name: "limit", schema: { type: ["string", "integer"] } }),
    query({ name: "limit", schema: text }),
    false,
  ],
  ["query parameter became required", query(limit), query({ ...limit, required: true }), false],
  ["path parameter renamed", member("id"), member("sid"), false],
  ["request enum value removed", takes(object({ a: state("x", "y") })), takes(object({ a: state("x") })), false],
  ["request enum value added", takes(object({ a: state("x") })), takes(object({ a: state("x", "y") })), true],
  ["request string became an enum", takes(object({ a: text })), takes(object({ a: state("x", "y") })), false],
  ["request enum became a string", takes(object({ a: state("x", "y") })), takes(object({ a: text })), true],
  [
    "request field became nullable",
    takes(object({ a: text })),
    takes(object({ a: { type: ["string", "null"] } })),
    true,
  ],
  [
    "request field no longer nullable",
    takes(object({ a: { type: ["string", "null"] } })),
    takes(object({ a: text })),
    false,
  ],
  ["request type changed in JSON", takes(object({ a: whole })), takes(object({ a: text })), false],
  ["request type changed in a form", takesForm(object({ a: whole })), takesForm(object({ a: text })), false],
  ["request integer to number", takes(object({ a: whole })), takes(object({ a: { type: "number" } })), true],
  [
    "request maxLength lowered",
    takes(object({ a: { ...text, maxLength: 9 } })),
    takes(object({ a: { ...text, maxLength: 5 } })),
    true,
  ],
  ["request bytes became text", takes(object({ a: { ...text, format: "binary" } })), takes(object({ a: text })), false],
  [
    "request text became bytes",
    takes(object({ a: text })),
    takes(object({ a: { ...text, contentMediaType: "image/png" } })),
    true,
  ],
  [
    "request bytes became text in base64",
    takes(object({ a: { ...text, contentMediaType: "image/png" } })),
    takes(object({ a: { ...text, contentMediaType: "image/png", contentEncoding: "base64" } })),
    false,
  ],
  ["request pattern added", takes(object({ a: text })), takes(object({ a: { ...text, pattern: "^a" } })), true],
  ["request branch removed", takes(object({ a: { oneOf: [cat, dog] } })), takes(object({ a: cat })), false],
  [
    "request branch added",
    takes(object({ a: { oneOf: [cat, dog] } })),
    takes(object({ a: { oneOf: [cat, dog, bird] } })),
    true,
  ],
  [
    "request branch removed that is only a length",
    takes(object({ a: { ...text, anyOf: [{ maxLength: 5 }, { minLength: 9 }, { pattern: "^a" }] } })),
    takes(object({ a: { ...text, anyOf: [{ maxLength: 5 }, { minLength: 9 }] } })),
    true,
  ],
  [
    "response branch added that is only a format",
    gives(object({ a: { oneOf: [{ ...text, format: "email" }, whole] } }, ["a"])),
    gives(object({ a: { oneOf: [{ ...text, format: "email" }, whole, { ...text, format: "uuid" }] } }, ["a"])),
    true,
  ],
  [
    "response string that must have one of two lengths",
    gives(object({ a: text }, ["a"])),
    gives(object({ a: { ...text, oneOf: [{ maxLength: 5 }, { minLength: 9 }] } }, ["a"])),
    true,
  ],
  [
    "response number whose limits come by allOf",
    gives(object({ a: whole }, ["a"])),
    gives(object({ a: { ...whole, allOf: [{ minimum: 1 }, { maximum: 9 }] } }, ["a"])),
    true,
  ],
  [
    "request integer that must be in one of two ranges",
    takes(object({ a: whole })),
    takes(
      object({
        a: {
          oneOf: [
            { ...whole, maximum: 5 },
            { ...whole, minimum: 9 },
          ],
        },
      }),
    ),
    true,
  ],
  [
    "request branch removed that others don't cover",
    takes(object({ a: { oneOf: [{ ...text, format: "email" }, whole] } })),
    takes(object({ a: { ...text, format: "email" } })),
    false,
  ],
  ["form to JSON", takesForm(object({ a: text })), takes(object({ a: text })), true],
  [
    "response field removed, required",
    gives(object({ a: text, b: text }, ["a", "b"])),
    gives(object({ a: text }, ["a"])),
    false,
  ],
  ["response field removed, optional", gives(object({ a: text, b: text })), gives(object({ a: text })), false],
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
  ["response enum value removed", gives(object({ a: state("x", "y") })), gives(object({ a: state("x") })), true],
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
    "a field gone from a second success",
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
    "no success without a body any more",
    at({ responses: { "200": { description: "it", ...json(object({ a: text })) }, "202": { description: "later" } } }),
    gives(object({ a: text })),
    true,
  ],
  [
    "additionalProperties no longer said in a response",
    gives({ ...object({ a: text }), additionalProperties: text }),
    gives(object({ a: text })),
    false,
  ],
  [
    "additionalProperties said in a response",
    gives(object({ a: text })),
    gives({ ...object({ a: text }), additionalProperties: true }),
    true,
  ],
  [
    "additionalProperties no longer said in a request",
    takes({ ...object({ a: text }), additionalProperties: text }),
    takes(object({ a: text })),
    false,
  ],
  [
    "additionalProperties forbidden in a request",
    takes(object({ a: text })),
    takes({ ...object({ a: text }), additionalProperties: false }),
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
  ["answer without a body now", gives(object({ a: text })), at({}), false],
  ["answer with a body now", at({}), gives(object({ a: text })), true],
  [
    "readOnly added to a request's field",
    takes(object({ a: text, b: text })),
    takes(object({ a: { ...text, readOnly: true }, b: text })),
    false,
  ],
  [
    "readOnly added to what a request's field refers to",
    takes(object({ a: ref("Id"), b: text }), { components: { schemas: { Id: text } } }),
    takes(object({ a: ref("Id"), b: text }), { components: { schemas: { Id: { ...text, readOnly: true } } } }),
    false,
  ],
  [
    "readOnly taken from a request's field",
    takes(object({ a: { ...text, readOnly: true }, b: text })),
    takes(object({ a: text, b: text })),
    true,
  ],
  [
    "writeOnly added to a response's field",
    gives(object({ a: text, b: text })),
    gives(object({ a: { ...text, writeOnly: true }, b: text })),
    false,
  ],
  ["date-time to text in a camelCase client", camel({ ...text, format: "date-time" }), camel(text), false],
  ["text to date-time in a camelCase client", camel(text), camel({ ...text, format: "date-time" }), false],
  [
    "date-time to text in a client of the wire's names",
    gives(object({ a: { ...text, format: "date-time" } })),
    gives(object({ a: text })),
    true,
  ],
  ["field removed of what two members of allOf describe", described({ a: text }), described({}), false],
  ["null allowed beside a $ref of 3.0", beside({}), beside({ nullable: true }), false],
  ["null forbidden beside a $ref of 3.0", beside({ nullable: true }), beside({}), true],
  ["webhook payload's field removed", hook(object({ a: text, b: text })), hook(object({ a: text })), false],
  ["webhook payload's field became optional", hook(object({ a: text }, ["a"])), hook(object({ a: text })), false],
  ["webhook payload's field added", hook(object({ a: text })), hook(object({ a: text, b: text }, ["b"])), true],
  ["security added", at({ security: [] }), secured({ type: "http", scheme: "basic" }), true],
  [
    "default changed",
    query({ ...limit, schema: { ...whole, default: 1 } }),
    query({ ...limit, schema: { ...whole, default: 2 } }),
    true,
  ],
  ["deprecated", at({}), at({ deprecated: true }), true],
  ["description", at({}), at({ description: "more words" }), true],
];

describe("the TypeScript verdict is the compiler's", () => {
  const clients = kinds.map(([, base, revision]) => [generated(base), generated(revision)] as const);
  const programs = clients.map(([base]) => everything(base.model));
  const onBase = compileAll(clients.map(([client], index) => ({ client, program: programs[index] ?? "" })));
  const onRevision = compileAll(clients.map(([, client], index) => ({ client, program: programs[index] ?? "" })));

  it.each(
    kinds.map(([name, base, revision, compiles], index) => [name, base, revision, compiles, index] as const),
  )("%s", (_, base, revision, compiles, index) => {
    expect(onBase[index], "the program compiles with the client it was written for").toEqual([]);
    expect(onRevision[index]?.length === 0, onRevision[index]?.join("\n")).toBe(compiles);
    expect(worst(diff(base, revision).map(({ scope }) => scope.typescript)) !== "breaking").toBe(compiles);
  });
});

function worst(found: readonly Level[]): Level {
  return levels[Math.max(0, ...found.map((level) => levels.indexOf(level)))] ?? "none";
}
