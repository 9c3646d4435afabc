/** How the fields of a form, or the parts of a multipart body, travel. */
import type { Encoding, MediaType, Schema } from "../../document.js";
import { isJson } from "../media-types.js";
import type { SchemaReader } from "../schema.js";
import type { BodyModel, Note, ObjectNode, PropertyModel, TypeNode } from "../types.js";
import { RESERVED } from "./parameters.js";
import type { OperationSource } from "./source.js";
import { hasObjects, styleEncodings } from "./styles.js";

/** A part of a media type that nobody here writes is the caller's to write; in multipart as a Blob too, which brings its media type. */
export function writtenType(
  type: TypeNode,
  { contentType, style }: Encoding = {},
  { encoder }: BodyModel,
  reader: SchemaReader,
): TypeNode | undefined {
  if (encoder === "json" || contentType === undefined || isJson(contentType) || style !== undefined) return undefined;
  if (!hasObjects(reader.kindsOf(type)) && !hasObjects(reader.itemKindsOf(type))) return undefined;
  return { kind: encoder === "multipart" ? "binary" : "string" };
}

export function encodingNotes(
  { schemas }: OperationSource,
  { properties }: ObjectNode,
  body: BodyModel,
  media: MediaType,
  pointer: string,
): Note[] {
  return properties.flatMap(({ wire, type }) => {
    const encoding = media.encoding?.[wire];
    const name = JSON.stringify(wire);
    if (writtenType(type, encoding, body, schemas))
      return [{ pointer, reason: `${name} is sent as it is given, which has to be ${encoding?.contentType}` }];
    return encoding?.allowReserved && body.encoder === "form" ? [{ pointer, reason: `${name}: ${RESERVED}` }] : [];
  });
}

/**
 * The standard's `encoding` object ([OpenAPI 3.1, 4.8.15](https://spec.openapis.org/oas/v3.1.0#encoding-object)), or the
 * property's own style where it may be a text as well as a list: other tools refuse the standard's there. Objects without a
 * style are JSON, by the table of default content types; parts of a multipart body are so by themselves.
 */
export function formEncodings(
  { wire, type }: Pick<PropertyModel, "wire" | "type">,
  { encoder }: BodyModel,
  media: MediaType,
  schema: Schema,
  reader: SchemaReader,
): string[] {
  const { contentType, style = schema["x-client-style"], explode } = media.encoding?.[wire] ?? {};
  if (contentType && isJson(contentType)) return ["json"];
  const kinds = reader.kindsOf(type);
  if (encoder === "multipart") return styleEncodings(style, explode, schema, new Set(), "body");
  if (style === undefined && explode === undefined && hasObjects(kinds))
    return kinds.size === 1 ? ["json"] : ["jsonObjects"];
  if (style === undefined && hasObjects(reader.itemKindsOf(type))) return ["jsonObjects"];
  return styleEncodings(style, explode, schema, kinds, "body");
}
