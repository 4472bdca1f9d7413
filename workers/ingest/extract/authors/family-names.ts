import { surnames } from "../../facts/words/vocabulary/surnames.ts";

/** True for a name that begins with a family name of Viet Nam: no section's or paper's does. */
export function beginsWithFamilyName(name: string): boolean {
  return FAMILY_NAMES.has(name.split(" ")[0] ?? "");
}

const FAMILY_NAMES: ReadonlySet<string> = new Set(surnames.split(/[\s·]+/).filter(Boolean));
