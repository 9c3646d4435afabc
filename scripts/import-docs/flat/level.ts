import { Unreadable } from "../unreadable.js";
import type { Words } from "./words.js";

/** What a field may begin with. */
const SCHEMA = new Set(["type", "$ref", "oneOf", "anyOf", "allOf", "enum"]);

/** A key of a level: what its value must look like, starting with the word after the key, and how it is read. */
export interface Key {
  readonly fits: (index: number) => boolean;
  readonly read: () => void;
}

/** Reads a value into an object's key. */
export function put<T, K extends keyof T>(target: T, key: K, read: () => T[K]): () => void {
  return () => {
    target[key] = read();
  };
}

export interface LevelOptions {
  /** Whether a key may still come, given those seen. */
  readonly open?: (key: string, seen: ReadonlySet<string>, index: number) => boolean;
}

/** Reads an object of known keys, each at most once, in any order; unknown keys are skipped with their value. */
export function readLevel(words: Words, keys: Readonly<Record<string, Key>>, options: LevelOptions = {}): void {
  const seen = new Set<string>();
  const open = options.open ?? (() => true);
  const accepts = (index: number): boolean => {
    const key = words.key(index);
    if (key === undefined || !Object.hasOwn(keys, key) || seen.has(key)) return false;
    return open(key, seen, index) && keys[key]?.fits(index + 1) === true;
  };
  words.within(accepts, () => {
    for (;;) {
      if (accepts(words.at)) {
        const key = words.key() ?? "";
        seen.add(key);
        words.at++;
        keys[key]?.read();
      } else if (!skipUnknown(words)) return;
    }
  });
}

/** Reads `name: value` pairs with arbitrary names. */
export function readMap(words: Words, fits: (index: number) => boolean, read: (name: string) => void): void {
  const accepts = (index: number) => words.key(index) !== undefined && fits(index);
  words.within(accepts, () => {
    for (;;) {
      if (accepts(words.at)) {
        const name = words.key() ?? "";
        words.at++;
        read(name);
      } else if (!skipUnknown(words)) return;
    }
  });
}

/** Reads `- item` after `- item`; `starts` looks at the word after the dash. */
export function readList(words: Words, starts: (index: number) => boolean, read: () => void): void {
  const accepts = (index: number) => words.word(index) === "-" && starts(index + 1);
  words.within(accepts, () => {
    while (accepts(words.at)) {
      words.at++;
      read();
    }
  });
}

export const fitsNowhere = (key: string) => `what its OpenAPI document says under "${key}" fits nowhere`;

/**
 * Skips a key that no open level knows, with its value, up to where some level continues. What is inside it must not be
 * taken for something around it, and what was lost must not pass for something that never existed.
 */
function skipUnknown(words: Words): boolean {
  const key = words.key();
  if (words.done || key === undefined || words.structural()) return false;
  const holds = words.key(words.at + 1);
  const isLost = holds !== undefined && (words.structural(words.at + 1) || SCHEMA.has(holds));
  if (isLost && !key.startsWith("x-")) throw new Unreadable(fitsNowhere(key));
  do words.at++;
  while (!words.done && !words.structural());
  return true;
}
