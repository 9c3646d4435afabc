import { addTo } from "../../spec/index.js";
import { DATE_FORMATS, isConstant, isSaid } from "../../spec/model/index.js";
import { namingOf, oncePer, type Source } from "../document.js";
import { arrayAt, child, isObject, type JsonObject, objectAt, textAt } from "../json.js";
import type { Schemas } from "./schemas.js";
import { typesBelow } from "./type-parts.js";

/** The named schemas that have a second type for what is sent, even if received values can be passed as that type. */
export const withTwoTypes = oncePer((schemas: Schemas): ReadonlySet<string> => {
  const { different, looser } = reasonsIn(schemas);
  return holding(schemas, [...different, ...looser]);
});

/** Those whose received values can't be passed as the type that is sent. */
export const withIncompatibleTypes = oncePer(
  (schemas: Schemas): ReadonlySet<string> => holding(schemas, reasonsIn(schemas).different),
);

/** These, and what holds one of them. A choice of texts itself has one type: it is opened where it is received. */
function holding(schemas: Schemas, pointers: Iterable<string>): ReadonlySet<string> {
  const { holders } = reasonsIn(schemas);
  const found = new Set(pointers);
  for (const pointer of found) for (const holder of holders.get(pointer) ?? []) found.add(holder);
  for (const [name, one] of Object.entries(objectAt(schemas.source.root.components, "schemas")))
    if (isTextEnum(one)) found.delete(child("/components/schemas", name));
  return found;
}

function isTextEnum(schema: unknown): boolean {
  if (!isObject(schema) || schema.nullable === true || COMPOSING.some((keyword) => keyword in schema)) return false;
  const listed = "const" in schema ? [schema.const] : arrayAt(schema, "enum");
  return listed.length > 0 && listed.every((value) => typeof value === "string");
}

const COMPOSING = ["$ref", "allOf", "oneOf", "anyOf"] as const;

/** Why named schemas have two types. */
interface Reasons {
  /** Those with a part of which received values can't be passed as the type that is sent. */
  readonly different: ReadonlySet<string>;
  /** Those with a part that may be sent in more ways than it is received. */
  readonly looser: ReadonlySet<string>;
  /** What refers to each. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
}

/** Each named schema is read once, however many refer to it. */
const reasonsIn = oncePer((schemas: Schemas): Reasons => {
  const { source } = schemas;
  const named = objectAt(source.root.components, "schemas");
  const holders = new Map<string, string[]>();
  const [different, looser] = [new Set<string>(), new Set<string>()];
  const others = new Set(Object.values(named));
  const tagged = taggedFields(schemas);
  const mayDiffer = (field: unknown) => !tagged.has(field) && !isClosed(field, source);
  const isDifferent = differsIn(source);
  for (const [name, schema] of Object.entries(named)) {
    const pointer = child("/components/schemas", name);
    others.delete(schema);
    for (const part of typesBelow(schema, source, others, mayDiffer)) {
      if (isDifferent(part)) different.add(pointer);
      if (isList(part) || hasOptional(part)) looser.add(pointer);
      for (const to of referencesOf(part, source)) addTo(holders, to, pointer);
    }
  }
  return { different, looser, holders };
});

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
  if (!isConstant(field, targetOf)) return false;
  return !isSaid("nullable", field, targetOf) && !(isObject(field) && [field.type].flat().includes("null"));
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
