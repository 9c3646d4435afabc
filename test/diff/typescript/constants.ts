/** Constants, which the client shows as such only where they are the type of a field. */
import { gives, object, ref, state, takes, text, whole } from "./documents.js";
import type { Kind } from "./kind.js";

const [a, b] = [{ const: "a" }, { const: "b" }];
const orNull = (schema: object) => ({ oneOf: [schema, { type: "null" }] });
const orNumber = (schema: object) => ({ oneOf: [schema, whole] });
const list = (items: object) => ({ type: "array", items });
const map = (additionalProperties: object) => ({ type: "object", additionalProperties });
const received = (schema: object) => gives(object({ a: schema }));
const sent = (schema: object) => takes(object({ a: schema }));
const named = (schema: object) => gives(object({ a: ref("Kind") }), { components: { schemas: { Kind: schema } } });

const asNumber = (value: string) =>
  gives(object({ a: { type: "string", format: "int64", const: value } }), { "x-client-naming": "camelCase" });
const onlyNamed = (Kind: object) =>
  gives(object({ a: { oneOf: [ref("Kind")] } }), { components: { schemas: { Kind } } });
const namedInAllOf = (Kind: object) =>
  gives(object({ a: { allOf: [ref("Kind")] } }), { components: { schemas: { Kind } } });

const alone = (schema: object) => ({ oneOf: [schema] });

export const constants: readonly Kind[] = [
  ["constant that is received became the only alternative", received(a), received(alone(a)), false],
  ["constant that was the only alternative of what is received", received(alone(a)), received(a), true],
  ["constant that is sent became the only alternative", sent(a), sent(alone(a)), true],
  ["constant in a list became the only alternative", received(list(a)), received(list(alone(a))), true],
  ["constant in an allOf of one", received(a), received({ allOf: [a] }), true],
  ["constant that is received became an enum of it", received(a), received(state("a")), false],
  ["constant with a name, which is received, became an enum of it", named(a), named(state("a")), false],
  ["constant that is sent became an enum of it", sent(a), sent(state("a")), true],
  ["enum of one value, which is received, became a constant", received(state("a")), received(a), true],
  ["constant number that is received became an enum of it", received({ const: 1 }), received({ enum: [1] }), false],
  ["constant in a list became an enum of it", received(list(a)), received(list(state("a"))), true],
  ["constant in a list changed", received(list(a)), received(list(b)), true],
  ["constant in a map removed", received(map(a)), received(map(text)), true],
  ["constant in a map became an enum with another value", received(map(a)), received(map(state("a", "b"))), true],
  ["constant that may be null changed", received(orNull(a)), received(orNull(b)), true],
  ["constant beside numbers removed", received(orNumber(a)), received(orNumber(text)), true],
  [
    "constant that may also be a date",
    received(a),
    received({ anyOf: [a, { type: "string", format: "date" }] }),
    false,
  ],
  ["constant that is a whole answer changed", gives(a), gives(b), true],
  ["constant text that the client reads as a number changed", asNumber("1"), asNumber("2"), true],
  ["constant that is only named among alternatives changed", onlyNamed(a), onlyNamed(b), true],
  ["constant that is named in an allOf changed", namedInAllOf(a), namedInAllOf(b), false],
  ["constant that is a field changed", received(a), received(b), false],
];
