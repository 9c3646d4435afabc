import { isRecord } from "../shape.js";

/** Plain JSON data, as documents and bodies hold it. */
export type JsonObject = { readonly [key: string]: unknown };

export { isRecord };

export function objectAt(value: unknown, ...keys: readonly string[]): JsonObject {
  let at = value;
  for (const key of keys) at = isRecord(at) ? at[key] : undefined;
  return isRecord(at) ? at : {};
}

export function listAt(value: unknown, key: string): readonly unknown[] {
  const list = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}

export function numberAt(value: JsonObject, key: string, otherwise: number): number {
  const number = value[key];
  return typeof number === "number" ? number : otherwise;
}

/** The fields under their names in answers. */
export function snakeCased(fields: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [snakeCase(name), value]));
}

/** `RecordingStatusCallback` and `recordingStatusCallback` as `recording_status_callback`. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toLowerCase();
}
