import { METHODS, type OpenApiDocument } from "../document.js";
import { Misfit, within } from "./misfit.js";
import type { OperationModel, VariantsModel } from "./types.js";

/** Joins sibling operations that one wrapper chooses from. */
export function linkVariants(document: OpenApiDocument, operations: OperationModel[]): void {
  for (const operation of operations) {
    const item = document.paths?.[operation.path];
    const method = METHODS.find((one) => one === operation.method.toLowerCase());
    const declared = (method && item?.[method]?.["x-client-variants"]) ?? {};
    within(`${operation.pointer}/x-client-variants`, () => {
      for (const [verb, inputs] of Object.entries(declared))
        for (const [input, paths] of Object.entries(inputs))
          operation.variants.push(readVariants(operations, operation, { verb, input, paths }));
    });
  }
}

function readVariants(
  operations: OperationModel[],
  operation: OperationModel,
  { verb, input, paths }: { verb: string; input: string; paths: { [value: string]: string } },
): VariantsModel {
  if (operation.fields.some(({ name }) => name === input))
    throw new Misfit(`x-client-variants: ${input} is an input of ${operation.method} ${operation.path} already`);
  const of = Object.entries(paths).map(([value, path]): [string, OperationModel] => [
    value,
    sibling(operations, operation, path),
  ]);
  for (const [, member] of of) member.reachedBy = verb;
  return { verb, input, of: new Map(of) };
}

/** A sibling operation; it must take the same inputs, because one function serves all of them. */
function sibling(operations: OperationModel[], operation: OperationModel, path: string): OperationModel {
  const { method } = operation;
  const found = operations.find((candidate) => candidate.path === path && candidate.method === method);
  if (!found) throw new Misfit(`x-client-variants: no ${method} ${path}`);
  if (inputsOf(found) !== inputsOf(operation))
    throw new Misfit(`x-client-variants: ${method} ${path} takes other inputs than ${method} ${operation.path}`);
  if (found.presets.length > 0) throw new Misfit(`x-client-variants: ${method} ${path} has presets of its own`);
  return found;
}

const inputsOf = ({ fields }: OperationModel): string =>
  JSON.stringify(fields.map(({ name, wire, place }) => [name, wire, place]).sort());
