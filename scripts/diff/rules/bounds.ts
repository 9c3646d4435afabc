import { breaks, informs, type Ruling, type SchemaRule, warns } from "../rule.js";

/**
 * Limits of numbers, lengths and counts. TypeScript can't express any of them, so its level is always none.
 *
 * A request breaks when a limit is tightened; a limit that is set where there was none may only document what the server
 * did all along: a warning. A response breaks when a limit is loosened: readers made room only for the old one.
 */
const tighter = {
  request: breaks("Values that were accepted are refused.", "none"),
  response: informs("Readers only receive values that were possible before.", "none"),
};
const looser = {
  request: informs("All existing values are still accepted.", "none"),
  response: breaks("Readers may receive values beyond the old limit.", "none"),
};
const set = {
  request: warns("Values that were accepted may be refused, unless the server had this limit all along."),
  response: tighter.response,
};

interface Effect {
  readonly request: Ruling;
  readonly response: Ruling;
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
    says: "must now be a multiple of {revision}",
    ...set,
    example: [number, { ...number, multipleOf: 2 }],
  },
  {
    name: "multiple-of-unset",
    says: "no longer needs to be a multiple of {base}",
    ...looser,
    example: [{ ...number, multipleOf: 2 }, number],
  },
  {
    name: "multiple-of-generalized",
    says: "must now be a multiple of {revision}, not of {base}",
    ...looser,
    example: [
      { ...number, multipleOf: 4 },
      { ...number, multipleOf: 2 },
    ],
  },
  {
    name: "multiple-of-specialized",
    says: "must now be a multiple of {revision}, not just of {base}",
    ...tighter,
    example: [
      { ...number, multipleOf: 2 },
      { ...number, multipleOf: 4 },
    ],
  },
  {
    name: "multiple-of-changed",
    says: "must now be a multiple of {revision}, not of {base}",
    request: tighter.request,
    response: looser.response,
    example: [
      { ...number, multipleOf: 2 },
      { ...number, multipleOf: 3 },
    ],
  },
  {
    name: "unique-items-added",
    says: "items must now be unique",
    ...tighter,
    example: [array, { ...array, uniqueItems: true }],
  },
  {
    name: "unique-items-removed",
    says: "items no longer need to be unique",
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

/** A pattern in a response is more a description than a promise: hardly any reader checks it. */
function patternRules(): SchemaRule[] {
  const matching = (pattern: string) => ({ ...text, pattern });
  const response = informs("Readers seldom check the form of a text.", "none");
  const request = informs("All existing values are still accepted.", "none");
  return [
    {
      name: "pattern-added",
      says: "must now match {revision}",
      request: breaks("Existing values that don't match are refused.", "none"),
      response,
      example: [text, matching("^a")],
    },
    {
      name: "pattern-removed",
      says: "no longer needs to match {base}",
      request,
      response,
      example: [matching("^a"), text],
    },
    {
      name: "pattern-changed",
      says: "must now match {revision}, not {base}",
      request: warns("Existing values may no longer match; which ones can't be determined in general."),
      response,
      example: [matching("^a"), matching("^b")],
    },
    {
      name: "pattern-generalized",
      says: "the pattern was widened from {base} to {revision}, which matches anything",
      request,
      response,
      example: [matching("^a"), matching(".*")],
    },
  ];
}
