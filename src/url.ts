import { refuse } from "./input-error.js";
import type { Field } from "./operation.js";
import { has, pairs, percent, scalarText } from "./pairs.js";

export type Valued = readonly [field: Field, value: unknown];

/** One path segment. `..` and its kin are refused, since URL parsers resolve them: `DELETE /Recordings/..` means another resource. */
export function segment(field: Field, value: unknown): string {
  const list = Array.isArray(value) ? value : [value];
  const text = list.map((item) => percent(scalarText(item, field))).join(has(field, "pipeDelimited") ? "%7C" : ",");
  if (/^\.{0,2}$/.test(text)) refuse(`${field[1]} is "${text}", which no path can hold`);
  return text;
}

/** The template with its parameters filled in. Those that `values` lacks are refused. */
export function fillPath(template: string, values: readonly Valued[]): string {
  const filled = new Map(values.map(([field, value]) => [field[1], segment(field, value)]));
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => filled.get(name) ?? refuse(`${name} is missing`));
}

/** `?name=value&…`, or nothing. Null is left out: a query has no field to clear. */
export function queryText(values: readonly Valued[]): string {
  const text = values.flatMap(([field, value]) => (value === null ? [] : pairs(field, value))).join("&");
  return text && `?${text}`;
}
