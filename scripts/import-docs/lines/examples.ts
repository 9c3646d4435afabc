import { isRecord } from "../records.js";
import type { Line } from "./line.js";

/** A line of a JSON example, numbered by the site's viewer or not. */
export function isJsonLine(text: string): boolean {
  return (
    /^(?:\d+\s*)?(?:[{}[\]],?$|"(?:[^"\\]|\\.)*"\s*[:,]|"(?:[^"\\]|\\.)*"$)/.test(text) || /^\d+\s*[{}[\]]/.test(text)
  );
}

/** A page has a few examples; what looks like thousands of beginnings is none. */
const MAX_TRIES = 50;

/** The JSON examples of a page. They tell which field stands inside which object where the text does not. */
export function examplesOf(lines: readonly Line[]): unknown[] {
  const examples: unknown[] = [];
  let tries = 0;
  for (let i = 0; i < lines.length && tries < MAX_TRIES; i++) {
    if (!/^(?:1\s*)?[{[]$/.test(lines[i]?.text ?? "")) continue;
    tries++;
    const end = closingLine(lines, i);
    const value = end === undefined ? undefined : parse(lines.slice(i, end + 1));
    if (value === undefined) continue;
    examples.push(value);
    i = end ?? i;
  }
  return examples;
}

function closingLine(lines: readonly Line[], from: number): number | undefined {
  let depth = 0;
  for (let i = from; i < lines.length; i++) {
    const bare = (lines[i]?.text ?? "").replace(/"(?:[^"\\]|\\.)*"/g, "");
    for (const mark of bare) depth += "{[".includes(mark) ? 1 : "}]".includes(mark) ? -1 : 0;
    if (depth <= 0) return i;
  }
  return undefined;
}

function parse(lines: readonly Line[]): unknown {
  const numbered = /^1\s*[{[]$/.test(lines[0]?.text ?? "");
  const text = lines.map((line) => (numbered ? line.text.replace(/^\d+\s*/, "") : line.text)).join("\n");
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

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
