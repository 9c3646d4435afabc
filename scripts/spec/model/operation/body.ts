import type { MediaType, Method, OpenApiDocument, Operation, Ref, Schema } from "../../document.js";
import { encoderOf, isJson, isText, mediaTypeToSend } from "../media-types.js";
import type { SchemaReader } from "../schema.js";
import type { BodyModel, FieldModel, ObjectNode, PropertyModel, TypeNode } from "../types.js";
import { deref, type OperationSource, requestBodyOf, Unsupported } from "./source.js";
import { hasObjects, styleEncodings } from "./styles.js";

export function readBody(
  source: OperationSource,
  operation: Operation,
  method: Method,
  pointer: string,
): BodyModel | undefined {
  const body = requestBodyOf(source.document, operation);
  const contentType = mediaTypeToSend(Object.keys(body?.content ?? {}));
  if (!body || !contentType) return undefined;
  if (isBodiless(method)) {
    source.notes.push({ pointer, reason: "fetch sends no body with GET and HEAD, so the request body is left out" });
    return undefined;
  }
  const sentType = sentTypeOf(contentType);
  if (sentType !== contentType && !isJson(contentType))
    source.notes.push({ pointer, reason: `request body ${contentType} is sent as ${sentType}` });
  const encoder = encoderOf(contentType);
  if (encoder === undefined) throw new Unsupported(`request body ${contentType}`);
  return { contentType, sentType, encoder, required: body.required === true };
}

/** [Fetch, 5.4](https://fetch.spec.whatwg.org/#dom-request): a body with these methods is an error. */
export const isBodiless = (method: string): boolean => /^(?:get|head)$/i.test(method);

/** What is sent is of one type, not of a range of them. */
function sentTypeOf(contentType: string): string {
  if (!contentType.includes("*")) return contentType;
  if (isJson(contentType)) return "application/json";
  return isText(contentType) ? "text/plain" : "application/octet-stream";
}

export interface BodyInput {
  fields: FieldModel[];
  alternatives: FieldModel[][];
}

/** An object's properties each become an input field, a union's of objects in alternatives; any other body is the one field `body`. */
export function bodyInput(
  source: OperationSource,
  operation: Operation,
  body: BodyModel | undefined,
  parameters: FieldModel[],
  pointer: string,
): BodyInput {
  const media = body && requestBodyOf(source.document, operation)?.content[body.contentType];
  if (!body || !media) return { fields: [], alternatives: [] };
  const type = body.encoder === "binary" ? ({ kind: "binary" } as const) : source.schemas.read(media.schema ?? {});
  const objects = STRUCTURED.has(body.encoder) ? flatObjects(source, type) : [];
  const sets = objects.map((object) => flatFields(source, object, body, media));
  const names = new Set(parameters.map(({ name }) => name));
  const clash = sets.flat().find(({ name }) => names.has(name));
  if (clash) source.notes.push({ pointer, reason: clashReason(clash) });
  const [only, ...others] = clash ? [] : sets;
  if (only && others.length === 0) return { fields: only, alternatives: [] };
  if (only) return { fields: [], alternatives: [only, ...others] };
  if (STRUCTURED.has(body.encoder) && Object.keys(media.encoding ?? {}).length > 0)
    source.notes.push({ pointer, reason: "the body goes whole under `body`, so its `encoding` is not used" });
  return { fields: [wholeBody(type, body, media, names.has("body") ? "requestBody" : "body")], alternatives: [] };
}

const clashReason = ({ wire }: FieldModel): string =>
  `${JSON.stringify(wire)} is a parameter and a field of the body, so the body's fields go under \`body\`; an x-client-name would settle it`;

const STRUCTURED: ReadonlySet<string> = new Set(["json", "form", "multipart"]);

/** The object that a body is, or those it may be; none if it may be anything else. */
function flatObjects({ schemas }: OperationSource, type: TypeNode): ObjectNode[] {
  const resolved = schemas.resolve(type);
  const members = resolved.kind === "union" ? resolved.of.map((member) => schemas.resolve(member)) : [resolved];
  const objects = members.filter((member) => member.kind === "object" && !member.rest && member.properties.length > 0);
  return objects.length === members.length ? (objects as ObjectNode[]) : [];
}

function wholeBody(type: TypeNode, body: BodyModel, media: MediaType, name: string): FieldModel {
  return {
    name,
    wire: "",
    place: "body",
    type,
    required: body.required,
    description: media.schema?.description,
    deprecated: false,
    encodings: [],
  };
}

function flatFields(
  { document, schemas: reader }: OperationSource,
  object: ObjectNode,
  body: BodyModel,
  media: MediaType,
): FieldModel[] {
  const schemas = propertySchemas(document, media.schema);
  return object.properties
    .filter(({ readOnly }) => !readOnly)
    .map(({ readOnly: _, writeOnly: __, ...property }) => {
      const schema = schemas.get(property.wire) ?? {};
      const encodings = body.encoder === "json" ? [] : formEncodings(property, body, media, schema, reader);
      return { ...property, place: "body", encodings };
    });
}

/**
 * The standard's `encoding` object ([OpenAPI 3.1, 4.8.15](https://spec.openapis.org/oas/v3.1.0#encoding-object)), or the
 * property's own style where it may be a text as well as a list: other tools refuse the standard's there. Objects without a
 * style are JSON, by the table of default content types; parts of a multipart body are so by themselves.
 */
function formEncodings(
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

/** Property schemas of a body with references and allOf followed, for what types don't carry (formats). */
function propertySchemas(document: OpenApiDocument, schema: Schema | undefined, depth = 0): Map<string, Schema> {
  const found = new Map<string, Schema>();
  if (!schema || depth > 20) return found;
  const target = schema.$ref === undefined ? schema : deref<Schema>(document, schema as Ref);
  for (const part of target.allOf ?? []) {
    for (const [name, property] of propertySchemas(document, part, depth + 1)) found.set(name, property);
  }
  for (const [name, property] of Object.entries(target.properties ?? {})) {
    found.set(name, property.$ref === undefined ? property : deref<Schema>(document, property as Ref));
  }
  return found;
}
