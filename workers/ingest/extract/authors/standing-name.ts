import { dropMarks } from "../../../shared/text/characters.ts";
import { spanOfDate } from "../../calendar/printed-date.ts";
import { INLINE_TAGS } from "../../inline-tags.ts";
import { anyOf } from "../../words/entries.ts";
import type { ArticleBody } from "../body.ts";
import type { Located } from "../evidence/evidence.ts";
import { isNear } from "../evidence/near.ts";
import {
  beginningOf,
  contains,
  type LightElement,
  type LightTree,
  textOf,
  within,
} from "../html/light-tree.ts";
import { isUnderPicture, PICTURE_TAGS } from "../place/under-picture.ts";
import { sumAt } from "../prose/sums.ts";
import { wordsOf } from "../text/clean-text.ts";
import { isAgency } from "./byline-names.ts";
import { isLine } from "./line.ts";
import { hasText, isOfProse, isSection, mayBeNames, namesBeside, proseOf, shapedNames } from "./name-line.ts";

const ABOVE_MAX = 60;
const BELOW_MAX = 80;
const PROSE_CHARACTERS_MIN = 80;
const BEFORE_MAX = 8;
const PROSE_WEIGHT_MIN = 320;
const LINKS_MAX = 3;
/** A header has few lines like names, a menu or a table many. */
const CANDIDATES_MAX = 6;
const BLOCK_CHARACTERS_MAX = 80;
const DATE_BESIDE_MAX = 8;
const WORD_LETTERS_MIN = 3;
const TITLE_LETTERS_MIN = 4;

/**
 * The authors whose names are a line of their own between the heading and the text, whatever it is called;
 * or below the text, if a portrait or a label is before the name. A name that the page also has as a section,
 * a topic, a step of its trail or in its text is a place or the subject. Vietnamese sites print sections and
 * places there, capitalised like names. Empty if none is found.
 */
export function readStandingName(evidence: Located, body: ArticleBody | null): string[] {
  const { page, heading, text, vietnamese, weights } = evidence;
  if (!heading || !text || !body || vietnamese) return [];
  const above = page.elements.slice(heading.end, Math.min(text.first.index, heading.end + ABOVE_MAX));
  const prose = above.findIndex((element) => sumAt(weights.own, element) >= PROSE_WEIGHT_MIN);
  const names = namesAmong(prose < 0 ? above : above.slice(0, prose), evidence, body, false);
  if (names.length > 0) return names;
  const end = endOfProse(body);
  return namesAmong(page.elements.slice(end, end + BELOW_MAX), evidence, body, true);
}

function endOfProse({ blocks, container }: ArticleBody): number {
  const last = blocks.findLast(({ text }) => text.length >= PROSE_CHARACTERS_MIN)?.within;
  return last && !contains(last, container) && last !== container ? last.end : container.end;
}

type Place = { evidence: Located; body: ArticleBody; mustBeShown: boolean; prose: string };

function namesAmong(
  lines: readonly LightElement[],
  evidence: Located,
  body: ArticleBody,
  mustBeShown: boolean,
): string[] {
  const place = { evidence, body, mustBeShown, prose: proseOf(body.blocks) };
  for (const line of lines.filter((each) => mayStand(each, place)).slice(0, CANDIDATES_MAX)) {
    const names = isOfAgency(line) ? [textOf(line)] : shapedNames(line, evidence);
    if (names.length > 0 && areAuthors(line, names, place))
      return [...new Set([...names, ...namesBeside(line, evidence)])];
  }
  return [];
}

/** Whether a line may be one of names by its form and its place. Its names are only read then. */
function mayStand(line: LightElement, { evidence, body, mustBeShown, prose }: Place): boolean {
  const { page, weights } = evidence;
  const isNamed = mayBeNames(line);
  const isShown = isNamed && isShownBefore(line, page);
  const isName = isNamed ? !isOfProse(textOf(line), prose) : isOfAgency(line);
  const isPlain = !mustBeShown && isName && isByDate(line, page);
  if (!(isShown || isPlain) || isQuoted(line) || !isNear(line, evidence, body.container)) return false;
  return isShown || (isInHeader(line, evidence) && !isUnderPicture(line, page, weights));
}

