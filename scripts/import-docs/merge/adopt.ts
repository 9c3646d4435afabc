import type { Schema } from "../fragment.js";
import { getKey, isRecord, setKey } from "../records.js";
import type { MergeContext } from "./context.js";
import { follow, type Path, pointerOf } from "./tree.js";
import { viewOf } from "./view.js";

const MAX_DEPTH = 60;

/** A schema of the page as the spec may hold it: the importer's marks gone, components found or brought along. */
export function adopt(context: MergeContext, pagePath: Path): Schema {
  return adoptValue(context, context.page.get(pagePath), 0) as Schema;
}

function adoptValue(context: MergeContext, value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) return {};
  if (Array.isArray(value)) return value.map((item) => adoptValue(context, item, depth + 1));
  if (!isRecord(value)) return value;
  const adopted: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (key.startsWith("x-docs-") || key === "title") continue;
    const isRef = key === "$ref" && typeof item === "string";
    setKey(adopted, key, isRef ? adoptComponent(context, item, depth) : adoptUnder(context, key, item, depth));
  }
  return adopted;
}

/** Names of fields are free: only keywords are looked at. */
function adoptUnder(context: MergeContext, key: string, item: unknown, depth: number): unknown {
  if (key === "enum" || key === "default" || key === "required" || key === "const") return item;
  if (key !== "properties" || !isRecord(item)) return adoptValue(context, item, depth + 1);
  const properties: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(item)) setKey(properties, name, adoptValue(context, schema, depth + 1));
  return properties;
}

/** The spec's component of that name, or one that is the same under another name; else the page's comes along. */
function adoptComponent(context: MergeContext, ref: string, depth: number): string {
  const name = ref.split("/").at(-1) ?? "";
  const schemas = context.spec.get(["components", "schemas"]);
  if (isRecord(schemas) && getKey(schemas, name) !== undefined) return ref;
  const twin = isRecord(schemas) ? twinOf(context, ["components", "schemas", name], Object.keys(schemas)) : undefined;
  if (twin !== undefined) return `#/components/schemas/${twin}`;
  const path: Path = ["components", "schemas", name];
  context.spec.set(path, {});
  context.spec.set(path, adoptValue(context, context.page.get(path), depth + 1));
  context.sources.notePart(pointerOf(path), context.evidence);
  return ref;
}

/** A component of other name with the same fields of the same types. */
function twinOf(context: MergeContext, pagePath: Path, names: readonly string[]): string | undefined {
  const page = viewOf(context.page, pagePath);
  if (page.properties.size === 0) return undefined;
  return names.find((name) => {
    const spec = viewOf(context.spec, ["components", "schemas", name]);
    if (spec.properties.size !== page.properties.size || spec.required.size !== page.required.size) return false;
    return [...page.properties].every(([field, path]) => {
      const at = spec.properties.get(field);
      return at !== undefined && shapeOf(context.spec, at) === shapeOf(context.page, path);
    });
  });
}

function shapeOf(tree: MergeContext["page"], path: Path): string {
  const view = viewOf(tree, follow(tree, path));
  return JSON.stringify([
    [...view.types].sort(),
    viewOf(tree, path).nullable,
    view.values ?? null,
    [...view.properties.keys()].sort(),
  ]);
}
