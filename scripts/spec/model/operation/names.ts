/** Names of parameters in the client, where several places have one of the same name. */
import { upperFirst } from "../naming.js";
import type { Naming, Place } from "../types.js";

const PLACES: readonly Place[] = ["path", "query", "header", "cookie", "body"];

export const byPlace = (a: { place: Place }, b: { place: Place }): number =>
  PLACES.indexOf(a.place) - PLACES.indexOf(b.place);

export interface NamedInput {
  place: Place;
  name: string;
  /** The spec names it. */
  isGiven: boolean;
}

/** The first of several with one name keeps it, unless the spec names the others. @returns Each with its name, and with the first if that has taken its own. */
export function settledNames<T extends NamedInput>(
  inputs: readonly T[],
  naming: Naming,
): (readonly [input: T, name: string, twin?: T])[] {
  const settled: (readonly [input: T, name: string, twin?: T])[] = [];
  for (const input of [...inputs].sort(byPlace)) {
    const { place, name } = input;
    const [twin] = settled.find(([, taken]) => taken === name) ?? [];
    if (!twin || twin.place === place || input.isGiven) settled.push([input, name]);
    else settled.push([input, naming === "camelCase" ? place + upperFirst(name) : `${place}_${name}`, twin]);
  }
  return settled;
}
