import { surnames } from "../../facts/words/vocabulary/surnames.ts";

/** Whether a name begins with a Vietnamese family name. Names of sections and papers do not. */
export function beginsWithFamilyName(name: string): boolean {
  return FAMILY_NAMES.has(name.split(" ")[0] ?? "");
}

const FAMILY_NAMES: ReadonlySet<string> = new Set(surnames.split(/[\s·]+/).filter(Boolean));
