import {
  at,
  bodyOfGet,
  document,
  form,
  json,
  object,
  operation,
  sendsNamed,
  takes,
  takesForm,
  text,
  whole,
} from "./documents.js";
import type { Kind } from "./kind.js";

/** The same operation with a method that sends a body, or with GET, which sends none. */
const byMethod = (method: string, schema: object, required = true) =>
  document({ "/things": { [method]: operation({ requestBody: { required, ...json(schema) } }) } });

const sends = (mediaType: string, schema: object) =>
  at({ requestBody: { required: true, content: { [mediaType]: { schema } } } });
const [xml, plain] = ["application/xml", "text/plain"];
const map = { type: "object", additionalProperties: text };

const inner = object({ b: text });
const list = (items: object) => ({ type: "array", items });
const encodedIn = (mediaType: string) => (schema: object, contentType?: string) =>
  at({
    requestBody: { content: { [mediaType]: { schema: object({ a: schema }), encoding: { a: { contentType } } } } },
  });
const encoded = encodedIn("application/x-www-form-urlencoded");
const encodedPart = encodedIn("multipart/form-data");

export const bodies: readonly Kind[] = [
  [
    "field removed from XML, which callers write",
    sends(xml, object({ a: text, b: text })),
    sends(xml, object({ a: text })),
    true,
  ],
  ["XML instead of a map in JSON", takes(map), sends(xml, map), false],
  ["a map in JSON instead of XML", sends(xml, map), takes(map), false],
  ["a text in JSON instead of XML", sends(xml, map), takes(text), true],
  ["text of a map, which callers write, that is any text now", sends(plain, map), sends(plain, text), true],
  ["text of a number that is one of a map now", sends(plain, whole), sends(plain, map), false],
  ["method that sends no body", byMethod("put", object({ a: text })), byMethod("get", object({ a: text })), false],
  [
    "method that sends a body, with a required field",
    byMethod("get", object({ a: text }, ["a"])),
    byMethod("put", object({ a: text }, ["a"])),
    false,
  ],
  [
    "method that sends a body, with an optional field",
    byMethod("get", object({ a: text })),
    byMethod("put", object({ a: text })),
    true,
  ],
  [
    "method that sends a body, which is a required list",
    byMethod("get", { type: "array", items: text }),
    byMethod("put", { type: "array", items: text }),
    false,
  ],
  [
    "method that sends a body, which is an optional list",
    byMethod("get", { type: "array", items: text }, false),
    byMethod("put", { type: "array", items: text }, false),
    true,
  ],
  [
    "body with a required field added to a method that sent none",
    document({ "/things": { get: operation({}) } }),
    byMethod("put", object({ a: text }, ["a"])),
    false,
  ],
  ["optional body with required fields added", at({}), at({ requestBody: json(object({ a: text }, ["a"])) }), false],
  ["optional body with optional fields added", at({}), at({ requestBody: json(object({ a: text })) }), true],
  ["optional body added that isn't an object", at({}), at({ requestBody: json({ type: "array", items: text }) }), true],
  [
    "JSON added beside a form with other fields",
    takesForm(object({ a: text, b: text })),
    at({
      requestBody: { content: { ...json(object({ a: text })).content, ...form(object({ a: text, b: text })).content } },
    }),
    false,
  ],
  ["object in a form that callers write now", encoded(inner), encoded(inner, "text/plain"), false],
  ["object in a form that callers no longer write", encoded(inner, "text/plain"), encoded(inner), false],
  ["object in a form in another text", encoded(inner, "text/plain"), encoded(inner, "application/xml"), true],
  ["objects in a form that callers write now", encoded(list(inner)), encoded(list(inner), "text/plain"), false],
  ["text in a form in another media type", encoded(text), encoded(text, "application/xml"), true],
  ["part of several that callers write now", encodedPart(inner), encodedPart(inner, "application/xml"), false],
  ["text that is a part of another media type", encodedPart(text), encodedPart(text, "image/png"), true],
  ["form to JSON with other fields", takesForm(object({ a: text, b: text })), takes(object({ a: text })), false],
  [
    "body with named fields may have others",
    takes(object({ a: text })),
    takes({ ...object({ a: text }), additionalProperties: true }),
    false,
  ],
  [
    "body with named fields may be null",
    takes(object({ a: text })),
    takes({ oneOf: [object({ a: text }), { type: "null" }] }),
    false,
  ],
  [
    "body without named properties names one",
    takes(object({ a: { type: "object" } })),
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
  ["required body added", at({}), takes(object({ a: text }, ["a"])), false],
  ["required body added with only optional fields", at({}), takes(object({ a: text })), true],
  ["body removed", takes(object({ a: text })), at({}), false],
  ["form to JSON", takesForm(object({ a: text })), takes(object({ a: text })), true],
  ["body of GET removed that nobody could send", bodyOfGet(json(object({ a: text }, ["a"]))), bodyOfGet(), true],
  ["body of GET added that nobody can send", bodyOfGet(), bodyOfGet(json(object({ a: text }, ["a"]))), true],
  ["schema renamed of a body that is passed field by field", sendsNamed("Thing"), sendsNamed("Item"), true],
  [
    "schema renamed of a body that is passed field by field and is part of another",
    sendsNamed("Thing", "/boxes"),
    sendsNamed("Item", "/boxes"),
    false,
  ],
  [
    "schema renamed of a body that is passed as a whole",
    sendsNamed("Thing", "/things", { additionalProperties: true }),
    sendsNamed("Item", "/things", { additionalProperties: true }),
    false,
  ],
];
