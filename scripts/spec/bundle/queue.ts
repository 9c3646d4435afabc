/** First in, first out. An array moves all its items when the first is taken, which is noticeable with a hundred thousand. */
export class Queue<T> {
  readonly #items: T[] = [];
  #at = 0;

  get isEmpty(): boolean {
    return this.#at === this.#items.length;
  }

  push(item: T): void {
    this.#items.push(item);
  }

  shift(): T | undefined {
    return this.#items[this.#at++];
  }
}
