import { documentOf } from "../make.js";

const INNER = { type: "object", properties: { Foo_bar: { type: "string" } } };
const QUERIES = [
  { name: "Deep_one", style: "deepObject" },
  { name: "Flat_one", explode: false },
  { name: "Exploded_one" },
].map((parameter) => ({ ...parameter, in: "query", schema: INNER }));
const giving = (...schemas: object[]) => ({
  parameters: ["status", "body"].map((name) => ({
    name,
    in: name === "body" ? "query" : "path",
    required: name !== "body",
    schema: {},
  })),
  responses: Object.fromEntries(
    schemas.map((schema, index) => [
      200 + 2 * index,
      { description: "it", content: { "application/json": { schema } } },
    ]),
  ),
});
const TEXT = { type: "string" };
export const RENAMED = documentOf(
  {
    "/successes/{status}": {
      get: { operationId: "renamed.several", ...giving(INNER, { type: "object", properties: { Other_one: TEXT } }) },
      put: { operationId: "renamed.orNull", ...giving({ oneOf: [INNER, { type: "null" }] }) },
      post: { operationId: "renamed.orText", ...giving({ oneOf: [INNER, TEXT] }) },
      patch: { operationId: "renamed.map", ...giving({ type: "object", additionalProperties: INNER }) },
      delete: {
        operationId: "renamed.inside",
        ...giving({ type: "object", properties: { Either: { oneOf: [INNER, TEXT] } } }),
      },
    },
    "/successes/{status}/lists": {
      get: { operationId: "renamed.listOrNull", ...giving({ type: ["array", "null"], items: INNER }) },
    },
    "/queries": {
      get: { operationId: "renamed.query", parameters: QUERIES, responses: { "204": { description: "none" } } },
    },
    "/forms": {
      post: {
        operationId: "renamed.form",
        requestBody: {
          content: { "multipart/form-data": { schema: { type: "object", properties: { Meta_data: INNER } } } },
        },
        responses: { "204": { description: "none" } },
      },
    },
  },
  { servers: [{ url: "/v1" }], "x-client-naming": "camelCase" },
);
