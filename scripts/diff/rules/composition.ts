import type { Difference } from "../difference.js";
import { breaks, hasFact, informs, lacksFact, type SchemaRule } from "../rule.js";

/** Alternatives, and what is forbidden. */
const a = { type: "object", properties: { kind: { const: "a" } }, required: ["kind"] };
const b = { type: "object", properties: { kind: { const: "b" } }, required: ["kind"] };
const narrow = { type: "integer" };
const wide = { type: "number" };

/** TypeScript doesn't know lengths or patterns, so two alternatives may be the same to the compiler. */
const isTyped = hasFact("typed");
const ifTyped = (difference: Difference) => (isTyped(difference) ? ({ typescript: "info" } as const) : {});
const unlessTyped = (difference: Difference) => (isTyped(difference) ? {} : ({ typescript: "breaking" } as const));

/** Fields that only the alternatives had are in no type any longer. */
const lost = (difference: Difference) => (hasFact("fields")(difference) ? ({ typescript: "breaking" } as const) : {});

export const compositionRules: readonly SchemaRule[] = [
  ...(["oneOf", "anyOf"] as const).flatMap((keyword) => branchRules(keyword)),
  {
    name: "alternatives-demanded",
    says: "must now also match one of the schemas under {name}",
    request: breaks("Existing values may match none of them and are then refused.", "info"),
    response: informs("Readers only receive values that were possible before."),
    example: [
      { type: "object", properties: { a: {}, b: {} } },
      { type: "object", properties: { a: {}, b: {} }, oneOf: [{ required: ["a"] }, { required: ["b"] }] },
    ],
  },
  {
    name: "alternatives-dropped",
    says: "no longer needs to match one of the schemas under {name}",
    request: { ...informs("All existing values are still accepted."), judge: lost },
    response: {
      ...breaks("Readers may receive values that fit none of the alternatives they know.", "info"),
      judge: lost,
    },
    example: [
      { type: "object", properties: { a: {}, b: {} }, oneOf: [{ required: ["a"] }, { required: ["b"] }] },
      { type: "object", properties: { a: {}, b: {} } },
    ],
  },
  ...notRules(),
];

function branchRules(keyword: "oneOf" | "anyOf"): SchemaRule[] {
  const name = keyword === "oneOf" ? "one-of" : "any-of";
  return [
    {
      name: `${name}-added`,
      when: lacksFact("absorbed"),
      says: `{name} was added to ${keyword}`,
      request: informs("All existing values are still accepted."),
      response: {
        ...breaks(
          "Readers may receive a shape they don't know, and code that distinguishes the shapes no longer compiles.",
        ),
        judge: ifTyped,
      },
      example: [{ [keyword]: [a, narrow] }, { [keyword]: [a, narrow, b] }],
    },
    {
      name: `${name}-removed`,
      when: lacksFact("absorbed"),
      says: `{name} was removed from ${keyword}`,
      request: { ...breaks("Values of that shape are refused."), judge: ifTyped },
      response: informs("Readers that know the shape just never receive it."),
      example: [{ [keyword]: [a, narrow, b] }, { [keyword]: [a, narrow] }],
    },
    ...redundantRules(keyword, name),
  ];
}

/** Another alternative covers the values of the one that was added or removed. */
function redundantRules(keyword: "oneOf" | "anyOf", name: string): SchemaRule[] {
  return [
    {
      name: `${name}-added-redundantly`,
      on: `${name}-added`,
      when: hasFact("absorbed"),
      says: `{name} was added to ${keyword}; another alternative already covers its values`,
      request: informs("All existing values are still accepted."),
      response: { ...informs("Readers could receive all values of that shape before."), judge: unlessTyped },
      example: [{ [keyword]: [a, wide] }, { [keyword]: [a, wide, narrow] }],
    },
    {
      name: `${name}-removed-redundantly`,
      on: `${name}-removed`,
      when: hasFact("absorbed"),
      says: `{name} was removed from ${keyword}; another alternative still covers its values`,
      request: { ...informs("Values of that shape are still accepted."), judge: unlessTyped },
      response: informs("Readers only receive values that were possible before."),
      example: [{ [keyword]: [a, narrow, wide] }, { [keyword]: [a, wide] }],
    },
  ];
}

function notRules(): SchemaRule[] {
  const not = (schema: object) => ({ type: "string", not: schema });
  const [short, shorter] = [{ maxLength: 3 }, { maxLength: 2 }];
  const forbids = {
    request: breaks("Values that were accepted are refused.", "none"),
    response: informs("Readers only receive values that were possible before.", "none"),
  };
  const frees = {
    request: informs("All existing values are still accepted.", "none"),
    response: breaks("Readers may receive values that were ruled out before.", "none"),
  };
  return [
    {
      name: "not-added",
      says: "some values are now forbidden (not)",
      ...forbids,
      example: [{ type: "string" }, not(short)],
    },
    {
      name: "not-removed",
      says: "no values are forbidden any longer (not)",
      ...frees,
      example: [not(short), { type: "string" }],
    },
    {
      name: "not-widened",
      says: "more values are now forbidden (not)",
      ...forbids,
      example: [not(shorter), not(short)],
    },
    {
      name: "not-narrowed",
      says: "fewer values are now forbidden (not)",
      ...frees,
      example: [not(short), not(shorter)],
    },
    {
      name: "not-changed",
      says: "other values are now forbidden (not)",
      request: forbids.request,
      response: frees.response,
      example: [not({ minLength: 2, maxLength: 5 }), not({ minLength: 3, maxLength: 9 })],
    },
  ];
}
