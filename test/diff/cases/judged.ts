import { expect, it } from "vitest";
import { type Change, diff, LEVELS, type Level } from "../../../scripts/diff/index.js";
import { object, ref, text, whole } from "../documents.js";

export { object, ref, text, whole };

type Case = readonly [name: string, base: object, revision: object, wire: Level, typescript: Level];

/** The worst level of all changes. */
export const worst = (changes: readonly Change[], verdict: "wire" | "typescript"): Level =>
  LEVELS[Math.max(0, ...changes.map(({ scope }) => LEVELS.indexOf(scope[verdict])))] ?? "none";

/** A test for each case: the worst level on the wire and in TypeScript. */
export function judged(cases: readonly Case[]): void {
  it.each(cases)("%s", (_, base, revision, wire, typescript) => {
    const changes = diff(base, revision);
    expect([worst(changes, "wire"), worst(changes, "typescript")]).toEqual([wire, typescript]);
  });
}

export const form = "application/x-www-form-urlencoded";
export const named = (schemas: object, document: object) => ({ ...document, components: { schemas } });

export const cat = object({ kind: { const: "cat" }, lives: whole }, ["kind"]);
export const dog = object({ kind: { const: "dog" }, tricks: whole }, ["kind"]);
export const bird = object({ kind: { const: "bird" } }, ["kind"]);
