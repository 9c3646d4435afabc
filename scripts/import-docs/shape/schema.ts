import type { Schema } from "../fragment.js";
import { isRecord } from "../records.js";
import { Unreadable } from "../unreadable.js";
import { checkFlags, checkTexts, listIn, objectIn, quote } from "./members.js";

const REFERENCE = /^#\/components\/schemas\/[A-Za-z0-9._-]+$/;
const MAX_DEPTH = 100;

export const COMPONENT_NAME = /^[A-Za-z0-9._-]+$/;

export function checkSchema(root: unknown, where: string): void {
  const stack: [unknown, number][] = [[root, 0]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [schema, depth] = next;
    if (typeof schema === "boolean") continue;
    if (!isRecord(schema)) throw new Unreadable(`${where}: a schema that is not an object`);
    if (depth > MAX_DEPTH) throw new Unreadable(`${where} nests deeper than ${MAX_DEPTH} levels`);
    for (const child of checkedChildren(schema, where)) stack.push([child, depth + 1]);
  }
}

function checkedChildren(schema: Record<string, unknown>, where: string): unknown[] {
  const ref = schema.$ref;
  if (ref !== undefined && (typeof ref !== "string" || !REFERENCE.test(ref))) {
    throw new Unreadable(`${where} refers to ${quote(ref)}; only the page's own schemas may be referred to`);
  }
  for (const key of ["required", "enum"]) listIn(schema, key, where);
  checkTexts(schema, ["title", "description", "format"], where);
  checkFlags(schema, FLAGS, where);
  checkKeywords(schema, where);
  checkDiscriminator(schema, where);
  const lists = ["oneOf", "anyOf", "allOf"].map((key) => listIn(schema, key, where) ?? []);
  const properties = Object.values(objectIn(schema, "properties", `${where} properties`) ?? {});
  const single = [schema.items, schema.additionalProperties].filter((child) => child !== undefined);
  return [...properties, ...single, ...lists.flat()];
}

const FLAGS = ["nullable", "deprecated", "readOnly", "writeOnly", "uniqueItems"];

const TYPES = new Set<unknown>(["string", "integer", "number", "boolean", "object", "array", "null"]);

/** Refuses what a garbled page has in place of a type, a name or a value. */
function checkKeywords(schema: Schema, where: string): void {
  const { type, required = [], enum: values = [""] } = schema;
  const types: unknown[] = [type ?? []].flat();
  if (!types.every((name) => TYPES.has(name))) throw new Unreadable(`${where}: ${quote(type)} is not a type`);
  if (!required.every((name: unknown) => typeof name === "string"))
    throw new Unreadable(`${where}: ${quote(required)} is not a list of names`);
  if (values.length === 0 || !values.every(isValue))
    throw new Unreadable(`${where}: ${quote(values)} is not a list of values`);
  for (const value of [schema.default, schema.const, ...values])
    if (!isData(value)) throw new Unreadable(`${where}: ${quote(value)} is not a value`);
}

/** Whether JSON can express a value, and nothing in it passes for a reference. */
function isData(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return true;
  return !Object.hasOwn(value, "$ref") && Object.values(value).every(isData);
}

/** The older generation of the documentation writes `value: x`. */
const isValue = (value: unknown) => !isRecord(value) || ("value" in value && !isRecord(value.value));

function checkDiscriminator(schema: Record<string, unknown>, where: string): void {
  const found = objectIn(schema, "discriminator", `${where} discriminator`);
  if (found && typeof found.propertyName !== "string") throw new Unreadable(`${where}: a discriminator without a name`);
  const mapping = found && objectIn(found, "mapping", `${where} mapping`);
  for (const target of Object.values(mapping ?? {})) {
    if (typeof target === "string" && (COMPONENT_NAME.test(target) || REFERENCE.test(target))) continue;
    throw new Unreadable(`${where} maps to ${quote(target)}; only the page's own schemas may be referred to`);
  }
}
