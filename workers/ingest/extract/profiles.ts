import type { Profile } from "../sites/profile.ts";
import { profiles } from "../sites/profiles.ts";
import type { LightTree } from "./light-tree.ts";
import { selectFirst } from "./select.ts";

/** The profile that a page is to be read with: its host's own, else the family whose marks it bears, else null. */
export function findProfile(tree: LightTree, host: string): Profile | null {
  const own = profiles.find(
    (profile) =>
      profile.hosts?.some((name) => host === name || host.endsWith(`.${name}`)) && bears(tree, profile),
  );
  return own ?? profiles.find((profile) => !profile.hosts && bears(tree, profile)) ?? null;
}

/** A site that changed its mark-up no longer bears the marks, and is read like any other page. */
function bears(tree: LightTree, profile: Profile): boolean {
  return (profile.marks ?? []).every((mark) => selectFirst(tree, mark) !== null);
}
