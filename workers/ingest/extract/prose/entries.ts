import { type LightElement, type LightNode, pushReversed } from "../html/light-tree.ts";
import { sumAt } from "./sums.ts";
import type { Weights } from "./weigh.ts";

const ALIKE_MIN = 3;
const ALIKE_MAX = 40;
const SHARE_MIN = 0.75;
const PROSE_WEIGHT_MIN = 40;
const NAME_CHARACTERS_MAX = 24;
const NAME_WORDS_MAX = 4;
const PIECES_MAX = 3;
const ELEMENTS_MAX = 30;

/**
 * Whether a box is an entry of the article, although it begins with a link: one of several boxes of the same
 * make that have prose, and names or times of day where teasers have headlines ("Hội An", "10:20"). A list of
 * places, the entries of a live report.
 */
export function isEntry(box: LightElement, weights: Weights): boolean {
  return areEntries(
    elementsBeside(box).filter((other) => other.tag === box.tag && other.className === box.className),
    weights,
  );
}

/** The same for all boxes of one make. */
export function areEntries(boxes: readonly LightElement[], weights: Weights): boolean {
  const alike = boxes.slice(0, ALIKE_MAX).filter((box) => sumAt(weights.text, box) > 0);
  if (alike.length < ALIKE_MIN || !alike.every((box) => sumAt(weights.proseChars, box) >= PROSE_WEIGHT_MIN))
    return false;
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
  const beside = elementsBeside(heading);
  const heads = beside.filter((other, index) => {
    const next = beside[index + 1];
    return (
      other.tag === heading.tag &&
      other.className === heading.className &&
      next !== undefined &&
      sumAt(weights.proseChars, next) >= PROSE_WEIGHT_MIN
    );
  });
  if (heads.length < ALIKE_MIN || !heads.includes(heading)) return false;
  return areNamed(heads.map((head) => firstPieces(head)[0] ?? ""));
}

const HEADINGS: ReadonlySet<string> = new Set(["h2", "h3", "h4"]);

/** Whether prose follows a term, as its description. */
function isExplained(term: LightElement, weights: Weights): boolean {
  const beside = elementsBeside(term);
  const next = beside[beside.indexOf(term) + 1];
  return next?.tag === "dd" && sumAt(weights.proseChars, next) >= PROSE_WEIGHT_MIN;
}

function elementsBeside({ parent }: LightElement): LightElement[] {
  return (parent?.children ?? []).filter((child): child is LightElement => typeof child !== "string");
}

/** Whether most of these are short enough for the name of a thing: a headline has more words. */
function areNamed(beginnings: readonly string[]): boolean {
  const names = beginnings.filter((text) => {
    const name = text.replace(NUMBER, "");
    return (
      name.length <= NAME_CHARACTERS_MAX && name.split(" ").length <= NAME_WORDS_MAX && /\p{L}/u.test(name)
    );
  });
  return names.length >= beginnings.length * SHARE_MIN && new Set(names).size === names.length;
}

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
