import type { Schema } from "../fragment.js";
import { fromEntries, getKey, isRecord } from "../records.js";

/** An example never nests deeper. */
const MAX_DEPTH = 40;

/** What an example shows if the copy has lost the names of fields: names, types, and nesting. */
export function schemaOfExample(value: unknown, depth = 0): Schema {
  if (value === null || value === undefined || depth > MAX_DEPTH) return {};
  if (Array.isArray(value)) return { type: "array", items: schemaOfExample(value[0], depth + 1) };
  if (!isRecord(value)) return { type: Number.isInteger(value) ? "integer" : typeof value };
  const fields = Object.entries(value).map(([name, child]) => [name, schemaOfExample(child, depth + 1)] as const);
  if (fields.length === 0) return { type: "object" };
  return { type: "object", properties: fromEntries(fields), "x-docs-required": "not told" };
}

/** A schema from the text, completed from an example of the same thing with what the text has lost. */
export function completed(schema: Schema | undefined, shown: Schema): Schema {
  if (!schema || Object.keys(schema).length === 0) return shown;
  if (schema.items && shown.items) return { ...schema, items: completed(schema.items, shown.items) };
  if (!shown.properties || [schema.type].flat()[0] !== "object") return schema;
  const told = schema.properties ?? {};
  const fields = Object.entries(shown.properties).map(
    ([name, child]) => [name, completed(getKey(told, name), child)] as const,
  );
  return {
    ...schema,
    properties: { ...fromEntries(fields), ...only(told, shown.properties) },
    "x-docs-required": "not told",
  };
}

function only(told: Record<string, Schema>, shown: Record<string, Schema>): Record<string, Schema> {
  return fromEntries(Object.entries(told).filter(([name]) => getKey(shown, name) === undefined));
}

/** Whether the copy has kept the name of any field without fields of its own. */
export function namesLeaves(schema: Schema | undefined): boolean {
  return Object.values(schema?.properties ?? schema?.items?.properties ?? {}).some(
    (field) => ![field.type].flat().some((type) => type === "object" || type === "array") || namesLeaves(field),
  );
}
