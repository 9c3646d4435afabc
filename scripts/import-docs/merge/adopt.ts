import type { Schema } from "../fragment.js";
import { fromEntries, isRecord, setKey } from "../records.js";
import { likenessOf } from "./alike.js";
import type { MergeContext } from "./context.js";
import { keysAt, type Path, pointerOf, schemaAt } from "./tree.js";
import { viewOf } from "./view.js";

const MAX_DEPTH = 60;

/**
 * A schema of the page in the form that the spec may contain: without the importer's marks, its components found in the spec or added to it.
 * @param near The place in the spec that the schema is for: components that are added go into the same file.
 */
export function adopt(context: MergeContext, pagePath: Path, near: Path): Schema {
  return adoptValue(context, context.page.get(pagePath), near, 0) as Schema;
}

function adoptValue(context: MergeContext, value: unknown, near: Path, depth: number): unknown {
  if (depth > MAX_DEPTH) return {};
  if (Array.isArray(value)) return value.map((item) => adoptValue(context, item, near, depth + 1));
  if (!isRecord(value)) return value;
  const adopted: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (key.startsWith("x-docs-") || key === "title") continue;
    const isRef = key === "$ref" && typeof item === "string";
    setKey(
      adopted,
      key,
      isRef ? adoptComponent(context, item, near, depth) : adoptUnder(context, key, item, near, depth),
    );
  }
  return withNull(adopted);
}

/** Null that only the type or only the values allow is meant: what the other forbids was left out by a generator or a copy. */
function withNull(schema: Record<string, unknown>): Record<string, unknown> {
  const { type, enum: values } = schema;
  if (!Array.isArray(values)) return schema;
  const inType = [type].flat().includes("null");
  if (inType === values.includes(null)) return schema;
  if (inType) return { ...schema, enum: [...values, null] };
  return typeof type === "string" ? { ...schema, type: [type, "null"] } : schema;
}

/** Fields may have any name: only keywords are checked. */
function adoptUnder(context: MergeContext, key: string, item: unknown, near: Path, depth: number): unknown {
  if (key === "enum" || key === "default" || key === "required" || key === "const") return item;
  if (key === "discriminator" && isRecord(item)) return adoptDiscriminator(context, item, near, depth);
  if (key !== "properties" || !isRecord(item)) return adoptValue(context, item, near, depth + 1);
  const properties: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(item))
    setKey(properties, name, adoptValue(context, schema, near, depth + 1));
  return properties;
}

/** Its values point to components, which may have other names in the spec or may have been inlined again. */
function adoptDiscriminator(
  context: MergeContext,
  { propertyName, mapping }: Record<string, unknown>,
  near: Path,
  depth: number,
): unknown {
  const targets = Object.entries(isRecord(mapping) ? mapping : {}).flatMap(([value, target]) => {
    const name = String(target).split("/").at(-1) ?? "";
    const isThere = context.page.get(componentPath(name)) !== undefined;
    return isThere ? [[value, adoptComponent(context, name, near, depth)] as const] : [];
  });
  return targets.length > 0 ? { propertyName, mapping: fromEntries(targets) } : { propertyName };
}

/**
 * The spec's component that is the same, under any name; else a similar one of the same name, into which the page's is
 * then merged; else the page's own component, which is added.
 */
function adoptComponent(context: MergeContext, ref: string, near: Path, depth: number): string {
  const name = ref.split("/").at(-1) ?? "";
  const known = context.brought.get(name);
  if (known !== undefined) return `#/components/schemas/${known}`;
  const chosen = existing(context, name) ?? bring(context, name, near, depth);
  return `#/components/schemas/${chosen}`;
}

function existing(context: MergeContext, name: string): string | undefined {
  const names = keysAt(context.spec, ["components", "schemas"]);
  const likeness = (candidate: string) =>
    likenessOf(context.spec, componentPath(candidate), context.page, componentPath(name));
  const own = names.includes(name) ? likeness(name) : "other";
  const twin = own === "same" ? name : candidates(context, name, names).find((other) => likeness(other) === "same");
  const chosen = twin ?? (own === "similar" ? name : undefined);
  if (chosen !== undefined) context.brought.set(name, chosen);
  return chosen;
}

/** Only objects with fields are recognised by their shape, because all texts look the same; objects with other fields are skipped. */
function candidates(context: MergeContext, name: string, names: readonly string[]): string[] {
  const fields = viewOf(context.page, componentPath(name)).properties;
  if (fields.size === 0) return [];
  return names.filter((candidate) => {
    const schema = schemaAt(context.spec, componentPath(candidate)) ?? {};
    if (schema.$ref !== undefined || schema.allOf) return true;
    const own = Object.keys(schema.properties ?? {});
    return own.length === fields.size && own.every((field) => fields.has(field));
  });
}

/** Under its name, with a number appended if something else already has that name. */
function bring(context: MergeContext, name: string, near: Path, depth: number): string {
  let chosen = name;
  for (let n = 2; !context.spec.isFree(componentPath(chosen), near); n++) chosen = `${name}${n}`;
  context.brought.set(name, chosen);
  const path = componentPath(chosen);
  context.spec.houseWith(path, near);
  context.spec.set(path, {});
  context.spec.set(path, adoptValue(context, context.page.get(componentPath(name)), near, depth + 1));
  context.sources.notePart(pointerOf(path), context.evidence);
  return chosen;
}

const componentPath = (name: string): Path => ["components", "schemas", name];
