import { escapeSegment, unescapeSegment } from "../../spec/index.js";
import type { Schema } from "../fragment.js";
import { getKey, isRecord } from "../records.js";

export type Path = readonly (string | number)[];

/** A document as data, walked by paths. */
export interface Tree {
  get(path: Path): unknown;
}

export function treeOf(root: unknown): Tree {
  return { get: (path) => valueAt(root, path) };
}

export function valueAt(root: unknown, path: Path): unknown {
  let at = root;
  for (const step of path) {
    if (Array.isArray(at)) at = at[Number(step)];
    else if (isRecord(at)) at = getKey(at, String(step));
    else return undefined;
  }
  return at;
}

/** The names in the map at a place; none if there is no map. */
export function keysAt(tree: Tree, path: Path): string[] {
  const value = tree.get(path);
  return isRecord(value) ? Object.keys(value) : [];
}

/** The list at a place; an empty one if there is none. */
export function listAt(tree: Tree, path: Path): readonly unknown[] {
  const value = tree.get(path);
  return Array.isArray(value) ? value : [];
}

/** The schema at a place. Both documents have been checked, so whatever is there is a schema. */
export function schemaAt(tree: Tree, path: Path): Schema | undefined {
  const value = tree.get(path);
  return isRecord(value) ? (value as Schema) : undefined;
}

/** `#/components/schemas/X` as a path. */
export function pathOfRef(ref: string): Path {
  return ref.slice(2).split("/").map(unescapeSegment);
}

export function pointerOf(path: Path): string {
  return path.map((step) => `/${escapeSegment(String(step))}`).join("");
}

/** Follows references from a place to their target. */
export function follow(tree: Tree, path: Path): Path {
  let at = path;
  for (let hops = 0; hops < 20; hops++) {
    const value = tree.get(at);
    if (!isRecord(value) || typeof value.$ref !== "string" || !value.$ref.startsWith("#/")) return at;
    at = pathOfRef(value.$ref);
  }
  return at;
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
