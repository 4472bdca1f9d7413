import "./node-version.ts";
import { spellSyllables } from "../workers/shared/accents/syllable-counts.ts";
import { countStarter } from "./syllables/counts.ts";

// `npm run -s syllables`: prints the migration that fills the table of syllables before there is an archive.
// No worker carries the starter: it is counted once, here, and stored with the tables.
console.log(
  `INSERT OR IGNORE INTO \`syllable_counts\` (\`id\`, \`learnt_to\`, \`counts\`) VALUES (1, 0, '${spellSyllables(countStarter())}');`,
);
