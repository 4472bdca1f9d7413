/** Shares by name, such as `{ dropped: 0.1, late: 0.2 }`; what is left of 1 is "nothing". */
export type Shares<Name extends string> = Readonly<Partial<Record<Name, number>>>;

/** A generator that gives the same numbers for the same seed, on every machine (SplitMix32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0;
    let mixed = this.#state ^ (this.#state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  }

  /** An integer from 0 to `count` - 1. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** An integer, both ends included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  happens(share: number): boolean {
    return share > 0 && this.next() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error("there is nothing to pick from");
    return item;
  }

  /**
   * One of the names, each by its share; null for what is left. Draws one number even where all shares are 0.
   */
  oneOf<Name extends string>(shares: Shares<Name>): Name | null {
    let left = this.next();
    for (const name of Object.keys(shares) as Name[]) {
      left -= shares[name] ?? 0;
      if (left < 0) return name;
    }
    return null;
  }

  /** A generator of its own, so that what one part draws does not change what another part gets. */
  fork(): Chance {
    return new Chance(Math.floor(this.next() * 2 ** 32));
  }
}
