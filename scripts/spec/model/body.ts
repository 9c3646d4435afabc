import type { MediaType, OpenApiDocument, Operation, Ref, Schema } from "../document.js";
import { deref, isJson, type OperationSource, requestBodyOf, styleEncodings, Unsupported } from "./operation.js";
import type { BodyModel, FieldModel, ObjectNode, PropertyModel, TypeNode } from "./types.js";

const FORM = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";

export function readBody(source: OperationSource, operation: Operation, pointer: string): BodyModel | undefined {
  const body = requestBodyOf(source.document, operation);
  const contentType = body && preferred(Object.keys(body.content));
  if (!body || !contentType) return undefined;
  if (BODILESS.test(pointer)) {
    source.notes.push({ pointer, reason: "fetch sends no body with GET and HEAD, so the request body is left out" });
    return undefined;
  }
  return { contentType, encoder: encoderOf(contentType), required: body.required === true };
}

/** [Fetch, 5.4](https://fetch.spec.whatwg.org/#dom-request): a body with these methods is an error. */
const BODILESS = /\/(?:get|head)$/;

/** JSON before forms before the rest: what says most about types. */
export const preferred = (types: readonly string[]): string | undefined =>
  types.find(isJson) ??
  types.find((type) => type.startsWith(FORM)) ??
  types.find((type) => type.startsWith(MULTIPART)) ??
  types[0];

function encoderOf(contentType: string): BodyModel["encoder"] {
  if (isJson(contentType)) return "json";
  if (contentType.startsWith(FORM)) return "form";
  if (contentType.startsWith(MULTIPART)) return "multipart";
  if (contentType.startsWith("multipart/")) throw new Unsupported(`request body ${contentType}`);
  return contentType.startsWith("text/") || /\bxml\b/.test(contentType) ? "text" : "binary";
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
    .map((property) => {
      const isObject = body.encoder === "form" && OBJECTS.has(reader.resolve(property.type).kind);
      return bodyField(property, body, media, schemas.get(property.wire) ?? {}, isObject);
    });
}

const OBJECTS: ReadonlySet<string> = new Set(["object", "intersection"]);

function bodyField(
  property: PropertyModel,
  body: BodyModel,
  media: MediaType,
  schema: Schema,
  isObject: boolean,
): FieldModel {
  const { readOnly: _, writeOnly: __, ...rest } = property;
  return {
    ...rest,
    place: "body",
    encodings: body.encoder === "json" ? [] : formEncodings(property.wire, media, schema, isObject),
  };
}

/**
 * The standard's `encoding` object ([OpenAPI 3.1, 4.8.15](https://spec.openapis.org/oas/v3.1.0#encoding-object)), or the
 * property's own style where it may be a text as well as a list: other tools refuse the standard's there. An object without
 * a style is JSON, by the table of default content types.
 */
function formEncodings(wire: string, media: MediaType, schema: Schema, isObject: boolean): string[] {
  const encoding = media.encoding?.[wire];
  if (encoding?.contentType && isJson(encoding.contentType)) return ["json"];
  if (isObject && encoding?.style === undefined && schema["x-client-style"] === undefined) return ["json"];
  return styleEncodings(encoding?.style ?? schema["x-client-style"], encoding?.explode, schema, "body");
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
