import { markupOfTrees } from "../data/node-trees.ts";
import { type Evidence, isDeclared } from "../evidence/evidence.ts";
import { type Block, readBlocks } from "../html/blocks.ts";
import { scan } from "../html/scan.ts";
import { dataIn, decodeLiteral, endOfLiteral } from "../html/scripts.ts";
import { sumAt } from "../prose/sums.ts";
import { weigh } from "../prose/weigh.ts";
import { ofText } from "../prose/weighed.ts";
import { wordsOf } from "../text/clean-text.ts";
import { prune } from "./prune.ts";

const TEXT_CHARACTERS_MIN = 300;
const LITERAL_CHARACTERS_MIN = 300;
const LITERALS_MAX = 2_000;
const CANDIDATES_MAX = 3;
const LAYERS_MAX = 3;
/** A page that shows less than this share of its JSON-LD text shows only a teaser, or was read wrongly. */
const SHOWN_SHARE_MAX = 0.4;
const PROSE_CHARACTERS_MAX = 4_000;
const CODE_SIGNS_SHARE_MAX = 0.01;
const BARE_CHARACTERS_MAX = 200;
const TITLE_WORDS_MIN = 3;
const TITLE_WORDS_SHARE_MIN = 0.5;
/** The share of the words by which more title words outweigh a longer text. */
const MORE_TITLE_WORDS_SHARE_MIN = 0.2;

/** The words of the title and summary that a tree of nodes has at least. */
const TREE_WORDS_MIN = 2;
const TREE_WORDS_SHARE_MIN = 0.25;

export type Embedded = { blocks: Block[]; provenance: string };

/**
 * The article's text if it is in the page's data and not in its mark-up: JSON-LD's `articleBody`, or HTML or
 * lines of prose in a string, or a tree of nodes, as pages drawn in the browser have it (Next, Nuxt, Apollo).
 * `shown` is the text from the mark-up. Null if that is the better one.
 */
export function readEmbedded(evidence: Evidence, html: string, shown: readonly Block[]): Embedded | null {
  const characters = charactersOf(shown);
  const declared = evidence.article?.fields.articleBody;
  if (typeof declared === "string" && declared.length * SHOWN_SHARE_MAX > characters) {
    const blocks = blocksOf(declared);
    const length = charactersOf(blocks);
    if (length >= TEXT_CHARACTERS_MIN && length * SHOWN_SHARE_MAX > characters)
      return { blocks, provenance: "json-ld" };
  }
  if (characters >= BARE_CHARACTERS_MAX) return null;
  const found = isDeclared(evidence) || isShell(evidence) ? fromScripts(evidence, html) : null;
  return found && (isDeclared(evidence) || sharesTitleWords(found.blocks, evidence)) ? found : null;
}

/** A page that is empty until its scripts have run. */
function isShell({ page, weights }: Evidence): boolean {
  return sumAt(weights.text, page.root) < BARE_CHARACTERS_MAX;
}

/** Whether a text shares words with the page's title. Other templates in scripts are long texts too. */
function sharesTitleWords(blocks: readonly Block[], { page }: Evidence): boolean {
  const words = longWordsOf(page.title);
  const titleWords = titleWordsIn(blocks, words);
  return titleWords >= TITLE_WORDS_MIN && titleWords >= words.length * TITLE_WORDS_SHARE_MIN;
}

function longWordsOf(text: string): string[] {
  return [...new Set(wordsOf(text))].filter((word) => word.length > 1);
}

function titleWordsIn(blocks: readonly Block[], words: readonly string[]): number {
  const text = blocks.map((block) => block.text.toLowerCase()).join(" ");
  return words.filter((word) => text.includes(word)).length;
}

/**
 * The text with the most words of the page's title and summary, among the HTML and the node trees in scripts
 * and in their strings, which may be JSON inside JSON. Of two with about as many, the longer one. The data
 * may contain whole other articles.
 */
