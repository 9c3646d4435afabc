import { freeVerb, functionKey, givenFirst } from "../../spec/model/index.js";
import { perSource, type Source } from "../document.js";
import { objectAt } from "../json.js";
import { obstacleTo } from "./client.js";
import { identityOf, type Operation, pathOperations } from "./operation.js";

/** `resource.verb` in the generated client; undefined if it has no function for the operation. */
export function functionOf(operation: Operation, source: Source): string | undefined {
  return operation.chosenBy ?? functionsIn(source).get(placeOf(operation));
}

const placeOf = ({ method, path }: Operation): string => `${method} ${path}`;

/** By their operations' places, numbered as in the generator: a derived name may be that of another function. */
const functionsIn = perSource((source): ReadonlyMap<string, string> => {
  const shown = pathOperations(source).filter((operation) => obstacleTo(operation, source) === undefined);
  const taken = new Set<string>();
  const functions = new Map<string, string>();
  for (const operation of givenFirst(shown.map((one) => ({ ...one, ...identityOf(one) })))) {
    const { resource } = operation;
    const verb = freeVerb(operation, taken);
    functions.set(placeOf(operation), `${resource}.${verb}`);
    const verbs = [...(operation.chosenBy === undefined ? [verb] : []), ...furtherVerbs(operation)];
    for (const one of verbs) taken.add(functionKey(resource, one));
  }
  return functions;
});

const furtherVerbs = ({ value }: Operation): string[] =>
  ["presets", "waiter", "variants"].flatMap((word) => Object.keys(objectAt(value, `x-client-${word}`)));
