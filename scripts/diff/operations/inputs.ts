import { camelCase, encoderOf, isJson } from "../../spec/model/index.js";
import { namingOf } from "../document.js";
import { isObject } from "../json.js";
import { alternativesOf, DEEPEST } from "../schema/alternatives.js";
import type { Effective, Property } from "../schema/effective.js";
import type { Schemas } from "../schema/schemas.js";
import type { View } from "../schema/view.js";
import { takenNames } from "./client.js";
import { type Shown, shownSchema } from "./content.js";
import { isForm } from "./media-types.js";
import type { Operation } from "./operation.js";

/** Each field is an input of the generated function. */
export const SPREAD = "the fields of the body";
/** Regardless of the body's schema. */
export const BYTES = "bytes";

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
  const isCamelCase = namingOf(schemas.source) === "camelCase";
  return !objects.some((fields) => [...fields].some((field) => isTaken(field, taken, isCamelCase, schemas)));
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

/** Whether a field is an input with the name of a parameter. A read-only field isn't an input. */
function isTaken(
  [wire, { view, isDeclared }]: readonly [string, Property],
  taken: readonly string[],
  isCamelCase: boolean,
  schemas: Schemas,
): boolean {
  const usual = (isCamelCase && camelCase(wire)) || wire;
  if (!isDeclared || !(taken.includes(usual) || mayBeRenamed(view))) return false;
  const field = schemas.effective(view);
  const given = field.first("x-client-name")?.value;
  return field.first("readOnly")?.value !== true && taken.includes(typeof given === "string" ? given : usual);
}

/** A quick check that spares most fields the slow one. */
function mayBeRenamed({ schema }: View): boolean {
  return isObject(schema) && ("x-client-name" in schema || "allOf" in schema);
}
