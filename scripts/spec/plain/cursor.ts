/** Thrown, and caught at once, if a text uses more of YAML than this reader supports. */
export class NotPlain extends Error {}

export function notPlain(): never {
  throw new NotPlain();
}

/** A place in a text, with the few queries that reading YAML line by line needs. */
export class Cursor {
  readonly text: string;
  pos = 0;
  /** Start of the line that {@link nextContent} stopped in. */
  lineStart = 0;

  constructor(text: string) {
    this.text = text;
  }

  get char(): string {
    return this.text.charAt(this.pos);
  }

  get isEnd(): boolean {
    return this.pos >= this.text.length;
  }

  /** Offset of the line break (or the text's end) that closes this line. */
  lineEnd(): number {
    const end = this.text.indexOf("\n", this.pos);
    return end < 0 ? this.text.length : end;
  }

  skipSpaces(): void {
    while (this.text.charCodeAt(this.pos) === 32) this.pos++;
    if (this.char === "\t") notPlain();
  }

  /** Goes to the next line; the rest of this one must be empty or a comment. */
  closeLine(): void {
    const before = this.pos;
    this.skipSpaces();
    if (this.char === "#" && (this.pos > before || this.#isLineStart(before))) this.pos = this.lineEnd();
    if (!this.isEnd && this.char !== "\n") notPlain();
    this.pos++;
  }

  #isLineStart(offset: number): boolean {
    return offset === 0 || this.text.charAt(offset - 1) === "\n";
  }

  /**
   * Finds the next line with content, starting from a line's start; leaves the cursor at its first character.
   * @returns Its indentation, or -1 at the end of the text.
   */
  nextContent(): number {
    while (!this.isEnd) {
      const start = this.pos;
      this.skipSpaces();
      if (this.char !== "\n" && this.char !== "#" && !this.isEnd) return this.#indented(start);
      this.pos = this.lineEnd() + 1;
    }
    return -1;
  }

  #indented(start: number): number {
    const indent = this.pos - start;
    this.lineStart = start;
    return indent;
  }
}
