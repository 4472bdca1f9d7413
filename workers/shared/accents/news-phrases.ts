import phrases from "./phrases.json" with { type: "json" };
import { learnText, type SyllableCounts } from "./syllable-counts.ts";

/**
 * Adds what is known of the words of Vietnamese news to the counts of an archive, in place: each phrase as if
 * it had been read once, so that an archive's own words soon outweigh it.
 */
export function learnNewsPhrases(counts: SyllableCounts): void {
  for (const group of phrases.groups.flatMap((row) => row.split(";"))) {
    const [first = "", ...rest] = group.split(" ");
    for (const ending of rest.join(" ").split(",")) learnText(counts, `${first} ${ending}`);
  }
}
