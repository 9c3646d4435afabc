import {
  isObject,
  type OpenApiDocument,
  type Operation,
  pointerSegments,
  type Ref,
  type RequestBody,
  type Schema,
  valueAt,
} from "../../document.js";
import type { SchemaReader } from "../schema.js";
import type { Naming, Note } from "../types.js";

export interface OperationSource {
  document: OpenApiDocument;
  naming: Naming;
  schemas: SchemaReader;
  notes: Note[];
}

/** Why an operation is left out of the output. */
export class Unsupported extends Error {}

export function deref<T extends object>(document: OpenApiDocument, value: T | Ref): T {
  let current: T | Ref = value;
  for (let hops = 0; hops < 20 && "$ref" in current && typeof current.$ref === "string"; hops++) {
    const target = valueAt(document, pointerSegments(current.$ref));
    // A schema that is `true` or `false` says nothing about how a value is written.
    current = (typeof target === "boolean" ? {} : target) as T | Ref;
    if (!isObject(current)) throw new Unsupported("a reference that leads nowhere");
  }
  return current as T;
}

/** What a schema's reference leads to, or the schema itself. */
export const schemaAt = (document: OpenApiDocument, schema: Schema): Schema =>
  schema.$ref === undefined ? schema : deref<Schema>(document, schema);

export const requestBodyOf = (document: OpenApiDocument, operation: Operation): RequestBody | undefined =>
  operation.requestBody && deref<RequestBody>(document, operation.requestBody);
