import { isRecord } from "../records.js";

/** No example holds more objects than a reader looks through. */
const MAX_OBJECTS = 10_000;

/** What the examples of a page show of the objects in them. */
export class ExampleObjects {
  readonly #examples: readonly unknown[];
  /** The fields of all objects that stand under one name, wherever. */
  readonly #byName = new Map<string, Set<string>>();

  /** `first` is the first field of what is read: an example without it is one of something else. */
  constructor(examples: readonly unknown[], first: string) {
    this.#examples = examples.filter((example) => hasAt(example, [], first));
    const queue: [name: string, value: unknown][] = examples.map((example) => ["", example]);
    for (const [name, value] of queue) {
      const children = isRecord(value) ? Object.entries(value) : Array.isArray(value) ? value.map(under(name)) : [];
      if (isRecord(value)) for (const [key] of children) this.#note(name, key);
      if (queue.length < MAX_OBJECTS) queue.push(...children.filter(([, child]) => typeof child === "object"));
    }
  }

  #note(name: string, key: string): void {
    this.#byName.set(name, (this.#byName.get(name) ?? new Set()).add(key));
  }

  /**
   * Whether the object at a path has a field; undefined when no example tells. Where none reaches the path, one of
   * something else may have an object of that name: an answer holds what the request brought.
   */
  has(path: readonly string[], key: string): boolean | undefined {
    const told = this.#examples.map((example) => hasAt(example, path, key)).filter((has) => has !== undefined);
    if (told.length > 0) return told.includes(true);
    const name = path.at(-1);
    return name === undefined ? undefined : this.#byName.get(name)?.has(key);
  }
}

const under =
  (name: string) =>
  (value: unknown): [string, unknown] => [name, value];

function hasAt(example: unknown, path: readonly string[], key: string): boolean | undefined {
  let at = firstItem(example);
  for (const step of path) {
    if (!isRecord(at) || !Object.hasOwn(at, step)) return undefined;
    at = firstItem(at[step]);
  }
  return isRecord(at) && Object.keys(at).length > 0 ? Object.hasOwn(at, key) : undefined;
}

function firstItem(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}
