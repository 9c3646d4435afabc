import { breaks, hasFact, informs, lacksFact, type SchemaRule, warns } from "../rule.js";

/** Names, dependencies, items and conditions: adding one demands more, removing one demands less. */
const demands = {
  request: breaks("Existing values that don't meet it are refused.", "none"),
  response: informs("Readers only receive values that were possible before.", "none"),
};
const frees = {
  request: informs("All existing values are still accepted.", "none"),
  response: breaks("Readers may receive values that were ruled out before.", "none"),
};

interface Keyword {
  readonly name: string;
  readonly keyword: string;
  readonly schema: object;
  readonly value: unknown;
}

const object = { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } };
const array = { type: "array", items: { type: "string" } };
const when = { ...object, if: { required: ["a"] } };

/** An object whose field b is required under a condition. */
function conditional(condition: object): object {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { ...object, then: { required: ["b"] }, ...condition };
}

const KEYWORDS: readonly Keyword[] = [
  { name: "contains", keyword: "contains", schema: array, value: { const: "a" } },
  { name: "property-names", keyword: "propertyNames", schema: object, value: { maxLength: 3 } },
  { name: "unevaluated-properties", keyword: "unevaluatedProperties", schema: object, value: false },
  { name: "unevaluated-items", keyword: "unevaluatedItems", schema: array, value: false },
  { name: "content-schema", keyword: "contentSchema", schema: { type: "string" }, value: { type: "object" } },
  { name: "if", keyword: "if", schema: conditional({}), value: { required: ["a"] } },
  { name: "then", keyword: "then", schema: when, value: { required: ["b"] } },
  { name: "else", keyword: "else", schema: when, value: { required: ["b"] } },
  { name: "pattern-property", keyword: "patternProperties", schema: object, value: { "^x-": { type: "string" } } },
  { name: "dependent-schema", keyword: "dependentSchemas", schema: object, value: { a: { minProperties: 2 } } },
  { name: "dependent-required", keyword: "dependentRequired", schema: object, value: { a: ["b"] } },
];

/** Each of their schemas has a name, which the place doesn't show. */
const BY_NAME: ReadonlySet<string> = new Set(["dependentSchemas", "dependentRequired"]);

export const structureRules: readonly SchemaRule[] = [
  ...KEYWORDS.flatMap(({ name, keyword, schema, value }): SchemaRule[] => {
    const subject = BY_NAME.has(keyword) ? `${keyword} of {name}` : keyword;
    const [without, having] = [schema, { ...schema, [keyword]: value }];
    return [
      { name: `${name}-added`, says: `${subject} was added`, ...demands, example: [without, having] },
      { name: `${name}-removed`, says: `${subject} was removed`, ...frees, example: [having, without] },
    ];
  }),
  {
    name: "dependent-required-changed",
    when: hasFact("more"),
    says: "the fields required with {name} changed from {base} to {revision}",
    request: demands.request,
    response: breaks("Readers can no longer rely on the same fields coming together.", "none"),
    example: [
      { ...object, dependentRequired: { a: ["b"] } },
      { ...object, dependentRequired: { a: ["b", "c"] } },
    ],
  },
  {
    name: "dependent-required-loosened",
    on: "dependent-required-changed",
    when: lacksFact("more"),
    id: (site) => `${site}-dependent-required-changed`,
    says: "the fields required with {name} were reduced from {base} to {revision}",
    ...frees,
    example: [
      { ...object, dependentRequired: { a: ["b", "c"] } },
      { ...object, dependentRequired: { a: ["b"] } },
    ],
  },
  {
    name: "if-changed",
    says: "the condition under if changed",
    request: warns("Existing values may now be refused; which ones can't be determined in general."),
    response: warns(
      "Readers may receive values that were ruled out before; which ones can't be determined in general.",
    ),
    example: [conditional({ if: { required: ["a"] } }), conditional({ if: { required: ["b"] } })],
  },
  {
    name: "prefix-items-added",
    says: "a schema for item {revision} was added",
    request: informs("This only documents what may be sent at that position."),
    response: breaks("Readers may receive items of another shape at that position."),
    example: [
      { type: "array", prefixItems: [{ type: "string" }] },
      { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }] },
    ],
  },
  {
    name: "prefix-items-removed",
    says: "the schema for item {base} was removed",
    request: breaks("The contract no longer covers what existing requests send at that position."),
    response: informs("Readers handle that position as before."),
    example: [
      { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }] },
      { type: "array", prefixItems: [{ type: "string" }] },
    ],
  },
];
