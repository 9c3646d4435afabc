import { Unreadable } from "../unreadable.js";

/** Says whether the word at an index goes on with the structure at one level of the document. */
export type Accepts = (index: number) => boolean;

/** No document of the generator comes close to this; a deeper one is an attack on the stack. */
const MAX_LEVELS = 200;

/**
 * YAML without its line breaks and indentation, word by word. Where a text ends can only be known from what may come
 * next, so every open level of the document says what it accepts, innermost last.
 */
export class Words {
  at = 0;
  readonly list: readonly string[];
  readonly #levels: Accepts[] = [];
  /** Whether the fences of code in texts come in pairs; otherwise they say nothing. */
  readonly #isFenced: boolean;

  constructor(text: string) {
    this.list = text.split(/\s+/).filter((word) => word !== "");
    this.#isFenced = fencesIn(text) % 2 === 0;
  }

  get done(): boolean {
    return this.at >= this.list.length;
  }

  word(index = this.at): string {
    return this.list[index] ?? "";
  }

  /** The key at an index (`name:`, `'200':`) without its colon and quotes; undefined if it is not a key. */
  key(index = this.at): string | undefined {
    const word = this.word(index);
    if (word.length < 2 || !word.endsWith(":")) return undefined;
    const bare = word.slice(0, -1);
    const quoted = /^'(.*)'$|^"(.*)"$/.exec(bare);
    if (quoted) return (quoted[1] ?? quoted[2] ?? "").replaceAll("''", "'");
    return /^['"]/.test(bare) ? undefined : bare;
  }

  /** Reads one level; what it accepts ends the texts inside it. */
  within<T>(accepts: Accepts, read: () => T): T {
    if (this.#levels.length >= MAX_LEVELS) throw new Unreadable(`nests deeper than ${MAX_LEVELS} levels`);
    this.#levels.push(accepts);
    try {
      return read();
    } finally {
      this.#levels.pop();
    }
  }

  /** The index behind the word at an index, or behind the code that begins with that word: code in a text may hold any key. */
  behind(index: number): number {
    if (!this.#isFenced || fencesIn(this.word(index)) % 2 === 0) return index + 1;
    let end = index + 1;
    while (end < this.list.length && fencesIn(this.word(end)) % 2 === 0) end++;
    return end + 1;
  }

  /** Whether any open level continues at this index. */
  structural(index = this.at): boolean {
    return this.#levels.some((accepts) => accepts(index));
  }
}

const fencesIn = (text: string): number => text.split("```").length - 1;
