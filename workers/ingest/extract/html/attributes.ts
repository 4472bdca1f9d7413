/**
 * The attributes of one element as a flat list, in source order. Plain objects would give V8 one hidden class
 * for every combination of names on a page, which makes reading them slow.
 */
export class Attributes {
  /** Names at even positions, each followed by its value. */
  private readonly pairs: string[] = [];

  get(name: string): string | undefined {
    for (let place = 0; place < this.pairs.length; place += 2) {
      if (this.pairs[place] === name) return this.pairs[place + 1];
    }
    return undefined;
  }

  /** Of repeated names the first value counts, as in a browser. */
  add(name: string, value: string): void {
    if (this.get(name) === undefined) this.pairs.push(name, value);
  }

  get size(): number {
    return this.pairs.length / 2;
  }

  *entries(): Generator<readonly [string, string]> {
    for (let place = 0; place < this.pairs.length; place += 2)
      yield [this.pairs[place] ?? "", this.pairs[place + 1] ?? ""];
  }
}

/** Shared by all elements without attributes; nothing is ever added to it. */
export const NO_ATTRIBUTES = new Attributes();
