import type { Schema } from "../fragment.js";
import { isRecord } from "../records.js";
import { adopt } from "./adopt.js";
import { likenessOf } from "./alike.js";
import { claim, isWhole, type MergeContext } from "./context.js";
import { type Path, pathOfRef, schemaAt, type Tree } from "./tree.js";
import { type View, viewOf } from "./view.js";

/**
 * Whether a page means something else at a place than the spec has there, and one of the two is a component; a page
 * without names of components does only if it shows a value of another kind.
 * Merging into the spec's component would change all other places that share it; inlining the page's would lose its name.
 */
export function isElsewhere(context: MergeContext, use: Path, pageUse: Path): boolean {
  const [own, told] = [namesAt(context.spec, use), namesAt(context.page, pageUse)];
  if (own.length === 0 && told.length === 0) return false;
  if (!isWhole(context)) return areOtherKinds(viewOf(context.spec, use), viewOf(context.page, pageUse));
  if ([...told, ...liftedAt(context, pageUse)].some((name) => own.includes(name))) return false;
  if (tellsNothing(context, pageUse)) return false;
  // Null and a default are said of the place.
  const [at, pageAt] = [viewOf(context.spec, use).at, viewOf(context.page, pageUse).at];
  const likeness = likenessOf(context.spec, at, context.page, pageAt);
  if (likeness !== "similar") return likeness === "other";
  return (
    own.some((name) => context.named.has(name)) ||
    told.some((name) => isKnown(context, name)) ||
    areApart(viewOf(context.spec, use).values, viewOf(context.page, pageUse).values)
  );
}

/** A component of the spec may be called just as the generator calls what it lifts from a place. */
function liftedAt({ page }: MergeContext, use: Path): string[] {
  const name = schemaAt(page, viewOf(page, use).at)?.["x-docs-lifted"];
  return name === undefined ? [] : [name];
}

/** Whether two schemas have no type in common. */
export function areOtherKinds(spec: View, page: View): boolean {
  if (spec.branches.length > 0 || page.branches.length > 0) return false;
  return spec.types.size > 0 && page.types.size > 0 && ![...page.types].some((type) => spec.types.has(type));
}

/** A component that the spec already has under this name was not renamed. */
function isKnown({ spec, page }: MergeContext, name: string): boolean {
  const at: Path = ["components", "schemas", name];
  return spec.get(at) !== undefined && likenessOf(spec, at, page, at) !== "other";
}

/** Lists of values under two names, with few values in common. */
function areApart(one: readonly unknown[] = [], other: readonly unknown[] = []): boolean {
  const common = one.filter((value) => other.includes(value)).length;
  return one.length > 0 && other.length > 0 && common / Math.max(one.length, other.length) < 0.5;
}

/** Puts what the page means at a place; what the spec says about the place itself stays. */
export function referElsewhere(context: MergeContext, use: Path, pageUse: Path, where: string): void {
  claim(context, use, claimOf(context, use, pageUse, where), () => replace(context, use, pageUse));
}

/** Replaces a schema of the spec by the page's, but keeps its description. */
export function replace(context: MergeContext, use: Path, pageUse: Path): void {
  const known = context.spec.get(use);
  const description = isRecord(known) && known.description !== undefined ? { description: known.description } : {};
  context.spec.set(use, { ...adopt(context, pageUse, use), ...description });
}

export function claimOf(context: MergeContext, use: Path, pageUse: Path, where: string) {
  return { about: "schema", where, spec: label(context.spec, use), page: label(context.page, pageUse) };
}

function label(tree: Tree, use: Path): string {
  const { types, branches } = viewOf(tree, use);
  return namesAt(tree, use)[0] ?? (branches.length > 0 ? "union" : [...types].join(" or ") || "any");
}

/** Pages also write "an object" and "anything" for components. */
function tellsNothing({ page }: MergeContext, use: Path): boolean {
  const { types, properties, additional, branches } = viewOf(page, use);
  const isOpen = properties.size === 0 && additional === undefined && branches.length === 0;
  return isOpen && [...types].every((type) => type === "object");
}

const MAX_HOPS = 20;

/** The chain of components that a place refers to: a component may only refer to another one. */
function namesAt(tree: Tree, use: Path): string[] {
  const names: string[] = [];
  let at: Path | undefined = use;
  for (let hops = 0; at && hops < MAX_HOPS; hops++) {
    const [section, kind, name, ...rest]: Path = at;
    if (section === "components" && kind === "schemas" && rest.length === 0) names.push(String(name));
    at = nextOf(tree.get(at), at);
  }
  return names;
}

/** What a schema refers to: its own reference, or that of its only alternative beside null. An object that only builds on another is not the other. */
function nextOf(schema: unknown, at: Path): Path | undefined {
  if (!isRecord(schema) || schema.properties !== undefined) return undefined;
  if (typeof schema.$ref === "string") return schema.$ref.startsWith("#/") ? pathOfRef(schema.$ref) : undefined;
  const key = ["oneOf", "anyOf", "allOf"].find((name) => Array.isArray(schema[name]));
  const branches = key === undefined ? [] : (schema[key] as Schema[]);
  const others = [...branches.keys()].filter((index) => branches[index]?.type !== "null");
  return key !== undefined && others.length === 1 ? [...at, key, others[0] ?? 0] : undefined;
}
