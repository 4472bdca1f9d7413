import { markupOfLists, markupOfTrees } from "../data/node-trees.ts";
import { type Evidence, isDeclared } from "../evidence/evidence.ts";
import { type Block, readBlocks } from "../html/blocks.ts";
import { scan } from "../html/scan.ts";
import { decodeLiteral } from "../html/scripts.ts";
import { sumAt } from "../prose/sums.ts";
import { weigh, weightOf } from "../prose/weigh.ts";
import { ofText } from "../prose/weighed.ts";
import { TITLE_SEPARATOR } from "../site/site-names.ts";
import { wordsOf } from "../text/clean-text.ts";
import { isMarkup, isProse, literalsIn, MARKUP } from "./literals.ts";
import { prune } from "./prune.ts";

const TEXT_CHARACTERS_MIN = 300;
const LAYER_CHARACTERS_MIN = 300;
const CANDIDATES_MAX = 3;
const LAYERS_MAX = 3;
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

function titleWordsIn(blocks: readonly Block[], words: readonly string[]): number {
  const text = blocks.map((block) => block.text.toLowerCase()).join(" ");
  return words.filter((word) => text.includes(word)).length;
}

/**
 * The text with the most words of the page's title and summary, among the HTML and the node trees in scripts
 * and in their strings, which may be JSON inside JSON; if there is none, in templates, or among the lists of
 * paragraphs and the HTML in pieces. Of two with about as many, the longer one. The data may contain whole
 * other articles.
 */
function fromScripts({ page, metas }: Evidence): Embedded | null {
  const words = longWordsOf(`${page.title} ${metas.first("og:description", "description") ?? ""}`);
  const data = layerOf(page.data.code);
  const inert = (): Layer => ({ code: [], literals: [], markup: page.data.inertMarkup() });
  const blocks =
    bestOf(data, words, wholeTexts) ??
    bestOf(inert(), words, wholeTexts) ??
    bestOf(data, words, textsInParts);
  return blocks && { blocks, provenance: "script" };
}

type Texts = (layer: Layer, words: readonly string[]) => EmbeddedText[];

/** Pieces of code, the string literals of each, and the texts that are known to be mark-up. */
type Layer = { code: readonly string[]; literals: readonly (readonly string[])[]; markup: readonly string[] };

function layerOf(code: readonly string[]): Layer {
  return { code, literals: code.map((each) => literalsIn(each).map(decodeLiteral)), markup: [] };
}

function bestOf(outermost: Layer, words: readonly string[], textsOf: Texts): Block[] | null {
  let best: EmbeddedText = { blocks: [], characters: 0, titleWords: 0 };
  let layer = outermost;
  for (let depth = 1; ; depth++) {
    for (const rival of textsOf(layer, words)) if (isBetter(rival, best, words.length)) best = rival;
    if (best.characters >= TEXT_CHARACTERS_MIN) return best.blocks;
    const inner = layer.literals
      .flat()
      .filter((text) => text.length > LAYER_CHARACTERS_MIN && text.includes('"'));
    if (depth === LAYERS_MAX || inner.length === 0) return null;
    layer = layerOf(inner);
  }
}

function wholeTexts({ code, literals, markup }: Layer, words: readonly string[]): EmbeddedText[] {
  const texts = literals.flat().filter((text) => isMarkup(text) || isProse(text));
  const trees = markupOfTrees(code).map((tree) => textOf(tree, words));
  const found = longest([...markup, ...texts]).map((text) => textOf(text, words));
  return [...found, ...trees.filter((tree) => isOfArticle(tree, words))];
}

function textsInParts({ code, literals }: Layer, words: readonly string[]): EmbeddedText[] {
  const inPieces = literals.map((pieces) => pieces.filter(isMarkup)).filter(({ length }) => length > 1);
  const parts = [...markupOfLists(code), ...longest(inPieces.map((pieces) => pieces.join("")))];
  return parts.map((part) => textOf(part, words)).filter((part) => isOfArticle(part, words));
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

function blocksOf(text: string): Block[] {
  const markup = MARKUP.test(text) ? text.replace(PLACEHOLDER, "") : text.replace(/\n+/g, "<br><br>");
  const page = scan(markup);
  const { dropped } = prune(ofText(page, weigh(page)), page.root);
  return readBlocks(page.root, dropped);
}

/** The place of an advertisement in a script's text: `$$ARTICLEAD$$`. */
const PLACEHOLDER = /\$\$\w{1,40}\$\$/g;

function charactersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + weightOf(text), 0);
}
