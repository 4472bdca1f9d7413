import { spellStarter } from "../../workers/shared/accents/starter.ts";
import type { SyllableCounts } from "../../workers/shared/accents/syllable-counts.ts";

/** D1 takes statements of 100 KB. */
const PART_BYTES_MAX = 90_000;
/** Row 1 is the archive's. */
const FIRST_ID = 2;

/** The statements that store the starter in place of the one before, in parts that a database takes. */
export function starterMigration(counts: SyllableCounts): string {
  const parts = partsOf(spellStarter(counts)).map(
    (part, at) =>
      `INSERT INTO \`syllable_counts\` (\`id\`, \`learnt_to\`, \`counts\`) VALUES (${at + FIRST_ID}, 0, '${part}');`,
  );
  return ["DELETE FROM `syllable_counts` WHERE `learnt_to` = 0;", ...parts].join(
    "\n--> statement-breakpoint\n",
  );
}

/** The text that such statements store. */
export function starterIn(migration: string): string {
  return [...migration.matchAll(/'(?<part>[^']*)'/g)].map(({ groups }) => groups?.part ?? "").join("");
}

/** The text in parts, each some whole lines. */
function partsOf(text: string): string[] {
  const parts = [""];
  for (const line of text.split(/(?<=\n)/)) {
    const longer = (parts.at(-1) ?? "") + line;
    if (Buffer.byteLength(longer) <= PART_BYTES_MAX) parts[parts.length - 1] = longer;
    else parts.push(line);
  }
  return parts;
}
