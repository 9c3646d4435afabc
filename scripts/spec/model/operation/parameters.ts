import type { Operation, Parameter, PathItem, Ref, Schema } from "../../document.js";
import { union } from "../algebra.js";
import { limitsOf } from "../limits.js";
import { isJson, isText } from "../media-types.js";
import { boundName, camelCase } from "../naming.js";
import type { SchemaReader } from "../schema.js";
import type { FieldModel, Naming, Note, Place, TypeNode } from "../types.js";
import { deref, type OperationSource, schemaAt, Unsupported } from "./source.js";
import {
  dateEncodings,
  hasListsAlone,
  hasObjects,
  hasObjectsAlone,
  type Kinds,
  pathStyle,
  styleEncodings,
  unsendableParts,
} from "./styles.js";

/** Header parameters of these names mean nothing ([OpenAPI 3.1, 4.8.12.2](https://spec.openapis.org/oas/v3.1.0#fixed-fields-9)). */
export const isIgnored = ({ in: place, name }: { in: string; name: string }): boolean =>
  place === "header" && /^(?:accept|content-type|authorization)$/i.test(name);

/** Headers that only fetch or the client writes: a parameter of such a name could not be sent. */
const FRAMING = /^(?:host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect)$/i;
const CREDENTIALS = /^(?:authorization|proxy-.*|.*cookie2?)$/i;

const isOwnHeader = (name: string): boolean => FRAMING.test(name) || CREDENTIALS.test(name);

/** [RFC 9110, 5.6.2](https://www.rfc-editor.org/rfc/rfc9110#name-tokens) */
const TOKEN = /^[!#$%&'*+.^`|~\w-]+$/;

/** Whether a caller can set a header of this name. */
export const isFreeHeader = (name: string): boolean => TOKEN.test(name) && !isOwnHeader(name);

/** A key that identifies a parameter: names of headers are case-insensitive. */
export const placeKey = (place: Place, name: string): string =>
  `${place} ${place === "header" ? name.toLowerCase() : name}`;

/** The path item's parameters and the operation's, which replace those of the same place and name. */
export function readParameters({ document }: OperationSource, item: PathItem, operation: Operation): Parameter[] {
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    described(parameter, deref<Parameter>(document, parameter)),
  );
  const distinct = new Map(all.map((parameter) => [placeKey(parameter.in, parameter.name), parameter]));
  return [...distinct.values()].filter((parameter) => !isIgnored(parameter));
}

/** What a reference says beside its target ([OpenAPI 3.1, 4.8.23](https://spec.openapis.org/oas/v3.1.0#reference-object)). */
const described = (given: Parameter | Ref, target: Parameter): Parameter =>
  "description" in given && typeof given.description === "string"
    ? { ...target, description: given.description }
    : target;

/**
 * The input fields that parameters become. An optional one that can't be sent as the document says is left out, with a note.
 * @throws {Unsupported} For a required one.
 */
export function readFields(source: OperationSource, parameters: Parameter[], pointer: string): FieldModel[] {
  return parameters.flatMap((parameter) => {
    const [media] = Object.values(parameter.content ?? {});
    const schema = parameter.schema ?? media?.schema ?? {};
    const type = textualType(source.schemas, source.schemas.read(schema), parameter.in);
    const obstacle = obstacleTo(parameter, type, source.schemas);
    if (obstacle === undefined && parameter.allowReserved === true && parameter.in === "query")
      source.notes.push({ pointer, reason: `parameter ${JSON.stringify(parameter.name)}: ${RESERVED}` });
    if (obstacle === undefined) source.notes.push(...innerNotes(source.schemas, parameter, type, pointer));
    if (obstacle === undefined) return [readField(source, parameter, schema, type)];
    if (isRequired(parameter) && !FRAMING.test(parameter.name)) throw new Unsupported(obstacle);
    source.notes.push({ pointer, reason: `${obstacle}; it is left out` });
    return [];
  });
}

