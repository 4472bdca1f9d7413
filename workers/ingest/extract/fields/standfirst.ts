import { spanOfDate } from "../../calendar/printed-date.ts";
import { INLINE_TAGS } from "../../inline-tags.ts";
import { anyOf, capitalised } from "../../words/entries.ts";
import type { ArticleBody } from "../body.ts";
import type { Located } from "../evidence/evidence.ts";
import { contains, type LightElement, textOf } from "../html/light-tree.ts";
import { isInAuthorCard } from "../place/author-card.ts";
import { settingOf, type TextStart } from "../place/text-start.ts";
import { isUnderPicture, PICTURE_TAGS } from "../place/under-picture.ts";
import { sumAt } from "../prose/sums.ts";
import { isCallToAct } from "../text/call-to-act.ts";
import { overlap, wordsOf } from "../text/clean-text.ts";
import { isOfBanner } from "./banner.ts";
import { findLooseLead, isItalic, isSetOff } from "./loose-lead.ts";
import { isRowOfLabels } from "./share-line.ts";

const ELEMENTS_MAX = 160;
const WEIGHT_MIN = 30;
const WEIGHT_MAX = 700;
const WORDS_MIN = 4;
const UNSTOPPED_WORDS_MIN = 8;
const UNSTOPPED_CHARACTERS_MIN = 45;
const LINKED_SHARE_MAX = 0.5;
const LOWER_CASE_SHARE_MIN = 0.35;
const HEADLINE_WORDS_MAX = 18;
const SECOND_HEADLINE_WORDS_MAX = 14;
const SAME_SHARE_MIN = 0.7;
const DATED_LINE_CHARACTERS_MAX = 110;
const INTRODUCTIONS_MAX = 4;
const DATE_LETTERS_MAX = 16;

/**
 * The summary above the text, recognised by its place: paragraphs between the heading and the text that are
 * set differently from the text. Names are not considered. Null if there are none, or so many that they are a
 * text themselves.
 */
export function findStandfirst(
  evidence: Located,
  body: ArticleBody,
  { first, second }: TextStart,
): LightElement | null {
  const found = introductions(evidence, body, first);
  const own = found.filter((element) => !isSecondHeadline(element, found));
  const one =
    own.find((element) => HEADING_TAGS.has(element.tag) || !isRowOfLabels(textOf(element))) ?? found[0];
  if (!one) return setOffBeginning(first, second, evidence.heading);
  if (HEADING_TAGS.has(one.tag)) return one;
  const isMany = found.length > INTRODUCTIONS_MAX;
  return isMany || (settingOf(one) === settingOf(first) && found.length > 1) ? null : one;
}

/** The first paragraph if it alone is set off and is a summary, or what begins the text so. */
function setOffBeginning(
  first: LightElement,
  second: LightElement | null,
  heading: LightElement | null,
): LightElement | null {
  if (!isSetOff(first)) return looseSummary(first, heading);
  const isAlone = second !== null && !(isSetOff(second) && isItalic(second) === isItalic(first));
  const isOther = isItalic(first) && (isUnderPictureAlone(first) || QUOTED.test(textOf(first)));
  return isAlone && isSummary(textOf(first)) && !isOther ? first : null;
}

