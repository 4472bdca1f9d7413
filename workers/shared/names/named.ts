/** The names of one thing, each equally good: `["Đắk Lắk", "Đắc Lắc"]`. */
export type ThingNames = readonly [string, ...string[]];

/**
 * A thing with what merged into it. Newspapers write the first of its names since, and so a query for what
 * merged finds that name too.
 */
export type Heir = { names: ThingNames; merged: readonly ThingNames[] };

/** Those that are known by more than one name. */
export function severalNames(things: readonly ThingNames[]): ThingNames[] {
  return things.filter((names) => names.length > 1);
}

/** The heirs themselves and what merged into them, in the order of the table. */
export function heirsAndMerged(heirs: readonly Heir[]): ThingNames[] {
  return heirs.flatMap(({ names, merged }) => [names, ...merged]);
}
