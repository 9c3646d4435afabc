import type { Api, Schema } from "./document.js";
import { isRecord, listAt, objectAt } from "./json.js";

const flattened = new WeakMap<object, Schema>();

/** A schema without references and `allOf` at the top: everything that it requires and declares in one place. */
export function flatten(api: Api, schema: unknown): Schema {
  if (!isRecord(schema)) return {};
  const known = flattened.get(schema);
  if (known) return known;
  const flat = merge(api, api.resolve(schema));
  flattened.set(schema, flat);
  return flat;
}

/** The branches of a schema's union; none if it is no union. */
export function branchesOf(schema: Schema): Schema[] {
  return [...listAt(schema, "oneOf"), ...listAt(schema, "anyOf")].filter(isRecord);
}

function merge(api: Api, { allOf, ...own }: Schema): Schema {
  if (!Array.isArray(allOf)) return own;
  const parts = [...allOf.map((part) => flatten(api, part)), own];
  return {
    ...Object.assign({}, ...parts),
    properties: Object.assign({}, ...parts.map((part) => objectAt(part, "properties"))),
    required: parts.flatMap((part) => listAt(part, "required")),
  };
}
