import { escapeSegment, type Method, type Operation, type Parameter, type PathItem, type Server } from "../document.js";
import { within } from "./misfit.js";
import { camelCase } from "./naming.js";
import { refusePath, refuseTrace } from "./obstacles.js";
import { bodyInput, readBody } from "./operation/body.js";
import { readAccount, readExample, readPaging, readPresets, readWaiters } from "./operation/client-words.js";
import { byPlace, settledNames } from "./operation/names.js";
import { placeKey, readFields, readParameters } from "./operation/parameters.js";
import { readResult } from "./operation/result.js";
import { readSecurity } from "./operation/security.js";
import type { OperationSource } from "./operation/source.js";
import { readServer } from "./server.js";
import { refuseTwins } from "./twins.js";
import type { FieldModel, OperationModel } from "./types.js";
import { checkWords } from "./words.js";

/** @throws {Unsupported} For anything that the generator can't print. @throws {Misfit} For names that clash. */
export function readOperation(source: OperationSource, path: string, method: Method, item: PathItem): OperationModel {
  const operation = item[method] as Operation;
  const pointer = `/paths/${escapeSegment(path)}/${method}`;
  refuseTrace(method);
  refusePath(path);
  const parameters = readParameters(source, item, operation);
  checkWords(operation, parameters, pointer);
  const account = readAccount(parameters);
  const body = readBody(source, operation, method, pointer);
  const sent = parameters.filter((parameter) => parameter !== account);
  const { security, keys } = readSecurity(source, operation);
  const parameterFields = settleNames(source, sent, [...readFields(source, sent, pointer), ...keys], pointer);
  const input = bodyInput(source, operation, body, parameterFields, pointer);
  const { alternatives } = input;
  const fields = [...parameterFields, ...input.fields].sort(byPlace);
  refuseTwins([...fields, ...alternatives.flat()], `${method.toUpperCase()} ${path}: `);
  const result = readResult(source, operation, method, pointer);
  return {
    ...identity(operation, path, method),
    method: method.toUpperCase(),
    path,
    basePath: ownBasePath(source, operation.servers ?? item.servers, pointer),
    pointer,
    ...statedBy(operation),
    security,
    fields,
    alternatives,
    account: account?.name,
    body: body && { ...body, unlessEmpty: !body.required && input.needsField === true },
    result,
    ...readWords(source, operation, method, { fields, alternatives, result, pointer }),
    variants: [],
  };
}

/** What the document says of an operation as it is. */
function statedBy(operation: Operation) {
  return {
    summary: operation.summary,
    description: operation.description,
    docsUrl: operation["x-docs-url"] ?? operation.externalDocs?.url,
    scopes: operation["x-client-scopes"] ?? [],
    deprecated: operation.deprecated === true,
    errors: Object.keys(operation.responses ?? {}).filter((status) => /^[345]|default/.test(status)),
    idempotent: operation["x-client-idempotent"] === true,
  };
}

/** The words that refer to fields of the input or the answer; an error in one names its place. */
function readWords(
  source: OperationSource,
  operation: Operation,
  method: Method,
  { fields, alternatives, result, pointer }: Pick<OperationModel, "fields" | "alternatives" | "result" | "pointer">,
) {
  const word = <T>(name: string, read: (at: string) => T): T =>
    within(`${pointer}/${name}`, () => read(`${pointer}/${name}`));
  return {
    paging: word("x-client-pagination", (at) => readPaging(source, operation, result, fields, at)),
    example: word("x-client-example", () => readExample(source, operation, [...fields, ...alternatives.flat()])),
    presets: word("x-client-presets", () => readPresets(source, operation, fields)),
    waiters: word("x-client-waiter", (at) => readWaiters(source, operation, method, result, at)),
  };
}

/** Path segments that all resources of an API have in front. */
const PREFIX = /^(?:api|rest|v\d[\d.]*)$/i;

/** `resource.verb` if the operationId has that form; else the first tag (or meaningful path segment) and the operationId. */
export function identity(
  operation: Pick<Operation, "operationId" | "tags">,
  path: string,
  method: Method,
): { id: string; resource: string; verb: string } {
  const id = operation.operationId ?? `${method}${path.replace(/[{}]/g, "")}`;
  const named = /^([a-z][A-Za-z0-9]*)\.([a-z][A-Za-z0-9]*)$/.exec(operation.operationId ?? "");
  if (named) return { id, resource: named[1] ?? "", verb: named[2] ?? "" };
  const segments = path.split("/").filter((segment) => segment && !segment.startsWith("{"));
  const group = operation.tags?.[0] ?? segments.find((segment) => !PREFIX.test(segment)) ?? segments[0] ?? "";
  const verb = camelCase(ownName(operation.operationId, path, method) ?? `${method} ${path.replace(/[{}]/g, " ")}`);
  return { id, resource: camelCase(group) || "root", verb: verb || method };
}

/** An operationId without the path and the method that FastAPI appends to a function's name: `read_pet_pets__pet_id__get`. */
function ownName(operationId: string | undefined, path: string, method: Method): string | undefined {
  const appended = `${path.replace(/[^\p{L}\p{N}]/gu, "_")}_${method}`;
  const own = operationId?.endsWith(appended) ? operationId.slice(0, -appended.length) : "";
  return camelCase(own) ? own : operationId;
}

/** The base path of an operation's own servers, if it differs from the document's. The client decides about the host. */
function ownBasePath({ document, notes }: OperationSource, servers: Server[] | undefined, pointer: string) {
  if (!servers?.length) return undefined;
  const [own, common] = [readServer(servers), readServer(document.servers)];
  if (own.host !== undefined && own.host !== common.host)
    notes.push({ pointer, reason: `its server is ${own.host}; the client asks its own base URL instead` });
  return own.basePath === common.basePath ? undefined : own.basePath;
}

/** Gives parameters with the same name in several places different names. A key that is also a parameter is the same input. */
function settleNames(
  { naming, notes }: OperationSource,
  parameters: Parameter[],
  fields: FieldModel[],
  pointer: string,
) {
  const distinct = fields.filter((field, index) => fields.findIndex((other) => isSame(other, field)) === index);
  const isGiven = ({ place, wire }: FieldModel) =>
    parameters.some((given) => given.in === place && given.name === wire && given["x-client-name"] !== undefined);
  const named = distinct.map((field) => ({ ...field, isGiven: isGiven(field) }));
  return settledNames(named, naming).map(([{ isGiven: _, ...field }, name, twin]) => {
    const { place, wire } = field;
    if (twin)
      notes.push({
        pointer,
        reason: `the ${place} parameter ${JSON.stringify(wire)} is ${name}: ${field.name} is that of the ${twin.place}`,
      });
    return { ...field, name };
  });
}

const isSame = (one: FieldModel, other: FieldModel): boolean =>
  placeKey(one.place, one.wire) === placeKey(other.place, other.wire);
