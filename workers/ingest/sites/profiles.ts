import { fpt } from "./fpt.ts";
import { hosts } from "./hosts.ts";
import { liferay } from "./liferay.ts";
import { longform } from "./longform.ts";
import { masterCms } from "./master-cms.ts";
import { mcms } from "./mcms.ts";
import type { Profile } from "./profile.ts";
import { vccorp } from "./vccorp.ts";

/** Every profile that a page is tried against, in order: single hosts before families. */
export const profiles: readonly Profile[] = [...hosts, vccorp, mcms, fpt, masterCms, longform, liferay];
