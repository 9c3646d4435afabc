/** The names of one list of fields. A longer list shares the memory of the shorter one that it extends. */
export class Names {
  readonly #positions: Map<string, number>;
  readonly #size: number;

  constructor(positions: Map<string, number> = new Map(), size = 0) {
    this.#positions = positions;
    this.#size = size;
  }

  has(name: string): boolean {
    return (this.#positions.get(name) ?? this.#size) < this.#size;
  }

  with(name: string): Names {
    if (this.has(name)) return this;
    const isLongest = this.#positions.size === this.#size;
    const positions = isLongest ? this.#positions : new Map([...this.#positions].slice(0, this.#size));
    return new Names(positions.set(name, this.#size), this.#size + 1);
  }
}
