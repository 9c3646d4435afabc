import { describe, expect, it } from "vitest";
import { diff } from "../../../scripts/diff/index.js";
import { openapi } from "../documents.js";
import { judged, object, text, whole } from "./judged.js";

describe("parameters", () => {
  const having = (...parameters: readonly object[]) => openapi({ paths: { "/a": { get: { parameters } } } });
  const limit = { name: "limit", in: "query", schema: whole };
  const list = { ...limit, schema: { type: "array", items: text } };
  const shared = openapi({ paths: { "/a": { parameters: [limit], get: {} } } });

  const at = (path: string, ...parameters: readonly object[]) =>
    openapi({ paths: { [path]: { get: { operationId: "things.get", parameters } } } });
  const id = { name: "id", in: "path", required: true, schema: text };

  const inJson = (media: object) => ({ name: "filter", in: "query", content: { "application/json": media } });

  judged([
    ["stated that the path names already", at("/a/{id}"), at("/a/{id}", id), "info", "breaking"],
    ["no longer stated, although the path still names it", at("/a/{id}", id), at("/a/{id}"), "info", "breaking"],
    ["added to the path", at("/a"), at("/a/{id}", id), "breaking", "breaking"],
    ["in JSON, described at last", having(inJson({})), having(inJson({ schema: text })), "breaking", "breaking"],
    ["in JSON, no longer described", having(inJson({ schema: text })), having(inJson({})), "info", "info"],
    ["moved from the operation to its path", having(limit), shared, "none", "none"],
    [
      "a header in another case",
      having({ ...limit, in: "header", name: "X-Limit" }),
      having({ ...limit, in: "header", name: "x-limit" }),
      "none",
      "breaking",
    ],
    [
      "a header in another case, with a name for the client",
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
      "from the query to a header, required on both sides: passed by the same name",
      having({ ...limit, required: true }),
      having({ ...limit, in: "header", required: true }),
      "breaking",
      "info",
    ],
    [
      "from the query to a header, required only there",
      having(limit),
      having({ ...limit, in: "header", required: true }),
      "breaking",
      "breaking",
    ],
    [
      "from the query to a header, of another type",
      having({ ...limit, required: true }),
      having({ ...limit, in: "header", required: true, schema: text }),
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
    ["explode of a single value", having(limit), having({ ...limit, explode: false }), "none", "none"],
    [
      "explode of a single value that may now be a list",
      having({ ...limit, schema: text }),
      having({ ...limit, explode: false, schema: { oneOf: [text, list.schema] } }),
      "info",
      "info",
    ],
    [
      "explode of a value that could already be a list",
      having({ ...limit, schema: { oneOf: [text, list.schema] } }),
      having({ ...limit, explode: false, schema: { oneOf: [text, list.schema] } }),
      "breaking",
      "none",
    ],
    [
      "explode of a list in a header",
      having({ ...list, in: "header" }),
      having({ ...list, in: "header", explode: true }),
      "none",
      "none",
    ],
    [
      "explode of an object in a header",
      having({ ...limit, in: "header", schema: object({ a: text }) }),
      having({ ...limit, in: "header", schema: object({ a: text }), explode: true }),
      "breaking",
      "none",
    ],
    [
      "explode of a deep object",
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
      "JSON with its charset stated",
      having({ name: "f", in: "query", content: { "application/json": { schema: text } } }),
      having({ name: "f", in: "query", content: { "application/json; charset=UTF-8": { schema: text } } }),
      "none",
      "none",
    ],
    [
      "null in a query, which is not sent",
      having({ ...limit, schema: { type: ["string", "null"] } }),
      having({ ...limit, schema: text }),
      "info",
      "breaking",
    ],
    [
      "null in JSON in a query",
      having({ name: "f", in: "query", content: { "application/json": { schema: { type: ["string", "null"] } } } }),
      having({ name: "f", in: "query", content: { "application/json": { schema: text } } }),
      "breaking",
      "breaking",
    ],
    [
      "one value to several in a query",
      having({ ...limit, schema: text }),
      having({ ...limit, schema: { type: "array", items: text } }),
      "info",
      "breaking",
    ],
  ]);

  it("a change of the client's naming is reported once, not for each parameter", () => {
    const limitIn = (naming: string) => ({ ...having({ ...limit, name: "Page_size" }), "x-client-naming": naming });
    expect(diff(limitIn("wire"), limitIn("camelCase")).map(({ id }) => id)).toEqual(["client-naming-changed"]);
  });
});
