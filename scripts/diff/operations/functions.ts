import { freeVerb, functionKey, givenFirst } from "../../spec/model/index.js";
import { perSource, type Source } from "../document.js";
import { type JsonObject, objectAt } from "../json.js";
import { obstacleTo } from "./client.js";
import { identityOf, type Operation, pathOperations } from "./operation.js";

/** `resource.verb` in the generated client; undefined if it has no function for the operation. */
export function functionOf(operation: Operation, source: Source): string | undefined {
  if (operation.chosenBy !== undefined) return operation.chosenBy;
  const found = functionsIn(source).get(placeOf(operation));
  return found && `${found.resource}.${found.verb}`;
}

export const placeOf = ({ method, path }: Operation): string => `${method} ${path}`;

interface Functions {
  readonly operation: Operation;
  readonly resource: string;
  readonly verb: string;
  /** Those of its presets, waiter and choices, too. */
  readonly verbs: readonly string[];
}

/** By their operations' places, numbered as in the generator: a derived name may be that of another function. */
export const functionsIn = perSource((source): ReadonlyMap<string, Functions> => {
  const shown = pathOperations(source).filter((operation) => obstacleTo(operation, source) === undefined);
  const taken = new Set<string>();
  const functions = new Map<string, Functions>();
  for (const operation of givenFirst(shown.map((one) => ({ ...one, ...identityOf(one) })))) {
    const { resource } = operation;
    const verb = freeVerb(operation, taken);
    const further = FURTHER.flatMap((word) => verbsAt(operation.value, word));
    const verbs = [...(operation.chosenBy === undefined ? [verb] : []), ...further];
    functions.set(placeOf(operation), { operation, resource, verb, verbs });
    for (const one of verbs) taken.add(functionKey(resource, one));
  }
  return functions;
});

const FURTHER = ["presets", "waiter", "variants"] as const;

export const verbsAt = (value: JsonObject, word: (typeof FURTHER)[number]): string[] =>
  Object.keys(objectAt(value, `x-client-${word}`));
