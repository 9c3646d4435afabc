/** Which named schemas are sent, which are received, and which therefore need two types. */
import { addTo } from "../spec/index.js";
import type { ApiModel, TypeNode } from "../spec/model/index.js";
import { Names } from "./text.js";

export type Side = "sent" | "received";

export interface Sides {
  received: Set<string>;
  sent: Set<string>;
  /** Sent under this name, `<Name>Input` if no other schema is called that, because the received type differs. */
  twoFaced: Map<string, string>;
  /** Sent in another form than JavaScript has it; empty for an API with the wire's own names. */
  rewritten: Set<string>;
  /** Those of them with a separate shape, because they are not written as they are read. */
  writtenApart: Set<string>;
}

export function findSides(model: ApiModel): Sides {
  const sent = new Set<string>();
  const received = new Set<string>();
  for (const operation of model.operations) {
    for (const { type } of [...operation.fields, ...operation.alternatives.flat()]) reach(model, type, sent);
    const result = operation.paging ? operation.paging.itemType : operation.result.type;
    if (result) reach(model, result, received);
  }
  for (const { payload } of model.webhooks) reach(model, payload, received);
  const both = [...sent].filter((name) => received.has(name));
  const written = model.naming === "wire" ? [] : sent;
  return {
    sent,
    received,
    twoFaced: inputTypes(model, findTwoFaced(model, both)),
    rewritten: withHolders(model, written, isRewritten),
    writtenApart: withHolders(model, written, isWrittenApart),
  };
}

function reach(model: ApiModel, type: TypeNode, names: Set<string>): void {
  for (const name of references(type)) {
    if (names.has(name)) continue;
    names.add(name);
    const schema = model.schemas.get(name);
    if (schema) reach(model, schema.type, names);
  }
}

/** The direct parts of a type; references are not followed. */
function partsOf(type: TypeNode): TypeNode[] {
  switch (type.kind) {
    case "array":
      return [type.items];
    case "tuple":
      return [...type.items, type.rest];
    case "union":
    case "intersection":
      return type.of;
    case "object":
      return [...type.properties.map((property) => property.type), ...(type.rest ? [type.rest] : [])];
    default:
      return [];
  }
}

export const references = (type: TypeNode): string[] => referring(type).map(({ name }) => name);

function referring(type: TypeNode): (TypeNode & { kind: "ref" })[] {
  if (type.kind === "enum" && type.list !== undefined) return [{ kind: "ref", name: type.list, isConstant: true }];
  return type.kind === "ref" ? [type] : partsOf(type).flatMap(referring);
}

/** Whether a type, or a part of it, satisfies `isSo`; references are not followed. */
export const hasPart = (type: TypeNode, isSo: (part: TypeNode) => boolean): boolean =>
  isSo(type) || partsOf(type).some((part) => hasPart(part, isSo));

/**
 * A schema differs by itself (Dates as text, files, lists, read-only fields), or because one that it contains does. An enum of texts has
 * one name for both: where it is received, it is opened. A field's constant is the same in both.
 */
const findTwoFaced = (model: ApiModel, names: string[]): Set<string> =>
  withHolders(model, names, (type) => !isTextEnum(type) && differs(type, model));

function inputTypes({ schemas }: ApiModel, twoFaced: Set<string>): Map<string, string> {
  const names = new Names(schemas.keys());
  return new Map([...twoFaced].map((name) => [name, names.take(`${name}Input`).text]));
}

export const isTextEnum = (type: TypeNode): boolean =>
  type.kind === "enum" && type.values.every((value) => typeof value === "string");

/** The named schemas that satisfy `isSo`, or contain one that does. */
function withHolders(model: ApiModel, names: Iterable<string>, isSo: (type: TypeNode) => boolean): Set<string> {
  const holders = new Map<string, string[]>();
  const found = new Set<string>();
  for (const name of names) {
    const type = model.schemas.get(name)?.type ?? { kind: "unknown" };
    // A constant is the same in both, even if its type is open elsewhere.
    for (const inner of referring(type).filter(({ isConstant }) => !isConstant)) addTo(holders, inner.name, name);
    if (isSo(type)) found.add(name);
  }
  for (const name of found) for (const holder of holders.get(name) ?? []) found.add(holder);
  return found;
}

/** Dates that are not date-times, numbers as text, and fields that are only sent or only received. */
const isWrittenApart = (type: TypeNode): boolean =>
  hasPart(
    type,
    (part) =>
      (part.kind === "date" && part.format !== "date-time") ||
      ((part.kind === "string" || part.kind === "number") && part.wire !== undefined) ||
      (part.kind === "object" && part.properties.some(({ readOnly, writeOnly }) => readOnly || writeOnly)),
  );

/** The same, and objects whose property names change. */
export const isRewritten = (type: TypeNode): boolean =>
  isWrittenApart(type) ||
  hasPart(type, (part) => part.kind === "object" && part.properties.some(({ name, wire }) => name !== wire));

function differs(type: TypeNode, model: ApiModel): boolean {
  switch (type.kind) {
    case "enum":
      return type.isConstant !== true;
    case "date":
    case "binary":
      return true;
    case "ref":
      return type.isConstant !== true && model.schemas.get(type.name)?.type.kind === "enum";
    case "array":
      return true;
    case "tuple":
      return [...type.items, type.rest].some((item) => differs(item, model));
    case "union":
    case "intersection":
      return type.of.some((item) => differs(item, model));
    case "object":
      if (type.properties.length === 0) return type.rest !== undefined && differs(type.rest, model);
      return type.properties.some(
        (property) => property.readOnly || property.writeOnly || !property.required || differs(property.type, model),
      );
    default:
      return false;
  }
}
