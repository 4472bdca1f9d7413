import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSyllables } from "../../workers/shared/accents/syllable-counts.ts";

const MIGRATION = join(import.meta.dirname, "../../migrations/0040_starter.sql");

/** The statement by which a migration stores what is known of Vietnamese before there is an archive. */
export const STARTER = readFileSync(MIGRATION, "utf8");

/** The counts that it stores. */
export function starterCounts() {
  return readSyllables(STARTER.slice(STARTER.indexOf("'") + 1, STARTER.lastIndexOf("'")));
}
