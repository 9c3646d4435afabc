import { type Json, pointerOf } from "../document.js";

const DEEPEST = 256;
const MOST_VALUES = 1_000_000;

/** Parts that replace the references in one another, which could go on without end, or double with each. */
export class Growth {
  readonly #steps = new Set<string>();
  #values = 0;

  /** Why a part must not be put in this place of the document, if there is a reason. */
  add(at: readonly string[], id: string, part: Json): string | undefined {
    const step = `${pointerOf(at)} ${id}`;
    if (this.#steps.has(step)) return "leads back to itself";
    this.#steps.add(step);
    if (at.length > DEEPEST) return `nested deeper than ${DEEPEST} levels`;
    this.#values += countValues(part);
    return this.#values > MOST_VALUES ? `more than ${MOST_VALUES} values in place of references` : undefined;
  }
}

const countValues = (value: Json): number =>
  typeof value === "object" && value !== null
    ? Object.values(value).reduce<number>((sum, part) => sum + countValues(part), 1)
    : 1;
