/** The names of one thing, each equally good: `["Đắk Lắk", "Đắc Lắc"]`. */
export type ThingNames = readonly [string, ...string[]];

/**
 * A thing, and the things that merged into it. Since the merger newspapers write the first of its names, so a
 * query for a merged name also finds that one.
 */
export type Heir = { names: ThingNames; merged: readonly ThingNames[] };

/** The things with more than one name. */
export function severalNames(things: readonly ThingNames[]): ThingNames[] {
  return things.filter((names) => names.length > 1);
}

/** The heirs and what merged into them, in the order of the table. */
export function heirsAndMerged(heirs: readonly Heir[]): ThingNames[] {
  return heirs.flatMap(({ names, merged }) => [names, ...merged]);
}
