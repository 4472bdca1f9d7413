import { type LightElement, type LightNode, pushReversed } from "../html/light-tree.ts";
import { elementAfter } from "../html/siblings.ts";
import { sumAt } from "./sums.ts";
import type { Weights } from "./weigh.ts";

const ALIKE_MIN = 3;
const ALIKE_MAX = 40;
/** Of the elements beside each other. There may be thousands. */
const SIBLINGS_MAX = 160;
const SHARE_MIN = 0.75;
const PROSE_WEIGHT_MIN = 40;
const NAME_CHARACTERS_MAX = 24;
/** The same in scripts without spaces between words. */
const UNSPACED_NAME_CHARACTERS_MAX = 10;
const NAME_WORDS_MAX = 4;
const PIECES_MAX = 3;
const ELEMENTS_MAX = 30;

/**
 * Whether a box is an entry of the article, although it begins with a link: one of several boxes of the same
 * make that have prose, and names or times of day where teasers have headlines ("Hội An", "10:20"). A list of
 * places, the entries of a live report.
 */
export function isEntry(box: LightElement, weights: Weights): boolean {
  return judgeOnce(ENTRIES, box, (alike) => areEntries(alike, weights));
}

/** The same for all boxes of one make. */
export function areEntries(boxes: readonly LightElement[], weights: Weights): boolean {
  const alike = boxes.slice(0, ALIKE_MAX).filter((box) => sumAt(weights.text, box) > 0);
  if (alike.length < ALIKE_MIN || !alike.every((box) => sumAt(weights.proseChars, box) >= PROSE_WEIGHT_MIN))
    return false;
  if (leadToOtherSites(alike)) return true;
  const beginnings = alike.map(firstPieces);
  return areNamed(beginnings.map((pieces) => pieces[0] ?? "")) || areTimed(beginnings);
}

/**
 * Whether a linked heading heads an entry of the article: the box around it is one, or it is one of several
 * names beside each other, each with prose below.
 */
export function isEntryHead(heading: LightElement, weights: Weights): boolean {
  if (heading.tag === "dt") return isExplained(heading, weights);
  if (!HEADINGS.has(heading.tag)) return false;
  if (heading.parent && isEntry(heading.parent, weights)) return true;
  if (!isAboveProse(heading, weights)) return false;
  return judgeOnce(HEADS, heading, (heads) => areHeads(heads.slice(0, ALIKE_MAX), weights));
}

function areHeads(alike: readonly LightElement[], weights: Weights): boolean {
  const heads = alike.filter((head) => isAboveProse(head, weights));
  return heads.length >= ALIKE_MIN && areNamed(heads.map((head) => firstPieces(head)[0] ?? ""));
}

type Judged = WeakMap<LightElement, boolean>;

const ENTRIES: Judged = new WeakMap();
const HEADS: Judged = new WeakMap();

/**
 * Elements of one make beside each other are judged together, by the first of them: each of them asks, and
 * only the first time they are collected.
 */
function judgeOnce(
  known: Judged,
  one: LightElement,
  judge: (alike: readonly LightElement[]) => boolean,
): boolean {
  const beside = one.parent?.children.slice(0, SIBLINGS_MAX) ?? [];
  const isAlike = (other: LightNode): other is LightElement =>
    typeof other !== "string" && isSameMake(other, one);
  const first = beside.find(isAlike);
  if (first === undefined) return false;
  const judged = known.get(first) ?? judge(beside.filter(isAlike));
  known.set(first, judged);
  return judged;
}

/** Whether the first links of the boxes lead to as many sites: teasers lead to articles of one. */
function leadToOtherSites(boxes: readonly LightElement[]): boolean {
  const hosts = boxes.map((box) => HOST.exec(firstLink(box)?.attributes.get("href") ?? "")?.[1]);
  return !hosts.includes(undefined) && new Set(hosts).size >= boxes.length * SHARE_MIN;
}

const HOST = /^(?:https?:)?\/\/([^/?#]{1,253})/i;

function firstLink(box: LightElement): LightElement | null {
  const stack: LightNode[] = [box];
  let seen = 0;
  for (let node = stack.pop(); node !== undefined && seen < ELEMENTS_MAX; node = stack.pop()) {
    if (typeof node === "string") continue;
    if (node.tag === "a") return node;
    seen++;
    pushReversed(stack, node.children);
  }
  return null;
}

const HEADINGS: ReadonlySet<string> = new Set(["h2", "h3", "h4"]);

/** Whether prose follows a term, as its description. */
function isExplained(term: LightElement, weights: Weights): boolean {
  return elementAfter(term)?.tag === "dd" && isAboveProse(term, weights);
}

function isAboveProse(element: LightElement, weights: Weights): boolean {
  const next = elementAfter(element);
  return next !== null && sumAt(weights.proseChars, next) >= PROSE_WEIGHT_MIN;
}

function isSameMake(other: LightElement, one: LightElement): boolean {
  return other.tag === one.tag && other.className === one.className;
}

/** Whether most of these are names of things, each of another. A time of day ("19h05", "7:05 pm") is none. */
function areNamed(beginnings: readonly string[]): boolean {
  const names = beginnings.filter((text) => !CLOCK.test(text) && isNameOfThing(text.replace(NUMBER, "")));
  return names.length >= beginnings.length * SHARE_MIN && new Set(names).size === names.length;
}

/** Whether a text is short enough for the name of a thing: a headline has more words. */
function isNameOfThing(text: string): boolean {
  const most = UNSPACED.test(text) ? UNSPACED_NAME_CHARACTERS_MAX : NAME_CHARACTERS_MAX;
  if (text.length > most || text.split(" ").length > NAME_WORDS_MAX) return false;
  return /\p{L}/u.test(text);
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** "3. " before a name. */
const NUMBER = /^\d{1,3}\s?[.):]\s?/;

/** Whether each has a time of day without a date, and they go forward or back. */
function areTimed(beginnings: readonly (readonly string[])[]): boolean {
  const times = beginnings.map((pieces) => pieces.find((piece) => CLOCK.test(piece)));
  const minutes = times.flatMap((time) => (time === undefined ? [] : minutesOf(time)));
  if (minutes.length < beginnings.length) return false;
  const isForward = minutes.every((minute, index) => minute >= (minutes[index - 1] ?? 0));
  return isForward || minutes.every((minute, index) => minute <= (minutes[index - 1] ?? Number.MAX_VALUE));
}

const CLOCK = /^\d{1,2}\s?[:.hHg]\s?\d{2}(?:\s?[ap]\.?m\.?)?$/i;

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = (time.match(/\d+/g) ?? []).map(Number);
  return (/p/i.test(time) && hours < 12 ? hours + 12 : hours) * 60 + minutes;
}

/** The first texts of an element, each as one element has it. */
function firstPieces(element: LightElement): string[] {
  const pieces: string[] = [];
  const stack: LightNode[] = [element];
  let seen = 0;
  for (let node = stack.pop(); node !== undefined && pieces.length < PIECES_MAX; node = stack.pop()) {
    if (typeof node === "string") {
      const piece = node.replace(/\s+/g, " ").trim();
      if (/[\p{L}\p{N}]/u.test(piece)) pieces.push(piece);
    } else if (!node.hidden && seen++ < ELEMENTS_MAX) pushReversed(stack, node.children);
  }
  return pieces;
}
