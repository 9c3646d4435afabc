import { isObject, type JsonObject } from "../json.js";

/** The ways to allow null: `nullable: true` (3.0), `null` among the types, the enum or the alternatives (3.1). */
export type NullSaid = "forced" | "yes" | "no" | "unsaid";

export function nullSaid(schema: JsonObject): NullSaid {
  if (schema.nullable === true) return "forced";
  const { type } = schema;
  // Who lists null means it, whatever type is beside it; the generator takes it so.
  if (Array.isArray(schema.enum) && schema.enum.includes(null)) return "yes";
  if (Array.isArray(type)) return type.includes("null") ? "yes" : "no";
  if (typeof type === "string") return type === "null" ? "yes" : "no";
  if ("const" in schema) return schema.const === null ? "yes" : "no";
  if (Array.isArray(schema.enum)) return "no";
  return "unsaid";
}

/** An alternative that allows only null. */
export function isNullOnly(schema: JsonObject | boolean): boolean {
  if (!isObject(schema)) return false;
  const { type } = schema;
  if (type === "null" || (Array.isArray(type) && type.length === 1 && type[0] === "null")) return true;
  if ("const" in schema) return schema.const === null;
  return Array.isArray(schema.enum) && schema.enum.length > 0 && schema.enum.every((value) => value === null);
}
