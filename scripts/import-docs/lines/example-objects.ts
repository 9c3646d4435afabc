import { isRecord } from "../records.js";

/** No example has more objects than this. */
const MAX_OBJECTS = 10_000;

/** What the examples of a page show of the objects in them. */
export class ExampleObjects {
  readonly #examples: readonly unknown[];
  /** The fields of all objects of the same name, anywhere. */
  readonly #byName = new Map<string, Set<string>>();

  /** `first` is the first field of what is being read: an example without it shows something else. */
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
   * Whether the object at a path has a field; undefined if no example shows it. If none reaches the path, an example of
   * something else may have an object of that name, because an answer contains what the request sent.
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
