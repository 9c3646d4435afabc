import { addTo } from "../../spec/index.js";
import { arrayAt, child, isObject, type JsonObject, textAt } from "../json.js";
import { type Bounds, readBounds } from "./bounds.js";
import { nullSaid } from "./nullable.js";
import { flatten, type Group, type Part } from "./parts.js";
import type { Said } from "./said.js";
import { readTypes, type TypeName } from "./types.js";
import { readValues, type Values } from "./values.js";
import type { View, Views } from "./view.js";

export interface Property {
  readonly view: View;
  /** Where the property is declared (its schema may be elsewhere, behind a `$ref`). */
  readonly pointer: string;
  /** False: it is only named under `required`, so the client has no such field. */
  readonly isDeclared: boolean;
}

/** What a schema really demands, however it is written: `allOf` merged, `$ref`s followed, null kept separate. */
export interface Effective {
  readonly parts: readonly Part[];
  readonly groups: readonly Group[];
  /** Nothing is valid. */
  readonly never: boolean;
  /** The types without null; undefined: any type. */
  readonly types: Said<ReadonlySet<TypeName>> | undefined;
  /** undefined: not stated, so allowed. */
  readonly nullable: boolean | undefined;
  readonly values: Values;
  readonly bounds: Bounds;
  readonly format: Said<string> | undefined;
  readonly patterns: readonly Said<string>[];
  readonly properties: ReadonlyMap<string, Property>;
  readonly required: ReadonlyMap<string, string>;
  /** Keywords that hold one schema: `items`, `additionalProperties`, `not`, `if`, … */
  readonly subschemas: ReadonlyMap<string, View>;
  /** Keywords that hold a schema for each name: `patternProperties`, `dependentSchemas`. */
  readonly maps: ReadonlyMap<string, ReadonlyMap<string, View>>;
  readonly prefixItems: readonly View[];
  readonly dependentRequired: ReadonlyMap<string, Said<readonly string[]>>;
  readonly discriminator: Said<JsonObject> | undefined;
  /** The first value of a keyword that isn't merged: `default`, `readOnly`, `x-sunset`, … */
  first(keyword: string): Said<unknown> | undefined;
}

const SINGLE_SCHEMA = [
  "items",
  "additionalProperties",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "unevaluatedProperties",
  "unevaluatedItems",
  "contentSchema",
] as const;

export function effectiveOf(view: View, schemas: Views): Effective {
  const { parts, groups, never, nullBranch } = flatten(view, schemas);
  const subschemas = readSubschemas(parts, schemas);
  const properties = readProperties(parts, schemas);
  const required = readRequired(parts);
  for (const [name, pointer] of required) {
    if (!properties.has(name)) properties.set(name, { view: schemas.view({}, pointer), pointer, isDeclared: false });
  }
  const values = readValues(parts);
  const bounds = readBounds(parts);
  const namesFields = parts.some(({ schema }) => isObject(schema.properties));
  const holdsObject = namesFields || properties.size > 0 || subschemas.has("additionalProperties");
  const types = withoutFractions(readTypes(parts, values, holdsObject, subschemas), bounds);
  return {
    parts,
    groups,
    never: never || (types?.value.size === 0 && !parts.some((part) => nullSaid(part.schema) === "yes")),
    types,
    nullable: readNullable(parts, nullBranch),
    values,
    bounds,
    format: readFormat(parts),
    patterns: parts.flatMap((part) => said(part, "pattern")).filter(isText),
    properties,
    required,
    subschemas,
    maps: readMaps(parts, schemas),
    prefixItems: readPrefixItems(parts, schemas),
    dependentRequired: readDependentRequired(parts),
    discriminator: readDiscriminator(parts),
    first: (keyword) => firstSaid(parts, keyword),
  };
}

/** A number that is a multiple of 1 is an integer. */
function withoutFractions(types: Effective["types"], { multipleOf }: Bounds): Effective["types"] {
  if (types?.value.has("number") !== true || multipleOf?.value !== 1) return types;
  const value = [...types.value].map((name) => (name === "number" ? "integer" : name));
  return { ...types, value: new Set(value) };
}

function said(part: Part, keyword: string): Said<unknown>[] {
  if (!Object.hasOwn(part.schema, keyword)) return [];
  return [{ value: part.schema[keyword], pointer: child(part.pointer, keyword) }];
}

