/**
 * The attributes of one element, as a part of the flat list of all attributes of its page, in source order.
 * Plain objects would give V8 one hidden class for every combination of names on a page, which makes reading
 * them slow; a list for each element would be most of a page's garbage.
 */
export class Attributes {
  /** Names at even positions, each followed by its value. */
  private readonly pairs: string[];
  private readonly from: number;
  private to: number;

  constructor(pairs: string[] = []) {
    this.pairs = pairs;
    this.from = pairs.length;
    this.to = pairs.length;
  }

  get(name: string): string | undefined {
    for (let place = this.from; place < this.to; place += 2) {
      if (this.pairs[place] === name) return this.pairs[place + 1];
    }
    return undefined;
  }

  /** Of repeated names the first value counts, as in a browser. Only the newest of a page is added to. */
  add(name: string, value: string): void {
    if (this.get(name) !== undefined) return;
    this.pairs.push(name, value);
    this.to += 2;
  }

  /** The first attribute with a value of this form. */
  entryLike(form: RegExp): readonly [string, string] | undefined {
    for (let place = this.from; place < this.to; place += 2) {
      const value = this.pairs[place + 1] ?? "";
      if (form.test(value)) return [this.pairs[place] ?? "", value];
    }
    return undefined;
  }

  get size(): number {
    return (this.to - this.from) / 2;
  }

  *entries(): Generator<readonly [string, string]> {
    for (let place = this.from; place < this.to; place += 2)
      yield [this.pairs[place] ?? "", this.pairs[place + 1] ?? ""];
  }
}

/** Shared by all elements without attributes; nothing is ever added to it. */
export const NO_ATTRIBUTES = new Attributes();
