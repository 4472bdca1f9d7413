type Timer<Item> = { atMs: number; order: number; item: Item };

/**
 * What is to happen later, the soonest first; what is due at the same millisecond comes out together, in the
 * order it went in.
 */
export class TimerHeap<Item> {
  readonly #heap: Timer<Item>[] = [];
  #added = 0;

  add(atMs: number, item: Item): void {
    this.#added += 1;
    this.#heap.push({ atMs, order: this.#added, item });
    this.#rise(this.#heap.length - 1);
  }

  /** All that is due at the soonest time; null where nothing is left. */
  takeNext(): { atMs: number; items: Item[] } | null {
    const atMs = this.#heap[0]?.atMs;
    if (atMs === undefined) return null;
    const items: Item[] = [];
    while (this.#heap[0]?.atMs === atMs) items.push(this.#takeTop().item);
    return { atMs, items };
  }

  #takeTop(): Timer<Item> {
    const [top] = this.#heap;
    const last = this.#heap.pop();
    if (top === undefined || last === undefined) throw new Error("the heap is empty");
    if (this.#heap.length > 0) {
      this.#heap[0] = last;
      this.#sink(0);
    }
    return top;
  }

  #rise(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfSooner(at, parent)) return;
      at = parent;
    }
  }

  #sink(from: number): void {
    let at = from;
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const sooner = right < this.#heap.length && this.#isSooner(right, left) ? right : left;
      if (left >= this.#heap.length || !this.#swapIfSooner(sooner, at)) return;
      at = sooner;
    }
  }

  #swapIfSooner(one: number, other: number): boolean {
    const [first, second] = [this.#heap[one], this.#heap[other]];
    if (first === undefined || second === undefined || !this.#isSooner(one, other)) return false;
    this.#heap[one] = second;
    this.#heap[other] = first;
    return true;
  }

  #isSooner(one: number, other: number): boolean {
    const [first, second] = [this.#heap[one], this.#heap[other]];
    if (first === undefined || second === undefined) return false;
    return first.atMs < second.atMs || (first.atMs === second.atMs && first.order < second.order);
  }
}
