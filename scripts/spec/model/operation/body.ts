import type { MediaType, Method, OpenApiDocument, Operation, Schema } from "../../document.js";
import { union } from "../algebra.js";
import { encoderOf, isJson, isText, mediaTypeToSend } from "../media-types.js";
import type { BodyModel, FieldModel, ObjectNode, TypeNode } from "../types.js";
import { encodingNotes, formEncodings, obstacleToField, partType, writtenType } from "./encoding.js";
import { type OperationSource, requestBodyOf, schemaAt, Unsupported } from "./source.js";
import { dateEncodings, hasObjects, type Kinds } from "./styles.js";

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
  if ((encoder === "form" || encoder === "multipart") && !mayHaveFields(source, body.content[contentType]))
    throw new Unsupported(`request body ${contentType} that is no object`);
  const model: BodyModel = { contentType, sentType, encoder, required: body.required === true };
  if (encoder === "form") refuseFields(source, model, body.content[contentType]);
  return model;
}

/** @throws {Unsupported} For a required field of a form that can't be sent; another is left out. */
function refuseFields(source: OperationSource, body: BodyModel, media: MediaType = {}): void {
  const objects = media.encoding ? flatObjects(source, source.schemas.read(media.schema ?? {})) : [];
  for (const property of objects.flatMap(({ properties }) => properties)) {
    const obstacle = obstacleToField(source, property, body, media);
    if (obstacle !== undefined && property.required && !property.readOnly) throw new Unsupported(obstacle);
  }
}

function mayHaveFields({ schemas }: OperationSource, { schema = {} }: MediaType = {}): boolean {
  const kinds = schemas.kindsOf(schemas.read(schema));
  return hasObjects(kinds) || kinds.has("unknown");
}

/** [Fetch, 5.4](https://fetch.spec.whatwg.org/#dom-request): a body with these methods is an error. */
export const isBodiless = (method: string): boolean => /^(?:get|head)$/i.test(method);

/** A body is sent with a single media type, not with a range. */
function sentTypeOf(contentType: string): string {
  if (!contentType.includes("*")) return contentType;
  if (isJson(contentType)) return "application/json";
  return isText(contentType) ? "text/plain" : "application/octet-stream";
}

export interface BodyInput {
  fields: FieldModel[];
  alternatives: FieldModel[][];
  /** Whatever the body may be, it has one of its fields. */
  needsField?: boolean;
}

/** Each property of an object becomes an input field; a union of objects becomes alternatives; any other body is the single field `body`. */
export function bodyInput(
  source: OperationSource,
  operation: Operation,
  body: BodyModel | undefined,
  parameters: FieldModel[],
  pointer: string,
): BodyInput {
  const media = body && requestBodyOf(source.document, operation)?.content[body.contentType];
  if (!body || !media) return { fields: [], alternatives: [] };
  if (media.itemSchema !== undefined)
    source.notes.push({
      pointer,
      reason: `itemSchema is not used: request body ${body.contentType} is sent as it is given`,
    });
  const type = bodyType(source, body, media, pointer);
  const objects = flatObjects(source, type);
  const schemas = propertySchemas(source.document, media.schema);
  const types = typesByName(objects);
  const sets = objects.map((object) => flatFields(source, object, body, media, { schemas, types }));
  for (const object of objects) source.notes.push(...encodingNotes(source, object, body, media, pointer));
  const names = new Set(parameters.map(({ name }) => name));
  const clash = sets.flat().find(({ name }) => names.has(name));
  const name = names.has("body") ? "requestBody" : "body";
  if (clash) source.notes.push({ pointer, reason: clashReason(clash, name) });
  const [only, ...others] = clash ? [] : sets;
  const needsField =
    needsMember(source.document, media.schema) || sets.every((fields) => fields.some(({ required }) => required));
  if (only && others.length === 0) return { fields: only, alternatives: [], needsField };
  if (only) return { fields: [], alternatives: [only, ...others], needsField };
  if (STRUCTURED.has(body.encoder) && Object.keys(media.encoding ?? {}).length > 0)
    source.notes.push({ pointer, reason: `the body goes whole under \`${name}\`, so its \`encoding\` is not used` });
  return { fields: [wholeBody(source, type, body, media, name)], alternatives: [] };
}

/** Whether a schema asks for members of any name. */
function needsMember(document: OpenApiDocument, schema: Schema = {}, seen = new Set<Schema>()): boolean {
  const target = schemaAt(document, schema);
  if (seen.has(target)) return false;
  seen.add(target);
  const { minProperties = 0, allOf = [] } = target;
  return minProperties > 0 || allOf.some((part) => needsMember(document, part, seen));
}

