import { breaks, informs, type SchemaRule, type Verdict, warns } from "../rule.js";

/**
 * Limits of numbers, lengths and counts. TypeScript can't say any of them, so its verdict is always none.
 *
 * A request suffers when a limit is drawn tighter. Where there was none, one that is set may only write down what the
 * server did all along: a warning. A response suffers when a limit is loosened: readers made room for no more.
 */
const tighter = {
  request: breaks("Values of today are refused.", "none"),
  response: informs("All values that come are values that could come before.", "none"),
};
const looser = {
  request: informs("All values of today are still allowed.", "none"),
  response: breaks("Readers meet values beyond the limit they were told.", "none"),
};
const set = {
  request: warns("Values of today may be refused, unless the server had this limit all along."),
  response: tighter.response,
};

interface Effect {
  readonly request: Verdict;
  readonly response: Verdict;
}

interface Bound {
  readonly name: string;
  readonly keyword: string;
  readonly schema: object;
  readonly isUpper: boolean;
}

const number = { type: "number" };
const text = { type: "string" };
const array = { type: "array", items: text };
const object = { type: "object" };
const contains = { ...array, contains: { const: "a" } };

const BOUNDS: readonly Bound[] = [
  { name: "min", keyword: "minimum", schema: number, isUpper: false },
  { name: "max", keyword: "maximum", schema: number, isUpper: true },
  { name: "exclusive-min", keyword: "exclusiveMinimum", schema: number, isUpper: false },
  { name: "exclusive-max", keyword: "exclusiveMaximum", schema: number, isUpper: true },
  { name: "min-length", keyword: "minLength", schema: text, isUpper: false },
  { name: "max-length", keyword: "maxLength", schema: text, isUpper: true },
  { name: "min-items", keyword: "minItems", schema: array, isUpper: false },
  { name: "max-items", keyword: "maxItems", schema: array, isUpper: true },
  { name: "min-properties", keyword: "minProperties", schema: object, isUpper: false },
  { name: "max-properties", keyword: "maxProperties", schema: object, isUpper: true },
  { name: "min-contains", keyword: "minContains", schema: contains, isUpper: false },
  { name: "max-contains", keyword: "maxContains", schema: contains, isUpper: true },
];

export const boundRules: readonly SchemaRule[] = [
  ...BOUNDS.flatMap((bound) => [
    rule(bound, "set", set, undefined, 5),
    rule(bound, "unset", looser, 5, undefined),
    rule(bound, "increased", bound.isUpper ? looser : tighter, 5, 10),
    rule(bound, "decreased", bound.isUpper ? tighter : looser, 10, 5),
  ]),
  {
    name: "multiple-of-set",
    says: "must be a multiple of {revision} now",
    ...set,
    example: [number, { ...number, multipleOf: 2 }],
  },
  {
    name: "multiple-of-unset",
    says: "need not be a multiple of {base} any more",
    ...looser,
    example: [{ ...number, multipleOf: 2 }, number],
  },
  {
    name: "multiple-of-generalized",
    says: "must be a multiple of {revision} now, not of {base}",
    ...looser,
    example: [
      { ...number, multipleOf: 4 },
      { ...number, multipleOf: 2 },
    ],
  },
  {
    name: "multiple-of-specialized",
    says: "must be a multiple of {revision} now, not of {base} alone",
    ...tighter,
    example: [
      { ...number, multipleOf: 2 },
      { ...number, multipleOf: 4 },
    ],
  },
  {
    name: "multiple-of-changed",
    says: "must be a multiple of {revision} now, not of {base}",
    request: tighter.request,
    response: looser.response,
    example: [
      { ...number, multipleOf: 2 },
      { ...number, multipleOf: 3 },
    ],
  },
  {
    name: "unique-items-added",
    says: "items must be unique now",
    ...tighter,
    example: [array, { ...array, uniqueItems: true }],
  },
  {
    name: "unique-items-removed",
    says: "items need not be unique any more",
    ...looser,
    example: [{ ...array, uniqueItems: true }, array],
  },
  ...patternRules(),
];

function rule(
  { name, keyword, schema }: Bound,
  verb: string,
  effect: Effect,
  base?: number,
  revision?: number,
): SchemaRule {
  const says = { set: `${keyword} {revision} was set`, unset: `${keyword} {base} was lifted` }[verb];
  return {
    name: `${name}-${verb}`,
    says: says ?? `${keyword} was ${verb} from {base} to {revision}`,
    ...effect,
    example: [limited(schema, keyword, base), limited(schema, keyword, revision)],
  };
}

function limited(schema: object, keyword: string, value: number | undefined): object {
  return value === undefined ? schema : { ...schema, [keyword]: value };
}

/** A pattern of a response describes more than it promises: hardly a reader checks it. */
function patternRules(): SchemaRule[] {
  const matching = (pattern: string) => ({ ...text, pattern });
  const response = informs("Readers seldom check what a text looks like.", "none");
  const request = informs("All values of today are still allowed.", "none");
  return [
    {
      name: "pattern-added",
      says: "must match {revision} now",
      request: breaks("Values of today that don't match are refused.", "none"),
      response,
      example: [text, matching("^a")],
    },
    {
      name: "pattern-removed",
      says: "need not match {base} any more",
      request,
      response,
      example: [matching("^a"), text],
    },
    {
      name: "pattern-changed",
      says: "must match {revision} now, not {base}",
      request: warns("Which values the two patterns share can't be told in general."),
      response,
      example: [matching("^a"), matching("^b")],
    },
    {
      name: "pattern-generalized",
      says: "may match {revision} now, which is anything, not {base} alone",
      request,
      response,
      example: [matching("^a"), matching(".*")],
    },
  ];
}
