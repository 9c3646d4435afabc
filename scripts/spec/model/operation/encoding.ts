/** How the fields of a form, or the parts of a multipart body, are sent. */
import type { Encoding, MediaType, Schema } from "../../document.js";
import { isJson } from "../media-types.js";
import type { SchemaReader } from "../schema.js";
import type { BodyModel, Note, ObjectNode, PropertyModel, TypeNode } from "../types.js";
import { RESERVED } from "./parameters.js";
import type { OperationSource } from "./source.js";
import { dateEncodings, hasLists, hasObjects, type Kinds, styleEncodings, unsendableParts } from "./styles.js";

/** A part whose media type the client cannot write is written by the caller; in multipart also as a Blob, which has its own media type. */
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

/** Why a field of a form can't be sent as the document says: of the styles, only deepObject has a form for what a list of objects or lists holds. */
export function obstacleToField(
  { schemas }: OperationSource,
  { wire, type }: Pick<PropertyModel, "wire" | "type">,
  { encoder }: BodyModel,
  media: MediaType,
): string | undefined {
  const { style } = media.encoding?.[wire] ?? {};
  if (encoder !== "form" || style === undefined || style === "deepObject") return undefined;
  const kinds = schemas.itemKindsOf(type);
  if (!hasObjects(kinds) && !hasLists(kinds)) return undefined;
  return `field ${JSON.stringify(wire)}: a list of ${hasObjects(kinds) ? "objects" : "lists"} in style ${style}`;
}

export function encodingNotes(
  source: OperationSource,
  { properties }: ObjectNode,
  body: BodyModel,
  media: MediaType,
  pointer: string,
): Note[] {
  return properties.flatMap((property) => {
    const { wire, type } = property;
    const encoding = media.encoding?.[wire];
    const name = JSON.stringify(wire);
    const obstacle = obstacleToField(source, property, body, media);
    if (obstacle !== undefined) return [{ pointer, reason: `${obstacle}; it is left out` }];
    if (writtenType(type, encoding, body, source.schemas))
      return [{ pointer, reason: `${name} is sent as it is given, which has to be ${encoding?.contentType}` }];
    if (body.encoder !== "form") return [];
    return [...styleReasons(source.schemas, type, encoding), ...(encoding?.allowReserved ? [RESERVED] : [])].map(
      (reason) => ({ pointer, reason: `${name}: ${reason}` }),
    );
  });
}

/** What a field of a form can't hold because of its style. */
function styleReasons(schemas: SchemaReader, type: TypeNode, { style, explode }: Encoding = {}): string[] {
  if ((style ?? explode) === undefined || style === "deepObject") return [];
  const isSpread = explode ?? style === "form";
  return unsendableParts(schemas, type, isSpread).map((part) => `${part} inside it can't be sent`);
}

/**
 * The standard's `encoding` object ([OpenAPI 3.1, 4.8.15](https://spec.openapis.org/oas/v3.1.0#encoding-object)), or the
 * property's own style if it may be a text as well as a list: other tools refuse the standard's there. Objects without a
 * style are JSON, by the table of default content types, and so are lists in a list; for parts of a multipart body that is the default.
 * A given style takes precedence over the content type.
 */
export function formEncodings(
  { document, schemas: reader }: OperationSource,
  { wire, type }: Pick<PropertyModel, "wire" | "type">,
  { encoder }: BodyModel,
  media: MediaType,
  schema: Schema,
): string[] {
  const { contentType, style = schema["x-client-style"], explode } = media.encoding?.[wire] ?? {};
  const formats = dateEncodings(document, schema);
  if (encoder === "multipart") return formats;
  const isStyled = style !== undefined || explode !== undefined;
  if (!isStyled && contentType && isJson(contentType)) return ["json"];
  const kinds = reader.kindsOf(type);
  if (!isStyled && hasObjects(kinds)) return kinds.size === 1 ? ["json"] : ["jsonObjects"];
  const itemKinds = reader.itemKindsOf(type);
  if (style === undefined && (hasObjects(itemKinds) || hasLists(itemKinds))) return ["jsonObjects"];
  return styleEncodings(style, explode, formats, kinds, "body");
}

/** The media type of a part, if the document names one that differs from the part's default. */
export function partType({ encoder }: BodyModel, { contentType }: Encoding = {}, kinds: Kinds): string | undefined {
  if (encoder !== "multipart" || contentType === undefined || /[*,]/.test(contentType)) return undefined;
  if (hasObjects(kinds)) return contentType === "application/json" ? undefined : contentType;
  return contentType === (kinds.has("binary") ? "application/octet-stream" : "text/plain") ? undefined : contentType;
}
