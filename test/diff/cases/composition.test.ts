import { describe, expect, it } from "vitest";
import { diff } from "../../../scripts/diff/index.js";
import { answering, field, sending } from "../documents.js";
import { bird, cat, dog, judged, named, object, ref, text, whole } from "./judged.js";

const user = (fields: object) => object({ ok: text, user: object(fields) }, ["ok"]);
const users = (fields: object) => object({ ok: text, user: { type: "array", items: object(fields) } }, ["ok"]);

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
      "alternatives with the same fields, recognized by what the fields hold",
      answering({ oneOf: [user({ name: text }), user({ name: text, email: text })] }),
      answering({
        oneOf: [user({ name: { ...text, maxLength: 9 } }), user({ name: text, email: { ...text, maxLength: 9 } })],
      }),
      "info",
      "none",
    ],
    [
      "alternatives with the same fields, one of which is now a list of other items",
      answering({ oneOf: [user({ name: text }), users({ name: text })] }),
      answering({ oneOf: [user({ name: text }), users({ id: text })] }),
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
      "null added to oneOf, in an answer",
      answering({ oneOf: [cat, dog] }),
      answering({ oneOf: [cat, dog, { type: "null" }] }),
      "breaking",
      "breaking",
    ],
    [
      "null added to oneOf, in a request",
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
      "a field that no branch required and every branch now requires",
      sending({ oneOf: [cat, dog] }),
      sending({ ...object({ id: text }, ["id"]), oneOf: [cat, dog] }),
      "breaking",
      "breaking",
    ],
    [
      "a type beside alternatives that one of them has, in an answer",
      answering(field({ oneOf: [text, whole] })),
      answering(field({ ...text, oneOf: [text, whole] })),
      "info",
      "info",
    ],
    [
      "a type beside alternatives that one of them has, in a request",
      sending(field({ oneOf: [text, whole] })),
      sending(field({ ...text, oneOf: [text, whole] })),
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
      "an enum written as constants, with one value more",
      answering({ enum: ["a", "b"] }),
      answering({ oneOf: [{ const: "a" }, { const: "b" }, { const: "c" }] }),
      "warning",
      "info",
    ],
    [
      "null in a request, replaced by anything",
      sending({ anyOf: [text, { type: "null" }] }),
      sending({ anyOf: [text, {}] }),
      "info",
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

describe("a discriminator's mapping", () => {
  const told = (name: string, target = name) =>
    named(
      { [name]: cat, Dog: dog },
      answering({ oneOf: [ref(name), ref("Dog")], discriminator: { propertyName: "kind", mapping: { cat: target } } }),
    );
  it.each([
    ["to a schema that was renamed", told("Cat"), told("Kitty"), ["api-schema-renamed"]],
    ["to another schema", told("Cat"), told("Cat", "Dog"), ["response-body-discriminator-mapping-changed"]],
  ])("%s", (_, base, revision, ids) => {
    expect(diff(base, revision).map(({ id }) => id)).toEqual(ids);
  });
});
