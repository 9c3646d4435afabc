/** Completes the known fields of a thing to what a schema requires. */
import type { Api, Schema } from "./document.js";
import { exampleOf } from "./example.js";
import { branchesOf, flatten } from "./flatten.js";
import { type JsonObject, listAt, objectAt } from "./json.js";
import { isValid } from "./validate.js";

/** An object of that schema with these fields; a field that the schema does not declare is left out. */
export function complete(api: Api, reference: Schema, fields: JsonObject): JsonObject {
  const schema = chooseBranch(api, flatten(api, reference), fields);
  const known = Object.entries(objectAt(schema, "properties")).flatMap(([name, property]) => {
    const value = Object.hasOwn(fields, name)
      ? conform(api, objectAt(property), fields[name])
      : objectAt(property).default;
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...bareExample(api, schema), ...Object.fromEntries(known) };
}

const bareExamples = new WeakMap<Schema, JsonObject>();

function bareExample(api: Api, schema: Schema): JsonObject {
  const example = bareExamples.get(schema) ?? objectAt(exampleOf(api, schema, { bare: true }));
  bareExamples.set(schema, example);
  return example;
}

/** The branch of a union that declares most of the fields, and whose required fields are all there. */
function chooseBranch(api: Api, schema: Schema, fields: JsonObject): Schema {
  const branches = branchesOf(schema);
  if (branches.length === 0) return schema;
  const ranked = branches
    .map((branch) => flatten(api, branch))
    .map((branch) => ({ branch, rank: rankOf(branch, fields) }));
  return ranked.reduce((best, next) => (next.rank > best.rank ? next : best)).branch;
}

function rankOf(branch: Schema, fields: JsonObject): number {
  const properties = objectAt(branch, "properties");
  const declared = Object.keys(fields).filter((name) => Object.hasOwn(properties, name)).length;
  const missing = listAt(branch, "required").filter((name) => !Object.hasOwn(fields, String(name))).length;
  return declared - missing;
}

/** The value as the schema wants it: a count as text, a flag as a number; undefined if it cannot fit. */
function conform(api: Api, schema: Schema, value: unknown): unknown {
  const text = typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : undefined;
  return [value, text, number].find((one) => one !== undefined && isValid(api, schema, one));
}
