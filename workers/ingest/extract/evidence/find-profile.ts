import { bears } from "../../sites/families.ts";
import type { Profile } from "../../sites/profile.ts";
import { profiles } from "../../sites/profiles.ts";
import type { LightTree } from "../html/light-tree.ts";

/**
 * The profile that a page is to be read with: its host's own, else the family whose marks it bears, else
 * null.
 */
export function findProfile(tree: LightTree, host: string): Profile | null {
  const own = profiles.find(({ hosts }) => hosts?.some((name) => host === name || host.endsWith(`.${name}`)));
  if (own && tree.elements.some(({ box }) => bears(box.names, own))) return own;
  for (const { box } of tree.elements) {
    if (box.family) return box.family;
  }
  return null;
}
