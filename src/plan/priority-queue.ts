/** A binary heap: takes out the item that `compare` puts first. */
export class PriorityQueue<Item> {
  readonly #items: Item[] = [];
  readonly #compare: (one: Item, other: Item) => number;

  constructor(compare: (one: Item, other: Item) => number) {
    this.#compare = compare;
  }

  push(item: Item): void {
    this.#items.push(item);
    let place = this.#items.length - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.#swapIfBefore(place, above)) return;
      place = above;
    }
  }

  pop(): Item | undefined {
    const first = this.#items[0];
    const last = this.#items.pop();
    if (last !== undefined && this.#items.length > 0) {
      this.#items[0] = last;
      this.#sink(0);
    }
    return first;
  }

  #sink(start: number): void {
    let place = start;
    for (;;) {
      const left = 2 * place + 1;
      if (left >= this.#items.length) return;
      const right = left + 1;
      const rightIsFirst =
        right < this.#items.length && this.#compare(this.#items[right]!, this.#items[left]!) < 0;
      const below = rightIsFirst ? right : left;
      if (!this.#swapIfBefore(below, place)) return;
      place = below;
    }
  }

  #swapIfBefore(lower: number, upper: number): boolean {
    const one = this.#items[lower]!;
    const other = this.#items[upper]!;
    if (this.#compare(one, other) >= 0) return false;
    this.#items[lower] = other;
    this.#items[upper] = one;
    return true;
  }
}
