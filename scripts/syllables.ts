import "./node-version.ts";
import { spellSyllables } from "../workers/shared/accents/syllable-counts.ts";
import { countStarter } from "./syllables/counts.ts";

// `npm run -s syllables`: prints the migration that fills the table of syllables before there is an archive.
// What was learnt from one stays.
// No worker carries the starter: it is counted once, here, and stored with the tables.
console.log(
  `INSERT INTO \`syllable_counts\` (\`id\`, \`learnt_to\`, \`counts\`) VALUES (1, 0, '${spellSyllables(countStarter())}') ON CONFLICT (\`id\`) DO UPDATE SET \`counts\` = excluded.\`counts\` WHERE \`learnt_to\` = 0;`,
);
