import { isObject, type Json, type JsonObject, setOwn, valueAt } from "./document.js";

export interface Location {
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
}

/** An offset in a file, whose lines are counted only on demand. */
export interface Mark {
  source: { at(offset: number): Location };
  offset: number;
}

interface Place {
  self: Mark;
  /** Mark of each key (or item); a key that an overlay wrote has its mark there. */
  keys: Map<string, Mark>;
}

/** Where each object and array of a document is in its text. Copies made by an overlay keep their places. */
export class Places {
  readonly #places = new WeakMap<object, Place>();

  set(value: object, place: Place): void {
    this.#places.set(value, place);
  }

  /** `key` of `to` was taken from `fromKey` of `from`. */
  move(to: object, key: string, from: object, fromKey: string = key): void {
    const mark = this.#places.get(from)?.keys.get(fromKey);
    if (mark) this.#places.get(to)?.keys.set(key, mark);
  }

  /** `key` of `to` was taken from the place of `root` that `segments` lead to. */
  take(to: unknown, key: string, root: unknown, segments: readonly string[]): void {
    const parent = valueAt(root, segments.slice(0, -1));
    if (!isContainer(to) || !isContainer(parent)) return;
    const from = this.#places.get(parent);
    const mark = segments.length === 0 ? from?.self : from?.keys.get(segments.at(-1) ?? "");
    if (!mark) return;
    const place = this.#places.get(to);
    if (place) place.keys.set(key, mark);
    else this.#places.set(to, { self: mark, keys: new Map([[key, mark]]) });
  }

  copy(to: object, from: object): void {
    const place = this.#places.get(from);
    if (place) this.#places.set(to, { self: place.self, keys: new Map(place.keys) });
  }

  /** The place of the deepest part of `root` along `segments` whose place is known. */
  locate(root: unknown, segments: readonly string[]): Location | undefined {
    let mark = isContainer(root) ? this.#places.get(root)?.self : undefined;
    let value = root;
    for (const segment of segments) {
      if (!isContainer(value) || !Object.hasOwn(value, segment)) break;
      mark = this.#places.get(value)?.keys.get(segment) ?? mark;
      value = (value as Record<string, unknown>)[segment];
    }
    return mark?.source.at(mark.offset);
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
