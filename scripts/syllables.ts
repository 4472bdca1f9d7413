import "./node-version.ts";
import { countStarter } from "./syllables/counts.ts";
import { starterMigration } from "./syllables/migration.ts";

// `npm run -s syllables`: prints the migration that stores what is known of Vietnamese beside what was learnt
// from an archive. It is counted once, here: no worker carries it.
console.log(starterMigration(countStarter()));
