import { readFileSync } from "node:fs";
import { join } from "node:path";
import { starterIn } from "../../scripts/syllables/migration.ts";
import { accentsOf } from "../../workers/shared/accents/accents.ts";
import { readStarter } from "../../workers/shared/accents/starter.ts";
import { noSyllables, type SyllableCounts } from "../../workers/shared/accents/syllable-counts.ts";
import type { TestDb } from "./d1.ts";

const MIGRATION = readFileSync(join(import.meta.dirname, "../../migrations/0042_starter.sql"), "utf8");

/** What a migration stores of Vietnamese before there is an archive. */
export const STARTER = starterIn(MIGRATION);

/** Stores it in tables that were emptied. */
export async function storeStarter({ database }: TestDb): Promise<void> {
  const statements = MIGRATION.split("--> statement-breakpoint");
  await database.batch(statements.map((statement) => database.prepare(statement)));
}

/** The accents of an archive with such counts. */
export function accentsWith(counts: SyllableCounts = noSyllables()) {
  return accentsOf(counts, readStarter(STARTER));
}
