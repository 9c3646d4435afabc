/**
 * YAML or JSON text to plain data that remembers where it came from.
 * The text is untrusted: duplicate keys, unknown tags, alias bombs, and depth or size beyond a limit end as a {@link Failure}.
 */
import { type Alias, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type YAMLMap, type YAMLSeq } from "yaml";
import { Failure } from "../failure.js";
import { isObject, type Json, type JsonObject, setOwn } from "./document.js";
import { LazyLines } from "./lazy-lines.js";
import type { Location, Mark, Places } from "./places.js";
import { readPlain } from "./plain/reader.js";
import { shorten } from "./shorten.js";
import { DEEPEST, readYaml } from "./yaml.js";

const LIMITS = { characters: 24 * 1024 * 1024, nodes: 4_000_000, aliases: 1_000 };

export interface Source {
  readonly file: string;
  readonly text: string;
  readonly root: Json;
}

/** Reads the text of one file; `places` records where each part is. Simple texts take a fast path, which a test compares with this one. */
export function readSource(file: string, text: string, places: Places): Source {
  if (text.length > LIMITS.characters)
    throw new Failure(`${shorten(file)}: longer than ${LIMITS.characters} characters; not read`);
  const plain = readPlain(text, places, new LazyLines(shorten(file), text));
  if (plain !== undefined) return { file, text, root: plain.root };
  const lines = new LineCounter();
  const reader = new Reader(shorten(file), lines, places);
  const { contents } = readYaml(text, lines, (reason, offset) => reader.refuse(reason, offset));
  return { file, text, root: contents === null ? null : reader.convert(contents, 0) };
}

class Reader {
  readonly #file: string;
  readonly #lines: LineCounter;
  readonly #places: Places;
  readonly #anchors = new Map<string, Node>();
  /** What each alias refers to: an anchor's name may be used again below, and an anchored part is read again at each of its aliases. */
  readonly #targets = new Map<Alias, Node>();
  /** Whether an alias is being followed: the anchors inside have been seen before. */
  #isRepeating = false;
  #nodes = 0;
  #aliases = 0;

  constructor(file: string, lines: LineCounter, places: Places) {
    this.#file = file;
    this.#lines = lines;
    this.#places = places;
  }

  at(offset: number): Location {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  refuse(reason: string, offset: number): never {
    const { line, column } = this.at(offset);
    throw new Failure(`${this.#file}:${line}:${column}: ${reason}`);
  }

  convert(node: Node, depth: number): Json {
    if (depth > DEEPEST) this.refuse(`nested deeper than ${DEEPEST} levels`, offsetOf(node));
    if (++this.#nodes > LIMITS.nodes) this.refuse(`more than ${LIMITS.nodes} values`, offsetOf(node));
    if (isAlias(node)) return this.#alias(node, depth);
    this.#remember(node);
    if (isMap(node)) return this.#map(node as YAMLMap<Node, Node | null>, depth);
    if (isSeq(node)) return this.#seq(node as YAMLSeq<Node>, depth);
    return this.#scalar(node);
  }

  #remember(node: Node): void {
    if (!isAlias(node) && node.anchor && !this.#isRepeating) this.#anchors.set(node.anchor, node);
  }

  #alias(node: Alias, depth: number): Json {
    const target = this.#targets.get(node) ?? this.#anchors.get(node.source);
    if (!target) this.refuse(`alias *${node.source} refers to no earlier anchor`, offsetOf(node));
    this.#targets.set(node, target);
    if (++this.#aliases > LIMITS.aliases) this.refuse(`more than ${LIMITS.aliases} aliases`, offsetOf(node));
    const outer = this.#isRepeating;
    this.#isRepeating = true;
    const value = this.convert(target, depth + 1);
    this.#isRepeating = outer;
    return value;
  }

  #map(node: YAMLMap<Node, Node | null>, depth: number): JsonObject {
    const object: JsonObject = {};
    const keys = new Map<string, Mark>();
    const merged: { value: Json; mark: Mark }[] = [];
    for (const { key: keyNode, value } of node.items) {
      if (isMergeKey(keyNode)) {
        merged.push({
          value: value && this.convert(value, depth + 1),
          mark: { lines: this, offset: offsetOf(keyNode) },
        });
        continue;
      }
      const key = this.#key(keyNode);
      if (keys.has(key)) this.refuse(`duplicate key ${JSON.stringify(key)}`, offsetOf(keyNode));
      keys.set(key, { lines: this, offset: offsetOf(keyNode) });
      setOwn(object, key, value ? this.convert(value, depth + 1) : null);
    }
    for (const { value, mark } of merged) this.#merge(object, keys, value, mark);
    this.#places.set(object, { self: { lines: this, offset: offsetOf(node) }, keys });
    return object;
  }

  /** `<<: *a` of YAML 1.1, which other OpenAPI tools read: keys next to it win, and among several maps the first. */
  #merge(object: JsonObject, keys: Map<string, Mark>, value: Json, mark: Mark): void {
    for (const part of [value].flat()) {
      if (!isObject(part)) this.refuse("<< needs a map or a list of maps", mark.offset);
      for (const key of Object.keys(part).filter((name) => !keys.has(name))) {
        keys.set(key, mark);
        setOwn(object, key, part[key]);
      }
    }
  }

  #seq(node: YAMLSeq<Node>, depth: number): Json[] {
    const array = node.items.map((item) => this.convert(item, depth + 1));
    const keys = new Map(node.items.map((item, index) => [String(index), { lines: this, offset: offsetOf(item) }]));
    this.#places.set(array, { self: { lines: this, offset: offsetOf(node) }, keys });
    return array;
  }

  /** Keys are text as written: `200:` is the status "200", not a number. */
  #key(node: Node): string {
    this.#remember(node);
    if (!isScalar(node)) this.refuse("a key that is not text", offsetOf(node));
    return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
  }

  #scalar(node: Node): Json {
    const value: unknown = isScalar(node) ? node.value : undefined;
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number" && Number.isFinite(value)) return value;
    return this.refuse(`a value that JSON cannot express: ${String(value).slice(0, 40)}`, offsetOf(node));
  }
}

const isMergeKey = (node: Node): boolean => isScalar(node) && node.type === "PLAIN" && node.value === "<<";

const offsetOf = (node: Node): number => node.range?.[0] ?? 0;
