/** The parts of OpenAPI 3.0 and 3.1 that the project reads. Documents are plain data; anything else in them is kept as it is. */

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export interface Ref {
  $ref: string;
}

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; description?: string };
  servers?: Server[];
  security?: SecurityRequirement[];
  tags?: { name: string; description?: string }[];
  paths?: { [path: string]: PathItem };
  webhooks?: { [name: string]: PathItem };
  components?: Components;
  "x-client-naming"?: "camelCase" | "wire";
}

export interface Server {
  url: string;
  variables?: { [name: string]: { default: string; enum?: string[] } };
}

export type SecurityRequirement = { [scheme: string]: string[] };

export interface Components {
  schemas?: { [name: string]: Schema };
  parameters?: { [name: string]: Parameter | Ref };
  responses?: { [name: string]: Response | Ref };
  requestBodies?: { [name: string]: RequestBody | Ref };
  headers?: { [name: string]: Header | Ref };
  securitySchemes?: { [name: string]: SecurityScheme | Ref };
  pathItems?: { [name: string]: PathItem };
}

export interface SecurityScheme {
  type: "http" | "apiKey" | "oauth2" | "openIdConnect" | "mutualTLS";
  scheme?: string;
  in?: "header" | "query" | "cookie";
  name?: string;
  description?: string;
}

export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type Method = (typeof METHODS)[number];

export interface PathItem extends Partial<Record<Method, Operation>> {
  $ref?: string;
  summary?: string;
  description?: string;
  parameters?: (Parameter | Ref)[];
  servers?: Server[];
  /** Of OpenAPI 3.2, which has more methods. */
  query?: Operation;
  additionalOperations?: { [method: string]: Operation };
  /** On a webhook: the name of its kind. */
  "x-client-name"?: string;
}

export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  deprecated?: boolean;
  parameters?: (Parameter | Ref)[];
  requestBody?: RequestBody | Ref;
  responses?: { [status: string]: Response | Ref };
  security?: SecurityRequirement[];
  servers?: Server[];
  externalDocs?: { url: string };
  "x-client-name"?: string;
  "x-client-pagination"?: { items: string; next: string; size?: string };
  "x-client-idempotent"?: boolean;
  "x-client-presets"?: { [verb: string]: { [field: string]: Json } };
  "x-client-waiter"?: {
    [verb: string]: { field: string; success: string[]; failure?: string[]; errorField?: string };
  };
  "x-client-variants"?: { [verb: string]: { [input: string]: { [value: string]: string } } };
  "x-client-scopes"?: string[];
  "x-client-example"?: { [field: string]: Json };
  "x-docs-url"?: string;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  description?: string;
  deprecated?: boolean;
  schema?: Schema;
  content?: { [mediaType: string]: MediaType };
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
  "x-client-name"?: string;
  "x-client-default"?: string;
}

export type Header = Omit<Parameter, "name" | "in">;

export interface RequestBody {
  description?: string;
  required?: boolean;
  content: { [mediaType: string]: MediaType };
}

export interface MediaType {
  schema?: Schema;
  /** Of OpenAPI 3.2: the type of each item of a stream. */
  itemSchema?: Schema;
  encoding?: { [property: string]: Encoding };
}

export interface Encoding {
  contentType?: string;
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
}

export interface Response {
  description: string;
  headers?: { [name: string]: Header | Ref };
  content?: { [mediaType: string]: MediaType };
}

/** A JSON Schema object, as far as types are made from it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: Json[];
  const?: Json;
  default?: Json;
  nullable?: boolean;
  title?: string;
  description?: string;
  deprecated?: boolean;
  readOnly?: boolean;
  writeOnly?: boolean;
  properties?: { [name: string]: Schema };
  required?: string[];
  additionalProperties?: boolean | Schema;
  patternProperties?: { [pattern: string]: Schema | boolean };
  items?: Schema | boolean;
  prefixItems?: Schema[];
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: { [value: string]: string }; defaultMapping?: string };
  minimum?: number;
  exclusiveMinimum?: number | boolean;
  maximum?: number;
  exclusiveMaximum?: number | boolean;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  contentMediaType?: string;
  contentEncoding?: string;
  "x-client-name"?: string;
  "x-client-style"?: string;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One segment of a JSON pointer ([RFC 6901, 3](https://www.rfc-editor.org/rfc/rfc6901#section-3)). */
export const escapeSegment = (segment: string): string =>
  /[~/]/.test(segment) ? segment.replaceAll("~", "~0").replaceAll("/", "~1") : segment;
export const unescapeSegment = (segment: string): string => segment.replaceAll("~1", "/").replaceAll("~0", "~");

export const pointerOf = (segments: readonly string[]): string =>
  segments.map((segment) => `/${escapeSegment(segment)}`).join("");

/** The keys of a pointer, given as `/a/b`, `#/a/b` or the percent-encoded fragment of a `$ref`. */
export function pointerSegments(pointer: string): string[] {
  const path = pointer.startsWith("#") ? decodeFragment(pointer.slice(1)) : pointer;
  return path === "" ? [] : path.slice(1).split("/").map(unescapeSegment);
}

function decodeFragment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const isEnumerable = Object.prototype.propertyIsEnumerable;

/** The value at a pointer, own keys only, and not a list's length; undefined if there is none. */
export function valueAt(root: unknown, segments: readonly string[]): unknown {
  let value: unknown = root;
  for (const segment of segments) {
    if (typeof value !== "object" || value === null || !isEnumerable.call(value, segment)) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}

/** Sets an own property whatever its name is; a plain assignment to `__proto__` would not. */
export function setOwn(object: object, key: string, value: unknown): void {
  if (key === "__proto__") {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  } else (object as Record<string, unknown>)[key] = value;
}
