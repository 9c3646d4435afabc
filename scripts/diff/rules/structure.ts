import { breaks, hasFact, informs, lacksFact, type SchemaRule, warns } from "../rule.js";

/** Names, dependencies, items and conditions: added they demand more, removed less. */
const demands = {
  request: breaks("Values of today that don't meet it are refused.", "none"),
  response: informs("All values that come are values that could come before.", "none"),
};
const frees = {
  request: informs("All values of today are still allowed.", "none"),
  response: breaks("Readers meet values they were told never to meet.", "none"),
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

/** An object whose field b must be there under a condition. */
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

/** What they hold stands under a name each, which the place doesn't say. */
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
    says: "beside {name} {revision} are required now, not {base}",
    request: demands.request,
    response: breaks("Which fields come together is another promise now.", "none"),
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
    says: "beside {name} only {revision} are required now, not {base}",
    ...frees,
    example: [
      { ...object, dependentRequired: { a: ["b", "c"] } },
      { ...object, dependentRequired: { a: ["b"] } },
    ],
  },
  {
    name: "if-changed",
    says: "the condition under if is another one now",
    request: warns("Which values fall under the condition can't be told in general."),
    response: warns("Which values fall under the condition can't be told in general."),
    example: [conditional({ if: { required: ["a"] } }), conditional({ if: { required: ["b"] } })],
  },
  {
    name: "prefix-items-added",
    says: "a schema for item {revision} was added",
    request: informs("Items are told apart by their place now; what may be sent is written down."),
    response: breaks("Items at that place have another shape than before."),
    example: [
      { type: "array", prefixItems: [{ type: "string" }] },
      { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }] },
    ],
  },
  {
    name: "prefix-items-removed",
    says: "the schema for item {base} was removed",
    request: breaks("What was sent at that place is no longer spoken of."),
    response: informs("Readers look at that place as before."),
    example: [
      { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }] },
      { type: "array", prefixItems: [{ type: "string" }] },
    ],
  },
];
