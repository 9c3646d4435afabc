/** What a schema's keywords say about its type. */
import type { Schema } from "../../document.js";

const ANNOTATIONS = new Set([
  "$ref",
  "title",
  "description",
  "deprecated",
  "default",
  "example",
  "examples",
  "externalDocs",
  "xml",
  "$comment",
  "nullable",
  "readOnly",
  "writeOnly",
]);

/** Whether a value can only be an object or a list, apart from null. */
export function isContainer({ type = [] }: Schema): boolean {
  const names = [type].flat().filter((name) => name !== "null");
  return names.length > 0 && names.every((name) => name === "object" || name === "array");
}

/** Without a `type`, other keywords tell it. */
export function impliedTypes(schema: Schema): string[] {
  if (schema.properties || schema.patternProperties || schema.additionalProperties !== undefined || schema.required)
    return ["object"];
  if (schema.items !== undefined || schema.prefixItems) return ["array"];
  return ["unknown"];
}

/** A scalar type may be given once, next to alternatives that only restrict it: `type: string, anyOf: [{ maxLength: 5 }, …]`. */
export function withTypeOf({ type }: Schema, branch: Schema): Schema {
  if (type === undefined || [type].flat().some((name) => name === "object" || name === "array")) return branch;
  const saysAlready =
    SPEAKING.some((keyword) => branch[keyword] !== undefined) || impliedTypes(branch)[0] !== "unknown";
  return saysAlready ? branch : { ...branch, type };
}

/** A part of an allOf that is as good as none: 3.0's way to describe what a reference stands for. */
export const onlyDescribes = (part: Schema): boolean =>
  typeof part === "object" && part.$ref === undefined && !saysMore(part);

/** Anything that bears on a type. */
export const saysMore = (schema: object): boolean =>
  Object.keys(schema).some((key) => !ANNOTATIONS.has(key) && !key.startsWith("x-"));

const SPEAKING = ["type", "$ref", "allOf", "oneOf", "anyOf", "const", "enum"] as const;

export function withoutKeys(schema: Schema, keys: string[]): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key))) as Schema;
}
