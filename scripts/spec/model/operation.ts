import { Failure } from "../../failure.js";
import {
  type Components,
  escapeSegment,
  isObject,
  type MediaType,
  type Method,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type PathItem,
  pointerSegments,
  type Ref,
  type RequestBody,
  type Response,
  type Schema,
  type SecurityScheme,
  valueAt,
} from "../document.js";
import { bodyInput, readBody } from "./body.js";
import { boundName, camelCase } from "./naming.js";
import type { SchemaReader } from "./schema.js";
import type {
  FieldModel,
  Naming,
  Note,
  OperationModel,
  PagingModel,
  Place,
  ResultModel,
  SecurityModel,
  WaiterModel,
} from "./types.js";
import { checkWords } from "./words.js";

export interface OperationSource {
  document: OpenApiDocument;
  naming: Naming;
  schemas: SchemaReader;
  notes: Note[];
}

/** Why an operation is left out of the output. */
export class Unsupported extends Error {}

/** @throws {Unsupported} For what the generator can't print. @throws {Failure} For names that clash. */
export function readOperation(source: OperationSource, path: string, method: Method, item: PathItem): OperationModel {
  const operation = item[method] as Operation;
  const pointer = `/paths/${escapeSegment(path)}/${method}`;
  const parameters = readParameters(source, item, operation);
  checkWords(operation, parameters, pointer);
  const account = parameters.find((parameter) => parameter["x-client-default"] === "projectId")?.name;
  const body = readBody(source, operation, pointer);
  const parameterFields = parameters
    .filter(({ name }) => name !== account)
    .map((parameter) => field(source, parameter));
  const { fields: bodyFields, alternatives } = bodyInput(source, operation, body, parameterFields, pointer);
  const fields = [...parameterFields, ...bodyFields].sort(byPlace);
  refuseTwins(fields, `${method.toUpperCase()} ${path}`);
  const result = readResult(source, operation);
  return {
    ...identity(operation, path, method),
    method: method.toUpperCase(),
    path,
    pointer,
    tags: operation.tags ?? [],
    summary: operation.summary,
    description: operation.description,
    docsUrl: operation["x-docs-url"] ?? operation.externalDocs?.url,
    scopes: operation["x-client-scopes"] ?? [],
    deprecated: operation.deprecated === true,
    security: readSecurity(source.document, operation),
    fields,
    alternatives,
    account,
    body,
    result,
    errors: Object.keys(operation.responses ?? {}).filter((status) => /^[345]|default/.test(status)),
    idempotent: operation["x-client-idempotent"] === true,
    paging: readPaging(source, operation, result, fields, pointer),
    example: byName(
      operation["x-client-example"] ?? {},
      [...fields, ...alternatives.flat()],
      `${pointer}: x-client-example`,
    ),
    presets: readPresets(operation, fields, pointer),
    waiters: readWaiters(source, operation, result, pointer),
    variants: [],
    hidden: false,
  };
}

/** `resource.verb` where the operationId says so; else the first tag (or path segment) and the operationId. */
export function identity(
  operation: Pick<Operation, "operationId" | "tags">,
  path: string,
  method: Method,
): { id: string; resource: string; verb: string } {
  const id = operation.operationId ?? `${method}${path.replace(/[{}]/g, "")}`;
  const named = /^([a-z][A-Za-z0-9]*)\.([a-z][A-Za-z0-9]*)$/.exec(operation.operationId ?? "");
  if (named) return { id, resource: named[1] ?? "", verb: named[2] ?? "" };
  const group = operation.tags?.[0] ?? path.split("/").find((segment) => segment && !segment.startsWith("{")) ?? "";
  const verb = camelCase(operation.operationId ?? `${method} ${path.replace(/[{}]/g, " ")}`);
  return { id, resource: camelCase(group) || "root", verb: verb || method };
}

