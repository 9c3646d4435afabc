/** What the `x-client-*` words of an operation and its parameters mean for its functions. */
import type { Json, Method, Operation, Parameter } from "../../document.js";
import { fits } from "../fits.js";
import { Misfit } from "../misfit.js";
import type { SchemaReader } from "../schema.js";
import type {
  FieldModel,
  PagingModel,
  PresetModel,
  PropertyModel,
  ResultModel,
  TypeNode,
  WaiterModel,
} from "../types.js";
import type { OperationSource } from "./source.js";

type Waiter = NonNullable<Operation["x-client-waiter"]>[string];

/** The parameter that the client fills; a client has a single account, used in paths. */
export function readAccount(parameters: readonly Parameter[]): Parameter | undefined {
  const [account, second] = parameters.filter((parameter) => parameter["x-client-default"] !== undefined);
  if (second) throw new Misfit(`x-client-default: ${account?.name} and ${second.name} can't both be the project`);
  if (account && account.in !== "path") throw new Misfit(`x-client-default: ${account.name} is no path parameter`);
  return account;
}

export function readPaging(
  { schemas, notes }: OperationSource,
  operation: Operation,
  result: ResultModel,
  fields: FieldModel[],
  pointer: string,
): PagingModel | undefined {
  const paging = operation["x-client-pagination"];
  if (!paging) return undefined;
  const page = schemas.resolve(result.type ?? { kind: "unknown" });
  const items = page.kind === "object" ? page.properties.find(({ wire }) => wire === paging.items) : undefined;
  const array = items && schemas.resolve(items.type);
  if (array?.kind !== "array") throw new Misfit(`x-client-pagination: the answer has no array at ${paging.items}`);
  if (!isText(schemas, memberAt(schemas, page, paging.next)))
    throw new Misfit(`x-client-pagination: the answer has no text at ${paging.next}`);
  const size = fields.find(({ place, wire }) => place === "query" && wire === paging.size);
  if (paging.size !== undefined && !size) throw new Misfit(`x-client-pagination: no query parameter ${paging.size}`);
  const twin = parameterOf(paging.next, fields);
  if (twin) {
    const reason = `x-client-pagination: ${paging.next} has to be a link; if it is a value for the parameter ${twin.wire}, it can't be followed: leave the word out`;
    notes.push({ pointer, reason });
  }
  return { items: paging.items, itemType: array.items, next: paging.next, size };
}

/** The query parameter that a next page seems to be a value for: `cursor` for `meta.next_cursor`. */
function parameterOf(next: string, fields: FieldModel[]): FieldModel | undefined {
  const nameOf = (wire: string) => wire.toLowerCase().replace(/[^a-z]|^next/g, "");
  const name = nameOf(next.split(".").at(-1) ?? "");
  return fields.find(({ place, wire }) => place === "query" && name !== "" && nameOf(wire) === name);
}

/** The type at a dotted path. */
function memberAt(schemas: SchemaReader, type: TypeNode, path: string): TypeNode {
  const inside = (at: TypeNode, wire: string): TypeNode => {
    const members = schemas.alternativesOf(at).map((one): TypeNode | undefined => {
      if (one.kind !== "object") return one.kind === "unknown" ? one : undefined;
      return one.properties.find((property) => property.wire === wire)?.type ?? one.rest;
    });
    return members.find((member) => member !== undefined) ?? { kind: "never" };
  };
  return path.split(".").reduce(inside, type);
}

const TEXTS: readonly TypeNode["kind"][] = ["string", "enum", "unknown"];

const isText = (schemas: SchemaReader, type: TypeNode): boolean =>
  schemas.alternativesOf(type).some(({ kind }) => TEXTS.includes(kind));

export const readExample = (
  { schemas }: OperationSource,
  operation: Operation,
  fields: FieldModel[],
): Map<string, unknown> => byName(schemas, operation["x-client-example"] ?? {}, fields, "x-client-example");

export function readPresets({ schemas }: OperationSource, operation: Operation, fields: FieldModel[]): PresetModel[] {
  return Object.entries(operation["x-client-presets"] ?? {}).map(([verb, set]) => ({
    verb,
    set: byName(schemas, set, fields, `x-client-presets: ${verb}`),
  }));
}

/** Values given under wire names, under the names of the input. */
function byName(
  schemas: SchemaReader,
  values: { [wire: string]: Json },
  fields: FieldModel[],
  where: string,
): Map<string, Json> {
  const named = Object.entries(values).map(([wire, value]): [string, Json] => {
    const candidates = fields.filter((candidate) => candidate.wire === wire);
    if (candidates.length === 0) throw new Misfit(`${where}: no field ${wire}`);
    const target = candidates.find(({ type }) => fits(schemas, value, type));
    if (!target) throw new Misfit(`${where}: ${wire} can't be ${JSON.stringify(value)}`);
    return [target.name, value];
  });
  return new Map(named);
}

export function readWaiters(
  source: OperationSource,
  operation: Operation,
  method: Method,
  result: ResultModel,
  pointer: string,
): WaiterModel[] {
  const waiters = Object.entries(operation["x-client-waiter"] ?? {});
  if (waiters.length === 0) return [];
  if (method !== "get" && operation["x-client-idempotent"] !== true)
    throw new Misfit(`x-client-waiter: a ${method.toUpperCase()} can't be asked again and again`);
  if (operation["x-client-pagination"]) throw new Misfit("x-client-waiter: a list has no state to wait for");
  const type = source.schemas.resolve(result.type ?? { kind: "unknown" });
  const properties = type.kind === "object" ? type.properties : [];
  return waiters.map(([verb, waiter]) => readWaiter(source, verb, waiter, properties, pointer));
}

function readWaiter(
  { schemas, notes }: OperationSource,
  verb: string,
  { field, success, failure = [], errorField }: Waiter,
  properties: PropertyModel[],
  pointer: string,
): WaiterModel {
  const find = (wire: string): PropertyModel => {
    const property = properties.find((candidate) => candidate.wire === wire);
    if (!property) throw new Misfit(`x-client-waiter: the answer has no ${wire}`);
    return property;
  };
  const { name, type } = find(field);
  if (!isText(schemas, type)) throw new Misfit(`x-client-waiter: ${field} is no text`);
  const both = success.find((state) => failure.includes(state));
  if (both !== undefined) throw new Misfit(`x-client-waiter: ${verb}: ${both} can't be success and failure`);
  // Answers may have more states than documented, so it may be right; but a misspelt state would never be reached.
  const strange = [...success, ...failure].filter((state) => !fits(schemas, state, type));
  if (strange.length > 0)
    notes.push({ pointer, reason: `${verb}: ${strange.join(", ")} is no ${field} that the document knows` });
  return { verb, field: name, success, failure, errorField: errorField && find(errorField).name };
}
