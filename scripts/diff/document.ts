import { Failure } from "../failure.js";
import { isObject, type JsonObject, textAt, valueAt } from "./json.js";

/** A value and its place. */
export interface Located {
  readonly value: unknown;
  readonly pointer: string;
}

/** One side of the comparison: an OpenAPI document that knows its version and its references. */
export interface Source {
  readonly root: JsonObject;
  /** In 3.0 the siblings of a `$ref` don't count, and `nullable` does. */
  readonly is30: boolean;
  /** Follows `$ref`s to what they name. */
  resolve(value: unknown, pointer: string): Located;
}

/** What is found out once for an object. */
export function oncePer<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

/** What is found out once for a document. */
export const perSource: <T>(make: (source: Source) => T) => (source: Source) => T = oncePer;

/** In comparisons, names are those of the base's naming: a change of naming, which changes all of them, is reported once for the document. */
export function namingOf({ root }: Source): "camelCase" | "wire" {
  return root["x-client-naming"] === "camelCase" ? "camelCase" : "wire";
}

/** @throws {Failure} If it isn't an OpenAPI 3 document. */
export function openSource(root: unknown, side: string): Source {
  if (!isObject(root))
    throw new Failure(`${side}: not an OpenAPI document: it holds ${describe(root)} instead of an object`);
  const version = versionOf(root, side);
  const targets = new Map<string, Located>();
  const find = (ref: string, at: string): Located => {
    const found = targets.get(ref) ?? target(root, ref, at, side);
    targets.set(ref, found);
    return found;
  };
  const resolve = (value: unknown, pointer: string): Located => follow(value, pointer, find, side);
  return { root, is30: version.startsWith("3.0"), resolve };
}

function versionOf(root: JsonObject, side: string): string {
  if (root.swagger !== undefined) {
    throw new Failure(
      `${side}: OpenAPI 2 (Swagger ${String(root.swagger)}) is not read: convert it to OpenAPI 3 first`,
    );
  }
  const version = String(root.openapi ?? "");
  if (/^3\.\d/.test(version)) return version;
  const found =
    root.openapi === undefined ? 'it has no "openapi" field' : `its version is ${JSON.stringify(root.openapi)}`;
  throw new Failure(`${side}: not an OpenAPI 3 document: ${found}`);
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  return Array.isArray(value) ? "an array" : `a ${typeof value}`;
}

function follow(value: unknown, pointer: string, find: (ref: string, at: string) => Located, side: string): Located {
  const seen = new Set<string>();
  let found: Located = { value, pointer };
  for (let ref = textAt(value, "$ref"); ref !== undefined; ref = textAt(found.value, "$ref")) {
    if (seen.has(ref)) throw new Failure(`${side}: $ref ${JSON.stringify(ref)} at ${pointer} leads only to itself`);
    seen.add(ref);
    found = find(ref, found.pointer);
  }
  return found;
}

function target(root: JsonObject, ref: string, at: string, side: string): Located {
  const pointer = ref.startsWith("#") ? pointerIn(ref) : undefined;
  const value = pointer === undefined ? undefined : valueAt(root, pointer);
  if (pointer === undefined || value === undefined) {
    throw new Failure(`${side}: $ref ${JSON.stringify(ref)} at ${at} points at nothing`);
  }
  return { value, pointer };
}

/** The JSON Pointer that a reference within the document is. */
export function pointerIn(ref: string): string {
  const fragment = ref.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
