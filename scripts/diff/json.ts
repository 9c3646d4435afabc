/** Plain JSON values from a document, and JSON Pointers (RFC 6901) into them. */
import { escapeSegment, unescapeSegment } from "../spec/index.js";

export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object under a key; an empty one if there is none, so that callers need no branch. */
export function objectAt(value: unknown, key: string): JsonObject {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
}

export function arrayAt(value: unknown, key: string): readonly unknown[] {
  const found = isObject(value) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
}

export function textAt(value: unknown, key: string): string | undefined {
  const found = isObject(value) ? value[key] : undefined;
  return typeof found === "string" ? found : undefined;
}

export function child(pointer: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>((whole, key) => `${whole}/${escapeSegment(String(key))}`, pointer);
}

export function tokens(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescapeSegment);
}

/** The value that a pointer names; undefined if it names nothing. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const token of tokens(pointer)) {
    if (Array.isArray(value)) value = value[Number(token)];
    else if (isObject(value) && Object.hasOwn(value, token)) value = value[token];
    else return undefined;
  }
  return value;
}

/** JSON text with sorted keys, so that equal values give equal texts. Anything deeper than 200 levels is cut to `…`. */
export function canonical(value: unknown, depth = 200): string {
  if (depth === 0) return '"…"';
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth - 1)).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "null";
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key], depth - 1)}`).join(",")}}`;
}
