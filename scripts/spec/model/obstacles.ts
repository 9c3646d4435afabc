import type { Method, OpenApiDocument, Operation, Parameter, PathItem } from "../document.js";
import { readBody } from "./operation/body.js";
import { readAccount } from "./operation/client-words.js";
import { readFields, readParameters } from "./operation/parameters.js";
import { readSecurity } from "./operation/security.js";
import { type OperationSource, Unsupported } from "./operation/source.js";
import { SchemaReader } from "./schema.js";

/** @throws {Unsupported} */
export function refuseTrace(method: Method): void {
  if (method === "trace") throw new Unsupported("fetch sends no TRACE");
}

/** @throws {Unsupported} For an unmatched brace, or braces without a name. */
export function refusePath(path: string): void {
  if (!/^(?:[^{}]|\{[^{}]+\})*$/.test(path)) throw new Unsupported("a brace in its path has no partner, or no name");
}

/** Why the client of a document has no function for an operation; undefined if it has one. Only what is sent matters. */
export function obstaclesIn(document: OpenApiDocument) {
  const source = sourceOf(document);
  return (path: string, method: Method, item: PathItem, operation: Operation): string | undefined => {
    try {
      refuseTrace(method);
      refusePath(path);
      readFields(source, passed(source, item, operation), "");
      readBody(source, operation, method, "");
      if (areSchemesKnown(document, operation)) readSecurity(source, operation);
      return undefined;
    } catch (error) {
      return error instanceof Unsupported ? error.message : undefined;
    }
  };
}

/** The parameters that callers pass. */
function passed(source: OperationSource, item: PathItem, operation: Operation): Parameter[] {
  const parameters = readParameters(source, item, operation);
  const account = readAccount(parameters);
  return parameters.filter((parameter) => parameter !== account);
}

/** The API keys that are inputs of an operation's function; not to be called for an operation without a function. */
export function keysIn(document: OpenApiDocument) {
  const source = sourceOf(document);
  return (operation: Operation): string[] => {
    try {
      if (!areSchemesKnown(document, operation)) return [];
      return readSecurity(source, operation).keys.map(({ place, wire }) => `${wire} in the ${place}`);
    } catch {
      return []; // it has not been linted, so it may have any shape
    }
  };
}

/** What the client calls an operation's parameters, keys included: a body with a field of such a name goes whole. */
export function parameterNamesIn(document: OpenApiDocument) {
  const source = sourceOf(document);
  return (item: PathItem, operation: Operation): string[] => {
    try {
      const sent = passed(source, item, operation);
      const { keys } = areSchemesKnown(document, operation) ? readSecurity(source, operation) : { keys: [] };
      return [...readFields(source, sent, ""), ...keys].map(({ name }) => name);
    } catch {
      return []; // it has no function
    }
  };
}

/** Whether the client of a document has an input for a parameter; one that can't be sent is left out. */
export function inputsIn(document: OpenApiDocument) {
  const source = sourceOf(document);
  return (parameter: Parameter): boolean => {
    try {
      return readFields(source, [parameter], "").length > 0;
    } catch {
      return false;
    }
  };
}

function sourceOf(document: OpenApiDocument): OperationSource {
  const naming = document["x-client-naming"] ?? "wire";
  return { document, naming, schemas: new SchemaReader(document, naming), notes: [] };
}

/** What a slip of the document is about can't be said. */
function areSchemesKnown({ components, security = [] }: OpenApiDocument, operation: Operation): boolean {
  const names = (operation.security ?? security).flatMap((requirement) => Object.keys(requirement));
  return names.every((name) => components?.securitySchemes?.[name] !== undefined);
}
