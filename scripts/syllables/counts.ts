import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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
 * What is known of Vietnamese before an archive holds anything: news and words that were written for this
 * purpose, names of places and offices, phrases that news is made of, and the commonest syllables by rank.
 */
export function countStarter(): SyllableCounts {
  const counts = noSyllables();
  const phrases = starter.phrases.flatMap((line) => line.split(", "));
  for (const text of [...linesOf("news"), ...linesOf("words").flatMap(wordsOf), ...phrases, ...names()])
    learnText(counts, text);
  for (const [rank, word] of starter.common.join(" ").split(" ").entries()) {
    const key = tokenize(word)[0]?.exact ?? word;
    const own = counts.written.get(key)?.get(word) ?? 0;
    counts.written.set(key, (counts.written.get(key) ?? new Map()).set(word, own + weightAt(rank)));
  }
  return counts;
}

/** The lines of the texts in a folder here. */
function linesOf(folder: string): string[] {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path)
    .toSorted()
    .flatMap((file) => readFileSync(join(path, file), "utf8").split("\n"));
}

/** A line of `words/`: a syllable, and what follows it in words. */
function wordsOf(line: string): string[] {
  const [first, rest = ""] = line.split(": ");
  return rest.split(", ").map((ending) => `${first} ${ending}`);
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
  ]
    .flat(2)
    .toSorted();
}
