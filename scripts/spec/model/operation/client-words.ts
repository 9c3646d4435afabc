/** What the `x-client-*` words of an operation mean for its functions. */
import type { Operation } from "../../document.js";
import { Misfit } from "../misfit.js";
import type { FieldModel, OperationModel, PagingModel, ResultModel, WaiterModel } from "../types.js";
import type { OperationSource } from "./source.js";

export function readPaging(
  { schemas }: OperationSource,
  operation: Operation,
  result: ResultModel,
  fields: FieldModel[],
): PagingModel | undefined {
  const paging = operation["x-client-pagination"];
  if (!paging) return undefined;
  const page = schemas.resolve(result.type ?? { kind: "unknown" });
  const items = page.kind === "object" ? page.properties.find(({ wire }) => wire === paging.items) : undefined;
  const array = items && schemas.resolve(items.type);
  if (array?.kind !== "array") throw new Misfit(`x-client-pagination: ${paging.items} is no array of the answer`);
  const size = fields.find(({ place, wire }) => place === "query" && wire === paging.size);
  if (paging.size !== undefined && !size) throw new Misfit(`x-client-pagination: no query parameter ${paging.size}`);
  return { items: paging.items, itemType: array.items, next: paging.next, size };
}

export const readExample = (operation: Operation, fields: FieldModel[]): OperationModel["example"] =>
  byName(operation["x-client-example"] ?? {}, fields, "x-client-example");

export function readPresets(operation: Operation, fields: FieldModel[]): OperationModel["presets"] {
  return Object.entries(operation["x-client-presets"] ?? {}).map(([verb, set]) => ({
    verb,
    set: byName(set, fields, `x-client-presets: ${verb}`),
  }));
}

/** Values given under wire names, under the names of the input. */
function byName(values: { [wire: string]: unknown }, fields: FieldModel[], where: string): Map<string, unknown> {
  const named = Object.entries(values).map(([wire, value]): [string, unknown] => {
    const target = fields.find((candidate) => candidate.wire === wire);
    if (!target) throw new Misfit(`${where}: no field ${wire}`);
    return [target.name, value];
  });
  return new Map(named);
}

export function readWaiters({ schemas }: OperationSource, operation: Operation, result: ResultModel): WaiterModel[] {
  const type = schemas.resolve(result.type ?? { kind: "unknown" });
  const properties = type.kind === "object" ? type.properties : [];
  const nameOf = (wire: string): string => {
    const property = properties.find((candidate) => candidate.wire === wire);
    if (!property) throw new Misfit(`x-client-waiter: the answer has no ${wire}`);
    return property.name;
  };
  return Object.entries(operation["x-client-waiter"] ?? {}).map(([verb, waiter]) => ({
    verb,
    field: nameOf(waiter.field),
    success: waiter.success,
    failure: waiter.failure ?? [],
    errorField: waiter.errorField === undefined ? undefined : nameOf(waiter.errorField),
  }));
}