/** The path item's parameters and the operation's, which stand in for those of the same place and name. */
function readParameters({ document }: OperationSource, item: PathItem, operation: Operation): Parameter[] {
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    deref<Parameter>(document, parameter),
  );
  return [...new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

export function deref<T extends object>(document: OpenApiDocument, value: T | Ref): T {
  let current: T | Ref = value;
  for (let hops = 0; hops < 20 && "$ref" in current && typeof current.$ref === "string"; hops++) {
    current = valueAt(document, pointerSegments(current.$ref)) as T | Ref;
    if (!isObject(current)) throw new Unsupported("a reference that leads nowhere");
  }
  return current as T;
}

function field({ document, naming, schemas }: OperationSource, parameter: Parameter): FieldModel {
  const [media] = Object.values(parameter.content ?? {});
  const schema = parameter.schema ?? media?.schema ?? {};
  const target = schema.$ref === undefined ? schema : deref<Schema>(document, schema as Ref);
  return {
    name: parameterName(parameter, target, naming),
    wire: parameter.name,
    place: parameter.in,
    type: schemas.read(schema),
    required: parameter.in === "path" || parameter.required === true,
    description: parameter.description ?? target.description,
    deprecated: parameter.deprecated === true || target.deprecated === true,
    default: target.default,
    encodings: parameterEncodings(parameter, target),
    maximum: target.maximum,
  };
}

function parameterName(parameter: Parameter, schema: Schema, naming: Naming): string {
  if (parameter["x-client-name"]) return parameter["x-client-name"];
  if (naming === "wire") return parameter.name;
  const isDate = /^(?:date|date-time|rfc2822)$/.test(schema.format ?? "");
  return boundName(parameter.name, isDate) ?? (camelCase(parameter.name) || parameter.name);
}

const DELIMITED: Readonly<Record<string, string>> = {
  spaceDelimited: "spaceDelimited",
  pipeDelimited: "pipeDelimited",
  deepObject: "deepObject",
};

/** Styles of [OpenAPI 3.1, 4.8.12.3](https://spec.openapis.org/oas/v3.1.0#style-values) that differ from `form`, exploded. */
export function styleEncodings(
  style: string | undefined,
  explode: boolean | undefined,
  schema: Schema,
  place: Place,
): string[] {
  const formats = dateEncodings(schema);
  const special = DELIMITED[style ?? ""];
  if (special) return [special, ...formats];
  const types = [
    schema.type ?? (schema.properties || schema.additionalProperties ? "object" : schema.items ? "array" : undefined),
  ].flat();
  const formLike = place === "query" || place === "cookie" || place === "body";
  const exploded = explode ?? (formLike && (style ?? "form") === "form");
  if (types.includes("object") && formLike && exploded && place !== "body") return ["exploded", ...formats];
  if ((types.includes("array") || types.includes("object")) && !exploded && formLike)
    return ["commaDelimited", ...formats];
  return formats;
}

const dateEncodings = (schema: Schema): string[] => {
  const formats = [schema, ...(isObject(schema.items) ? [schema.items as Schema] : [])].map(
    ({ format }) => format ?? "",
  );
  return formats.filter((format) => format === "date" || format === "rfc2822").slice(0, 1);
};

function parameterEncodings(parameter: Parameter, schema: Schema): string[] {
  if (parameter.content && parameter.in === "query") return ["json"];
  if (parameter.content) throw new Unsupported(`parameter ${JSON.stringify(parameter.name)} in JSON`);
  if (parameter.style === "label" || parameter.style === "matrix") {
    throw new Unsupported(`parameter ${JSON.stringify(parameter.name)} of style ${parameter.style}`);
  }
  return styleEncodings(parameter.style, parameter.explode, schema, parameter.in);
}

const PLACES: readonly Place[] = ["path", "query", "header", "cookie", "body"];
const byPlace = (a: FieldModel, b: FieldModel): number => PLACES.indexOf(a.place) - PLACES.indexOf(b.place);

function refuseTwins(fields: FieldModel[], operation: string): void {
  const seen = new Map<string, FieldModel>();
  for (const current of fields) {
    const twin = seen.get(current.name);
    if (twin) {
      const [a, b] = [twin, current].map(({ place, wire }) => `${place} ${JSON.stringify(wire)}`);
      throw new Failure(
        `${operation}: ${a} and ${b} would both be called ${current.name}; give one an x-client-name`,
        1,
      );
    }
    seen.set(current.name, current);
  }
}

function readSecurity(document: OpenApiDocument, operation: Operation): SecurityModel {
  const requirements = operation.security ?? document.security ?? [];
  if (requirements.length === 0 || requirements.some((requirement) => Object.keys(requirement).length === 0))
    return "none";
  const schemes = requirements.flatMap((requirement) => Object.keys(requirement));
  const readable = schemes
    .map((name) => readScheme(document.components, document, name))
    .find((scheme) => scheme !== undefined);
  if (readable === undefined)
    throw new Unsupported(`security scheme ${schemes.join(", ")} (basic, bearer and header keys are generated)`);
  return readable;
}

function readScheme(
  components: Components | undefined,
  document: OpenApiDocument,
  name: string,
): SecurityModel | undefined {
  const entry = components?.securitySchemes?.[name];
  if (!entry) return undefined;
  const scheme = deref<SecurityScheme>(document, entry);
  if (scheme.type === "http" && /^basic$/i.test(scheme.scheme ?? "")) return "basic";
  if (scheme.type === "http" && /^bearer$/i.test(scheme.scheme ?? "")) return "bearer";
  if (scheme.type === "oauth2" || scheme.type === "openIdConnect") return "bearer";
  return scheme.type === "apiKey" && scheme.in === "header" && scheme.name ? { header: scheme.name } : undefined;
}

/** What a success gives: the first 2xx that has content; JSON before text before bytes. */
function readResult({ document, schemas }: OperationSource, operation: Operation): ResultModel {
  const successes = Object.entries(operation.responses ?? {}).filter(([status]) => /^2/.test(status));
  for (const [, entry] of successes) {
    const content = Object.entries(deref<Response>(document, entry).content ?? {});
    const [mediaType, media] = content.find(([type]) => isJson(type)) ?? content[0] ?? [];
    if (mediaType && media) return resultOf(mediaType, media, schemas);
  }
  return { kind: "none" };
}

function resultOf(mediaType: string, media: MediaType, schemas: SchemaReader): ResultModel {
  if (isJson(mediaType)) return { kind: "json", type: schemas.read(media.schema ?? {}), mediaType };
  const text = /^text\//.test(mediaType) && media.schema?.format !== "binary";
  return { kind: text ? "text" : "binary", mediaType };
}

export const isJson = (mediaType: string): boolean =>
  /^(?:application\/(?:[\w.+-]+\+)?json|\*\/\*)\s*(?:;|$)/i.test(mediaType);

function readPaging(
  { schemas }: OperationSource,
  operation: Operation,
  result: ResultModel,
  fields: FieldModel[],
  pointer: string,
): PagingModel | undefined {
  const paging = operation["x-client-pagination"];
  if (!paging) return undefined;
  const page = schemas.resolve(result.type ?? { kind: "unknown" });
  const items = page.kind === "object" ? page.properties.find(({ wire }) => wire === paging.items) : undefined;
  const array = items && schemas.resolve(items.type);
  if (array?.kind !== "array")
    throw new Failure(`${pointer}: x-client-pagination: ${paging.items} is no array of the answer`, 1);
  const size = fields.find(({ place, wire }) => place === "query" && wire === paging.size);
  if (paging.size !== undefined && !size)
    throw new Failure(`${pointer}: x-client-pagination: no query parameter ${paging.size}`, 1);
  return { items: paging.items, itemType: array.items, next: paging.next, size };
}

function readPresets(operation: Operation, fields: FieldModel[], pointer: string): OperationModel["presets"] {
  return Object.entries(operation["x-client-presets"] ?? {}).map(([verb, set]) => ({
    verb,
    set: byName(set, fields, `${pointer}: x-client-presets: ${verb}`),
  }));
}

/** Values given under wire names, under the names of the input. */
function byName(values: { [wire: string]: unknown }, fields: FieldModel[], where: string): Map<string, unknown> {
  const named = Object.entries(values).map(([wire, value]): [string, unknown] => {
    const target = fields.find((candidate) => candidate.wire === wire);
    if (!target) throw new Failure(`${where}: no field ${wire}`, 1);
    return [target.name, value];
  });
  return new Map(named);
}

function readWaiters(
  { schemas }: OperationSource,
  operation: Operation,
  result: ResultModel,
  pointer: string,
): WaiterModel[] {
  const type = schemas.resolve(result.type ?? { kind: "unknown" });
  const properties = type.kind === "object" ? type.properties : [];
  const nameOf = (wire: string): string => {
    const property = properties.find((candidate) => candidate.wire === wire);
    if (!property) throw new Failure(`${pointer}: x-client-waiter: the answer has no ${wire}`, 1);
    return property.name;
  };
  return Object.entries(operation["x-client-waiter"] ?? {}).map(([verb, waiter]) => ({
    verb,
    field: nameOf(waiter.field),
    success: waiter.success,
    failure: waiter.failure ?? [],
    errorField: waiter.errorField === undefined ? undefined : nameOf(waiter.errorField),
  }));
}

export const requestBodyOf = (document: OpenApiDocument, operation: Operation): RequestBody | undefined =>
  operation.requestBody && deref<RequestBody>(document, operation.requestBody);
