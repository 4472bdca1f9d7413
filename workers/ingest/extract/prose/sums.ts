import type { LightElement } from "../html/light-tree.ts";

/** One number for each element of a tree, by its index. */
export type Sums = Int32Array | Float64Array | Uint8Array;

/** The value of an element; 0 if nothing was added to it. */
export function sumAt(sums: Sums, element: LightElement): number {
  return sums[element.index] ?? 0;
}

export function add(sums: Sums, element: LightElement, amount: number): void {
  sums[element.index] = sumAt(sums, element) + amount;
}
