import type { Schema } from "../fragment.js";
import { isRecord } from "../records.js";
import { follow, type Path, schemaAt, type Tree } from "./tree.js";

/** A schema by its effect: references followed, allOf merged, the different notations of null unified. */
export interface View {
  /** Where the schema is used, before references are followed. */
  readonly use: Path;
  /** Where its own keywords are. */
  readonly at: Path;
  readonly types: ReadonlySet<string>;
  readonly nullable: boolean;
  readonly values: readonly unknown[] | undefined;
  readonly format: string | undefined;
  readonly fallback: unknown;
  /** Where each field is. */
  readonly properties: ReadonlyMap<string, Path>;
  /** Each required field, and the object whose `required` says so. */
  readonly required: ReadonlyMap<string, Path>;
  readonly items: Path | undefined;
  readonly additional: Path | undefined;
  readonly branches: readonly Path[];
  readonly title: string | undefined;
  /** There are values, but the page does not show them. */
  readonly unshown: boolean;
  /** The page shows no flags. */
  readonly flagless: boolean;
}

const MAX_HOPS = 12;

/** Formats that the generator keeps; pages do not show any others. */
const KEPT_FORMATS = new Set(["uuid", "uri", "date-time", "email"]);

export function keptFormat(format: string | undefined): string | undefined {
  return format !== undefined && KEPT_FORMATS.has(format) ? format : undefined;
}

export function viewOf(tree: Tree, use: Path, hops = 0): View {
  const at = follow(tree, use);
  const schema = schemaAt(tree, at) ?? {};
  if (hops > MAX_HOPS) return { ...own(schema, use, at), branches: [] };
  const union = unionOf(tree, schema, at);
  if (union?.single) return throughSingle(viewOf(tree, union.single, hops + 1), use, schema, union.nullable);
  const base = own(schema, use, at);
  const merged = (schema.allOf ?? []).reduce(
    (view, _, i) => join(view, viewOf(tree, [...at, "allOf", i], hops + 1)),
    base,
  );
  if (!union) return merged;
  const primitive = primitiveTypes(tree, union.branches);
  if (primitive)
    return { ...merged, types: new Set([...merged.types, ...primitive]), nullable: merged.nullable || union.nullable };
  return { ...merged, branches: union.branches, nullable: merged.nullable || union.nullable };
}

/** The parts of a schema's `allOf`, and theirs. */
export function partsOf(tree: Tree, at: Path, hops = 0): Path[] {
  if (hops > MAX_HOPS) return [];
  const parts = (schemaAt(tree, at)?.allOf ?? []).map((_, i) => follow(tree, [...at, "allOf", i]));
  return parts.flatMap((part) => [part, ...partsOf(tree, part, hops + 1)]);
}

function own(schema: Schema, use: Path, at: Path): View {
  const types = new Set([schema.type ?? []].flat());
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  const nullable = types.delete("null") || values?.includes(null) === true || schema.nullable === true;
  const shown = values?.filter((value) => value !== null);
  if (types.size === 0) for (const type of typesOfValues(shown ?? [])) types.add(type);
  if (types.size === 0 && schema.properties) types.add("object");
  const under = (key: string): Path => [...at, key];
  return {
    use,
    at,
    types,
    nullable,
    values: shown,
    format: schema.format,
    fallback: schema.default,
    properties: new Map(Object.keys(schema.properties ?? {}).map((name) => [name, [...at, "properties", name]])),
    required: new Map((schema.required ?? []).map((name) => [String(name), at])),
    items: schema.items ? under("items") : undefined,
    additional: isRecord(schema.additionalProperties) ? under("additionalProperties") : undefined,
    branches: [],
    title: schema.title,
    unshown: schema["x-docs-enum"] !== undefined,
    flagless: schema["x-docs-required"] !== undefined,
  };
}

function typesOfValues(values: readonly unknown[]): Set<string> {
  const name = (value: unknown) => (Number.isInteger(value) ? "integer" : typeof value);
  return new Set(values.map(name));
}

interface Union {
  readonly branches: readonly Path[];
  readonly nullable: boolean;
  /** The branch that is left without null, if it is the only one. */
  readonly single: Path | undefined;
}

function unionOf(tree: Tree, schema: Schema, at: Path): Union | undefined {
  const key = schema.oneOf ? "oneOf" : schema.anyOf ? "anyOf" : undefined;
  if (key === undefined) return undefined;
  const all = (schema[key] ?? []).map((_, index): Path => [...at, key, index]);
  const isNull = (path: Path) => schemaAt(tree, follow(tree, path))?.type === "null";
  const branches = all.filter((path) => !isNull(path));
  return { branches, nullable: branches.length < all.length, single: branches.length === 1 ? branches[0] : undefined };
}

function throughSingle(view: View, use: Path, schema: Schema, nullable: boolean): View {
  return { ...view, use, nullable: view.nullable || nullable, fallback: schema.default ?? view.fallback };
}

/** Branches that consist only of a type are equivalent to a list of types. */
function primitiveTypes(tree: Tree, branches: readonly Path[]): string[] | undefined {
  const types: string[] = [];
  for (const path of branches) {
    const schema = schemaAt(tree, follow(tree, path));
    const keys = Object.keys(schema ?? {}).filter(
      (key) => !["description", "title", "examples", "format"].includes(key),
    );
    if (typeof schema?.type !== "string" || keys.length !== 1 || ["object", "array"].includes(schema.type))
      return undefined;
    types.push(schema.type);
  }
  return types;
}

function join(a: View, b: View): View {
  return {
    ...a,
    types: new Set([...a.types, ...b.types]),
    nullable: a.nullable || b.nullable,
    values: a.values ?? b.values,
    format: a.format ?? b.format,
    fallback: a.fallback ?? b.fallback,
    properties: new Map([...b.properties, ...a.properties]),
    required: new Map([...b.required, ...a.required]),
    items: a.items ?? b.items,
    additional: a.additional ?? b.additional,
    branches: a.branches.length > 0 ? a.branches : b.branches,
  };
}