/** Whether a short line beside this one has a date, as a byline's has: a genre or a motto has none. */
function isByDate(line: LightElement, { elements }: LightTree): boolean {
  return elements
    .slice(Math.max(0, line.index - DATE_BESIDE_MAX), line.end + DATE_BESIDE_MAX)
    .some(
      (other) => hasText(other) && spanOfDate(beginningOf(other).slice(0, BLOCK_CHARACTERS_MAX)) !== null,
    );
}

function isOfAgency(line: LightElement): boolean {
  return hasText(line) && isLine(line) && isAgency(textOf(line));
}

function isInHeader(line: LightElement, evidence: Located): boolean {
  return !isPartOfOther(line) && !isOneOfLinks(line, evidence);
}

function areAuthors(line: LightElement, names: readonly string[], { evidence }: Place): boolean {
  const { page, heading } = evidence;
  if (!heading || names.some((name) => isOfTitle(name, textOf(heading)))) return false;
  if (isShownBefore(line, page)) return true;
  return !isSection(textOf(line), heading, page) && !names.some((name) => isTopic(name, evidence));
}

const NO_HEADER: ReadonlySet<string> = new Set("h1 h2 h3 th blockquote figure figcaption".split(" "));

function isQuoted(line: LightElement): boolean {
  for (let around: LightElement | null = line; around; around = around.parent)
    if (NO_HEADER.has(around.tag)) return true;
  return false;
}

/** Whether words without a date precede a name in its block, as in a credit: "Copyright", "Ann Lee". */
function isPartOfOther(line: LightElement): boolean {
  let block = line;
  while (block.parent && INLINE_TAGS.has(block.tag)) block = block.parent;
  if (block === line) return false;
  const before = textOf(block).split(textOf(line))[0] ?? "";
  return before.length <= BLOCK_CHARACTERS_MAX && /\p{L}{3}/u.test(before) && spanOfDate(before) === null;
}

/** Whether a line is a link, and its box has others: a menu. */
function isOneOfLinks(line: LightElement, { page, weights }: Located): boolean {
  const link = line.tag === "a" ? line : line.parent;
  if (link?.tag !== "a" && !sumAt(weights.inLink, line)) return false;
  const box = link?.parent ?? line;
  return [...within(page, box)].filter(({ tag }) => tag === "a").length > LINKS_MAX;
}

/** Whether a portrait of the person, or a label of the author alone, is just before the line. */
function isShownBefore(line: LightElement, page: LightTree): boolean {
  const before = shownBefore(line, page);
  if (before === null || !PICTURE_TAGS.has(before.tag)) return before !== null;
  const words = wordsOf(dropMarks(textOf(line))).filter((word) => word.length >= WORD_LETTERS_MIN);
  const told = ["alt", "src"].map((attribute) => before.attributes.get(attribute) ?? "").join(" ");
  const portrait = dropMarks(told).toLowerCase();
  return words.length > 1 && words.every((word) => portrait.includes(word));
}

/** The picture or the label of an author just before a line; null if there is other text, or nothing. */
function shownBefore(line: LightElement, { elements }: LightTree): LightElement | null {
  for (let index = line.index - 1; index >= Math.max(0, line.index - BEFORE_MAX); index--) {
    const before = elements[index];
    if (!before || PICTURE_TAGS.has(before.tag)) return before ?? null;
    const own = before.children
      .filter((child) => typeof child === "string")
      .join(" ")
      .trim();
    if (own !== "" && before.end <= line.end) return LABEL_ALONE.test(own) ? before : null;
  }
  return null;
}

const LABEL_ALONE = new RegExp(
  `^${anyOf("authorLabels", "authorGroups", "writtenBy", "by")}\\s*[:：]?$`,
  "iu",
);

/** Whether the headline has a word of the name: then the line repeats its subject. */
function isOfTitle(name: string, title: string): boolean {
  const words = new Set(wordsOf(title));
  return wordsOf(name).some((word) => word.length >= TITLE_LETTERS_MIN && words.has(word));
}

/** Whether the metadata has the name as a section or a keyword. */
function isTopic(name: string, { metas }: Located): boolean {
  const lower = name.toLowerCase();
  return TOPIC_METAS.some((meta) => metas.all(meta).some((value) => value.toLowerCase().includes(lower)));
}

const TOPIC_METAS = ["article:section", "article:tag", "keywords", "news_keywords"];
