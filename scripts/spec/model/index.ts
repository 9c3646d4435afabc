import { escapeSegment, METHODS, type OpenApiDocument, type PathItem } from "../document.js";
import { mediaTypeToRead } from "./media-types.js";
import { Misfit, within } from "./misfit.js";
import { camelCase, pascalCase } from "./naming.js";
import { deref, type OperationSource, requestBodyOf, Unsupported } from "./operation/source.js";
import { readOperation } from "./operation.js";
import { SchemaReader } from "./schema.js";
import { readServer } from "./server.js";
import type { ApiModel, Note, OperationModel, WebhookModel } from "./types.js";
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
    const declared = item?.[operation.method.toLowerCase() as "get"]?.["x-client-variants"] ?? {};
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

/** The functions of an operation: itself unless hidden, its presets, waiters and variants. */
export const verbsOf = (operation: OperationModel): string[] => [
  ...(operation.hidden ? [] : [operation.verb]),
  ...operation.presets.map(({ verb }) => verb),
  ...operation.waiters.map(({ verb }) => verb),
  ...operation.variants.map(({ verb }) => verb),
];

/** Names that a document gives must differ; one that was derived gets a number where it is taken. */
function settleVerbs(operations: OperationModel[]): void {
  const isNamed = ({ id, resource, verb }: OperationModel): boolean => id === `${resource}.${verb}`;
  const taken = new Map<string, OperationModel>();
  for (const operation of [...operations].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)))) {
    const base = operation.verb;
    for (let count = 2; !isNamed(operation) && taken.has(keyOf(operation.resource, operation.verb)); count++)
      operation.verb = `${base}${count}`;
    for (const verb of verbsOf(operation)) claim(taken, operation, verb);
  }
}

/** Input types are named after verbs, their first letter in upper case. */
const keyOf = (resource: string, verb: string): string => `${resource}.${pascalCase(verb)}`;

function claim(taken: Map<string, OperationModel>, operation: OperationModel, verb: string): void {
  const name = `${operation.resource}.${verb}`;
  const key = keyOf(operation.resource, verb);
  const twin = taken.get(key);
  if (twin) {
    throw new Misfit(
      `${twin.method} ${twin.path} and ${operation.method} ${operation.path} would both be called ${name}; rename one`,
      operation.pointer,
    );
  }
  taken.set(key, operation);
}

function freeKind(taken: Set<string>, wanted: string): string {
  let kind = wanted;
  for (let count = 2; taken.has(kind); count++) kind = `${wanted}${count}`;
  taken.add(kind);
  return kind;
}

function readWebhooks(source: OperationSource): WebhookModel[] {
  const kinds = new Set<string>();
  return Object.entries(source.document.webhooks ?? {}).flatMap(([name, entry]) => {
    const item = deref<PathItem>(source.document, entry as PathItem);
    const method = METHODS.find((candidate) => item[candidate]);
    const operation = method && item[method];
    if (!operation) return [];
    const { content = {} } = requestBodyOf(source.document, operation) ?? {};
    const mediaType = mediaTypeToRead(Object.keys(content));
    return [
      {
        name,
        kind: freeKind(kinds, item["x-client-name"] ?? operation["x-client-name"] ?? (camelCase(name) || "webhook")),
        pointer: `/webhooks/${escapeSegment(name)}/${method}`,
        summary: operation.summary,
        description: operation.description,
        docsUrl: operation["x-docs-url"],
        payload: source.schemas.read(content[mediaType ?? ""]?.schema),
      },
    ];
  });
}
