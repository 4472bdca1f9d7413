import type { LightElement } from "../html/light-tree.ts";

/**
 * One number for each element of a tree, by its index. All are arrays of one kind: the two functions here are
 * called more often than any other, and V8 compiles them for one kind best.
 */
export type Sums = Int32Array;

/** The value of an element; 0 if nothing was added to it. */
export function sumAt(sums: Sums, element: LightElement): number {
  return sums[element.index] ?? 0;
}

export function add(sums: Sums, element: LightElement, amount: number): void {
  sums[element.index] = sumAt(sums, element) + amount;
}
