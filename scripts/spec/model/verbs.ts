import { Misfit } from "./misfit.js";
import { pascalCase } from "./naming.js";
import type { OperationModel } from "./types.js";

/** The functions of an operation: itself unless hidden, its presets, waiters and variants. */
export const verbsOf = (operation: OperationModel): string[] => [
  ...(operation.hidden ? [] : [operation.verb]),
  ...operation.presets.map(({ verb }) => verb),
  ...operation.waiters.map(({ verb }) => verb),
  ...operation.variants.map(({ verb }) => verb),
];

/** Names given by a document must differ; a derived name that is already taken gets a number. */
export function settleVerbs(operations: OperationModel[]): void {
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
    const [one, other] = [twin, operation].map(({ method, path }) => `${method} ${path}`);
    const both = twin === operation ? `two functions of ${one}` : `${one} and ${other}`;
    throw new Misfit(`${both} would both be called ${name}; rename one`, operation.pointer);
  }
  taken.set(key, operation);
}
