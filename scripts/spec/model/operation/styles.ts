import { isObject, type OpenApiDocument, type Parameter, type Schema } from "../../document.js";
import type { SchemaReader } from "../schema.js";
import type { FieldModel, Place, TypeNode } from "../types.js";
import { schemaAt } from "./source.js";

export type Kinds = ReadonlySet<TypeNode["kind"]>;

/** Styles of [OpenAPI 3.1, 4.8.12.3](https://spec.openapis.org/oas/v3.1.0#style-values) that differ from `form`, exploded. */
export function styleEncodings(
  style: string | undefined,
  explode: boolean | undefined,
  formats: string[],
  kinds: Kinds,
  place: Place,
): string[] {
  if (style === "deepObject") return ["deepObject", ...formats];
  if (place === "path" || place === "header")
    return hasObjects(kinds) ? [explode ? "assigned" : "listed", ...formats] : formats;
  const isExploded = explode ?? (style ?? "form") === "form";
  if (place === "cookie") return hasObjects(kinds) ? [isExploded ? "cookies" : "listed", ...formats] : formats;
  if (isExploded) return [...(hasObjects(kinds) ? ["exploded"] : []), ...formats];
  if (!hasObjects(kinds) && !hasLists(kinds)) return formats;
  const delimited = style === "spaceDelimited" || style === "pipeDelimited" ? style : "commaDelimited";
  return [...(hasObjects(kinds) ? ["flat"] : []), delimited, ...formats];
}

/** How [RFC 6570](https://www.rfc-editor.org/rfc/rfc6570#section-3.2.5) writes a path parameter of style `label` or `matrix`. */
export function pathStyle({ name, style, explode }: Parameter, kinds: Kinds): Pick<FieldModel, "before" | "between"> {
  if (style !== "label" && style !== "matrix") return {};
  const isNamed = !explode || !hasObjects(kinds);
  const before = style === "label" ? "." : isNamed ? `;${encodeURIComponent(name)}=` : ";";
  return { before, between: explode ? before : undefined };
}

const OBJECTS: Kinds = new Set(["object", "intersection"] as const);
const LISTS: Kinds = new Set(["array", "tuple"] as const);

const isAnyOf = (kinds: Kinds, wanted: Kinds): boolean => [...kinds].some((kind) => wanted.has(kind));

export const hasObjects = (kinds: Kinds): boolean => isAnyOf(kinds, OBJECTS);

export const hasLists = (kinds: Kinds): boolean => isAnyOf(kinds, LISTS);

/** Whether all kinds except null are objects. */
export const hasObjectsAlone = (kinds: Kinds): boolean => isOnly(kinds, OBJECTS);

export const hasListsAlone = (kinds: Kinds): boolean => isOnly(kinds, LISTS);

const isOnly = (kinds: Kinds, wanted: Kinds): boolean =>
  isAnyOf(kinds, wanted) && [...kinds].every((kind) => kind === "null" || wanted.has(kind));

/**
 * What a value may hold that can't be sent, although the value can: only deepObject and JSON define how an object inside an object, or
 * in a list, is written; a list inside an object has a form only where each member of the object is a pair of its own.
 */
export function unsendableParts(schemas: SchemaReader, type: TypeNode, isSpread: boolean): string[] {
  const kinds = new Set(innerKinds(schemas, type, isSpread, new Set()));
  return [...(hasObjects(kinds) ? ["objects"] : []), ...(hasLists(kinds) ? ["lists"] : [])];
}

/** The kinds of what an object holds, except lists that are spread, and of a list's items. */
function innerKinds(schemas: SchemaReader, type: TypeNode, isSpread: boolean, seen: Set<TypeNode>): TypeNode["kind"][] {
  const target = schemas.resolve(type);
  if (seen.has(target)) return [];
  seen.add(target);
  if (target.kind === "union") return target.of.flatMap((member) => innerKinds(schemas, member, isSpread, seen));
  if (target.kind !== "object") return [...schemas.itemKindsOf(target)];
  const parts = [...target.properties.map((property) => property.type), ...(target.rest ? [target.rest] : [])];
  const kinds = parts.flatMap((part) => [...schemas.kindsOf(part)]).filter((kind) => !isSpread || !LISTS.has(kind));
  return [...kinds, ...parts.flatMap((part) => [...schemas.itemKindsOf(part)])];
}

/** The form of Dates if it is not ISO 8601's date-time: of a value, of a list's items, or of alternatives. */
export function dateEncodings(document: OpenApiDocument, schema: Schema, seen = new Set<Schema>()): string[] {
  const target = schemaAt(document, schema);
  if (target.format === "date" || target.format === "rfc2822") return [target.format];
  if (seen.has(target)) return [];
  seen.add(target);
  const { items, allOf = [], anyOf = [], oneOf = [] } = target;
  for (const part of [...allOf, ...anyOf, ...oneOf, items]) {
    const found = isObject(part) ? dateEncodings(document, part, seen) : [];
    if (found.length > 0) return found;
  }
  return [];
}
