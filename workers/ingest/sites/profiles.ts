import { fpt } from "./fpt.ts";
import { hosts } from "./hosts.ts";
import { longform } from "./longform.ts";
import { masterCms } from "./master-cms.ts";
import { mcms } from "./mcms.ts";
import type { Profile } from "./profile.ts";
import { vccorp } from "./vccorp.ts";

/**
 * Every profile that a page is tried against, in order: what is known of one host comes before what is known
 * of a family.
 */
export const profiles: readonly Profile[] = [...hosts, vccorp, mcms, fpt, masterCms, longform];
