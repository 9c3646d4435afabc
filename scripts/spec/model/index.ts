import { escapeSegment, METHODS, type OpenApiDocument } from "../document.js";
import { Misfit, within } from "./misfit.js";
import { type OperationSource, Unsupported } from "./operation/source.js";
import { readOperation } from "./operation.js";
import { SchemaReader } from "./schema.js";
import { readServer } from "./server.js";
import type { ApiModel, Note, OperationModel } from "./types.js";
import { settleVerbs } from "./verbs.js";
import { readWebhooks } from "./webhooks.js";
import { checkDocumentWords } from "./words.js";

export { isJson, kindOfAnswer, mediaTypeToRead, mediaTypeToSend } from "./media-types.js";
export { Misfit } from "./misfit.js";
export { camelCase, kebabCase, pascalCase, singular, upperFirst } from "./naming.js";
export { keysIn, obstaclesIn } from "./obstacles.js";
export { isBodiless } from "./operation/body.js";
export { isFreeHeader, isIgnored, parameterName } from "./operation/parameters.js";
export { identity } from "./operation.js";
export { DATE_FORMATS, NUMBER_FORMATS } from "./schema.js";
export * from "./types.js";
export { verbsOf } from "./verbs.js";

/**
 * Makes the model of an effective document.
 * @throws {Misfit} If two names clash or an `x-client-*` word refers to nothing; the message names the place.
 */
export function buildModel(document: OpenApiDocument, name: string): ApiModel {
  within("/x-client-naming", () => checkDocumentWords(document));
  const naming = document["x-client-naming"] ?? "wire";
  const schemas = new SchemaReader(document.components, naming);
  const notes: Note[] = [];
  const source: OperationSource = { document, naming, schemas, notes };
  const omitted: Note[] = [];
  const operations = readAll(source, omitted);
  settleVerbs(operations);
  return {
    name,
    title: document.info.title,
    naming,
    basePath: readServer(document.servers).basePath,
    operations,
    webhooks: readWebhooks(source),
    schemas: schemas.schemas,
    omitted,
    notes,
  };
}

function readAll(source: OperationSource, omitted: Note[]): OperationModel[] {
  const operations: OperationModel[] = [];
  for (const [path, item] of Object.entries(source.document.paths ?? {})) {
    if (path.startsWith("x-")) continue;
    for (const method of METHODS) {
      if (!item[method]) continue;
      const pointer = `/paths/${escapeSegment(path)}/${method}`;
      try {
        operations.push(within(pointer, () => readOperation(source, path, method, item)));
      } catch (error) {
        if (!(error instanceof Unsupported)) throw error;
        omitted.push({ pointer, reason: `${method.toUpperCase()} ${path} is left out: ${error.message}` });
      }
    }
  }
  linkVariants(source.document, operations);
  return operations;
}

/** Joins sibling operations that one wrapper chooses from. */
function linkVariants(document: OpenApiDocument, operations: OperationModel[]): void {
  for (const operation of operations) {
    const item = document.paths?.[operation.path];
    const method = METHODS.find((one) => one === operation.method.toLowerCase());
    const declared = (method && item?.[method]?.["x-client-variants"]) ?? {};
    for (const [verb, inputs] of Object.entries(declared)) {
      for (const [input, paths] of Object.entries(inputs)) {
        const of = Object.entries(paths).map(([value, path]): [string, OperationModel] => [
          value,
          sibling(operations, operation, path),
        ]);
        for (const [, member] of of) member.hidden = true;
        operation.variants.push({ verb, input, of: new Map(of) });
      }
    }
  }
}

function sibling(operations: OperationModel[], operation: OperationModel, path: string): OperationModel {
  const found = operations.find((candidate) => candidate.path === path && candidate.method === operation.method);
  if (!found) throw new Misfit(`x-client-variants: no ${operation.method} ${path}`, operation.pointer);
  return found;
}
