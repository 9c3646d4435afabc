import { isIgnored, type Naming, type Place, parameterName, settledNames } from "../../spec/model/index.js";
import type { Comparison } from "../comparison.js";
import { type Located, namingOf, type Source } from "../document.js";
import { arrayAt, child, isObject, type JsonObject, objectAt, textAt } from "../json.js";
import { convertedTo } from "../schema/conversion.js";
import type { Schemas } from "../schema/schemas.js";
import type { View } from "../schema/view.js";
import { isInput } from "./client.js";
import { whole } from "./media-types.js";
import { type Operation, templateNames } from "./operation.js";

export interface Parameter {
  readonly name: string;
  readonly place: string;
  readonly value: JsonObject;
  readonly pointer: string;
  /** Declared for the whole path. */
  readonly isShared: boolean;
}

export type Parameters = ReadonlyMap<string, Parameter>;

/** By place and name; path parameters by their position, because their names matter only inside the document. */
export function parametersOf(operation: Operation, source: Source): Parameters {
  const names = templateNames(operation.path);
  const found = new Map<string, Parameter>();
  for (const [owner, at, isShared] of [
    [operation.item, operation.itemPointer, true],
    [operation.value, operation.pointer, false],
  ] as const) {
    arrayAt(owner, "parameters").forEach((entry, index) => {
      const { value, pointer } = source.resolve(entry, child(at, "parameters", index));
      const parameter = isObject(value) ? read(value, pointer, isShared) : undefined;
      if (parameter !== undefined) found.set(keyOf(parameter, names), parameter);
    });
  }
  return found;
}

function read(value: JsonObject, pointer: string, isShared: boolean): Parameter | undefined {
  const [name, place] = [textAt(value, "name"), textAt(value, "in")];
  if (name === undefined || place === undefined || isIgnored({ in: place, name })) return undefined;
  return { name, place, value, pointer, isShared };
}

function keyOf({ name, place }: Parameter, pathNames: readonly string[]): string {
  if (place === "header") return `header ${name.toLowerCase()}`;
  const position = place === "path" ? pathNames.indexOf(name) : -1;
  return position < 0 ? `${place} ${name}` : `path #${position}`;
}

/** Those that the others lack. */
export function without(some: Parameters, others: Parameters): readonly Parameter[] {
  return [...some].filter(([key]) => !others.has(key)).map(([, parameter]) => parameter);
}

export function isRequired({ place, value }: Parameter): boolean {
  return place === "path" || value.required === true;
}

export function labelOf({ place, name }: Parameter): string {
  return `${place} parameter ${JSON.stringify(name)}`;
}

/** The client fills it in by itself, so its callers don't see it. */
export function isFilled({ value }: Parameter): boolean {
  return value["x-client-default"] !== undefined;
}

/** What the client calls the parameters that it takes; where several places have one of the same name, only one keeps it. */
export function namesInClient(parameters: Parameters, schemas: Schemas, { base }: Comparison): Names {
  const naming = namingOf(base);
  const shown = [...parameters.values()].filter((parameter) => !isFilled(parameter));
  const plain = shown.map((parameter) => [parameter, nameInClient(parameter, schemas, naming)] as const);
  if (new Set(plain.map(([, name]) => name)).size === plain.length) return new Map(plain);
  const sent = plain.filter(([parameter]) => isInput(parameter, schemas.source));
  const inputs = sent.map(([parameter, name]) => {
    const isGiven = parameter.value["x-client-name"] !== undefined;
    return { parameter, name, place: parameter.place as Place, isGiven };
  });
  const settled = settledNames(inputs, naming).map(([{ parameter }, name]) => [parameter, name] as const);
  return new Map([...plain, ...settled]);
}

export type Names = ReadonlyMap<Parameter, string>;

function nameInClient(parameter: Parameter, schemas: Schemas, naming: Naming): string {
  const { name, value } = parameter;
  const given = textAt(value, "x-client-name");
  const { schema = true, pointer } = contentOf(parameter);
  const isDate = convertedTo(schemas.effective(schemas.view(schema, pointer))) === "Date";
  return parameterName({ name, ...(given === undefined ? {} : { "x-client-name": given }) }, isDate, naming);
}

export function schemaOf({ value, pointer }: Parameter, schemas: Schemas): View {
  return schemas.view(value.schema ?? true, child(pointer, "schema"));
}

/** A parameter holds a schema, or one media type with a schema; so does a header (OpenAPI 3.1, Header Object). */
export function contentOf({ value, pointer }: Located): { mediaType?: string; schema: unknown; pointer: string } {
  const [entry] = Object.entries(objectAt(value, "content"));
  if (entry === undefined)
    return { schema: isObject(value) ? value.schema : undefined, pointer: child(pointer, "schema") };
  const [mediaType, holder] = entry;
  const schema = isObject(holder) ? holder.schema : undefined;
  return { mediaType: whole(mediaType), schema, pointer: child(pointer, "content", mediaType, "schema") };
}
