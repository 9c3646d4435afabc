import { addTo } from "../../spec/index.js";
import { inputNamer } from "../../spec/model/index.js";
import type { CompareOperation } from "../comparison.js";
import { perSource, type Source } from "../document.js";
import { functionsIn, placeOf, verbsAt } from "./functions.js";
import type { Operation } from "./operation.js";

/** What the inputs of an operation's functions are called, as long as the functions keep their names. */
export const compareInputTypes: CompareOperation = ({ base, revision, subject, isInverted }, comparison) => {
  if (isInverted || isList(base) !== isList(revision)) return;
  const after = inputTypesOf(revision, comparison.revision);
  for (const [name, before] of inputTypesOf(base, comparison.base)) {
    const now = after.get(name);
    if (now === undefined || now === before) continue;
    const pointer = { base: base.pointer, revision: revision.pointer };
    comparison.report.change("client-type-renamed", [subject("request")], pointer, { base: before, revision: now });
  }
};

const isList = ({ value }: Operation): boolean => value["x-client-pagination"] !== undefined;

/** By function; a waiter has no input type of its own. */
function inputTypesOf(operation: Operation, source: Source): ReadonlyMap<string, string> {
  const found = functionsIn(source).get(placeOf(operation));
  const nameOf = found && namersIn(source).get(found.resource);
  if (found === undefined || nameOf === undefined) return new Map();
  const { resource, verb } = found;
  const plain = [...(operation.chosenBy === undefined ? [verb] : []), ...verbsAt(operation.value, "presets")];
  const types = [
    ...plain.map((one) => [one, nameOf(one, isList(operation))] as const),
    ...verbsAt(operation.value, "variants").map((one) => [one, nameOf(one, false)] as const),
  ];
  return new Map(types.map(([one, type]) => [`${resource}.${one}`, type]));
}

const namersIn = perSource((source) => {
  const verbs = new Map<string, string[]>();
  for (const { resource, verbs: own } of functionsIn(source).values())
    for (const verb of own) addTo(verbs, resource, verb);
  return new Map([...verbs].map(([resource, own]) => [resource, inputNamer(resource, own)]));
});

/** An input type, in the resource that has the function. */
export interface InputType {
  readonly resource: string;
  /** Of the operation. */
  readonly pointer: string;
}

/** By name, all input types that have it, in the order in which they may take it in the index. */
export const inputTypesIn = perSource((source): ReadonlyMap<string, readonly InputType[]> => {
  const found = new Map<string, InputType[]>();
  const inOrder = [...functionsIn(source).values()].sort((a, b) =>
    a.resource < b.resource ? -1 : Number(a.resource > b.resource),
  );
  for (const { operation, resource } of inOrder)
    for (const name of inputTypesOf(operation, source).values())
      addTo(found, name, { resource, pointer: operation.pointer });
  return found;
});
