import { camelCase, encoderOf, isBodiless, isJson, mediaTypeToSend } from "../../spec/model/index.js";
import { namingOf, type Source } from "../document.js";
import { isObject, objectAt } from "../json.js";
import { alternativesOf, DEEPEST } from "../schema/alternatives.js";
import type { Effective, Property } from "../schema/effective.js";
import type { Schemas } from "../schema/schemas.js";
import type { View } from "../schema/view.js";
import { takenNames } from "./client.js";
import { type Shown, shownSchema } from "./content.js";
import { isForm } from "./media-types.js";
import { bodyOf, type Operation } from "./operation.js";

/** Each field is an input of the generated function. */
export const SPREAD = "the fields of the body";
/** Regardless of the body's schema. */
export const BYTES = "bytes";

/** The content that the generated function sends. */
export function sentBy(operation: Operation, source: Source): Shown | undefined {
  const body = isBodiless(operation.method) ? undefined : bodyOf(operation, source);
  const mediaType = mediaTypeToSend(Object.keys(objectAt(body?.value, "content")));
  return body === undefined || mediaType === undefined ? undefined : { body, mediaType };
}

/** How the generated function takes a body. */
export function inputOf(sent: Shown, operation: Operation, schemas: Schemas): string {
  if (encoderOf(sent.mediaType) === "binary") return BYTES;
  return isFlat(sent, operation, schemas) ? SPREAD : "the body as a whole";
}

/** A text that may be more than a single value is written by the caller. */
export function isWritten(sent: Shown, schemas: Schemas): boolean {
  if (encoderOf(sent.mediaType) !== "text") return false;
  const whole = schemas.effective(viewOf(sent, schemas));
  return whole.nullable === true || !alternativesOf(whole, schemas).every(isSingle);
}

function isSingle({ types, nullable }: Effective): boolean {
  return nullable !== true && types !== undefined && !types.value.has("object") && !types.value.has("array");
}

export function viewOf(sent: Shown, schemas: Schemas): View {
  const { value, pointer } = shownSchema(sent);
  return schemas.view(value, pointer);
}

/** A plain object's fields are taken one by one, unless a parameter has the name of one of them; anything else as a whole. */
export function isFlat(sent: Shown, operation: Operation, schemas: Schemas): boolean {
  const objects = fieldsOf(sent, schemas);
  if (objects === undefined) return false;
  const taken = takenNames(operation, schemas.source);
  if (taken.length === 0) return true;
  return !objects.some((fields) => [...fields].some((field) => isTaken(field, taken, schemas)));
}

type Fields = ReadonlyMap<string, Property>;

/** The fields that a body consists of; undefined if it may be anything but plain objects. */
export function fieldsOf(sent: Shown, schemas: Schemas): Fields[] | undefined {
  const hasFields = isJson(sent.mediaType) || isForm(sent.mediaType);
  return hasFields ? objectsOf(viewOf(sent, schemas), schemas) : undefined;
}

/** The fields of the object, or of all objects, that a body may be; undefined if it may be anything else. */
function objectsOf(view: View, schemas: Schemas, areFieldsBeside = false, depth = 0): Fields[] | undefined {
  const { types, nullable, properties, subschemas, groups } = schemas.effective(view);
  if (nullable === true || depth > DEEPEST) return undefined;
  const hasFields = areFieldsBeside || [...properties.values()].some(({ isDeclared }) => isDeclared);
  if (groups.length > 0) {
    const found = groups.map(({ branches }) =>
      branches.map((branch) => objectsOf(branch, schemas, hasFields, depth + 1)),
    );
    const named = found.find((some) => some.every((one) => one !== undefined));
    return named && [properties, ...named.flatMap((one) => one ?? [])];
  }
  const rest = subschemas.get("additionalProperties")?.schema ?? false;
  return types?.value.has("object") === true && hasFields && rest === false ? [properties] : undefined;
}

/** Whether a field is an input with the name of a parameter. */
function isTaken([wire, property]: readonly [string, Property], taken: readonly string[], schemas: Schemas): boolean {
  if (!taken.includes(usualName(wire, schemas)) && !mayBeRenamed(property.view)) return false;
  const name = inputName(wire, property, schemas);
  return name !== undefined && taken.includes(name);
}

/** What the client calls a field of a body; undefined if it isn't an input: a read-only one is none. */
export function inputName(wire: string, { view, isDeclared }: Property, schemas: Schemas): string | undefined {
  const field = schemas.effective(view);
  if (!isDeclared || field.first("readOnly")?.value === true) return undefined;
  const given = field.first("x-client-name")?.value;
  return typeof given === "string" ? given : usualName(wire, schemas);
}

const usualName = (wire: string, { source }: Schemas): string =>
  (namingOf(source) === "camelCase" && camelCase(wire)) || wire;

/** A quick check that spares most fields the slow one. */
function mayBeRenamed({ schema }: View): boolean {
  return isObject(schema) && ("x-client-name" in schema || "allOf" in schema);
}
