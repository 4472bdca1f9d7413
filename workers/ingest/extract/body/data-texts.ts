import { markupOfLists, markupOfTrees } from "../data/node-trees.ts";
import { decodedTexts } from "../html/base64.ts";
import type { Block } from "../html/blocks.ts";
import { inertMarkup } from "../html/inert-markup.ts";
import { decodeLiteral, type PageData } from "../html/scripts.ts";
import { weightOf } from "../prose/weigh.ts";
import { isMarkup, isProse, literalsIn, paragraphsOf } from "./literals.ts";

const TEXT_CHARACTERS_MIN = 300;
const BRIEF_CHARACTERS_MIN = 150;
const BRIEF_WORDS_MIN = 3;
const BRIEF_SHARE_MIN = 0.5;
const LAYER_CHARACTERS_MIN = 300;
const CANDIDATES_MAX = 3;
const LAYERS_MAX = 3;
/** The share of the words by which more title words outweigh a longer text. */
const MORE_TITLE_WORDS_SHARE_MIN = 0.2;
/** The words of the title and summary that a tree of nodes has at least. */
const TREE_WORDS_MIN = 2;
const TREE_WORDS_SHARE_MIN = 0.25;
/** The same for what no script of the page is to show: such a text is as often another one's, or of terms. */
const HIDDEN_WORDS_SHARE_MIN = 0.5;

type ReadBlocks = (markup: string) => Block[];

/**
 * The text with the most words of the page's title and summary, among the HTML and the node trees in scripts
 * and in their strings, which may be JSON inside JSON; if there is none, in mark-up that is not shown, or
 * among the lists of paragraphs, the HTML in pieces and the sentences that a script joins. Of two with about
 * as many, the longer one. The data may contain whole other articles.
 */
export function bestTextIn(data: PageData, words: readonly string[], readBlocks: ReadBlocks): Block[] | null {
  const reading = { words, readBlocks };
  const shown = layerOf(data.code);
  const inert = (): Layer => ({ code: [], literals: [], markup: inertMarkup(data.page) });
  return (
    bestOf(shown, reading, wholeTexts) ??
    bestOf(layerOf(decodedTexts(data.page)), reading, hiddenTexts) ??
    bestOf(inert(), reading, hiddenTexts) ??
    bestOf(shown, reading, textsInParts)
  );
}

type Reading = { words: readonly string[]; readBlocks: ReadBlocks };

type Texts = (layer: Layer, reading: Reading) => EmbeddedText[];

/** Pieces of code, the string literals of each, and the texts that are known to be mark-up. */
type Layer = { code: readonly string[]; literals: readonly (readonly string[])[]; markup: readonly string[] };

function layerOf(code: readonly string[]): Layer {
  return { code, literals: code.map((each) => literalsIn(each).map(decodeLiteral)), markup: [] };
}

function bestOf(outermost: Layer, reading: Reading, textsOf: Texts): Block[] | null {
  let best: EmbeddedText = { blocks: [], characters: 0, titleWords: 0 };
  let layer = outermost;
  for (let depth = 1; ; depth++) {
    for (const rival of textsOf(layer, reading))
      if (isBetter(rival, best, reading.words.length)) best = rival;
    if (isEnough(best, reading.words.length)) return best.blocks;
    const inner = layer.literals
      .flat()
      .filter((text) => text.length > LAYER_CHARACTERS_MIN && text.includes('"'));
    if (depth === LAYERS_MAX || inner.length === 0) return null;
    layer = layerOf(inner);
  }
}

/** A brief has to have more of the title's words than a longer text. */
function isEnough({ characters, titleWords }: EmbeddedText, words: number): boolean {
  if (characters >= TEXT_CHARACTERS_MIN) return true;
  return (
    characters >= BRIEF_CHARACTERS_MIN && titleWords >= Math.max(BRIEF_WORDS_MIN, words * BRIEF_SHARE_MIN)
  );
}

function wholeTexts({ code, literals, markup }: Layer, reading: Reading): EmbeddedText[] {
  const texts = literals.flat().filter((text) => isMarkup(text) || isProse(text));
  const trees = markupOfTrees(code).map((tree) => textOf(tree, reading));
  const found = longest([...markup, ...texts]).map((text) => textOf(text, reading));
  return [...found, ...trees.filter((tree) => isOfArticle(tree, reading))];
}

function hiddenTexts(layer: Layer, reading: Reading): EmbeddedText[] {
  return wholeTexts(layer, reading).filter((text) => isOfArticle(text, reading, HIDDEN_WORDS_SHARE_MIN));
}

function textsInParts({ code, literals }: Layer, reading: Reading): EmbeddedText[] {
  const inPieces = literals.map((pieces) => pieces.filter(isMarkup)).filter(({ length }) => length > 1);
  const joined = code.map(paragraphsOf).filter((text) => text !== "");
  const parts = [...markupOfLists(code), ...longest(inPieces.map((pieces) => pieces.join("")))];
  const read = (share?: number) => (part: string) => {
    const text = textOf(part, reading);
    return isOfArticle(text, reading, share) ? [text] : [];
  };
  return [...parts.flatMap(read()), ...longest(joined).flatMap(read(HIDDEN_WORDS_SHARE_MIN))];
}

type EmbeddedText = { blocks: Block[]; characters: number; titleWords: number };

function textOf(markup: string, { words, readBlocks }: Reading): EmbeddedText {
  const blocks = readBlocks(markup);
  return { blocks, characters: charactersOf(blocks), titleWords: titleWordsIn(blocks, words) };
}

/** A page's data also has trees of comments, of terms of use and of other articles. */
function isOfArticle(
  { titleWords }: EmbeddedText,
  { words }: Reading,
  share = TREE_WORDS_SHARE_MIN,
): boolean {
  return titleWords >= Math.max(Math.min(TREE_WORDS_MIN, words.length), words.length * share);
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

export function titleWordsIn(blocks: readonly Block[], words: readonly string[]): number {
  const text = blocks.map((block) => block.text.toLowerCase()).join(" ");
  return words.filter((word) => text.includes(word)).length;
}

export function charactersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + weightOf(text), 0);
}
