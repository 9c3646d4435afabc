/**
 * A reader of plain YAML (and JSON), in which nearly all specs are written; several times faster than a full parser.
 * Everything else (anchors, tags, tabs, several documents, anything doubtful) is left to the full parser, and so are all
 * errors: this reader only ever says "not plain". A test compares the two on random texts.
 */
import { type Json, type JsonObject, setOwn } from "../document.js";
import type { Lines, Mark, Places } from "../places.js";
import { DEEPEST } from "../yaml.js";
import { Cursor, NotPlain, notPlain } from "./cursor.js";
import { FlowReader } from "./flow.js";
import {
  blockScalar,
  endWithoutSpaces,
  isBlank,
  isSpace,
  meaningOf,
  plainEnd,
  quoted,
  startsPlain,
} from "./scalars.js";

/** A line that ends a document or begins another one; a `---` at the start of the text does not count. */
const OTHER_DOCUMENT = /(?:\n|^(?!---\n))(?:---|\.\.\.)(?!\S)/;

/** Soon after, YAML has no keys of this kind any more. */
const LONGEST_KEY = 1000;

/** The root value, or undefined if the text is not plain. `places` records where each part is. */
export function readPlain(text: string, places: Places, lines: Lines): { readonly root: Json } | undefined {
  if (/[\r\t\u0085\u2028\u2029\ufeff]|<<\s*:/.test(text) || text.startsWith("%") || OTHER_DOCUMENT.test(text))
    return undefined;
  try {
    return { root: new PlainReader(text, places, lines).read() };
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

class PlainReader {
  readonly #cursor: Cursor;
  readonly #places: Places;
  readonly #lines: Lines;
  readonly #flow: FlowReader;
  #depth = 0;
  /** Whether a comment ended the line of plain text that was read last. */
  #hadComment = false;

  constructor(text: string, places: Places, lines: Lines) {
    this.#cursor = new Cursor(text);
    this.#places = places;
    this.#lines = lines;
    this.#flow = new FlowReader(this.#cursor, places, lines);
  }

  read(): Json {
    const cursor = this.#cursor;
    if (cursor.text.startsWith("---\n")) cursor.pos = 4;
    const indent = cursor.nextContent();
    if (indent < 0) notPlain();
    const root = this.#block(indent);
    if (cursor.nextContent() >= 0) notPlain();
    return root;
  }

  /** The value that begins at the cursor, which is the first of its line. */
  #block(indent: number): Json {
    if (++this.#depth > DEEPEST) notPlain();
    const value = this.#blockValue(indent);
    this.#depth--;
    return value;
  }

  #blockValue(indent: number): Json {
    const { char, text, pos } = this.#cursor;
    if (char === "-" && isSpace(text.charAt(pos + 1))) return this.#sequence(indent);
    if (this.#isKey()) return this.#mapping(indent);
    return this.#inline(indent - 1);
  }

  #mark(offset: number): Mark {
    return { lines: this.#lines, offset };
  }

  /** Whether the line at the cursor begins with `key:`. */
  #isKey(): boolean {
    const cursor = this.#cursor;
    const start = cursor.pos;
    if (cursor.char === "{" || cursor.char === "[") return false;
    const found = this.#keyAt() !== undefined;
    cursor.pos = start;
    return found;
  }

  /** Reads a key and its colon; undefined (and the cursor anywhere) if there is none. */
  #keyAt(): string | undefined {
    const cursor = this.#cursor;
    if (cursor.char === '"' || cursor.char === "'") {
      const start = cursor.pos;
      const key = quoted(cursor);
      if (cursor.text.slice(start, cursor.pos).includes("\n")) return undefined;
      cursor.skipSpaces();
      if (!this.#colon()) return undefined;
      return cursor.pos - start > LONGEST_KEY ? notPlain() : key;
    }
    if (!startsPlain(cursor)) return undefined;
    const line = cursor.text.slice(cursor.pos, plainEnd(cursor));
    const colon = /:(?= |$)/.exec(line)?.index;
    if (colon === undefined || colon > LONGEST_KEY) return undefined;
    cursor.pos += colon + 1;
    return line.slice(0, endWithoutSpaces(line, 0, colon));
  }

  #colon(): boolean {
    const { char, text, pos } = this.#cursor;
    if (char !== ":" || !isSpace(text.charAt(pos + 1))) return false;
    this.#cursor.pos++;
    return true;
  }

  #mapping(indent: number): JsonObject {
    const cursor = this.#cursor;
    const object: JsonObject = {};
    const keys = new Map<string, Mark>();
    const self = this.#mark(cursor.pos);
    do {
      const at = cursor.pos;
      const key = this.#keyAt() ?? notPlain();
      if (keys.has(key)) notPlain();
      keys.set(key, this.#mark(at));
      setOwn(object, key, this.#valueAfter(indent, true));
    } while (this.#continues(indent));
    this.#places.set(object, { self, keys });
    return object;
  }

  #sequence(indent: number): Json[] {
    const cursor = this.#cursor;
    const array: Json[] = [];
    const keys = new Map<string, Mark>();
    const self = this.#mark(cursor.pos);
    do {
      if (cursor.char !== "-" || !isSpace(cursor.text.charAt(cursor.pos + 1))) {
        // A sequence at the indentation of its key ends where the next key begins.
        cursor.pos = cursor.lineStart;
        break;
      }
      cursor.pos++;
      const [value, at] = this.#item(indent);
      keys.set(String(array.length), this.#mark(at));
      array.push(value);
    } while (this.#continues(indent));
    this.#places.set(array, { self, keys });
    return array;
  }

  /** Goes on to the next line if it belongs to the collection of this indentation. */
  #continues(indent: number): boolean {
    const cursor = this.#cursor;
    const start = cursor.pos;
    const next = cursor.nextContent();
    if (next === indent) return true;
    cursor.pos = start;
    return false;
  }

  /** The value after `- `: on this line, a collection that begins on it, or on the following lines. */
  #item(indent: number): readonly [Json, number] {
    const cursor = this.#cursor;
    cursor.skipSpaces();
    const at = cursor.pos;
    if (cursor.char === "\n" || cursor.char === "#" || cursor.isEnd) return this.#below(indent, false);
    const column = at - this.#lineStart(at);
    const isNested = (cursor.char === "-" && isSpace(cursor.text.charAt(at + 1))) || this.#isKey();
    return [isNested ? this.#block(column) : this.#inline(indent), at];
  }

  #lineStart(offset: number): number {
    return this.#cursor.text.lastIndexOf("\n", offset - 1) + 1;
  }

  #valueAfter(indent: number, isMapping: boolean): Json {
    const cursor = this.#cursor;
    const before = cursor.pos;
    cursor.skipSpaces();
    const isEmpty = cursor.char === "\n" || cursor.isEnd || (cursor.char === "#" && cursor.pos > before);
    return isEmpty ? this.#below(indent, isMapping)[0] : this.#inline(indent);
  }

  /** The value on the lines below: indented more, or a sequence at its key's own indentation; else null. */
  #below(indent: number, isMapping: boolean): readonly [Json, number] {
    const cursor = this.#cursor;
    const empty = cursor.pos;
    cursor.closeLine();
    const start = cursor.pos;
    const next = cursor.nextContent();
    const at = cursor.pos;
    const isDash = cursor.char === "-" && isSpace(cursor.text.charAt(at + 1));
    if (next > indent || (isMapping && next === indent && isDash)) return [this.#block(next), at];
    cursor.pos = start;
    return [null, empty];
  }

  /** A scalar or a flow collection that begins at the cursor; lines indented more than `indent` continue it. */
  #inline(indent: number): Json {
    const cursor = this.#cursor;
    const { char } = cursor;
    if (char === "|" || char === ">") return blockScalar(cursor, indent);
    if (char === '"' || char === "'") return this.#closed(() => quoted(cursor), indent);
    if (char === "[" || char === "{") return this.#closed(() => this.#flow.read(this.#depth), indent);
    return this.#plain(indent);
  }

  /** Lines inside must be indented, and nothing may follow on the last one. */
  #closed(read: () => Json, indent: number): Json {
    const cursor = this.#cursor;
    const start = cursor.pos;
    const value = read();
    const inside = cursor.text.slice(start, cursor.pos);
    if (inside.includes("\n") && indent >= 0) {
      const least = Math.min(
        ...inside
          .split("\n")
          .slice(1)
          .filter((line) => !isBlank(line))
          .map((line) => line.search(/[^ ]/)),
      );
      if (least <= indent) notPlain();
    }
    cursor.closeLine();
    return value;
  }

  #plain(indent: number): Json {
    const cursor = this.#cursor;
    if (!startsPlain(cursor)) notPlain();
    const lines = [this.#plainLine()];
    let empty = 0;
    while (!cursor.isEnd && !this.#hadComment) {
      const start = cursor.pos;
      if (isBlank(cursor.text.slice(start, cursor.lineEnd()))) {
        empty++;
        cursor.pos = cursor.lineEnd() + 1;
        continue;
      }
      if (cursor.nextContent() <= indent || cursor.pos > cursor.text.length) {
        cursor.pos = start;
        break;
      }
      if (cursor.lineStart !== start || cursor.char === "#") notPlain();
      lines.push(empty === 0 ? " " : "\n".repeat(empty), this.#plainLine());
      empty = 0;
    }
    return lines.length === 1 ? meaningOf(lines[0] ?? "") : lines.join("");
  }

  #plainLine(): string {
    const cursor = this.#cursor;
    const end = plainEnd(cursor);
    const line = cursor.text.slice(cursor.pos, end);
    if (/:(?: |$)/.test(line)) notPlain();
    cursor.pos = end;
    this.#hadComment = !isBlank(cursor.text.slice(end, cursor.lineEnd()));
    cursor.closeLine();
    return line;
  }
}
