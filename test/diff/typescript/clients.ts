import { camel, gives, hook, limit, member, named, object, query, text, whole } from "./documents.js";
import type { Kind } from "./kind.js";

export const clients: readonly Kind[] = [
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
  ["schema renamed", named("Thing"), named("Item"), false],
  ["date-time to text in a camelCase client", camel({ ...text, format: "date-time" }), camel(text), false],
  ["text to date-time in a camelCase client", camel(text), camel({ ...text, format: "date-time" }), false],
  [
    "date-time to text in a client of the wire's names",
    gives(object({ a: { ...text, format: "date-time" } })),
    gives(object({ a: text })),
    true,
  ],
  ["webhook payload's field removed", hook(object({ a: text, b: text })), hook(object({ a: text })), false],
  ["webhook payload's field became optional", hook(object({ a: text }, ["a"])), hook(object({ a: text })), false],
  ["webhook payload's field added", hook(object({ a: text })), hook(object({ a: text, b: text }, ["b"])), true],
];
