import { type Evidence, isDeclared } from "../evidence/evidence.ts";
import { type Block, readBlocks } from "../html/blocks.ts";
import { scan } from "../html/scan.ts";
import { decodeLiteral, endOfLiteral, scriptsIn } from "../html/scripts.ts";
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
const BARE_CHARACTERS_MAX = 200;
const TOLD_WORDS_MIN = 3;
const TOLD_SHARE_MIN = 0.5;

export type Embedded = { blocks: Block[]; provenance: string };

/**
 * The article's text if it is in the page's data and not in its mark-up: JSON-LD's `articleBody`, or HTML in
 * a string of a script, as pages drawn in the browser have it (Next, Nuxt). `shown` is the text from the
 * mark-up. Null if that is the better one.
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
  if (isDeclared(evidence)) return fromScripts(html);
  const found = isShell(evidence) ? fromScripts(html) : null;
  return found && tellsOfTitle(found, evidence) ? found : null;
}

/** A page that is empty until its scripts have run. */
function isShell({ page, weights }: Evidence): boolean {
  return sumAt(weights.text, page.root) < BARE_CHARACTERS_MAX;
}

/** Whether a text shares words with the page's title. Other templates in scripts are long texts too. */
function tellsOfTitle({ blocks }: Embedded, { page }: Evidence): boolean {
  const words = [...new Set(wordsOf(page.title))].filter((word) => word.length > 1);
  const text = blocks.map((block) => block.text.toLowerCase()).join(" ");
  const told = words.filter((word) => text.includes(word)).length;
  return told >= TOLD_WORDS_MIN && told >= words.length * TOLD_SHARE_MIN;
}

/** The longest text in HTML in strings of scripts, which may be JSON inside JSON. */
function fromScripts(html: string): Embedded | null {
  let best: Block[] = [];
  let layer = scriptsIn(html);
  for (let depth = 0; depth < LAYERS_MAX && layer.length > 0; depth++) {
    const literals = layer.flatMap(literalsIn).slice(0, LITERALS_MAX).map(decodeLiteral);
    for (const literal of longest(literals.filter(isMarkup))) {
      const blocks = blocksOf(literal);
      if (charactersOf(blocks) > charactersOf(best)) best = blocks;
    }
    layer = literals.filter((text) => text.includes('"'));
    if (charactersOf(best) >= TEXT_CHARACTERS_MIN) return { blocks: best, provenance: "script" };
  }
  return null;
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
