import type { Method, OpenApiDocument, Operation, PathItem } from "../document.js";
import { readBody } from "./operation/body.js";
import { readFields, readParameters } from "./operation/parameters.js";
import { readSecurity } from "./operation/security.js";
import { type OperationSource, Unsupported } from "./operation/source.js";
import { SchemaReader } from "./schema.js";

/** @throws {Unsupported} */
export function refuseTrace(method: Method): void {
  if (method === "trace") throw new Unsupported("fetch sends no TRACE");
}

/** Why the client of a document has no function for an operation; undefined if it has one. It is all in what is sent. */
export function obstaclesIn(document: OpenApiDocument) {
  const naming = document["x-client-naming"] ?? "wire";
  const schemas = new SchemaReader(document.components, naming);
  const source: OperationSource = { document, naming, schemas, notes: [] };
  return (method: Method, item: PathItem, operation: Operation): string | undefined => {
    try {
      refuseTrace(method);
      readFields(source, readParameters(source, item, operation), "");
      readBody(source, operation, method, "");
      if (areSchemesKnown(document, operation)) readSecurity(document, operation);
      return undefined;
    } catch (error) {
      return error instanceof Unsupported ? error.message : undefined;
    }
  };
}

/** What a slip of the document is about can't be said. */
function areSchemesKnown({ components, security = [] }: OpenApiDocument, operation: Operation): boolean {
  const names = (operation.security ?? security).flatMap((requirement) => Object.keys(requirement));
  return names.every((name) => components?.securitySchemes?.[name] !== undefined);
}
