/** Fields of a body that are parameters on the other side: callers pass both by the same name. */
import { at, form, json, object, text, whole } from "./documents.js";
import type { Kind } from "./kind.js";

interface Parameter {
  readonly schema?: object;
  readonly required?: boolean;
  readonly in?: string;
  readonly name?: string;
}

/** A body with these fields, and a parameter that is called `b`, unless told otherwise. */
const sends = (fields: object, parameter?: Parameter, required: readonly string[] = [], naming = "camelCase") =>
  at(
    {
      parameters: parameter === undefined ? [] : [{ name: "b", in: "query", schema: text, ...parameter }],
      ...(Object.keys(fields).length > 0 ? { requestBody: json(object(fields, required)) } : {}),
    },
    { "x-client-naming": naming },
  );
const [ab, a, b] = [{ a: text, b: text }, { a: text }, { b: text }];
const date = { type: "string", format: "date-time" };

export const movedInputs: readonly Kind[] = [
  ["field moved to the query", sends(ab), sends(a, {}), true],
  ["parameter moved to the body", sends(a, {}), sends(ab), true],
  [
    "field moved to a header of another name",
    sends({ a: text, requestId: text }),
    sends(a, { in: "header", name: "Request-Id" }),
    true,
  ],
  [
    "header moved to the body",
    sends(a, { in: "header", name: "Request-Id" }),
    sends({ a: text, requestId: text }),
    true,
  ],
  [
    "field moved to a header, whose name differs in a client with wire names",
    sends({ a: text, requestId: text }, undefined, [], "wire"),
    sends(a, { in: "header", name: "Request-Id" }, [], "wire"),
    false,
  ],
  ["required field moved to the query", sends(ab, undefined, ["b"]), sends(a, { required: true }), true],
  ["required parameter moved to the body", sends(a, { required: true }), sends(ab, undefined, ["b"]), true],
  ["field moved to the query, required there", sends(ab), sends(a, { required: true }), false],
  ["parameter moved to the body, required there", sends(a, {}), sends(ab, undefined, ["b"]), false],
  ["field moved to the query, of another type", sends(ab), sends(a, { schema: whole }), false],
  ["parameter moved to the body, of another type", sends(a, {}), sends({ a: text, b: whole }), false],
  ["date moved to the query", sends({ a: text, b: date }), sends(a, { schema: date }), true],
  ["date moved to the query as a text", sends({ a: text, b: date }), sends(a, {}), false],
  [
    "null not allowed in the query to which a field moved",
    sends({ a: text, b: { type: ["string", "null"] } }),
    sends(a, {}),
    false,
  ],
  ["only field moved to the query", sends(b), sends({}, {}), true],
  ["only parameter moved to a body", sends({}, {}), sends(b), true],
  ["only required parameter moved to a body", sends({}, { required: true }), sends(b, undefined, ["b"]), true],
  ["one of two fields moved to the query, the other one removed", sends(ab), sends({}, {}), false],
  [
    "field moved to the query beside a body of another media type",
    sends(ab, undefined, [], "wire"),
    { ...at({ parameters: [{ name: "b", in: "query", schema: text }], requestBody: form(object(a)) }) },
    true,
  ],
  ["read-only field that the query now has", sends({ a: text, b: { ...text, readOnly: true } }), sends(a, {}), true],
  [
    "field moved to the query from a body that is passed as a whole",
    sends(ab, { name: "a" }),
    at({ parameters: ["a", "b"].map((name) => ({ name, in: "query", schema: text })), requestBody: json(object(a)) }),
    false,
  ],
];
