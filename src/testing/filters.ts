/** Query parameters that filter a list, each by the field that it is named after. */
import type { Ask } from "./ask.js";
import type { Schema } from "./document.js";
import { flatten } from "./flatten.js";
import { type JsonObject, objectAt, snakeCase } from "./json.js";

type Compare = (actual: unknown, wanted: unknown) => boolean;

/** Returns a function that says whether an item of that schema matches the query. A parameter that is named after no field does not filter. */
export function matcherOf({ query, operation: { api } }: Ask, itemSchema: Schema): (item: JsonObject) => boolean {
  const fields = objectAt(flatten(api, itemSchema), "properties");
  const filters = Object.entries(query)
    .map(([parameter, wanted]) => ({ ...readParameter(parameter), wanted }))
    .filter(({ name, wanted }) => wanted !== "" && Object.hasOwn(fields, name));
  return (item) => filters.every(({ name, compare, wanted }) => item[name] != null && compare(item[name], wanted));
}

/** `DateCreated<`, `DateCreated>`, `DateCreatedAfter`, `DateCreatedOnOrBefore`, `filter_name`; anything else means equality. */
const COMPARISONS: readonly (readonly [RegExp, Compare])[] = [
  [/^(.+)<$/, (actual, wanted) => timeOf(actual) < timeOf(wanted)],
  [/^(.+)>$/, (actual, wanted) => timeOf(actual) > timeOf(wanted)],
  [/^(Date.+)OnOrBefore$/, (actual, wanted) => timeOf(actual) <= timeOf(wanted)],
  [/^(Date.+)After$/, (actual, wanted) => timeOf(actual) > timeOf(wanted)],
  [/^filter_(.+)$/, (actual, wanted) => String(actual).toLowerCase().includes(String(wanted).toLowerCase())],
  [/^((?:Date|Start|End).+)$/, (actual, wanted) => dayOf(actual) === dayOf(wanted)],
  [/^(.+)$/, (actual, wanted) => String(actual) === String(wanted)],
];

function readParameter(parameter: string): { name: string; compare: Compare } {
  for (const [pattern, compare] of COMPARISONS) {
    const name = pattern.exec(parameter)?.[1];
    if (name !== undefined) return { name: snakeCase(name), compare };
  }
  return { name: parameter, compare: Object.is };
}

function timeOf(value: unknown): number {
  return Date.parse(String(value));
}

/** Number of a day in UTC; NaN, which equals nothing, for what has no date yet. */
function dayOf(value: unknown): number {
  return Math.floor(timeOf(value) / 86_400_000);
}
