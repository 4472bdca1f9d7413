import type { FoundPattern } from "./collect.ts";

/** A run of text on which a pattern took long. */
export type Attack = { pattern: FoundPattern; run: string; characters: number; ms: number };

const CHARACTERS_MIN = 512;
const CHARACTERS_MAX = 65_536;
const STEP = 4;
const SLOW_MS = 25;
const WORDS_MAX = 6;
const SIGNS_MAX = 10;

/** Runs of these are tried on every pattern. */
const RUNS = [..." \t\naA1é.-<&\"'/:,#\\(一", "a ", "A ", "1.", "a-", "Aa ", "a."];

/** The first run that makes a pattern slow; null if none does. */
export function attackOn(pattern: FoundPattern): Attack | null {
  const regex = new RegExp(pattern.source, pattern.flags.replace("y", ""));
  regex.test("");
  const beginning = beginningOf(pattern.source);
  for (const run of runsFor(pattern.source)) {
    for (const before of new Set(["", beginning])) {
      const found = pump(regex, before, run);
      if (found !== null) return { pattern, run: `${before}${run}`, ...found };
    }
  }
  return null;
}

function pump(regex: RegExp, before: string, run: string): { characters: number; ms: number } | null {
  for (let characters = CHARACTERS_MIN; characters <= CHARACTERS_MAX; characters *= STEP) {
    const text = `${before}${run.repeat(Math.ceil(characters / run.length))}\u0001`;
    const ms = costOf(() => (regex.global ? text.replace(regex, "") : regex.test(text)));
    if (ms > SLOW_MS) return { characters, ms };
  }
  return null;
}

function costOf(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** The words and the signs of the pattern itself, beside the runs that are tried on all. */
function runsFor(source: string): string[] {
  const words = [...new Set(source.match(/(?<!\\)[\p{L}\p{N}]{2,}/gu) ?? [])].slice(0, WORDS_MAX);
  const plain = source.replace(/\\[pP]\{[^}]*\}|\\[sdwSDWbB]/g, "");
  const signs = [...new Set(plain.match(/[^\\()[\]{}|?*+^$]/gu) ?? [])].slice(0, SIGNS_MAX);
  return [...new Set([...RUNS, ...signs, ...words, ...words.map((word) => `${word} `)])];
}

/** The literal text that a pattern begins with. */
function beginningOf(source: string): string {
  const plain = /^\^?((?:\\[^pPdswbBSDWuxk\d]|[^\\()[\]{}|?*+^$.])+)/.exec(source)?.[1] ?? "";
  return plain.replace(/\\(.)/g, "$1");
}
