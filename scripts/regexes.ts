import "./node-version.ts";
import { attackOn } from "./regexes/attacks.ts";
import { collectPatterns } from "./regexes/collect.ts";

/**
 * Runs every regular expression of the workers on runs of text that grow fourfold. Prints those that take
 * long. Whether their input is capped is for the reader to check.
 */
const patterns = await collectPatterns();
const slow = patterns.flatMap((pattern) => attackOn(pattern) ?? []);
for (const { pattern, characters, ms, run } of slow.sort((left, right) => left.characters - right.characters))
  console.log(
    `${pattern.at}  ${characters} characters of ${JSON.stringify(run)}: ${Math.round(ms)} ms  ${pattern.source.slice(0, 100)}`,
  );
console.log(`${slow.length} of ${patterns.length} patterns cost more than their input`);
