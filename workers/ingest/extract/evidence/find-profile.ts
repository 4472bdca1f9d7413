import type { Profile } from "../../sites/profile.ts";
import { profiles } from "../../sites/profiles.ts";
import type { LightTree } from "../html/light-tree.ts";

/** The profile that a page is to be read with: its host's own, else the family whose marks it bears, else null. */
export function findProfile(tree: LightTree, host: string): Profile | null {
  const own = profiles.find(({ hosts }) => hosts?.some((name) => host === name || host.endsWith(`.${name}`)));
  if (own && tree.elements.some(({ box }) => bears(box.names, own))) return own;
  for (const { box } of tree.elements) {
    if (box.family) return box.family;
  }
  return null;
}

/** The family of sites whose mark these names of a box are; null for none. */
export function familyOf(names: string): Profile | null {
  return families.find((family) => bears(names, family)) ?? null;
}

const families = profiles.filter(({ hosts }) => hosts === undefined);

/** A site that changed its mark-up no longer bears its profile's marks, and is read like any other page. */
function bears(names: string, { marks }: Profile): boolean {
  return names !== "" && marks.some((mark) => names.startsWith(mark) || names.includes(` ${mark}`));
}
