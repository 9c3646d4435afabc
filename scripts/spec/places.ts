import { isObject, type Json, type JsonObject, setOwn, valueAt } from "./document.js";

export interface Location {
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
}

/** The lines of a file, which are counted only on demand. */
export interface Lines {
  at(offset: number): Location;
}

/** An offset in a file. */
export interface Mark {
  lines: Lines;
  offset: number;
}

/** Where an object or array is, and each of its members. */
interface Marks {
  self: Mark;
  /** Mark of each key (or item); a key that an overlay wrote has its mark there. */
  keys: Map<string, Mark>;
}

/** Where each object and array of a document is in its text. Copies made by an overlay keep their places. */
export class Places {
  readonly #marks = new WeakMap<object, Marks>();

  set(value: object, marks: Marks): void {
    this.#marks.set(value, marks);
  }

  /** `key` of `to` was taken from `fromKey` of `from`. */
  move(to: object, key: string, from: object, fromKey: string = key): void {
    const mark = this.#marks.get(from)?.keys.get(fromKey);
    if (mark) this.#marks.get(to)?.keys.set(key, mark);
  }

  /** `key` of `to` was taken from the place of `root` that `segments` lead to. */
  take(to: unknown, key: string, root: unknown, segments: readonly string[]): void {
    const parent = valueAt(root, segments.slice(0, -1));
    if (!isContainer(to) || !isContainer(parent)) return;
    const from = this.#marks.get(parent);
    const mark = segments.length === 0 ? from?.self : from?.keys.get(segments.at(-1) ?? "");
    if (!mark) return;
    const known = this.#marks.get(to);
    if (known) known.keys.set(key, mark);
    else this.#marks.set(to, { self: mark, keys: new Map([[key, mark]]) });
  }

  copy(to: object, from: object): void {
    const marks = this.#marks.get(from);
    if (marks) this.#marks.set(to, { self: marks.self, keys: new Map(marks.keys) });
  }

  /** The place of the deepest part of `root` along `segments` whose place is known. */
  locate(root: unknown, segments: readonly string[]): Location | undefined {
    let mark = isContainer(root) ? this.#marks.get(root)?.self : undefined;
    let value = root;
    for (const segment of segments) {
      if (!isContainer(value) || !Object.hasOwn(value, segment)) break;
      mark = this.#marks.get(value)?.keys.get(segment) ?? mark;
      value = (value as Record<string, unknown>)[segment];
    }
    return mark?.lines.at(mark.offset);
  }
}

const isContainer = (value: unknown): value is object => typeof value === "object" && value !== null;

/** A deep copy that keeps places and own `__proto__` keys. */
export function clone(value: Json, places: Places): Json {
  if (Array.isArray(value)) {
    const array = value.map((item) => clone(item, places));
    places.copy(array, value);
    return array;
  }
  if (!isObject(value)) return value;
  const object: JsonObject = {};
  for (const key of Object.keys(value)) setOwn(object, key, clone(value[key] as Json, places));
  places.copy(object, value);
  return object;
}
