import type { Source } from "./document.js";
import { isObject, type JsonObject, objectAt } from "./json.js";

const COMPONENT_REF = /^#\/components\/schemas\/([^/]+)$/;
/** Below this depth nothing counts as the same without a real comparison. */
const DEEPEST = 400;

/**
 * Finds schemas that are identical on both sides, including everything they refer to: they need no comparison.
 * In most pairs of documents that is nearly all schemas.
 */
export class Unchanged {
  readonly #names = new Set<string>();
  /** For each name, the names of the schemas that refer to it. */
  readonly #usersOf = new Map<string, Set<string>>();
  /** The named schema whose references are being gathered. */
  #current: string | undefined;
  readonly #answers = new Map<object, readonly [other: object, isSame: boolean]>();

  constructor(base: Source, revision: Source) {
    if (base.is30 !== revision.is30) return;
    const [before, after] = [objectAt(base.root.components, "schemas"), objectAt(revision.root.components, "schemas")];
    this.#names = new Set(Object.keys(before).filter((name) => Object.hasOwn(after, name)));
    this.#narrow(before, after);
  }

  /** Drops the names whose schemas differ, then all names that refer to a dropped one. */
  #narrow(before: JsonObject, after: JsonObject): void {
    const dropped = [...this.#names].filter((name) => {
      this.#current = name;
      return !this.isSame(before[name], after[name]);
    });
    this.#current = undefined;
    for (const name of dropped) this.#names.delete(name);
    for (const name of dropped) {
      for (const user of this.#usersOf.get(name) ?? []) if (this.#names.delete(user)) dropped.push(user);
    }
    this.#answers.clear();
  }

  isSame(a: unknown, b: unknown, depth = 0): boolean {
    if (typeof a !== "object" || a === null) return a === b;
    if (typeof b !== "object" || b === null || depth > DEEPEST) return false;
    const known = this.#answers.get(a);
    if (known?.[0] === b) return known[1];
    const answer = Array.isArray(a) ? this.#sameLists(a, b, depth) : isObject(a) && this.#sameObjects(a, b, depth);
    this.#answers.set(a, [b, answer]);
    return answer;
  }

  #sameLists(a: readonly unknown[], b: unknown, depth: number): boolean {
    return (
      Array.isArray(b) && a.length === b.length && a.every((item, index) => this.isSame(item, b[index], depth + 1))
    );
  }

  #sameObjects(a: JsonObject, b: unknown, depth: number): boolean {
    if (!isObject(b)) return false;
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length) return false;
    return keys.every(
      (key) => Object.hasOwn(b, key) && this.isSame(a[key], b[key], depth + 1) && this.#isSettled(key, a[key]),
    );
  }

  /** A reference is the same only if what it names is. */
  #isSettled(key: string, value: unknown): boolean {
    if (key !== "$ref" || typeof value !== "string") return true;
    const name = COMPONENT_REF.exec(value)?.[1];
    if (name === undefined) return false;
    if (this.#current !== undefined) this.#usersOf.set(name, (this.#usersOf.get(name) ?? new Set()).add(this.#current));
    return this.#names.has(name);
  }
}
