import {
  at,
  document,
  header,
  id,
  inPath,
  inQuery,
  json,
  limit,
  member,
  object,
  operation,
  query,
  secured,
  text,
  unsent,
  whole,
} from "./documents.js";
import type { Kind } from "./kind.js";

const inPathOf = (schema: object) => ({
  "/things/{id}": { get: operation({ operationId: "things.get", parameters: [{ ...id, schema }] }) },
});

const inQueryOf = (schema: object) => query({ name: "filter", style: "deepObject", explode: true, schema });
const bytes = { type: "string", format: "binary" };
const list = (items: object) => ({ type: "array", items });

const orNull = { type: ["string", "null"] };

export const parameters: readonly Kind[] = [
  ["null not allowed in a path any longer", document(inPathOf(orNull)), document(inPathOf(text)), true],
  [
    "null not allowed in a list in a path any longer",
    document(inPathOf(list(orNull))),
    document(inPathOf(list(text))),
    false,
  ],
  [
    "null not allowed in a query any longer",
    query({ name: "filter", schema: orNull }),
    query({ name: "filter", schema: text }),
    false,
  ],
  [
    "query where null was allowed moved to the path",
    document({
      "/things": {
        get: operation({ operationId: "things.get", parameters: [{ ...id, in: "query", schema: orNull }] }),
      },
    }),
    document(inPathOf(text)),
    false,
  ],
  [
    "optional header that is now JSON, which no header can hold",
    query({ name: "filter", in: "header", schema: text }, limit),
    query({ name: "filter", in: "header", ...json(text) }, limit),
    false,
  ],
  [
    "list of objects in a style that can't hold it any longer",
    inQueryOf(list(object({ a: text }))),
    query({ name: "filter", schema: list(object({ a: text })) }),
    false,
  ],
  [
    "list of objects in another style that can't hold it either, of texts now",
    query({ name: "filter", schema: list(object({ a: text })) }),
    query({ name: "filter", style: "pipeDelimited", schema: list(text) }),
    true,
  ],
  ["file in a parameter, which is text in any case", inQueryOf(bytes), inQueryOf(text), true],
  ["file in a list in a parameter", inQueryOf(list(bytes)), inQueryOf(list(text)), true],
  ["file in an object in a parameter", inQueryOf(object({ a: bytes })), inQueryOf(object({ a: text })), false],
  [
    "file or number in an object in a parameter",
    inQueryOf(object({ a: { oneOf: [bytes, whole] } })),
    inQueryOf(object({ a: { oneOf: [text, whole] } })),
    false,
  ],
  [
    "parameter moved from the query to a header",
    query(limit, { name: "q", schema: text }),
    query({ ...limit, in: "header" }, { name: "q", schema: text }),
    true,
  ],
  [
    "parameter moved from the query to a header that can't have its name",
    query({ ...limit, name: "limit<" }),
    query({ ...limit, name: "limit<", in: "header" }),
    false,
  ],
  [
    "header parameter removed that can't have its name",
    query({ ...limit, name: "limit<", in: "header" }),
    query(),
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
    "parameter now in JSON, with another type",
    query(limit),
    query({ name: "limit", content: { "application/json": { schema: object({ a: whole }) } } }),
    false,
  ],
  [
    "parameter now in JSON, with the same type",
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
  ["header changed that can't be sent", unsent(object({ a: text })), unsent(object({ b: text }, ["b"])), true],
  [
    "optional header changed that can't be sent",
    query({ name: "filter", in: "header", ...json(object({ a: text })) }),
    query({ name: "filter", in: "header", ...json(object({ b: text }, ["b"])) }),
    true,
  ],
  [
    "header that couldn't be sent becomes a text",
    unsent(object({ a: text })),
    query({ name: "filter", in: "header", required: true, schema: text }),
    true,
  ],
  [
    "key in the query instead of a header",
    secured({ type: "apiKey", in: "header", name: "Key" }),
    secured({ type: "apiKey", in: "query", name: "Key" }),
    false,
  ],
  [
    "key in a header instead of the query",
    secured({ type: "apiKey", in: "query", name: "Key" }),
    secured({ type: "apiKey", in: "header", name: "Key" }),
    false,
  ],
  ["header parameter in another case", query(header("X-Limit")), query(header("x-limit")), false],
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
  [
    "path parameter whose values are stated in a part of an allOf",
    document(inPathOf({ type: "string", enum: ["a", "b"] })),
    document(inPathOf({ allOf: [text, { enum: ["a", "b"] }] })),
    true,
  ],
];
