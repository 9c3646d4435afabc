import { isObject, type Schema } from "../../document.js";
import type { Place, TypeNode } from "../types.js";

export type Kinds = ReadonlySet<TypeNode["kind"]>;

/** Styles of [OpenAPI 3.1, 4.8.12.3](https://spec.openapis.org/oas/v3.1.0#style-values) that differ from `form`, exploded. */
export function styleEncodings(
  style: string | undefined,
  explode: boolean | undefined,
  schema: Schema,
  kinds: Kinds,
  place: Place,
): string[] {
  const formats = dateEncodings(schema);
  if (style === "deepObject") return ["deepObject", ...formats];
  if (place === "path" || place === "header") return formats;
  const isExploded = explode ?? (style ?? "form") === "form";
  if (isExploded) return [...(hasObjects(kinds) ? ["exploded"] : []), ...formats];
  if (!hasObjects(kinds) && !isAnyOf(kinds, LISTS)) return formats;
  const delimited = style === "spaceDelimited" || style === "pipeDelimited" ? style : "commaDelimited";
  return [...(hasObjects(kinds) ? ["flat"] : []), delimited, ...formats];
}

const OBJECTS: Kinds = new Set(["object", "intersection"] as const);
const LISTS: Kinds = new Set(["array", "tuple"] as const);

const isAnyOf = (kinds: Kinds, wanted: Kinds): boolean => [...kinds].some((kind) => wanted.has(kind));

export const hasObjects = (kinds: Kinds): boolean => isAnyOf(kinds, OBJECTS);

/** Null aside. */
export function hasObjectsAlone(kinds: Kinds): boolean {
  return hasObjects(kinds) && [...kinds].every((kind) => kind === "null" || OBJECTS.has(kind));
}

const dateEncodings = (schema: Schema): string[] => {
  const formats = [schema, ...(isObject(schema.items) ? [schema.items as Schema] : [])].map(
    ({ format }) => format ?? "",
  );
  return formats.filter((format) => format === "date" || format === "rfc2822").slice(0, 1);
};
