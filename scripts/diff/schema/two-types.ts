import { DATE_FORMATS, isConstant, isSaid } from "../../spec/model/index.js";
import { namingOf, type Source } from "../document.js";
import { arrayAt, child, isObject, type JsonObject, objectAt, textAt } from "../json.js";
import type { Schemas } from "./schemas.js";
import { typesBelow } from "./type-parts.js";

/** The named schemas that have a second type for what is sent, even if received values can be passed as that type. */
export function withTwoTypes(schemas: Schemas): ReadonlySet<string> {
  const isDifferent = differsIn(schemas.source);
  return holding(schemas, (part) => isList(part) || hasOptional(part) || isDifferent(part));
}

/** Those whose received values can't be passed as the type that is sent. */
export function withIncompatibleTypes(schemas: Schemas): ReadonlySet<string> {
  return holding(schemas, differsIn(schemas.source));
}

/** What satisfies `isSo`, or holds what does. A choice of texts itself has one type: it is opened where it is received. */
function holding(schemas: Schemas, isSo: (part: JsonObject) => boolean): ReadonlySet<string> {
  const entries = Object.entries(objectAt(schemas.source.root.components, "schemas"));
  const choices = new Set(
    entries.flatMap(([name, one]) => (isTextEnum(one) ? child("/components/schemas", name) : [])),
  );
  return new Set([...holdersOf(schemas, isSo)].filter((pointer) => !choices.has(pointer)));
}

function isTextEnum(schema: unknown): boolean {
  if (!isObject(schema) || schema.nullable === true || COMPOSING.some((keyword) => keyword in schema)) return false;
  const listed = "const" in schema ? [schema.const] : arrayAt(schema, "enum");
  return listed.length > 0 && listed.every((value) => typeof value === "string");
}

const COMPOSING = ["$ref", "allOf", "oneOf", "anyOf"] as const;

/** The named schemas that have such a part, or refer to one that has. Each is read once, however many refer to it. */
function holdersOf(schemas: Schemas, isSo: (part: JsonObject) => boolean): ReadonlySet<string> {
  const { source } = schemas;
  const named = objectAt(source.root.components, "schemas");
  const holders = new Map<string, string[]>();
  const found = new Set<string>();
  const others = new Set(Object.values(named));
  const tagged = taggedFields(schemas);
  const mayDiffer = (field: unknown) => !tagged.has(field) && !isClosed(field, source);
  for (const [name, schema] of Object.entries(named)) {
    const pointer = child("/components/schemas", name);
    others.delete(schema);
    for (const part of typesBelow(schema, source, others, mayDiffer)) {
      if (isSo(part)) found.add(pointer);
      for (const to of referencesOf(part, source)) {
        const known = holders.get(to);
        if (known === undefined) holders.set(to, [pointer]);
        else known.push(pointer);
      }
    }
  }
  for (const pointer of found) for (const holder of holders.get(pointer) ?? []) found.add(holder);
  return found;
}

/** The fields whose values a discriminator determines: like constants, they are closed on both sides. */
function taggedFields({ source, tags }: Schemas): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  for (const [component, fields] of tags) {
    const schema = objectAt(objectAt(source.root.components, "schemas"), component);
    for (const part of [schema, ...arrayAt(schema, "allOf")])
      for (const [name, values] of fields) {
        const field = objectAt(part, "properties")[name];
        const listed = arrayAt(source.resolve(field, "").value, "enum");
        if (listed.length === 0 || [...values].every((value) => listed.includes(value))) found.add(field);
      }
  }
  return found;
}

function referencesOf(part: JsonObject, source: Source): string[] {
  const schemas = [part, ...arrayAt(part, "allOf")].filter((schema) => textAt(schema, "$ref") !== undefined);
  return schemas.map((schema) => source.resolve(schema, "").pointer);
}

const isList = ({ items, prefixItems }: JsonObject) => items !== undefined || prefixItems !== undefined;

function hasOptional(schema: JsonObject): boolean {
  const required = arrayAt(schema, "required");
  return Object.keys(objectAt(schema, "properties")).some((name) => !required.includes(name));
}

/** Where it is received, an enum is open, a date is always a `Date`, bytes are text, and what is only sent is missing. */
function differsIn(source: Source): (part: JsonObject) => boolean {
  const camelCase = namingOf(source) === "camelCase";
  return (schema) => {
    const { format, writeOnly, contentMediaType } = schema;
    if (isOpened(schema)) return true;
    if (writeOnly === true || format === "binary" || contentMediaType !== undefined) return true;
    return demandsReadOnly(schema, source) || (camelCase && DATE_FORMATS.has(String(format)));
  };
}

const isOpened = ({ enum: listed, const: constant }: JsonObject): boolean =>
  (Array.isArray(listed) ? listed : [constant]).some((value) => /^(?:string|number)$/.test(typeof value));

/** A field's constant stays closed, unless it may be null as well. */
function isClosed(field: unknown, source: Source): boolean {
  const targetOf = targetIn(source);
  const isNullable = isSaid("nullable", field, targetOf) || (isObject(field) && [field.type].flat().includes("null"));
  return !isNullable && isConstant(field, targetOf);
}

/** Whoever builds a value of the received type can leave out a read-only field that is optional. */
function demandsReadOnly(schema: JsonObject, source: Source): boolean {
  const properties = objectAt(schema, "properties");
  return arrayAt(schema, "required").some((name) => isSaid("readOnly", properties[String(name)], targetIn(source)));
}

const targetIn =
  (source: Source) =>
  (ref: string): unknown =>
    source.resolve({ $ref: ref }, "").value;
