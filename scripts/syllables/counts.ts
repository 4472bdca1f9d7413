import { learnText, noSyllables, type SyllableCounts } from "../../workers/shared/accents/syllable-counts.ts";
import * as abroad from "../../workers/shared/names/abroad.ts";
import * as institutions from "../../workers/shared/names/institutions.ts";
import { mergedMinistries, ministries } from "../../workers/shared/names/ministries.ts";
import { heirsAndMerged } from "../../workers/shared/names/named.ts";
import { provinces } from "../../workers/shared/names/provinces.ts";
import { tokenize } from "../../workers/shared/text/tokens.ts";
import starter from "./phrases.json" with { type: "json" };

/** The most frequent syllable counts so often, the one at place n this divided by n and five. */
const COMMON_WEIGHT = 2_000;

/**
 * What is known of Vietnamese before an archive holds anything: names of places and offices, phrases that
 * news is made of (written for this purpose), and the commonest syllables by rank.
 */
export function countStarter(): SyllableCounts {
  const counts = noSyllables();
  for (const phrase of [...starter.phrases.flatMap((line) => line.split(", ")), ...names()])
    learnText(counts, phrase);
  for (const [rank, word] of starter.common.join(" ").split(" ").entries()) {
    const key = tokenize(word)[0]?.exact ?? word;
    const own = counts.written.get(key)?.get(word) ?? 0;
    counts.written.set(key, (counts.written.get(key) ?? new Map()).set(word, own + weightAt(rank)));
  }
  return counts;
}

function weightAt(rank: number): number {
  return Math.ceil(COMMON_WEIGHT / (rank + 5));
}

function names(): string[] {
  return [
    heirsAndMerged(provinces),
    heirsAndMerged(mergedMinistries),
    ministries,
    ...Object.values(institutions),
    ...Object.values(abroad),
  ].flat(2);
}
