import { jsonText } from "./json-text.js";
import type { Field } from "./operation.js";
import { has, pairs, percent } from "./pairs.js";
import { refuse } from "./problem.js";
import { toWire } from "./wire-names.js";

/** Pairs of a field whose value is an object (or any value, where it goes as JSON); undefined for every other. */
export type ObjectPairs = (field: Field, value: unknown) => string[] | undefined;

/** `deepObject`, `exploded` and `json`, for the operations that have such fields. */
export const objects: ObjectPairs = (field, value) => {
  const named = field[3] ? toWire(value, field[3]) : value;
  if (has(field, "json")) return [`${percent(field[1])}=${percent(jsonText(named, field))}`];
  if (typeof named !== "object" || named === null || named instanceof Date || Array.isArray(named)) return undefined;
  return has(field, "deepObject") || has(field, "exploded") ? members(field, named, 0) : undefined;
};

/** `name[key]=value`, or `key=value` where the object is exploded. */
function members(field: Field, value: object, depth: number): string[] {
  if (depth > 20) refuse("an object is nested too deeply (a cycle?)");
  const deep = has(field, "deepObject");
  return Object.entries(value).flatMap(([key, member]) => {
    const inner: Field = ["query", deep ? `${field[1]}[${key}]` : key, field[2] ?? []];
    const isObject =
      deep && typeof member === "object" && member !== null && !(member instanceof Date) && !Array.isArray(member);
    return isObject ? members(inner, member, depth + 1) : pairs(inner, member);
  });
}
