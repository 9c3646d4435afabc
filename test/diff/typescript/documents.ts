/** Documents with one operation, by what the rows change in it. */
import { object, ref, text, whole } from "../documents.js";

export { object, ref, text, whole };

export const json = (schema: object) => ({ content: { "application/json": { schema } } });
export const form = (schema: object) => ({ content: { "application/x-www-form-urlencoded": { schema } } });

export const document = (paths: object, more: object = {}) => ({
  openapi: "3.1.0",
  info: { title: "Things", version: "1.0.0" },
  paths,
  ...more,
});
export const operation = (parts: object) => ({
  operationId: "things.update",
  responses: { "204": { description: "done" } },
  ...parts,
});
export const at = (parts: object, more?: object) => document({ "/things": { post: operation(parts) } }, more);
export const takes = (schema: object, more?: object) => at({ requestBody: { required: true, ...json(schema) } }, more);
export const takesForm = (schema: object) => at({ requestBody: { required: true, ...form(schema) } });
export const gives = (schema: object, more?: object) =>
  at({ responses: { "200": { description: "it", ...json(schema) } } }, more);
export const query = (...parameters: readonly object[]) =>
  at({ parameters: parameters.map((one) => ({ in: "query", ...one })) });
export const limit = { name: "limit", schema: whole };
export const named = (name: string) => gives(ref(name), { components: { schemas: { [name]: object({ a: text }) } } });
/** A field whose schema is made of a reference to a named one. */
export const wrapping = (name: string, made: (reference: object) => object) =>
  gives(object({ it: made(ref(name)) }), { components: { schemas: { [name]: object({ a: text }) } } });
export const beside = (siblings: object) => ({
  ...gives(object({ thing: { ...ref("Thing"), ...siblings } }, ["thing"]), {
    components: { schemas: { Thing: object({ a: text }, ["a"]) } },
  }),
  openapi: "3.0.3",
});
export const described = (first: object) =>
  gives({
    allOf: [object({ at: object(first) }, ["at"]), { type: "object", properties: { at: object({ b: text }) } }],
  });
export const camel = (property: object) =>
  gives(object({ made: property }, ["made"]), { "x-client-naming": "camelCase" });
export const sent = (property: object) => takes(object({ made: property }), { "x-client-naming": "camelCase" });
export const id = { name: "id", in: "path", required: true, schema: text };
export const member = (name: string, called = name) =>
  document({
    [`/things/{${name}}`]: {
      get: operation({ operationId: "things.get", parameters: [{ ...id, name, "x-client-name": called }] }),
    },
  });
export const inPath = document({ "/things/{id}": { get: operation({ operationId: "things.get", parameters: [id] }) } });
export const inQuery = document({
  "/things": { get: operation({ operationId: "things.get", parameters: [{ ...id, in: "query" }] }) },
});
export const unsent = (schema: object) => query({ name: "filter", in: "header", required: true, ...json(schema) });
export const header = (name: string) => ({ ...limit, in: "header", name });
export const calledBack = (schema: object) =>
  at({
    callbacks: {
      done: { "{$request.body#/url}": { post: operation({ operationId: "done", requestBody: json(schema) }) } },
    },
  });
export const cat = object({ kind: { const: "cat" }, lives: whole }, ["kind", "lives"]);
export const dog = object({ kind: { const: "dog" }, tricks: whole }, ["kind", "tricks"]);
export const bird = object({ kind: { const: "bird" } }, ["kind"]);
export const hook = (schema: object, name = "done") =>
  document(
    {},
    {
      components: { schemas: { Done: schema } },
      webhooks: { [name]: { post: { operationId: name, requestBody: json(ref("Done")) } } },
    },
  );
/** Under the key that was customary before 3.1. */
export const hookApart = (schema: object) => {
  const { webhooks, ...rest } = hook(schema) as { webhooks?: object };
  return { ...rest, "x-webhooks": webhooks };
};
export const state = (...values: readonly string[]) => ({ type: "string", enum: values });
export const secured = (scheme: object) =>
  at({ security: [{ auth: [] }] }, { components: { securitySchemes: { auth: scheme } } });

const payload = object({ a: text }, ["a"]);
const webhook = (name: string, item: object) => document({}, { webhooks: { [name]: item } });
/** Webhooks that each have a payload of their own. */
export const hooks = (...names: readonly string[]) =>
  document(
    {},
    {
      webhooks: Object.fromEntries(
        names.map((name) => [
          name,
          { post: { operationId: name, requestBody: json(object({ [name]: text }, [name])) } },
        ]),
      ),
    },
  );
/** A webhook that has another name in the client. */
export const called = (name: string, kind: string) =>
  document(
    {},
    {
      components: { schemas: { Done: object({ a: text }) } },
      webhooks: { [name]: { "x-client-name": kind, post: { operationId: name, requestBody: json(ref("Done")) } } },
    },
  );
export const hookBody = (required: boolean) =>
  webhook("done", { post: { requestBody: { required, ...json(payload) } } });
