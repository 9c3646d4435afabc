/**
 * An effective OpenAPI document as the fake space reads it: its operations, each with its parameters, body and
 * responses at hand. Everything else in the document is ignored.
 */
import { isRecord, type JsonObject, listAt, objectAt } from "./json.js";

/** A JSON Schema, as data. */
export type Schema = JsonObject;

export interface Parameter {
  readonly name: string;
  /** Its name in the client (`x-client-name`), which says whose a bare `id` is. */
  readonly clientName: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Schema;
}

export interface Body {
  readonly contentType: string;
  readonly schema: Schema;
  /** OpenAPI `encoding` objects by field. */
  readonly encoding: JsonObject;
}

export interface Operation {
  readonly api: Api;
  readonly id: string;
  readonly method: string;
  /** Template below {@link Api.basePath}. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly bodies: readonly Body[];
  /** Schema and media type by status; both absent where the response has no body. */
  readonly responses: ReadonlyMap<number, { readonly contentType?: string; readonly schema?: Schema }>;
  readonly security: "required" | "optional" | "none";
  /** The property that holds a list's items (`x-client-pagination`). */
  readonly items?: string;
}

export interface Api {
  readonly name: string;
  /** Path of the first server, without a trailing slash. */
  readonly basePath: string;
  readonly operations: readonly Operation[];
  /** The schema behind `$ref`s, merged with the keywords next to them. */
  resolve(schema: unknown): Schema;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export function readDocument(name: string, document: unknown): Api {
  const resolve = (schema: unknown) => resolveRef(document, schema);
  const operations: Operation[] = [];
  const api: Api = { name, basePath: basePathOf(document), operations, resolve };
  const { security } = objectAt(document);
  for (const [path, item] of Object.entries(objectAt(document, "paths"))) {
    const shared = { security, parameters: listAt(item, "parameters") };
    for (const method of METHODS) {
      const operation = objectAt(item, method);
      if (Object.keys(operation).length > 0) operations.push(readOperation(api, method, path, operation, shared));
    }
  }
  return api;
}

function basePathOf(document: unknown): string {
  const url = objectAt(listAt(document, "servers")[0]).url;
  return typeof url === "string" ? url.replace(/^https?:\/\/[^/]*/, "").replace(/(?<!\/)\/+$/, "") : "";
}

/** What an operation inherits from its path and its API. */
interface Shared {
  readonly security: unknown;
  readonly parameters: readonly unknown[];
}

function readOperation(api: Api, method: string, path: string, operation: JsonObject, shared: Shared): Operation {
  const parameters = [...shared.parameters, ...listAt(operation, "parameters")];
  return {
    api,
    id: typeof operation.operationId === "string" ? operation.operationId : `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    parameters: parameters.map((parameter) => readParameter(api.resolve(parameter))),
    bodies: readBodies(api.resolve(operation.requestBody)),
    responses: readResponses(api, objectAt(operation, "responses")),
    security: readSecurity(operation.security ?? shared.security),
    ...readItems(operation),
  };
}

function readParameter(parameter: JsonObject): Parameter {
  return {
    name: String(parameter.name),
    clientName: String(parameter["x-client-name"] ?? parameter.name),
    in: String(parameter.in),
    required: parameter.required === true,
    schema: objectAt(parameter, "schema"),
  };
}

function readBodies(body: JsonObject): Body[] {
  return Object.entries(objectAt(body, "content")).map(([contentType, media]) => ({
    contentType,
    schema: objectAt(media, "schema"),
    encoding: objectAt(media, "encoding"),
  }));
}

function readResponses(api: Api, responses: JsonObject): Operation["responses"] {
  return new Map(
    Object.entries(responses).flatMap(([status, reference]) => {
      const [media] = Object.entries(objectAt(api.resolve(reference), "content"));
      const code = Number(status);
      if (!Number.isInteger(code)) return [];
      return [[code, media ? { contentType: media[0], schema: objectAt(media[1], "schema") } : {}] as const];
    }),
  );
}

function readItems(operation: JsonObject): { items?: string } {
  const { items } = objectAt(operation, "x-client-pagination");
  return typeof items === "string" ? { items } : {};
}

function readSecurity(security: unknown): Operation["security"] {
  const schemes = Array.isArray(security) ? security : [];
  if (schemes.length === 0) return "none";
  return schemes.some((scheme) => Object.keys(objectAt(scheme)).length === 0) ? "optional" : "required";
}

function resolveRef(document: unknown, schema: unknown): Schema {
  if (!isRecord(schema)) return {};
  const { $ref: pointer, ...beside } = schema;
  if (typeof pointer !== "string") return schema;
  const keys = pointer.replace(/^#\//, "").split("/").map(unescapePointer);
  return { ...resolveRef(document, objectAt(document, ...keys)), ...beside };
}

/** RFC 6901, section 4; a pointer in a `$ref` is percent-encoded besides. */
function unescapePointer(token: string): string {
  return decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
}
