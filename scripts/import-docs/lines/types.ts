import type { Schema } from "../fragment.js";

/** A type as worded on a page, read from a position in a line. */
export interface ReadType {
  readonly schema: Schema;
  readonly end: number;
}

export type TypeReader = (text: string, at: number) => ReadType | undefined;

export const string = (format?: string): Schema => (format ? { type: "string", format } : { type: "string" });
export const unshownEnum = (): Schema => ({ type: "string", "x-docs-enum": "values not shown" });

/** `"a" or "b"` are the values of one text. */
function oneEnum(branches: readonly Schema[]): readonly Schema[] {
  if (branches.length < 2 || !branches.every((schema) => schema.type === "string" && schema.enum)) return branches;
  return [{ type: "string", enum: branches.flatMap((schema) => schema.enum ?? []) }];
}

/** Several types for one value; `null` among them makes the others nullable. */
export function union(branches: readonly Schema[]): Schema {
  const others = oneEnum(branches.filter(({ type }) => type !== "null"));
  const [first = {}, ...rest] = others;
  const one = rest.length === 0 ? first : { anyOf: [...others] };
  return branches.some(({ type }) => type === "null") ? nullable(one) : one;
}

export function nullable(schema: Schema): Schema {
  if (Array.isArray(schema.type))
    return schema.type.includes("null") ? schema : { ...schema, type: [...schema.type, "null"] };
  if (schema.type !== undefined) return { ...schema, type: [schema.type, "null"] };
  if (schema.anyOf) return { ...schema, anyOf: [...schema.anyOf, { type: "null" }] };
  return schema;
}
