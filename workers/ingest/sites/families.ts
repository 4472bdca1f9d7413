import type { Profile } from "./profile.ts";
import { profiles } from "./profiles.ts";

/** The family of sites whose marks are among these class names and ids; null if there is none. */
export function familyOf(names: string): Profile | null {
  if (!MARKED.test(names)) return null;
  return families.find((family) => bears(names, family)) ?? null;
}

const families = profiles.filter(({ hosts }) => hosts === undefined);

/** Any mark of any family: hardly any name has one. */
const MARKED = new RegExp(`(?:^| )(?:${families.flatMap(({ marks }) => marks).join("|")})`);

/**
 * Whether marks of the profile are among these class names and ids. A site that changed its mark-up has none
 * of them left, and is read like any other page.
 */
export function bears(names: string, { marks }: Profile): boolean {
  return names !== "" && marks.some((mark) => names.startsWith(mark) || names.includes(` ${mark}`));
}
