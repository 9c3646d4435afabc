import { Misfit } from "./misfit.js";
import { camelCase, numbered, pascalCase } from "./naming.js";
import type { OperationModel } from "./types.js";

/** The functions of an operation: itself unless another reaches it, its presets, waiters and variants. */
export const verbsOf = (operation: OperationModel): string[] => [
  ...(operation.reachedBy ? [] : [operation.verb]),
  ...operation.presets.map(({ verb }) => verb),
  ...operation.waiters.map(({ verb }) => verb),
  ...operation.variants.map(({ verb }) => verb),
];

type Named = Pick<OperationModel, "id" | "resource" | "verb">;

const isNamed = ({ id, resource, verb }: Named): boolean => id === `${resource}.${verb}`;

/** Names given by a document must differ; a derived name that is already taken gets a number. */
export function settleVerbs(operations: readonly OperationModel[]): void {
  const taken = new Map<string, OperationModel>();
  for (const operation of givenFirst(operations)) {
    operation.verb = freeVerb(operation, taken);
    for (const verb of verbsOf(operation)) claim(taken, operation, verb);
  }
}

/** The order in which operations take their names. */
export const givenFirst = <T extends Named>(operations: readonly T[]): T[] =>
  [...operations].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)));

/**
 * If a shortened name is taken, the whole operationId is the name.
 * @param taken By their keys, the functions of the operations before.
 */
export function freeVerb(operation: Named, taken: { has(key: string): boolean }): string {
  const { id, resource, verb } = operation;
  const isTaken = (name: string) => taken.has(functionKey(resource, name));
  return isNamed(operation) || !isTaken(verb) ? verb : numbered(camelCase(id) || verb, { has: isTaken });
}

/** Input types are named after verbs, their first letter in upper case. */
export const functionKey = (resource: string, verb: string): string => `${resource}.${pascalCase(verb)}`;

function claim(taken: Map<string, OperationModel>, operation: OperationModel, verb: string): void {
  const name = `${operation.resource}.${verb}`;
  const key = functionKey(operation.resource, verb);
  const twin = taken.get(key);
  if (twin) {
    const [one, other] = [twin, operation].map(({ method, path }) => `${method} ${path}`);
    const both = twin === operation ? `two functions of ${one}` : `${one} and ${other}`;
    throw new Misfit(`${both} would both be called ${name}; rename one`, operation.pointer);
  }
  taken.set(key, operation);
}