/** A body that is neither JSON nor a form is written by the caller: as text, or as bytes. */
function bodyType({ schemas, notes }: OperationSource, body: BodyModel, media: MediaType, pointer: string): TypeNode {
  if (body.encoder === "binary") return { kind: "binary" };
  const type = schemas.read(media.schema ?? {});
  if (body.encoder !== "text" || isScalar(schemas.kindsOf(type))) return type;
  if (media.schema) notes.push({ pointer, reason: `request body ${body.contentType} is sent as the text it is given` });
  return { kind: "string" };
}

const isScalar = (kinds: Kinds): boolean =>
  [...kinds].every((kind) => /^(?:string|number|boolean|date|enum)$/.test(kind));

const clashReason = ({ wire }: FieldModel, name: string): string =>
  `${JSON.stringify(wire)} is a parameter and a field of the body, so the body's fields go under \`${name}\`; an x-client-name would settle it`;

const STRUCTURED: ReadonlySet<string> = new Set(["json", "form", "multipart"]);

/** The object or objects that a body may be; none if it may be anything else. */
function flatObjects({ schemas }: OperationSource, type: TypeNode): ObjectNode[] {
  const resolved = schemas.resolve(type);
  const members = resolved.kind === "union" ? resolved.of.map((member) => schemas.resolve(member)) : [resolved];
  const objects = members.filter((member) => member.kind === "object");
  const areFlat = objects.every(({ rest, properties }) => !rest && properties.length > 0);
  return areFlat && objects.length === members.length ? objects : [];
}

function wholeBody(
  { document }: OperationSource,
  type: TypeNode,
  { encoder, required }: BodyModel,
  { schema = {} }: MediaType,
  name: string,
): FieldModel {
  return {
    name,
    wire: "",
    place: "body",
    type,
    required,
    description: schema.description,
    deprecated: false,
    encodings: encoder === "form" ? ["fields"] : encoder === "text" ? dateEncodings(document, schema) : [],
  };
}

/** The type of each field, whichever of the objects has it: all of them are encoded alike. */
function typesByName(objects: ObjectNode[]): Map<string, TypeNode> {
  const types = new Map<string, TypeNode>();
  for (const { wire, type } of objects.flatMap(({ properties }) => properties))
    types.set(wire, union([types.get(wire) ?? [], type].flat()));
  return types;
}

/** What is known of a body's fields by their names. */
interface Known {
  schemas: ReadonlyMap<string, Schema>;
  types: ReadonlyMap<string, TypeNode>;
}

function flatFields(
  source: OperationSource,
  object: ObjectNode,
  body: BodyModel,
  media: MediaType,
  { schemas, types }: Known,
): FieldModel[] {
  const { schemas: reader } = source;
  return object.properties
    .filter((property) => !property.readOnly && obstacleToField(source, property, body, media) === undefined)
    .map(({ readOnly: _, writeOnly: __, ...property }) => {
      const schema = schemas.get(property.wire) ?? {};
      const encoding = media.encoding?.[property.wire];
      const type = writtenType(property.type, encoding, body, reader);
      const whole = types.get(property.wire) ?? property.type;
      const sent = type ?? whole;
      const mediaType = partType(body, encoding, new Set([...reader.kindsOf(sent), ...reader.itemKindsOf(sent)]));
      if (type) return { ...property, type, place: "body", encodings: [], mediaType };
      const encodings =
        body.encoder === "json" ? [] : formEncodings(source, { ...property, type: whole }, body, media, schema);
      return { ...property, place: "body", encodings, mediaType };
    });
}

/** Property schemas of a body with references, allOf and unions followed, for information that types don't have (formats). */
function propertySchemas(
  document: OpenApiDocument,
  schema: Schema | undefined,
  found = new Map<string, Schema>(),
  seen = new Set<Schema>(),
): Map<string, Schema> {
  const target = schema && schemaAt(document, schema);
  if (!target || seen.has(target)) return found;
  seen.add(target);
  const { oneOf = [], anyOf = [], allOf = [], properties = {} } = target;
  for (const part of [...oneOf, ...anyOf, ...allOf]) propertySchemas(document, part, found, seen);
  for (const [name, property] of Object.entries(properties)) found.set(name, schemaAt(document, property));
  return found;
}
