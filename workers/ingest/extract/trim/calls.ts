import type { Block } from "../html/blocks.ts";
import { isCallOfOutlet, isPlatform } from "../text/call-to-act.ts";

const TEXT_CHARACTERS_MIN = 40;
const LINKED_MIN = 0.8;

/**
 * Without the outlet's calls to act, in a text that has more than those. A step of instructions has the same
 * form ("Download VNeID from the App Store"), but is an item of a list, or names what the article is about.
 */
export function withoutCalls(blocks: readonly Block[], title: string): readonly Block[] {
  const calls = new Set(blocks.filter(isCall));
  if (calls.size === 0) return blocks;
  const others = blocks.filter((block) => !calls.has(block)).map(({ text }) => text);
  const known = { title: wordsIn([title]), others: wordsIn(others) };
  const own = blocks.filter((block) => !calls.has(block) || isStep(block.text, known));
  const characters = own.reduce((sum, { text }) => sum + text.length, 0);
  return characters >= TEXT_CHARACTERS_MIN ? own : blocks;
}

/** The words of the title, and those of all paragraphs that are no calls, as they are written. */
type Known = { title: ReadonlySet<string>; others: ReadonlySet<string> };

function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.split(NO_WORD)));
}

function isCall({ kind, text, linked }: Block): boolean {
  return kind !== "row" && kind !== "item" && isCallOfOutlet(text, linked > LINKED_MIN);
}

/** Whether it names a thing of the title, or one that is spelt like no other word and is named elsewhere. */
function isStep(text: string, { title, others }: Known): boolean {
  const names = [...text.matchAll(NAME)].map(([name]) => name).filter((name) => !isPlatform(name));
  return names.some((name) => title.has(name) || (SPELT_ALONE.test(name) && others.has(name)));
}

/** Not the first word, whose capital says nothing. */
const NAME = /(?<=\s["“«(]?)(?=\p{Lu}|\p{L}+\d)[\p{L}\p{M}\d]{2,}/gu;
const NO_WORD = /[^\p{L}\p{M}\d]+/u;
/** "VNeID", "ScamShield", "NFC", "iOS17". */
const SPELT_ALONE = /.[\p{Lu}\d]/u;
