/** The part of YAML between brackets and braces; JSON is nothing else. */
import { type Json, type JsonObject, setOwn } from "../document.js";
import type { Lines, Mark, Places } from "../places.js";
import { DEEPEST } from "../yaml.js";
import { type Cursor, notPlain } from "./cursor.js";
import { endWithoutSpaces, isSpace, meaningOf, quoted, startsPlain } from "./scalars.js";

export class FlowReader {
  readonly #cursor: Cursor;
  readonly #places: Places;
  readonly #lines: Lines;
  #depth = 0;

  constructor(cursor: Cursor, places: Places, lines: Lines) {
    this.#cursor = cursor;
    this.#places = places;
    this.#lines = lines;
  }

  /** The collection that begins at the cursor, nested in `depth` collections. */
  read(depth: number): Json {
    this.#depth = depth;
    return this.#value();
  }

  #mark(offset: number): Mark {
    return { lines: this.#lines, offset };
  }

  /** A value inside `[]` or `{}`, on any number of lines. */
  #value(): Json {
    if (++this.#depth > DEEPEST) notPlain();
    const { char } = this.#cursor;
    const value = char === "[" ? this.#sequence() : char === "{" ? this.#mapping() : this.#scalar();
    this.#depth--;
    return value;
  }

  #space(): string {
    const cursor = this.#cursor;
    while (cursor.char === " " || cursor.char === "\n") cursor.pos++;
    if (cursor.char === "#" || cursor.isEnd) notPlain();
    return cursor.char;
  }

  #sequence(): Json[] {
    const array: Json[] = [];
    const keys = new Map<string, Mark>();
    const self = this.#mark(this.#cursor.pos++);
    while (this.#space() !== "]") {
      keys.set(String(array.length), this.#mark(this.#cursor.pos));
      array.push(this.#value());
      this.#next("]");
    }
    this.#cursor.pos++;
    this.#places.set(array, { self, keys });
    return array;
  }

  #mapping(): JsonObject {
    const cursor = this.#cursor;
    const object: JsonObject = {};
    const keys = new Map<string, Mark>();
    const self = this.#mark(cursor.pos++);
    while (this.#space() !== "}") {
      const at = cursor.pos;
      const isQuoted = cursor.char === '"' || cursor.char === "'";
      const key = isQuoted ? quoted(cursor) : this.#text();
      if (keys.has(key) || cursor.text.slice(at, cursor.pos).includes("\n")) notPlain();
      cursor.skipSpaces();
      if (cursor.char !== ":") notPlain();
      cursor.pos++;
      if (!isQuoted && !isSpace(cursor.char)) notPlain();
      keys.set(key, this.#mark(at));
      const next = this.#space();
      setOwn(object, key, next === "," || next === "}" ? null : this.#value());
      this.#next("}");
    }
    cursor.pos++;
    this.#places.set(object, { self, keys });
    return object;
  }

  #next(close: string): void {
    const next = this.#space();
    if (next === ",") this.#cursor.pos++;
    else if (next !== close) notPlain();
  }

  #scalar(): Json {
    const { char } = this.#cursor;
    if (char !== '"' && char !== "'") return meaningOf(this.#text());
    const value = quoted(this.#cursor);
    const after = this.#space();
    return after === "," || after === "]" || after === "}" ? value : notPlain();
  }

  /** Plain text in a flow collection also ends at the collection's punctuation; text on several lines is left to the full parser. */
  #text(): string {
    const cursor = this.#cursor;
    if (!startsPlain(cursor) || cursor.char === "-" || cursor.char === "?" || cursor.char === ":") {
      if (!/^-[0-9.]/.test(cursor.text.slice(cursor.pos, cursor.pos + 2))) notPlain();
    }
    const start = cursor.pos;
    const rest = /(?:[^,[\]{}:#\n]|:(?=[^ ,[\]{}\n])|(?<! )#)+/y;
    rest.lastIndex = start;
    const [text = ""] = rest.exec(cursor.text) ?? notPlain();
    cursor.pos = start + text.length;
    if (cursor.char === "\n" && !/^[ \n]*[,\]}]/.test(cursor.text.slice(cursor.pos, cursor.pos + 200))) notPlain();
    return text.slice(0, endWithoutSpaces(text, 0, text.length));
  }
}