/** A motto begins with a quotation mark. */
const QUOTED = /^[“"„«‘']/u;

/** Whether a paragraph follows a picture without other text: in italic type it is a caption. */
function isUnderPictureAlone(element: LightElement): boolean {
  const siblings = (element.parent?.children ?? []).filter((child) => typeof child !== "string");
  const before = siblings[siblings.indexOf(element) - 1];
  return before !== undefined && isPictureAlone(before);
}

function isPictureAlone(element: LightElement): boolean {
  if (PICTURE_TAGS.has(element.tag)) return true;
  const inner = element.children.filter((child) => typeof child !== "string");
  return textOf(element) === "" && inner.some(isPictureAlone);
}

/** What begins a text without an element of its own, if it is a summary by its words and length. */
export function looseSummary(text: LightElement, heading: LightElement | null): LightElement | null {
  const loose = findLooseLead(text, heading);
  const summary = loose ? textOf(loose) : "";
  if (loose === null || summary.length > WEIGHT_MAX || !isSummary(summary)) return null;
  return isSetOff(loose) || STOPPED.test(summary) ? loose : null;
}

/** A short heading above the text that repeats the headline in other words is not a summary. */
function isSecondHeadline(element: LightElement, found: readonly LightElement[]): boolean {
  if (!HEADING_TAGS.has(element.tag) || wordsOf(textOf(element)).length > SECOND_HEADLINE_WORDS_MAX)
    return false;
  return found.some(
    (other) => other.index > element.index && !HEADING_TAGS.has(other.tag) && STOPPED.test(textOf(other)),
  );
}

/** The paragraphs between the heading and the text, the summary of the article first. */
function introductions(
  evidence: Located,
  { container, taken }: ArticleBody,
  text: LightElement,
): LightElement[] {
  const { page, heading } = evidence;
  const start = heading?.end ?? container.index + 1;
  const out = new Set(taken.filter(({ reason }) => TAKEN_OUT.has(reason)).map(({ element }) => element));
  const titles = [heading ? textOf(heading) : "", page.title].map(wordsOf);
  const last = Math.min(text.index, start + ELEMENTS_MAX);
  const found: LightElement[] = [];
  for (let index = start; index < last; ) {
    const element = page.elements[index];
    if (!element) break;
    const isOut = element.hidden || OTHER_TAGS.has(element.tag) || out.has(element);
    if (!isOut && !contains(element, text) && isIntroduction(element, evidence, titles)) found.push(element);
    index = isOut ? element.end : index + 1;
  }
  return found;
}

const TAKEN_OUT: ReadonlySet<string> = new Set(["hidden", "figure", "card", "links"]);

const OTHER_TAGS: ReadonlySet<string> = new Set(
  "nav figure figcaption caption button form label select footer dialog menu ul ol dl table address time h1".split(
    " ",
  ),
);

const HEADING_TAGS: ReadonlySet<string> = new Set(["h2", "h3", "h4"]);

function isIntroduction(
  element: LightElement,
  evidence: Located,
  titles: readonly (readonly string[])[],
): boolean {
  const { page, weights, signs, heading } = evidence;
  const own = sumAt(weights.own, element);
  if (INLINE_TAGS.has(element.tag) || own < WEIGHT_MIN || sumAt(weights.text, element) > WEIGHT_MAX)
    return false;
  if (sumAt(weights.inLink, element) || sumAt(weights.ownLinked, element) > own * LINKED_SHARE_MAX)
    return false;
  if (isUnderPicture(element, page, weights)) return false;
  if (isInAuthorCard(element, page, weights, signs.byline, heading)) return false;
  if (isOfBanner(element, evidence)) return false;
  const text = textOf(element);
  const isHeading = HEADING_TAGS.has(element.tag);
  return isSummary(text) && !titles.some((title) => isTitle(wordsOf(text), title, isHeading));
}

/** A sentence, or enough words for one; not a line of names, a date, a label or a caption. */
export function isSummary(text: string): boolean {
  const isStopped = STOPPED.test(text);
  const words = text.split(" ");
  if (!IDEOGRAPHS.test(text) && isTooShort(text, words.length, isStopped)) return false;
  if (CREDIT.test(text) || isCallToAct(text) || (!isStopped && SEPARATED.test(text))) return false;
  if (text.length <= DATED_LINE_CHARACTERS_MAX && (isStopped ? isDateAlone(text) : isDated(text)))
    return false;
  const lower = words.filter((word) => !/^\P{L}*\p{Lu}/u.test(word) && /\p{L}/u.test(word));
  return lower.length >= words.length * LOWER_CASE_SHARE_MIN;
}

/** A text without a full stop must be longer, since headings have none. */
function isTooShort(text: string, words: number, isStopped: boolean): boolean {
  if (isStopped) return words < WORDS_MIN;
  return words < UNSTOPPED_WORDS_MIN || text.length < UNSTOPPED_CHARACTERS_MIN;
}

function isDated(text: string): boolean {
  return spanOfDate(text) !== null || LABELLED_DATE.test(text);
}

/** "26 พฤศจิกายน 2569 เวลา 10.05 น.": an abbreviation at the end of a date has a full stop. */
function isDateAlone(text: string): boolean {
  const date = spanOfDate(text);
  if (date === null) return false;
  const rest = `${text.slice(0, date.from)} ${text.slice(date.to)}`;
  return rest.replace(/[^\p{L}]/gu, "").length <= DATE_LETTERS_MAX;
}

/** "1.204 views · Share · Print": labels between bars or dots. */
const SEPARATED = /\s[·•|]\s.{1,60}\s[·•|]\s/u;

const LABELLED_DATE = new RegExp(`^${anyOf("publishedLabels", "updatedLabels")}`, "iu");

const STOPPED = /[.!?…。！？]["”»“’')\]]*$/u;

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u;

/** "… Foto: Anna Lee": a text with this ending describes a picture. */
const CREDIT = new RegExp(String.raw`(?:^|[\s(.|])${capitalised("photoCredits")}\s?[:/]\s?\S`, "u");

/** Whether this repeats the title: the same words or, in a heading, most of the words of one in the other. */
function isTitle(words: readonly string[], title: readonly string[], isHeading: boolean): boolean {
  const all = new Set([...words, ...title]).size;
  const shared = [...new Set(words)].filter((word) => title.includes(word)).length;
  if (isHeading && words.length <= HEADLINE_WORDS_MAX) return overlap(words, title) >= SAME_SHARE_MIN;
  return all > 0 && shared >= all * SAME_SHARE_MIN;
}
