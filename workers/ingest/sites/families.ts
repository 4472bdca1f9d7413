import type { Profile } from "./profile.ts";
import { profiles } from "./profiles.ts";

/** The family of sites whose mark these names of a box are; null for none. */
export function familyOf(names: string): Profile | null {
  return families.find((family) => bears(names, family)) ?? null;
}

const families = profiles.filter(({ hosts }) => hosts === undefined);

/**
 * True where these names of a box are marks of the profile. A site that changed its mark-up no longer bears
 * its profile's marks, and is read like any other page.
 */
export function bears(names: string, { marks }: Profile): boolean {
  return names !== "" && marks.some((mark) => names.startsWith(mark) || names.includes(` ${mark}`));
}
