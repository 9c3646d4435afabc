import type { CompareOperation } from "../comparison.js";
import { canonical, child, type JsonObject, objectAt } from "../json.js";

/** What an overlay says about the generated functions. */
export const compareClientWords: CompareOperation = ({ base, revision, subject }, { report }) => {
  for (const [word, effect, isMap] of WORDS) {
    const keyword = `x-client-${word}`;
    const [before, after] = [base, revision].map(({ value }) => definitionsIn(value, keyword, isMap));
    for (const name of new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])) {
      const [was, is] = [before?.[name], after?.[name]];
      const verb = verbFor(was, is);
      if (verb === undefined) continue;
      const facts = verb === "changed" ? [effect(Object(was), Object(is))] : [];
      const placeIn = ({ pointer }: { pointer: string }) => child(pointer, keyword, ...(isMap ? [name] : []));
      const pointer = {
        base: was === undefined ? undefined : placeIn(base),
        revision: is === undefined ? undefined : placeIn(revision),
      };
      report.change(`client-${word}-${verb}`, [subject("both")], pointer, { name, facts });
    }
  }
};

/** What becomes of code that was written for the one definition. */
type Effect = (before: JsonObject, after: JsonObject) => "breaks" | "differs" | "compiles";

/** What a preset fixes nobody passes, and what it fixes no longer may be demanded. */
const ofPreset: Effect = (before, after) => (sameKeys(before, after) ? "differs" : "breaks");

/** Without a choice the first is taken. */
const ofVariants: Effect = (before, after) => {
  const keeps = (input: string) =>
    Object.keys(objectAt(before, input)).every((value) => Object.hasOwn(objectAt(after, input), value));
  if (!Object.keys(before).every(keeps)) return "breaks";
  return usualOf(before) === usualOf(after) ? "compiles" : "differs";
};

const ofPages: Effect = (before, after) => (before.items === after.items ? "compiles" : "breaks");

/** Of the words that hold several functions, each by its name, and of those about the operation's own. */
const WORDS: readonly (readonly [word: string, effect: Effect, isMap: boolean])[] = [
  ["pagination", ofPages, false],
  ["presets", ofPreset, true],
  ["waiter", () => "differs", true],
  ["variants", ofVariants, true],
  ["idempotent", () => "compiles", false],
];

function definitionsIn(value: JsonObject, keyword: string, isMap: boolean): JsonObject {
  if (isMap) return objectAt(value, keyword);
  return value[keyword] === undefined ? {} : { [keyword]: value[keyword] };
}

function verbFor(before: unknown, after: unknown): "added" | "removed" | "changed" | undefined {
  if (before === undefined) return "added";
  if (after === undefined) return "removed";
  return canonical(before) === canonical(after) && usualOf(before) === usualOf(after) ? undefined : "changed";
}

function sameKeys(one: object, other: object): boolean {
  return canonical(Object.keys(one).sort()) === canonical(Object.keys(other).sort());
}

/** The first value of each input that is chosen from. */
function usualOf(variants: unknown): string {
  return canonical(Object.values(Object(variants)).map((values) => Object.keys(Object(values))[0]));
}
