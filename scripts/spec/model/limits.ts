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

/** What a schema says about a value beyond its type. No type can express it, so it is only shown to people, unchanged. */
export type Limits = { [Keyword in (typeof LIMITS)[number]]?: Json };

export function limitsOf(schema: Schema): Limits {
  const said = LIMITS.map((keyword): [string, Json | undefined] => [keyword, schema[keyword]]);
  return Object.fromEntries(said.filter(([, value]) => ["number", "string"].includes(typeof value) || value === true));
}