/** The same as JSON and as a form, except for what is stated about the form. */
export const hookTwice = (schema: object) =>
  webhook("done", { post: { requestBody: { content: { ...json(payload).content, ...form(schema).content } } } });

export const updates = (presets: object) =>
  at({
    requestBody: { required: true, ...json(object({ state: text, note: text, more: text })) },
    "x-client-presets": presets,
  });
export const waits = (success: readonly string[], names: readonly string[] = ["waitUntilDone"]) =>
  document({
    "/thing": {
      get: operation({
        operationId: "things.get",
        responses: { "200": { description: "it", ...json(object({ state: text }, ["state"])) } },
        "x-client-waiter": Object.fromEntries(names.map((name) => [name, { field: "state", success }])),
      }),
    },
  });
const audio = { content: { "audio/x": { schema: { type: "string", format: "binary" } } } };
/** Files of a thing, each with its own function, except those that one function chooses from by these names; the last may take another id. */
export const chooses = (
  files: readonly string[],
  format?: { readonly [name: string]: string },
  lastId?: object,
  resource = "things",
) =>
  document(
    Object.fromEntries(
      files.map((file, index) => [
        `/thing.${file}`,
        {
          get: {
            operationId: `${resource}.${file}`,
            parameters: lastId && [{ ...id, in: "query", schema: index === files.length - 1 ? lastId : text }],
            responses: { "200": { description: "it", ...audio } },
            ...(index === 0 && format ? { "x-client-variants": { download: { format } } } : {}),
          },
        },
      ]),
    ),
  );
/** A list; with `undefined` for its extension, a call that returns the page. */
export const paged = (words: object | undefined, page: object = {}, responses: object = {}, name = "Page") => {
  const properties = {
    items: { type: "array", items: object({ a: text }) },
    others: { type: "array", items: object({ b: text }) },
    next: text,
    after: text,
    total: whole,
    ...page,
  };
  return document(
    {
      "/things": {
        get: operation({
          operationId: "things.list",
          responses: { "200": { description: "a page", ...json(ref(name)) }, ...responses },
          "x-client-pagination": words && { items: "items", next: "next", ...words },
        }),
      },
    },
    { components: { schemas: { [name]: object(JSON.parse(JSON.stringify(properties))) } } },
  );
};
export const refuses = (name: string) =>
  at(
    { responses: { "204": { description: "done" }, "400": { description: "no", ...json(ref(name)) } } },
    { components: { schemas: { [name]: object({ a: text }) } } },
  );
export const filled = (name: string, schema: object = text) =>
  document({
    [`/accounts/{${name}}`]: {
      get: operation({
        operationId: "things.get",
        parameters: [{ ...id, name, schema, "x-client-default": "projectId" }],
      }),
    },
  });
export const sendsBytes = (schema: object) =>
  at({ requestBody: { required: true, content: { "application/octet-stream": { schema } } } });
const queried = (parameters: readonly object[]) => parameters.map((one) => ({ in: "query", schema: text, ...one }));
/** Query parameters beside a body with these fields. */
export const besides = (parameters: readonly object[], fields: object, naming = "wire", required = false) =>
  at(
    { parameters: queried(parameters), requestBody: { required, ...json(object(fields)) } },
    { "x-client-naming": naming },
  );
/** Query parameters beside a body that may be either of two objects. */
export const eitherBeside = (parameters: readonly object[]) =>
  at({
    parameters: queried(parameters),
    requestBody: json({ oneOf: [object({ a: text }, ["a"]), object({ b: text }, ["b"])] }),
  });
/** A key that each call must pass. */
export const keyed = (name: string) => ({
  security: [{ key: [] }],
  components: { securitySchemes: { key: { type: "apiKey", in: "query", name } } },
});
export const account = (schema: object) =>
  document(
    {
      "/accounts/{AccountSid}": {
        post: operation({
          parameters: [{ ...id, name: "AccountSid", "x-client-default": "projectId" }],
          requestBody: json(schema),
        }),
      },
    },
    { "x-client-naming": "camelCase" },
  );
export const fails = (media: object) => ({
  responses: { "400": { description: "no", content: { "application/json": media } } },
});
export const bodyOfGet = (requestBody?: object) => document({ "/things": { get: operation({ requestBody }) } });
/** Sends a named schema, and in a second operation one that contains it. */
export const sendsNamed = (name: string, path = "/things", more: object = {}) =>
  document(
    {
      "/things": { post: operation({ requestBody: json(ref(name)) }) },
      ...(path === "/things"
        ? {}
        : {
            [path]: { post: operation({ operationId: "boxes.add", requestBody: json(object({ thing: ref(name) })) }) },
          }),
    },
    { components: { schemas: { [name]: { ...object({ a: text }), ...more } } } },
  );
export const holding = (schema: object) =>
  gives(object({ thing: schema }), { components: { schemas: { Thing: object({ a: text }) } } });
