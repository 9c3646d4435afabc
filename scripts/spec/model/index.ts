import { escapeSegment, METHODS, type OpenApiDocument, type PathItem } from "../document.js";
import { within } from "./misfit.js";
import { unusedSchemes } from "./operation/security.js";
import { type OperationSource, Unsupported } from "./operation/source.js";
import { readOperation } from "./operation.js";
import { SchemaReader } from "./schema.js";
import { readServer } from "./server.js";
import type { ApiModel, Note, OperationModel } from "./types.js";
import { unreadKeywords } from "./unread.js";
import { linkVariants } from "./variants.js";
import { settleVerbs } from "./verbs.js";
import { readWebhooks } from "./webhooks.js";
import { checkDocumentWords, strangeWords } from "./words.js";

export { isConstant, isSaid } from "./annotations.js";
export { heirsIn, isDiscriminator, type Tags, tagsOf } from "./discriminators.js";
export { type InputNamer, inputNamer } from "./input-names.js";
export {
  encoderOf,
  isEventStream,
  isFile,
  isJson,
  kindOfAnswer,
  mediaTypeToRead,
  mediaTypeToSend,
} from "./media-types.js";
export { Misfit, within } from "./misfit.js";
export { camelCase, kebabCase, lowerFirst, numbered, pascalCase, singular, upperFirst } from "./naming.js";
export { inputsIn, keysIn, obstaclesIn, parameterNamesIn } from "./obstacles.js";
export { isBodiless } from "./operation/body.js";
export { settledNames } from "./operation/names.js";
export { isFreeHeader, isIgnored, parameterName } from "./operation/parameters.js";
export { identity } from "./operation.js";
export { isContainer } from "./schema/keywords.js";
export { DATE_FORMATS, NUMBER_FORMATS } from "./schema/scalars.js";
export { refuseTwins } from "./twins.js";
export { typeNames } from "./type-names.js";
export * from "./types.js";
export { freeVerb, functionKey, givenFirst, verbsOf } from "./verbs.js";
export { freeKind, webhookKind } from "./webhooks.js";

/**
 * Makes the model of an effective document.
 * @throws {Misfit} If two names clash or an `x-client-*` word refers to nothing; the message names the place.
 */
export function buildModel(document: OpenApiDocument, name: string): ApiModel {
  within("/x-client-naming", () => checkDocumentWords(document));
  const naming = document["x-client-naming"] ?? "wire";
  const schemas = new SchemaReader(document, naming);
  const notes = [...strangeWords(document), ...unusedSchemes(document), ...unreadKeywords(document)];
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
    tags: schemas.tags,
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
    omitted.push(...laterMethods(path, item));
  }
  linkVariants(source.document, operations);
  return operations;
}

/** Operations of the methods that OpenAPI 3.2 adds. */
function laterMethods(path: string, { query, additionalOperations = {} }: PathItem): Note[] {
  const others = Object.keys(additionalOperations);
  const found = others.map((method) => [method, `additionalOperations/${escapeSegment(method)}`]);
  if (query) found.unshift(["QUERY", "query"]);
  return found.map(([method, place]) => ({
    pointer: `/paths/${escapeSegment(path)}/${place}`,
    reason: `${method} ${path} is left out: the client has no such method`,
  }));
}
