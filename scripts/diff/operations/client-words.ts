import type { CompareOperation } from "../comparison.js";
import { canonical, child, type JsonObject, objectAt, textAt } from "../json.js";
import { template } from "./operation.js";

/** What an overlay states about the generated functions. */
export const compareClientWords: CompareOperation = ({ base, revision, subject }, { report }) => {
  for (const [word, effect, definitionsIn] of WORDS) {
    const keyword = `x-client-${word}`;
    const [before, after] = [base, revision].map(({ value }) => definitionsIn(value, keyword));
    for (const name of new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])) {
      const [was, is] = [before?.[name], after?.[name]];
      const verb = verbFor(was, is);
      if (verb === undefined) continue;
      const facts = verb === "changed" ? [effect(Object(was), Object(is))] : [];
      const placeIn = ({ pointer }: { pointer: string }) =>
        child(pointer, keyword, ...(name === keyword ? [] : [name]));
      const pointer = { base: placeIn(base), revision: placeIn(revision) };
      report.change(`client-${word}-${verb}`, [subject("both")], pointer, { name, facts });
    }
  }
};

/** What happens to code that was written for the base's definition. */
type Effect = (before: JsonObject, after: JsonObject) => "breaks" | "differs" | "compiles";

/** Nobody passes what a preset fixes, and what it no longer fixes may become required. */
const ofPreset: Effect = (before, after) => (sameKeys(before, after) ? "differs" : "breaks");

/** A value may lead elsewhere than before; if none is chosen, the first is used. */
const ofVariants: Effect = (before, after) => {
  const paths = Object.keys(before).flatMap((input) =>
    Object.entries(objectAt(before, input)).map(([value, path]) => ({
      path,
      now: textAt(objectAt(after, input), value),
    })),
  );
  if (paths.some(({ now }) => now === undefined)) return "breaks";
  const isSame = usualOf(before) === usualOf(after) && paths.every(({ path, now }) => path === now);
  return isSame ? "compiles" : "differs";
};

const ofPages: Effect = (before, after) => (before.items === after.items ? "compiles" : "breaks");

/** What an extension defines, by name; for the operation's own function, by the extension's own name. */
type Read = (value: JsonObject, keyword: string) => JsonObject;

const own: Read = (value, keyword) => (value[keyword] === undefined ? {} : { [keyword]: value[keyword] });

/** The names of path parameters matter only inside the document. */
const choices: Read = (value, keyword) =>
  JSON.parse(JSON.stringify(objectAt(value, keyword)), (_, path) => (typeof path === "string" ? template(path) : path));

const WORDS: readonly (readonly [word: string, effect: Effect, read: Read])[] = [
  ["pagination", ofPages, own],
  ["presets", ofPreset, objectAt],
  ["waiter", () => "differs", objectAt],
  ["variants", ofVariants, choices],
  ["idempotent", () => "compiles", own],
];

function verbFor(before: unknown, after: unknown): "added" | "removed" | "changed" | undefined {
  if (before === undefined) return "added";
  if (after === undefined) return "removed";
  return canonical(before) === canonical(after) && usualOf(before) === usualOf(after) ? undefined : "changed";
}

function sameKeys(one: object, other: object): boolean {
  return canonical(Object.keys(one).sort()) === canonical(Object.keys(other).sort());
}

/** The first value of each input that offers a choice. */
function usualOf(variants: unknown): string {
  return canonical(Object.values(Object(variants)).map((values) => Object.keys(Object(values))[0]));
}
