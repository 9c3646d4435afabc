import { camelCase, encoderOf, isJson } from "../../spec/model/index.js";
import type { Source } from "../document.js";
import type { Property } from "../schema/effective.js";
import type { Schemas } from "../schema/schemas.js";
import type { View } from "../schema/view.js";
import { takenNames } from "./client.js";
import { type Shown, shownSchema } from "./content.js";
import { isForm } from "./media-types.js";
import type { Operation } from "./operation.js";

/** Each field is an input of the generated function. */
export const SPREAD = "the fields of the body";

/** How the generated function takes a body. */
export function inputOf(sent: Shown, operation: Operation, source: Source, schemas: Schemas): string {
  if (areBytes(sent)) return "bytes";
  return isFlat(sent, operation, source, schemas) ? SPREAD : "the body as a whole";
}

/** Regardless of their schema. */
export function areBytes({ mediaType }: Shown): boolean {
  return encoderOf(mediaType) === "binary";
}

export function viewOf(sent: Shown, schemas: Schemas): View {
  const { value, pointer } = shownSchema(sent);
  return schemas.view(value, pointer);
}

/** A plain object's fields are taken one by one, unless a parameter has the name of one of them; anything else as a whole. */
export function isFlat(sent: Shown, operation: Operation, source: Source, schemas: Schemas): boolean {
  if (!isJson(sent.mediaType) && !isForm(sent.mediaType)) return false;
  const objects = objectsOf(viewOf(sent, schemas), schemas);
  if (objects === undefined) return false;
  const taken = takenNames(operation, source);
  if (taken.length === 0) return true;
  const isCamelCase = source.root["x-client-naming"] === "camelCase";
  const names = objects.flatMap((object) => fieldNames(object, isCamelCase, schemas));
  return !names.some((name) => taken.includes(name));
}

type Fields = ReadonlyMap<string, Property>;

/** The fields of the object, or of all objects, that a body may be; undefined if it may be anything else. */
function objectsOf(view: View, schemas: Schemas): Fields[] | undefined {
  const { types, nullable, properties, subschemas, groups } = schemas.effective(view);
  if (nullable === true) return undefined;
  const [group] = groups;
  if (group !== undefined) {
    const found = group.branches.map((branch) => objectsOf(branch, schemas));
    return found.every((one) => one !== undefined) ? [properties, ...found.flat()] : undefined;
  }
  const rest = subschemas.get("additionalProperties")?.schema ?? false;
  return types?.value.has("object") === true && properties.size > 0 && rest === false ? [properties] : undefined;
}

/** A read-only field isn't an input. */
function fieldNames(fields: Fields, isCamelCase: boolean, schemas: Schemas): string[] {
  return [...fields].flatMap(([wire, { view, isDeclared }]) => {
    const field = schemas.effective(view);
    if (!isDeclared || field.first("readOnly")?.value === true) return [];
    const given = field.first("x-client-name")?.value;
    return [typeof given === "string" ? given : (isCamelCase && camelCase(wire)) || wire];
  });
}