function firstSaid(parts: readonly Part[], keyword: string): Said<unknown> | undefined {
  for (const part of parts) {
    const [found] = said(part, keyword);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isText(found: Said<unknown>): found is Said<string> {
  return typeof found.value === "string";
}

function readNullable(parts: readonly Part[], nullBranch: boolean): boolean | undefined {
  if (nullBranch) return true;
  let answer: boolean | undefined;
  for (const part of parts) {
    const says = nullSaid(part.schema);
    if (says === "no" && !part.nullSaid) return false;
    if (says === "yes" || says === "forced") answer = true;
  }
  return answer;
}

/** 3.0's `byte` and `binary` are 3.1's contentEncoding and contentMediaType; `password` only asks for a masked input. */
const ANNOTATION_FORMATS = new Set(["password", "byte", "binary", ""]);

function readFormat(parts: readonly Part[]): Said<string> | undefined {
  const found = parts.flatMap((part) => said(part, "format")).filter(isText);
  return found.find(({ value }) => !ANNOTATION_FORMATS.has(value));
}

function readProperties(parts: readonly Part[], schemas: Views): Map<string, Property> {
  const found = new Map<string, Property[]>();
  for (const part of parts) {
    const { properties } = part.schema;
    if (!isObject(properties)) continue;
    for (const [name, value] of Object.entries(properties)) {
      const pointer = child(part.pointer, "properties", name);
      addTo(found, name, { view: schemas.view(value, pointer), pointer, isDeclared: true });
    }
  }
  return new Map([...found].map(([name, list]) => [name, oneProperty(list, schemas)]));
}

function oneProperty(list: readonly Property[], schemas: Views): Property {
  const view = schemas.merged(list.map((property) => property.view));
  return { view, pointer: list[0]?.pointer ?? view.pointer, isDeclared: true };
}

function readRequired(parts: readonly Part[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of parts) {
    for (const name of arrayAt(part.schema, "required")) {
      if (typeof name === "string" && !found.has(name)) found.set(name, child(part.pointer, "required"));
    }
  }
  return found;
}

function readSubschemas(parts: readonly Part[], schemas: Views): ReadonlyMap<string, View> {
  const found = new Map<string, View>();
  for (const keyword of SINGLE_SCHEMA) {
    const views = parts
      .flatMap((part) => said(part, keyword))
      .filter(({ value }) => isSchema(value) && !(keyword === "not" && value === false));
    if (views.length > 0) found.set(keyword, schemas.merged(views.map((one) => schemas.view(one.value, one.pointer))));
  }
  return found;
}

function isSchema(value: unknown): boolean {
  return isObject(value) || typeof value === "boolean";
}

function readMaps(parts: readonly Part[], schemas: Views): ReadonlyMap<string, ReadonlyMap<string, View>> {
  const maps = new Map<string, ReadonlyMap<string, View>>();
  for (const keyword of ["patternProperties", "dependentSchemas"]) {
    const views = new Map<string, View>();
    for (const { value, pointer } of parts.flatMap((part) => said(part, keyword))) {
      if (!isObject(value)) continue;
      for (const [name, schema] of Object.entries(value)) {
        if (keyword === "dependentSchemas" && onlyRequired(schema)) continue;
        const view = schemas.view(schema, child(pointer, name));
        const known = views.get(name);
        views.set(name, known === undefined ? view : schemas.merged([known, view]));
      }
    }
    maps.set(keyword, views);
  }
  return maps;
}

/** Older schemas write a tuple as a list under `items`. */
function readPrefixItems(parts: readonly Part[], schemas: Views): readonly View[] {
  const lists = parts.flatMap((part) => [...said(part, "prefixItems"), ...said(part, "items")]);
  const found = lists.find(({ value }) => Array.isArray(value));
  if (found === undefined || !Array.isArray(found.value)) return [];
  return found.value.map((item, index) => schemas.view(item, child(found.pointer, index)));
}

function readDependentRequired(parts: readonly Part[]): ReadonlyMap<string, Said<readonly string[]>> {
  const found = new Map<string, Said<readonly string[]>>();
  for (const { name, list, pointer } of parts.flatMap(dependents)) {
    const names = list.filter((one) => typeof one === "string");
    const known = found.get(name)?.value ?? [];
    found.set(name, { value: [...new Set([...known, ...names])], pointer });
  }
  return found;
}

/** What a field's presence requires is stated by its own keyword, or by a schema that states nothing else. */
function dependents(part: Part): { name: string; list: readonly unknown[]; pointer: string }[] {
  return (["dependentRequired", "dependentSchemas"] as const).flatMap((keyword) => {
    const map = part.schema[keyword];
    if (!isObject(map)) return [];
    return Object.entries(map).flatMap(([name, said]) => {
      const list = keyword === "dependentSchemas" ? onlyRequired(said) : said;
      return Array.isArray(list) ? [{ name, list, pointer: child(part.pointer, keyword, name) }] : [];
    });
  });
}

function onlyRequired(schema: unknown): readonly unknown[] | undefined {
  const isAlone = isObject(schema) && Object.keys(schema).every((key) => key === "required");
  return isAlone && Array.isArray(schema.required) ? schema.required : undefined;
}

function readDiscriminator(parts: readonly Part[]): Said<JsonObject> | undefined {
  const found = firstSaid(parts, "discriminator");
  if (found === undefined || !isObject(found.value) || textAt(found.value, "propertyName") === undefined)
    return undefined;
  return { value: found.value, pointer: found.pointer };
}
