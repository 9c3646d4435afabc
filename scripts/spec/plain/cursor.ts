/** Thrown, and caught at once, where a text uses more of YAML than is read here. */
export class NotPlain extends Error {}

export function notPlain(): never {
  throw new NotPlain();
}

/** A place in a text, with the few questions that reading YAML by lines asks. */
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

  /** Only a comment, or nothing, may stand before the line's end; goes to the next line. */
  closeLine(): void {
    const before = this.pos;
    this.skipSpaces();
    if (this.char === "#" && (this.pos > before || this.isLineStart(before))) this.pos = this.lineEnd();
    if (!this.isEnd && this.char !== "\n") notPlain();
    this.pos++;
  }

  private isLineStart(offset: number): boolean {
    return offset === 0 || this.text.charAt(offset - 1) === "\n";
  }

  /**
   * From a line's start on, the next line that holds something: leaves the cursor at its first character.
   * @returns Its indentation, or -1 at the end of the text.
   */
  nextContent(): number {
    while (!this.isEnd) {
      const start = this.pos;
      this.skipSpaces();
      if (this.char !== "\n" && this.char !== "#" && !this.isEnd) return this.indented(start);
      this.pos = this.lineEnd() + 1;
    }
    return -1;
  }

  private indented(start: number): number {
    const indent = this.pos - start;
    this.lineStart = start;
    return indent;
  }
}
