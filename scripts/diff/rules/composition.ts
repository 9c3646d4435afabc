import type { Difference } from "../difference.js";
import { breaks, hasFact, informs, lacksFact, type SchemaRule } from "../rule.js";

/** Alternatives, what tells them apart, and what is forbidden. */
const a = { type: "object", properties: { kind: { const: "a" } }, required: ["kind"] };
const b = { type: "object", properties: { kind: { const: "b" } }, required: ["kind"] };
const narrow = { type: "integer" };
const wide = { type: "number" };

/** TypeScript knows no lengths or patterns: to the compiler another alternative may be the same one. */
const isTyped = hasFact("typed");
const ifTyped = (difference: Difference) => (isTyped(difference) ? ({ typescript: "info" } as const) : {});
const unlessTyped = (difference: Difference) => (isTyped(difference) ? {} : ({ typescript: "breaking" } as const));

export const compositionRules: readonly SchemaRule[] = [
  ...(["oneOf", "anyOf"] as const).flatMap((keyword) => branchRules(keyword)),
  {
    name: "alternatives-demanded",
    says: "one of the schemas under {name} must hold as well now",
    request: breaks("Values of today need not satisfy any of them.", "info"),
    response: informs("All values that come are values that could come before."),
    example: [
      { type: "object", properties: { a: {}, b: {} } },
      { type: "object", properties: { a: {}, b: {} }, oneOf: [{ required: ["a"] }, { required: ["b"] }] },
    ],
  },
  {
    name: "alternatives-dropped",
    says: "none of the schemas under {name} must hold any more",
    request: informs("All values of today are still allowed."),
    response: breaks("Readers meet values that fit none of the alternatives they know.", "info"),
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
      request: informs("All values of today are still allowed."),
      response: {
        ...breaks("Readers meet a shape they don't know, and code that tells the shapes apart no longer compiles."),
        judge: ifTyped,
      },
      example: [{ [keyword]: [a, narrow] }, { [keyword]: [a, narrow, b] }],
    },
    {
      name: `${name}-removed`,
      when: lacksFact("absorbed"),
      says: `{name} was removed from ${keyword}`,
      request: { ...breaks("Values of that shape are refused."), judge: ifTyped },
      response: informs("Readers that know the shape merely never meet it."),
      example: [{ [keyword]: [a, narrow, b] }, { [keyword]: [a, narrow] }],
    },
    ...redundantRules(keyword, name),
  ];
}

/** Another alternative covers what has come or gone. */
function redundantRules(keyword: "oneOf" | "anyOf", name: string): SchemaRule[] {
  return [
    {
      name: `${name}-added-redundantly`,
      on: `${name}-added`,
      when: hasFact("absorbed"),
      says: `{name} was added to ${keyword}, whose values another alternative covers`,
      request: informs("All values of today are still allowed."),
      response: { ...informs("All values of that shape could come before."), judge: unlessTyped },
      example: [{ [keyword]: [a, wide] }, { [keyword]: [a, wide, narrow] }],
    },
    {
      name: `${name}-removed-redundantly`,
      on: `${name}-removed`,
      when: hasFact("absorbed"),
      says: `{name} was removed from ${keyword}; another alternative covers its values`,
      request: { ...informs("Values of that shape are still allowed."), judge: unlessTyped },
      response: informs("All values that come could come before."),
      example: [{ [keyword]: [a, narrow, wide] }, { [keyword]: [a, wide] }],
    },
  ];
}

function notRules(): SchemaRule[] {
  const not = (schema: object) => ({ type: "string", not: schema });
  const [short, shorter] = [{ maxLength: 3 }, { maxLength: 2 }];
  const forbids = {
    request: breaks("Values of today are refused.", "none"),
    response: informs("All values that come are values that could come before.", "none"),
  };
  const frees = {
    request: informs("All values of today are still allowed.", "none"),
    response: breaks("Readers meet values they were told never to meet.", "none"),
  };
  return [
    {
      name: "not-added",
      says: "values are forbidden by not now",
      ...forbids,
      example: [{ type: "string" }, not(short)],
    },
    {
      name: "not-removed",
      says: "no values are forbidden by not any more",
      ...frees,
      example: [not(short), { type: "string" }],
    },
    { name: "not-widened", says: "not forbids more values now", ...forbids, example: [not(shorter), not(short)] },
    { name: "not-narrowed", says: "not forbids fewer values now", ...frees, example: [not(short), not(shorter)] },
    {
      name: "not-changed",
      says: "not forbids other values now",
      request: forbids.request,
      response: frees.response,
      example: [not({ minLength: 2, maxLength: 5 }), not({ minLength: 3, maxLength: 9 })],
    },
  ];
}
