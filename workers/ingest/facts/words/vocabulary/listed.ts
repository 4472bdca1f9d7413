import type { ThingNames } from "../../../../shared/names/named.ts";

/** Names that queries know too, as a line of a vocabulary. */
export function listed(things: readonly ThingNames[]): string {
  return things.flat().join(" · ");
}
