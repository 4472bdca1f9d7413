import { type Evidence, isDeclared } from "../evidence/evidence.ts";
import { type Block, readBlocks } from "../html/blocks.ts";
import { scan } from "../html/scan.ts";
import { sumAt } from "../prose/sums.ts";
import { weigh, weightOf } from "../prose/weigh.ts";
import { ofText } from "../prose/weighed.ts";
import { TITLE_SEPARATOR } from "../site/site-names.ts";
import { wordsOf } from "../text/clean-text.ts";
import { bestTextIn, charactersOf, titleWordsIn } from "./data-texts.ts";
import { MARKUP } from "./literals.ts";
import { prune } from "./prune.ts";

const TEXT_CHARACTERS_MIN = 300;
/** A page that shows less than this share of its JSON-LD text shows only a teaser, or was read wrongly. */
const SHOWN_SHARE_MAX = 0.4;
const BARE_CHARACTERS_MAX = 200;
const STEM_CHARACTERS = 5;
const SHOWN_WEIGHT_MIN = 60;
const BEGINNING_CHARACTERS = 30;
const TITLE_WORDS_MIN = 3;
const TITLE_WORDS_SHARE_MIN = 0.5;
/** The same for a text with which the one that the page shows has nothing in common. */
const OTHERS_SHARE_MIN = 0.6;

export type Embedded = { blocks: Block[]; provenance: string };

/**
 * The article's text if it is in the page's data and not in its mark-up: JSON-LD's `articleBody`, or HTML or
 * lines of prose in a string, or a tree of nodes, as pages drawn in the browser have it (Next, Nuxt, Apollo).
 * `shown` is the text from the mark-up. Null if that is the better one.
 */
export function readEmbedded(evidence: Evidence, shown: readonly Block[]): Embedded | null {
  const characters = charactersOf(shown);
  const declared = evidence.article?.fields.articleBody;
  if (typeof declared === "string" && declared.length * SHOWN_SHARE_MAX > characters) {
    const blocks = blocksOf(declared);
    const length = charactersOf(blocks);
    if (length >= TEXT_CHARACTERS_MIN && length * SHOWN_SHARE_MAX > characters)
      return { blocks, provenance: "json-ld" };
  }
  if (characters >= BARE_CHARACTERS_MAX) return null;
  const found = isDeclared(evidence) || isShell(evidence) ? fromScripts(evidence) : null;
  return found && isAccepted(found, evidence, shown) ? found : null;
}

function isAccepted({ blocks }: Embedded, evidence: Evidence, shown: readonly Block[]): boolean {
  const share = titleShareOf(blocks, evidence);
  if (isOfOther(blocks, evidence, shown)) return share > OTHERS_SHARE_MIN;
  return isDeclared(evidence) || share >= TITLE_WORDS_SHARE_MIN;
}

/** Whether the page shows a paragraph under its headline, and a text found in data does not have it. */
function isOfOther(found: readonly Block[], { heading }: Evidence, shown: readonly Block[]): boolean {
  const paragraph = shown.find(({ text }) => weightOf(text) >= SHOWN_WEIGHT_MIN)?.text;
  if (heading === null || paragraph === undefined) return false;
  return !found.some(({ text }) => text.startsWith(paragraph.slice(0, BEGINNING_CHARACTERS)));
}

/** A page that is empty until its scripts have run. */
function isShell({ page, weights }: Evidence): boolean {
  return sumAt(weights.proseChars, page.root) < BARE_CHARACTERS_MAX;
}

/**
 * The share of the title's words that a text has, 0 if few. Other templates in scripts are long texts too.
 */
function titleShareOf(blocks: readonly Block[], { page }: Evidence): number {
  const [title = ""] = page.title
    .split(TITLE_SEPARATOR)
    .toSorted((left, right) => right.length - left.length);
  const words = longWordsOf(title);
  const titleWords = titleWordsIn(blocks, words);
  return titleWords >= TITLE_WORDS_MIN ? titleWords / words.length : 0;
}

/**
 * The beginnings of the words, which inflection leaves alone; in a script without spaces, pairs of letters.
 */
function longWordsOf(text: string): string[] {
  const words = wordsOf(text).flatMap((word) => (UNSPACED.test(word) ? pairsIn(word) : [word]));
  return [...new Set(words.map((word) => word.slice(0, STEM_CHARACTERS)))].filter(({ length }) => length > 1);
}

function pairsIn(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2));
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** The best text of the page's data, judged by the words of the page's title and summary. */
function fromScripts({ page, metas }: Evidence): Embedded | null {
  const words = longWordsOf(`${page.title} ${metas.first("og:description", "description") ?? ""}`);
  const blocks = bestTextIn(page.data, words, blocksOf);
  return blocks && { blocks, provenance: "script" };
}

function blocksOf(text: string): Block[] {
  const markup = MARKUP.test(text) ? text.replace(PLACEHOLDER, "") : text.replace(/\n+/g, "<br><br>");
  const page = scan(markup);
  const { dropped } = prune(ofText(page, weigh(page)), page.root);
  return readBlocks(page.root, dropped);
}

/** The place of an advertisement in a script's text, or of a value: `$$ARTICLEAD$$`, `${text}`. */
const PLACEHOLDER = /\$\$\w{1,40}\$\$|\$\{[^{}]{0,400}\}/g;
