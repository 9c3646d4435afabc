/** Types of texts and numbers, which a camelCase client converts. */
import type { Json, Schema } from "../../document.js";
import { UNKNOWN, union } from "../algebra.js";
import type { DateFormat, Naming, TypeNode } from "../types.js";

export const NULL: TypeNode = { kind: "null" };

/** Formats of texts that a camelCase client converts to a `Date`. */
export const DATE_FORMATS: ReadonlySet<string> = new Set<DateFormat>(["date-time", "rfc2822", "date"]);
/** Formats of texts that hold a number. */
export const NUMBER_FORMATS: ReadonlySet<string> = new Set(["number", "integer", "int32", "int64", "float", "double"]);

export function textType(schema: Schema, naming: Naming): TypeNode {
  if (schema.format === "binary" || (schema.contentMediaType && !schema.contentEncoding)) return { kind: "binary" };
  if (isNumberText(schema, naming)) return { kind: "number", wire: "string" };
  if (naming === "camelCase" && DATE_FORMATS.has(schema.format ?? ""))
    return { kind: "date", format: schema.format as DateFormat };
  return { kind: "string" };
}

/** Money is text in a camelCase API, whichever form the wire has, so that no digit is lost. */
export const numberType = ({ format }: Schema, naming: Naming): TypeNode =>
  naming === "camelCase" && format === "decimal" ? { kind: "string", wire: "number" } : { kind: "number" };

/** The type of an enum or a constant. */
export function valuesType(values: Json[], schema: Schema, naming: Naming): TypeNode {
  if (values.some((value) => typeof value === "object" && value !== null)) return UNKNOWN;
  const known = values.filter((value) => value !== null) as (string | number | boolean)[];
  const types: TypeNode[] = [];
  if (known.length > 0 && isNumberText(schema, naming)) types.push({ kind: "number", wire: "string" });
  else if (known.length > 0) types.push({ kind: "enum", values: [...new Set(known)] });
  if (values.includes(null) || (Array.isArray(schema.type) && schema.type.includes("null"))) types.push(NULL);
  return union(types);
}

/** Whether it is a text that holds a number: `type: string, format: int32`. */
const isNumberText = ({ type, format }: Schema, naming: Naming): boolean =>
  naming === "camelCase" && [type].flat().includes("string") && NUMBER_FORMATS.has(format ?? "");
