import type { Json, Schema } from "../document.js";

const LIMITS = [
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
] as const;

/** What a schema says of a value beyond its type. No type says it, so it is for people alone, and told as it stands. */
export type Limits = { [Keyword in (typeof LIMITS)[number]]?: Json };

export function limitsOf(schema: Schema): Limits {
  const said = LIMITS.map((keyword): [string, Json | undefined] => [keyword, schema[keyword]]);
  return Object.fromEntries(said.filter(([, value]) => ["number", "string"].includes(typeof value) || value === true));
}