function fromScripts({ page, metas }: Evidence, html: string): Embedded | null {
  const words = longWordsOf(`${page.title} ${metas.first("og:description", "description") ?? ""}`);
  let best: EmbeddedText = { blocks: [], characters: 0, titleWords: 0 };
  let layer = dataIn(html);
  for (let depth = 0; depth < LAYERS_MAX && layer.length > 0; depth++) {
    const literals = layer.flatMap(literalsIn).slice(0, LITERALS_MAX).map(decodeLiteral);
    const texts = longest(literals.filter((text) => isMarkup(text) || isProse(text))).map((markup) =>
      textOf(markup, words),
    );
    const trees = markupOfTrees(layer).map((markup) => textOf(markup, words));
    for (const rival of [...texts, ...trees.filter((tree) => isOfArticle(tree, words))])
      if (isBetter(rival, best, words.length)) best = rival;
    layer = literals.filter((text) => text.includes('"'));
    if (best.characters >= TEXT_CHARACTERS_MIN) return { blocks: best.blocks, provenance: "script" };
  }
  return null;
}

type EmbeddedText = { blocks: Block[]; characters: number; titleWords: number };

function textOf(markup: string, words: readonly string[]): EmbeddedText {
  const blocks = blocksOf(markup);
  return { blocks, characters: charactersOf(blocks), titleWords: titleWordsIn(blocks, words) };
}

/** A page's data also has trees of comments, of terms of use and of other articles. */
function isOfArticle({ titleWords }: EmbeddedText, words: readonly string[]): boolean {
  return titleWords >= Math.max(Math.min(TREE_WORDS_MIN, words.length), words.length * TREE_WORDS_SHARE_MIN);
}

function isBetter(rival: EmbeddedText, best: EmbeddedText, words: number): boolean {
  const more = rival.titleWords - best.titleWords;
  if (Math.abs(more) <= words * MORE_TITLE_WORDS_SHARE_MIN || best.characters === 0)
    return rival.characters > best.characters;
  return more > 0 && rival.characters >= TEXT_CHARACTERS_MIN;
}

function longest(texts: readonly string[]): string[] {
  return [...texts].sort((left, right) => right.length - left.length).slice(0, CANDIDATES_MAX);
}

/** Long string literals in double quotes, still escaped. */
function literalsIn(code: string): string[] {
  const literals: string[] = [];
  for (let start = code.indexOf('"'); start >= 0; ) {
    const end = endOfLiteral(code, start + 1);
    if (end - start > LITERAL_CHARACTERS_MIN) literals.push(code.slice(start, end + 1));
    start = code.indexOf('"', end + 1);
  }
  return literals;
}

/** HTML, not data that contains some. */
function isMarkup(text: string): boolean {
  return MARKUP.test(text) && !/^\s*(?:[\w$]+:)?[[{]/.test(text);
}

/** Paragraphs of sentences in several lines, no code. */
function isProse(text: string): boolean {
  if (MARKUP.test(text) || !text.includes("\n")) return false;
  const beginning = text.slice(0, PROSE_CHARACTERS_MAX);
  const signs = beginning.match(CODE_SIGN)?.length ?? 0;
  return signs <= beginning.length * CODE_SIGNS_SHARE_MAX && SENTENCE_LINE.test(beginning);
}

const CODE_SIGN = /[{}<>;=|\\]/g;

/** A line that ends with the end of a sentence. */
const SENTENCE_LINE = /\p{L}[.!?…。！？]["”’»」)]?\n/u;

function blocksOf(text: string): Block[] {
  const markup = MARKUP.test(text) ? text.replace(PLACEHOLDER, "") : text.replace(/\n+/g, "<br><br>");
  const page = scan(markup);
  const { dropped } = prune(ofText(page, weigh(page)), page.root);
  return readBlocks(page.root, dropped);
}

/** The place of an advertisement in a script's text: `$$ARTICLEAD$$`. */
const PLACEHOLDER = /\$\$\w{1,40}\$\$/g;

const MARKUP = /<(?:p|br|div)[\s>/]/i;

function charactersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
