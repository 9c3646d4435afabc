/** Brings a published type and one of our schemas into the same form, in which they can be compared. */
import { type OpenApiDocument, pointerSegments, type Schema, valueAt } from "../../../scripts/spec/index.js";
import type { Facts, Node } from "./table.js";

export interface Shape {
  /** What can be compared as text: type, format, enum, bounds. */
  traits: Readonly<Record<string, string>>;
  items?: Shape;
  fields?: ReadonlyMap<string, Field>;
  union?: readonly Shape[];
}

export interface Field {
  required: boolean;
  shape: Shape;
}

export function publishedShape(given: Node | string, schemas: Facts["schemas"]): Shape {
  const node = resolveNode(given, schemas);
  const union = node.any ?? node.one;
  if (union) return { traits: {}, union: union.map((member) => publishedShape(member, schemas)) };
  const parts = (node.all ?? []).map((part) => publishedShape(part, schemas));
  const fields = Object.entries(node.p ?? {}).map(([name, field]): [string, Field] => [
    name,
    { required: field.req === true, shape: publishedShape(field, schemas) },
  ]);
  return {
    traits: traits({ ...node, type: node.t ?? parts[0]?.traits.type }),
    ...(node.i && { items: publishedShape(node.i, schemas) }),
    ...(node.t === "object" || parts.length > 0 ? { fields: joinFields(parts, fields) } : {}),
  };
}

function resolveNode(given: Node | string, schemas: Facts["schemas"]): Node {
  const node = typeof given === "string" ? { r: given } : given;
  if (node.r === undefined) return node;
  const { r, ...beside } = node;
  return { ...resolveNode(schemas.get(r) ?? {}, schemas), ...beside };
}

export function ourShape(given: Schema, document: OpenApiDocument): Shape {
  const schema = resolveSchema(given, document);
  const { members, nullable } = union(schema);
  if (members.length === 1 && nullable) return withNull(ourShape(members[0] ?? {}, document));
  if (members.length > 0) return { traits: {}, union: members.map((member) => ourShape(member, document)) };
  const parts = (schema.allOf ?? []).map((part) => ourShape(part, document));
  const own = Object.entries(schema.properties ?? {}).map(([name, field]): [string, Field] => [
    name,
    { required: false, shape: ourShape(field, document) },
  ]);
  const fields = joinFields(parts, own);
  for (const name of schema.required ?? []) {
    const field = fields.get(name);
    if (field) fields.set(name, { ...field, required: true });
  }
  return {
    traits: ourTraits(schema),
    ...(typeof schema.items === "object" && { items: ourShape(schema.items, document) }),
    ...(fields.size > 0 && { fields }),
  };
}

function resolveSchema(schema: Schema, document: OpenApiDocument): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  const target = valueAt(document, pointerSegments($ref));
  if (target === undefined) throw new Error(`${$ref} leads nowhere`);
  return { ...resolveSchema(target as Schema, document), ...beside };
}

function union({ anyOf, oneOf }: Schema): { members: Schema[]; nullable: boolean } {
  const all = anyOf ?? oneOf ?? [];
  const members = all.filter((member) => member.type !== "null");
  return { members, nullable: members.length < all.length };
}

const withNull = (shape: Shape): Shape => ({ ...shape, traits: { ...shape.traits, nullable: "true" } });

function ourTraits(schema: Schema): Shape["traits"] {
  const types = [schema.type ?? []].flat();
  return traits({
    type: types.find((type) => type !== "null") ?? types[0],
    f: schema.format,
    e: schema.enum,
    d: schema.default,
    n: (types.length > 1 && types.includes("null")) || schema.nullable,
    dep: schema.deprecated,
    ...bounds(schema),
  });
}

const bounds = (schema: Schema & { minimum?: number; minLength?: number; maxLength?: number }) => ({
  min: schema.minimum,
  max: schema.maximum,
  minLen: schema.minLength,
  maxLen: schema.maxLength,
});

const NAMES = {
  type: "type",
  f: "format",
  d: "default",
  n: "nullable",
  dep: "deprecated",
  min: "minimum",
  max: "maximum",
  minLen: "minLength",
  maxLen: "maxLength",
} as const;

function traits(of: Partial<Record<keyof typeof NAMES | "e", unknown>>): Shape["traits"] {
  const result: Record<string, string> = {};
  for (const [key, name] of Object.entries(NAMES)) {
    const value = of[key as keyof typeof NAMES];
    if (value !== undefined && value !== false) result[name] = JSON.stringify(value);
    else if (name === "default" && value === false) result[name] = "false";
  }
  if (Array.isArray(of.e)) result.enum = of.e.map(String).sort().join(" | ");
  return result;
}

const joinFields = (parts: readonly Shape[], own: readonly [string, Field][]): Map<string, Field> =>
  new Map([...parts.flatMap((part) => [...(part.fields ?? [])]), ...own]);