/** A parameter is text: a file can only be a body or a part of one, and a path without a value would be another path. */
function textualType(schemas: SchemaReader, type: TypeNode, place: Place): TypeNode {
  const target = schemas.resolve(type);
  const isNullable = place === "path" && target.kind === "union" && target.of.some(({ kind }) => kind === "null");
  if (target.kind === "binary") return { kind: "string" };
  if (type.kind === "array") return { ...type, items: textualType(schemas, type.items, "query") };
  if (!isNullable && type.kind !== "union") return type;
  const members = target.kind === "union" ? target.of : [type];
  const possible = members.filter(({ kind }) => !isNullable || kind !== "null");
  return union(possible.map((member) => textualType(schemas, member, place)));
}

function innerNotes(schemas: SchemaReader, parameter: Parameter, type: TypeNode, pointer: string): Note[] {
  const { name, in: place, style = "form", explode = style === "form", content } = parameter;
  if (content !== undefined || style === "deepObject") return [];
  const what = `parameter ${JSON.stringify(name)}`;
  return unsendableParts(schemas, type, place === "query" && explode).map((part) => ({
    pointer,
    reason: `${what}: ${part} inside it can't be sent`,
  }));
}

/** A server that decodes its input sees no difference; one that does not is rare enough to need only a warning. */
export const RESERVED = "allowReserved is not followed, reserved characters are percent-encoded";

const isRequired = (parameter: Parameter): boolean => parameter.in === "path" || parameter.required === true;

function readField(source: OperationSource, parameter: Parameter, schema: Schema, type: TypeNode): FieldModel {
  const { document, naming, schemas } = source;
  const target = schemaAt(document, schema);
  return {
    name: parameterName(parameter, schemas.kindsOf(type).has("date"), naming),
    wire: parameter.name,
    place: parameter.in,
    type,
    required: isRequired(parameter),
    description: parameter.description ?? target.description,
    deprecated: parameter.deprecated === true || target.deprecated === true,
    default: target.default,
    limits: limitsOf(target),
    encodings: parameterEncodings(parameter, dateEncodings(document, schema), schemas.kindsOf(type)),
    ...pathStyle(parameter, schemas.kindsOf(type)),
    maximum: target.maximum,
  };
}

/** The client's name for a parameter, which may be a date. */
export function parameterName(
  { name, "x-client-name": given }: Pick<Parameter, "name" | "x-client-name">,
  isDate: boolean,
  naming: Naming,
): string {
  if (given) return given;
  if (naming === "wire") return name;
  return boundName(name, isDate) ?? (camelCase(name) || name);
}

function parameterEncodings(parameter: Parameter, formats: string[], kinds: Kinds): string[] {
  const [mediaType] = Object.keys(parameter.content ?? {});
  if (mediaType !== undefined) return isJson(mediaType) ? ["json"] : formats;
  return styleEncodings(parameter.style, parameter.explode, formats, kinds, parameter.in);
}

/** Why a parameter can't be sent as the document says; undefined if it can. */
function obstacleTo(parameter: Parameter, type: TypeNode, schemas: SchemaReader): string | undefined {
  const { name, in: place, style, content } = parameter;
  const [mediaType] = Object.keys(content ?? {});
  const what = `parameter ${JSON.stringify(name)}`;
  if (place === "header" && !TOKEN.test(name)) return `${what}: no header can have this name`;
  if (place === "header" && isOwnHeader(name)) return `${what}: a header that the client writes itself`;
  if ((place as string) === "querystring") return `${what}: the query as a whole`;
  if (style === "cookie") return `${what} of style cookie`;
  if (mediaType !== undefined && isJson(mediaType)) return place === "query" ? undefined : `${what} in JSON`;
  if (mediaType !== undefined && !isText(mediaType)) return `${what} in ${mediaType}`;
  if ((style === "label" || style === "matrix") && place !== "path")
    return `${what} of style ${style}, which only a path can have`;
  if (style === "deepObject")
    return place === "query" ? undefined : `${what} of style deepObject, which only a query can have`;
  const kinds = schemas.kindsOf(type);
  if (style === "matrix" && parameter.explode && hasObjects(kinds) && !hasObjectsAlone(kinds))
    return `${what} of style matrix, exploded, that is an object or not`;
  const items = schemas.itemKindsOf(type);
  if (hasObjectsAlone(items)) return `${what}: a list of objects in a ${place}`;
  return hasListsAlone(items) ? `${what}: a list of lists in a ${place}` : undefined;
}
