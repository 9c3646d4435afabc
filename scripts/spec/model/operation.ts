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
  type Server,
  valueAt,
} from "../document.js";
import { bodyInput, readBody } from "./body.js";
import { Misfit, within } from "./misfit.js";
import { boundName, camelCase } from "./naming.js";
import type { SchemaReader } from "./schema.js";
import { readServer } from "./server.js";
import type {
  FieldModel,
  Naming,
  Note,
  OperationModel,
  PagingModel,
  Place,
  ResultModel,
  SecurityModel,
  TypeNode,
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

/** @throws {Unsupported} For what the generator can't print. @throws {Misfit} For names that clash. */
export function readOperation(source: OperationSource, path: string, method: Method, item: PathItem): OperationModel {
  const operation = item[method] as Operation;
  const pointer = `/paths/${escapeSegment(path)}/${method}`;
  if (method === "trace") throw new Unsupported("fetch sends no TRACE");
  const parameters = readParameters(source, item, operation);
  checkWords(operation, parameters, pointer);
  const word = <T>(name: string, read: () => T): T => within(`${pointer}/${name}`, read);
  const account = parameters.find((parameter) => parameter["x-client-default"] === "projectId")?.name;
  const body = readBody(source, operation, pointer);
  const parameterFields = parameters
    .filter(({ name }) => name !== account)
    .flatMap((parameter) => field(source, parameter, pointer));
  const { fields: bodyFields, alternatives } = bodyInput(source, operation, body, parameterFields, pointer);
  const fields = [...parameterFields, ...bodyFields].sort(byPlace);
  refuseTwins(fields, `${method.toUpperCase()} ${path}`);
  const result = method === "head" ? NOTHING : readResult(source, operation);
  return {
    ...identity(operation, path, method),
    method: method.toUpperCase(),
    path,
    basePath: ownBasePath(source, operation.servers ?? item.servers, pointer),
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
    paging: word("x-client-pagination", () => readPaging(source, operation, result, fields)),
    example: word("x-client-example", () => readExample(operation, [...fields, ...alternatives.flat()])),
    presets: word("x-client-presets", () => readPresets(operation, fields)),
    waiters: word("x-client-waiter", () => readWaiters(source, operation, result)),
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

/**
 * The base path of servers of its own, where it is another than the document's. Which host is asked is the client's to say.
 */
function ownBasePath({ document, notes }: OperationSource, servers: Server[] | undefined, pointer: string) {
  if (!servers?.length) return undefined;
  const [own, common] = [readServer(servers), readServer(document.servers)];
  if (own.host !== undefined && own.host !== common.host)
    notes.push({ pointer, reason: `its server is ${own.host}; the client asks its own base URL instead` });
  return own.basePath === common.basePath ? undefined : own.basePath;
}

/** Those of [OpenAPI 3.1, 4.8.12.2](https://spec.openapis.org/oas/v3.1.0#fixed-fields-9): other parts of the document say what they hold. */
export const isIgnored = ({ in: place, name }: Parameter): boolean =>
  place === "header" && /^(?:accept|content-type|authorization)$/i.test(name);

/** The path item's parameters and the operation's, which stand in for those of the same place and name. */
function readParameters({ document }: OperationSource, item: PathItem, operation: Operation): Parameter[] {
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    deref<Parameter>(document, parameter),
  );
  const distinct = new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
  return [...distinct.values()].filter((parameter) => !isIgnored(parameter));
}

export function deref<T extends object>(document: OpenApiDocument, value: T | Ref): T {
  let current: T | Ref = value;
  for (let hops = 0; hops < 20 && "$ref" in current && typeof current.$ref === "string"; hops++) {
    current = valueAt(document, pointerSegments(current.$ref)) as T | Ref;
    if (!isObject(current)) throw new Unsupported("a reference that leads nowhere");
  }
  return current as T;
}

/** @throws {Unsupported} For a required parameter that can't be sent; an optional one is left out, with a note. */
function field(source: OperationSource, parameter: Parameter, pointer: string): FieldModel[] {
  const { document, naming, schemas, notes } = source;
  const [media] = Object.values(parameter.content ?? {});
  const schema = parameter.schema ?? media?.schema ?? {};
  const target = schema.$ref === undefined ? schema : deref<Schema>(document, schema as Ref);
  const type = schemas.read(schema);
  const obstacle = parameterObstacle(parameter, type, schemas);
  const isNeeded = parameter.in === "path" || parameter.required === true;
  if (obstacle !== undefined && isNeeded) throw new Unsupported(obstacle);
  if (obstacle !== undefined) {
    notes.push({ pointer, reason: `${obstacle}; it is left out` });
    return [];
  }
  const model: FieldModel = {
    name: parameterName(parameter, target, naming),
    wire: parameter.name,
    place: parameter.in,
    type,
    required: isNeeded,
    description: parameter.description ?? target.description,
    deprecated: parameter.deprecated === true || target.deprecated === true,
    default: target.default,
    encodings: parameterEncodings(parameter, target, schemas.kindsOf(type)),
    maximum: target.maximum,
  };
  return [model];
}

function parameterName(parameter: Parameter, schema: Schema, naming: Naming): string {
  if (parameter["x-client-name"]) return parameter["x-client-name"];
  if (naming === "wire") return parameter.name;
  const isDate = /^(?:date|date-time|rfc2822)$/.test(schema.format ?? "");
  return boundName(parameter.name, isDate) ?? (camelCase(parameter.name) || parameter.name);
}

export type Kinds = ReadonlySet<TypeNode["kind"]>;

const DELIMITERS: Readonly<Record<string, string>> = {
  spaceDelimited: "spaceDelimited",
  pipeDelimited: "pipeDelimited",
};

/** Styles of [OpenAPI 3.1, 4.8.12.3](https://spec.openapis.org/oas/v3.1.0#style-values) that differ from `form`, exploded. */
export function styleEncodings(
  style: string | undefined,
  explode: boolean | undefined,
  schema: Schema,
  kinds: Kinds,
  place: Place,
): string[] {
  const formats = dateEncodings(schema);
  if (style === "deepObject") return ["deepObject", ...formats];
  if (place === "path" || place === "header") return formats;
  const holdsObjects = isAnyOf(kinds, OBJECTS);
  if (explode ?? (style ?? "form") === "form") return [...(holdsObjects ? ["exploded"] : []), ...formats];
  if (!holdsObjects && !isAnyOf(kinds, LISTS)) return formats;
  return [...(holdsObjects ? ["flat"] : []), DELIMITERS[style ?? ""] ?? "commaDelimited", ...formats];
}

const OBJECTS: Kinds = new Set(["object", "intersection"] as const);
const LISTS: Kinds = new Set(["array", "tuple"] as const);

/** Null aside. */
function areAll(kinds: Kinds, wanted: Kinds): boolean {
  const told = [...kinds].filter((kind) => kind !== "null");
  return told.length > 0 && told.every((kind) => wanted.has(kind));
}

const isAnyOf = (kinds: Kinds, wanted: Kinds): boolean => [...kinds].some((kind) => wanted.has(kind));

const dateEncodings = (schema: Schema): string[] => {
  const formats = [schema, ...(isObject(schema.items) ? [schema.items as Schema] : [])].map(
    ({ format }) => format ?? "",
  );
  return formats.filter((format) => format === "date" || format === "rfc2822").slice(0, 1);
};

function parameterEncodings(parameter: Parameter, schema: Schema, kinds: Kinds): string[] {
  const [mediaType] = Object.keys(parameter.content ?? {});
  if (mediaType !== undefined) return isJson(mediaType) ? ["json"] : [];
  return styleEncodings(parameter.style, parameter.explode, schema, kinds, parameter.in);
}

/** Why a parameter can't be sent as the document says; undefined if it can. */
function parameterObstacle({ name, in: place, style, content }: Parameter, type: TypeNode, schemas: SchemaReader) {
  const [mediaType] = Object.keys(content ?? {});
  const what = `parameter ${JSON.stringify(name)}`;
  if (mediaType !== undefined && isJson(mediaType)) return place === "query" ? undefined : `${what} in JSON`;
  if (mediaType !== undefined && !/^text\//i.test(mediaType)) return `${what} in ${mediaType}`;
  if (style === "label" || style === "matrix") return `${what} of style ${style}`;
  if (style === "deepObject") return undefined;
  if (areAll(schemas.kindsOf(type), OBJECTS)) return place === "query" ? undefined : `${what}: an object in a ${place}`;
  return areAll(schemas.itemKindsOf(type), OBJECTS) ? `${what}: a list of objects in a ${place}` : undefined;
}

const PLACES: readonly Place[] = ["path", "query", "header", "cookie", "body"];
const byPlace = (a: FieldModel, b: FieldModel): number => PLACES.indexOf(a.place) - PLACES.indexOf(b.place);

function refuseTwins(fields: FieldModel[], operation: string): void {
  const seen = new Map<string, FieldModel>();
  for (const current of fields) {
    const twin = seen.get(current.name);
    if (twin) {
      const [a, b] = [twin, current].map(({ place, wire }) => `${place} ${JSON.stringify(wire)}`);
      throw new Misfit(`${operation}: ${a} and ${b} would both be called ${current.name}; give one an x-client-name`);
    }
    seen.set(current.name, current);
  }
}

/** The first alternative that one credential fulfils. */
function readSecurity(document: OpenApiDocument, operation: Operation): SecurityModel {
  const requirements = (operation.security ?? document.security ?? []).map((requirement) => Object.keys(requirement));
  if (requirements.length === 0 || requirements.some((names) => names.length === 0)) return "none";
  const readable = requirements
    .filter((names) => names.length === 1)
    .map(([name = ""]) => readScheme(document.components, document, name))
    .find((scheme) => scheme !== undefined);
  if (readable === undefined) {
    const schemes = requirements.map((names) => names.join(" with ")).join(", ");
    throw new Unsupported(`security scheme ${schemes} (basic, bearer and header keys are generated, one at a time)`);
  }
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

const NOTHING: ResultModel = { kind: "none" };

/** What a success gives: the first 2xx that has content (`default` where no 2xx is declared); JSON before text before bytes. */
function readResult({ document, schemas }: OperationSource, operation: Operation): ResultModel {
  const responses = Object.entries(operation.responses ?? {});
  const successes = responses.filter(([status]) => /^2/.test(status));
  for (const [, entry] of successes.length > 0 ? successes : responses.filter(([status]) => status === "default")) {
    const content = Object.entries(deref<Response>(document, entry).content ?? {});
    const [mediaType, media] = content.find(([type]) => isJson(type)) ?? content[0] ?? [];
    if (mediaType && media) return resultOf(mediaType, media, schemas);
  }
  return NOTHING;
}

function resultOf(mediaType: string, media: MediaType, schemas: SchemaReader): ResultModel {
  if (media.schema?.format === "binary") return { kind: "binary", mediaType };
  if (isJson(mediaType)) return { kind: "json", type: schemas.read(media.schema ?? {}), mediaType };
  return { kind: /^text\//i.test(mediaType) ? "text" : "binary", mediaType };
}

export const isJson = (mediaType: string): boolean =>
  /^(?:(?:application|text)\/(?:[\w.+-]+\+)?json|\*\/\*)\s*(?:;|$)/i.test(mediaType);

function readPaging(
  { schemas }: OperationSource,
  operation: Operation,
  result: ResultModel,
  fields: FieldModel[],
): PagingModel | undefined {
  const paging = operation["x-client-pagination"];
  if (!paging) return undefined;
  const page = schemas.resolve(result.type ?? { kind: "unknown" });
  const items = page.kind === "object" ? page.properties.find(({ wire }) => wire === paging.items) : undefined;
  const array = items && schemas.resolve(items.type);
  if (array?.kind !== "array") throw new Misfit(`x-client-pagination: ${paging.items} is no array of the answer`);
  const size = fields.find(({ place, wire }) => place === "query" && wire === paging.size);
  if (paging.size !== undefined && !size) throw new Misfit(`x-client-pagination: no query parameter ${paging.size}`);
  return { items: paging.items, itemType: array.items, next: paging.next, size };
}

const readExample = (operation: Operation, fields: FieldModel[]): OperationModel["example"] =>
  byName(operation["x-client-example"] ?? {}, fields, "x-client-example");

function readPresets(operation: Operation, fields: FieldModel[]): OperationModel["presets"] {
  return Object.entries(operation["x-client-presets"] ?? {}).map(([verb, set]) => ({
    verb,
    set: byName(set, fields, `x-client-presets: ${verb}`),
  }));
}

/** Values given under wire names, under the names of the input. */
function byName(values: { [wire: string]: unknown }, fields: FieldModel[], where: string): Map<string, unknown> {
  const named = Object.entries(values).map(([wire, value]): [string, unknown] => {
    const target = fields.find((candidate) => candidate.wire === wire);
    if (!target) throw new Misfit(`${where}: no field ${wire}`);
    return [target.name, value];
  });
  return new Map(named);
}

function readWaiters({ schemas }: OperationSource, operation: Operation, result: ResultModel): WaiterModel[] {
  const type = schemas.resolve(result.type ?? { kind: "unknown" });
  const properties = type.kind === "object" ? type.properties : [];
  const nameOf = (wire: string): string => {
    const property = properties.find((candidate) => candidate.wire === wire);
    if (!property) throw new Misfit(`x-client-waiter: the answer has no ${wire}`);
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
