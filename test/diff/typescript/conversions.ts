/** Values that a camelCase client converts: dates, decimals, numbers in texts. */
import { camel, gives, object, sent, takes, takesForm, text, whole } from "./documents.js";
import type { Kind } from "./kind.js";

const date = { type: "string", format: "date-time" };
const range = object({ after: date }, ["after"]);

const decimal = { type: "number", format: "decimal" };
const oneOrTwo = { ...text, enum: ["1", "2"] };
const sentAsForm = (property: object) => ({ ...takesForm(object({ made: property })), "x-client-naming": "camelCase" });

export const conversions: readonly Kind[] = [
  ["decimal to an enum of texts, received by a camelCase client", camel(decimal), camel(oneOrTwo), true],
  ["decimal to an enum of texts, sent by a camelCase client", sent(decimal), sent(oneOrTwo), false],
  ["enum of texts to a decimal, sent by a camelCase client", sent(oneOrTwo), sent(decimal), true],
  ["decimal to an enum of texts in a form of a camelCase client", sentAsForm(decimal), sentAsForm(oneOrTwo), false],
  ["enum of texts to a decimal in a form of a camelCase client", sentAsForm(oneOrTwo), sentAsForm(decimal), true],
  [
    "decimal to number in a camelCase client",
    camel({ type: "number", format: "decimal" }),
    camel({ type: "number" }),
    false,
  ],
  ["number in a text to text in a camelCase client", camel({ ...text, format: "int32" }), camel(text), false],
  [
    "date with a single value in a camelCase client",
    camel({ ...text, format: "rfc2822" }),
    camel({ ...text, format: "rfc2822", const: "only" }),
    false,
  ],
  [
    "date with an enum to any date in a camelCase client",
    camel({ ...text, format: "date", enum: ["2026-01-01", "2026-01-02"] }),
    camel({ ...text, format: "date" }),
    false,
  ],
  [
    "date with an enum to any date, sent by a camelCase client",
    sent({ ...text, format: "date", enum: ["2026-01-01", "2026-01-02"] }),
    sent({ ...text, format: "date" }),
    true,
  ],
  ["text to date-time, sent by a camelCase client", sent(text), sent({ ...text, format: "date-time" }), true],
  ["date-time to text, sent by a camelCase client", sent({ ...text, format: "date-time" }), sent(text), false],
  [
    "enum to a number in a text, sent by a camelCase client",
    sent({ ...text, enum: ["1"] }),
    sent({ ...text, format: "int32" }),
    false,
  ],
  [
    "date with a single value in a client with wire names",
    gives(object({ a: { ...text, format: "date" } })),
    gives(object({ a: { ...text, format: "date", const: "2026-01-01" } })),
    true,
  ],
  [
    "number in a text, as an enum in a camelCase client",
    camel({ ...text, format: "int32" }),
    camel({ ...text, enum: ["1", "2"] }),
    false,
  ],
  [
    "number in a text, as an enum of that format in a camelCase client",
    camel({ ...text, format: "int32" }),
    camel({ ...text, format: "int32", enum: ["1", "2"] }),
    true,
  ],
  [
    "decimal, as an enum in a camelCase client",
    camel({ type: "number", format: "decimal" }),
    camel({ type: "number", format: "decimal", enum: [1, 2] }),
    false,
  ],
  [
    "enum that gets a format in a camelCase client",
    camel({ ...text, enum: ["a"] }),
    camel({ ...text, enum: ["a"], format: "date" }),
    true,
  ],
  [
    "int32 to int64 in a camelCase client",
    camel({ ...whole, format: "int32" }),
    camel({ ...whole, format: "int64" }),
    true,
  ],
  ["decimal number to text in a camelCase client", camel({ type: "number", format: "decimal" }), camel(text), true],
  ["number in a text to a number in a camelCase client", camel({ ...text, format: "int32" }), camel(whole), true],
  ["number in a text to a number, sent by a camelCase client", sent({ ...text, format: "int32" }), sent(whole), true],
  ["date to a number in a camelCase client", camel(date), camel(whole), false],
  ["number to a date, sent by a camelCase client", sent(whole), sent(date), false],
  [
    "number in a text to a number in a client with wire names",
    gives(object({ a: { ...text, format: "int32" } })),
    gives(object({ a: whole })),
    false,
  ],
  ["date that may also be a range, sent by a camelCase client", sent(date), sent({ oneOf: [date, range] }), false],
  [
    "date that may also be null, sent by a camelCase client",
    sent(date),
    sent({ oneOf: [date, { type: "null" }] }),
    true,
  ],
  ["text that may also be a range, sent by a camelCase client", sent(text), sent({ oneOf: [text, range] }), true],
  ["date that may no longer be a range, in a camelCase client", camel({ oneOf: [date, range] }), camel(date), false],
  [
    "text that may also be a decimal, in a camelCase client",
    camel(text),
    camel({ oneOf: [text, { type: "number", format: "decimal" }] }),
    false,
  ],
  [
    "decimal or truth value that may also be a text, in a camelCase client",
    camel({ oneOf: [{ type: "number", format: "decimal" }, { type: "boolean" }] }),
    camel({ oneOf: [{ type: "number", format: "decimal" }, { type: "boolean" }, text] }),
    false,
  ],
  [
    "text or decimal that may only be a text, sent by a camelCase client",
    sent({ oneOf: [text, { type: "number", format: "decimal" }] }),
    sent(text),
    false,
  ],
  [
    "number or truth value that may also be a number in a text, in a camelCase client",
    camel({ oneOf: [{ type: "number" }, { type: "boolean" }] }),
    camel({ oneOf: [{ type: "number" }, { type: "boolean" }, { ...text, format: "int32" }] }),
    false,
  ],
  [
    "date or truth value that may be any text or truth value, in a camelCase client",
    camel({ oneOf: [date, { type: "boolean" }] }),
    camel({ oneOf: [text, { type: "boolean" }] }),
    true,
  ],
  [
    "dates or a text that may be texts or a text, in a camelCase client",
    camel({ oneOf: [{ type: "array", items: date }, text] }),
    camel({ oneOf: [{ type: "array", items: text }, text] }),
    true,
  ],
  ["text that may also be a date, in a camelCase client", camel(text), camel({ oneOf: [text, date] }), true],
  ["text or date that may only be a text, sent by a camelCase client", sent({ oneOf: [text, date] }), sent(text), true],
  [
    "field that another object has as a number from now on, sent by a camelCase client",
    sent({ oneOf: [object({ at: date }, ["at"]), object({ b: text }, ["b"])] }),
    sent({ oneOf: [object({ at: date }, ["at"]), object({ b: text }, ["b"]), object({ at: whole }, ["at"])] }),
    false,
  ],
  [
    "field of one object of several that may also be a decimal, sent by a camelCase client",
    sent({ oneOf: [object({ at: text }, ["at"]), object({ b: text }, ["b"])] }),
    sent({
      oneOf: [
        object({ at: { oneOf: [text, { type: "number", format: "decimal" }] } }, ["at"]),
        object({ b: text }, ["b"]),
      ],
    }),
    true,
  ],
  [
    "date that may also be a number, in a client with wire names",
    takes(object({ a: date })),
    takes(object({ a: { oneOf: [date, whole] } })),
    true,
  ],
  ["date-time to text in a camelCase client", camel({ ...text, format: "date-time" }), camel(text), false],
  ["text to date-time in a camelCase client", camel(text), camel({ ...text, format: "date-time" }), false],
  [
    "date-time to text in a client with wire names",
    gives(object({ a: { ...text, format: "date-time" } })),
    gives(object({ a: text })),
    true,
  ],
];
