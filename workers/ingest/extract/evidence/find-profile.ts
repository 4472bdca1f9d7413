import { bears } from "../../sites/families.ts";
import type { Profile } from "../../sites/profile.ts";
import { profiles } from "../../sites/profiles.ts";
import type { LightElement, LightTree } from "../html/light-tree.ts";

/**
 * The profile to read a page with: its host's own, otherwise that of the family whose marks it has, otherwise
 * null.
 */
export function findProfile(tree: LightTree, host: string): Profile | null {
  const own = profiles.find(({ hosts }) => hosts?.some((name) => host === name || host.endsWith(`.${name}`)));
  if (own && tree.elements.some(({ classNames }) => bears(classNames.text, own))) return own;
  return tree.elements.find(hasFamily)?.classNames.family ?? null;
}

function hasFamily({ classNames }: LightElement): boolean {
  return classNames.family !== null;
}
