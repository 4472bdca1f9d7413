import { dropMarks } from "../../../shared/text/characters.ts";
import { hasVietnameseLetter } from "../../vietnamese.ts";
import { anyOf } from "../../words/entries.ts";
import type { Located } from "../evidence/evidence.ts";
import type { Block } from "../html/blocks.ts";
import { type LightElement, type LightTree, textOf } from "../html/light-tree.ts";
import { wordsOf } from "../text/clean-text.ts";
import { lineWithCommas } from "./byline-lines.ts";
import { namesIn } from "./byline-names.ts";
import { SECTION_PAGE } from "./bylines-near.ts";
import { isLine } from "./line.ts";
import { isPerson } from "./name-form.ts";

const WORD_LETTERS_MIN = 3;
const SENTENCE_CHARACTERS_MIN = 80;
const NAME_WORDS_MAX = 4;
const FOUND_MAX = 50;
const OTHERS_MAX = 4;

/**
 * The names that are all of a line, or a name before its bearer's post. A line with a colon is a row of a
 * table of facts: "Online Coop: 2".
 */
export function namesOfLine(line: LightElement, evidence: Located): string[] {
  const text = textOf(line);
  if (text.includes(":")) return [];
  const withCommas = lineWithCommas(line);
  const [named, ...others] = namesIn(withCommas, evidence);
  const isWithPost = named !== undefined && text !== named && text.startsWith(named) && !/\d/.test(text);
  if (isWithPost && others.length === 0) return [named];
  const names = withCommas === text && named !== undefined ? [named, ...others] : namesIn(text, evidence);
  const letters = wordsOf(text)
    .filter((word) => !CONJUNCTION.test(word))
    .join("");
  return letters === wordsOf(names.join(" ")).join("") ? names : [];
}

const CONJUNCTION = new RegExp(`^${anyOf("conjunctions")}$`, "i");

/**
 * Whether the text is that of a section of the site: a link above the heading has it, or one elsewhere whose
 * address has not the words of the text, as an author's own page has ("/team/ann-lee").
 */
export function isSection(text: string, heading: LightElement, { elements }: LightTree): boolean {
  const links = elements.filter(
    (element) =>
      element.tag === "a" &&
      !element.attributes.get("href")?.startsWith("#") &&
      isLine(element) &&
      textOf(element) === text,
  );
  return links.some((link) => link.index < heading.index || !isOwnPage(link, text));
}

/** Whether a link leads to a page whose address has the words of the name, and is not a section's. */
function isOwnPage(link: LightElement, name: string): boolean {
  const address = (link.attributes.get("href") ?? "").toLowerCase();
  const words = wordsOf(dropMarks(name)).filter((word) => word.length >= WORD_LETTERS_MIN);
  return !SECTION_PAGE.test(address) && words.length > 1 && words.every((word) => address.includes(word));
}

/**
 * Whether a name has the form of a person's by its letters alone: two to four words with capitals, each a
 * name, an initial or a particle.
 */
export function isNameShape(name: string): boolean {
  const words = name.split(" ");
  if (words.length < 2 || words.length > NAME_WORDS_MAX || !words.every(isNameWord)) return false;
  if (NOT_FIRST.test(name) || hasVietnameseLetter(name)) return false;
  const isMixed = words.some((word) => ACRONYM.test(word)) && words.some((word) => /\p{Ll}/u.test(word));
  return !isMixed && words.some(isWholeWord) && isPerson(name);
}

/** A credit without a colon: "Foto Ann Lee". */
const NOT_FIRST = new RegExp(`^(?:${anyOf("pictureCredits", "photoCredits", "pictureAuthors")})\\s`, "iu");

/** A word in capitals beside others is an abbreviation: "Comment RSS". */
const ACRONYM = /^\p{Lu}{2,}$/u;

function isNameWord(word: string): boolean {
  return /^[\p{L}\p{M}.'’-]+$/u.test(word) && !/['’]s$|\p{L}{3}\.$/u.test(word);
}

function isWholeWord(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u.test(word);
}

/** The names that are all of a line with text of its own, if each has the form of a person's. */
export function shapedNames(line: LightElement, evidence: Located): string[] {
  if (!mayBeNames(line)) return [];
  const names = namesOfLine(line, evidence);
  return names.every(isNameShape) ? names : [];
}

/** The names of the siblings of the same make directly after this line: "Ann Lee", "Tom Roe". */
export function namesBeside(first: LightElement, evidence: Located): string[] {
  const siblings = (first.parent?.children ?? []).filter((child) => typeof child !== "string");
  const names: string[] = [];
  for (const next of siblings.slice(siblings.indexOf(first) + 1)) {
    const own = next.tag === first.tag && next.className === first.className && shapedNames(next, evidence);
    if (!own || own.length === 0) break;
    names.push(...own);
  }
  return names.length > OTHERS_MAX ? [] : names;
}

/** Whether an element is a short line with the form of names. */
export function mayBeNames(line: LightElement): boolean {
  return hasText(line) && isLine(line) && MAY_BE_NAMES.test(textOf(line));
}

/** Two words with capitals, and no number. Most lines have not this form, and are read no further. */
const MAY_BE_NAMES = /^(?=\P{Nd}*$)\p{Lu}[^\s:]*(?: \S+)*? \p{Lu}/u;

export function hasText({ children }: LightElement): boolean {
  return children.some((child) => typeof child === "string" && child.trim() !== "");
}

/**
 * Whether the text has a capitalised word of the line: it is then about a thing or a place of the text, or
 * about its subject. In German, every noun is written like a name.
 */
export function isOfProse(line: string, prose: string): boolean {
  return line.split(/[\s,]+/).some((word) => {
    const lower = word.toLowerCase();
    return word !== lower && word.length >= WORD_LETTERS_MIN && hasWord(prose, lower);
  });
}

function hasWord(prose: string, word: string): boolean {
  let at = prose.indexOf(word);
  for (let found = 0; at >= 0 && found < FOUND_MAX; found++) {
    if (!LETTER.test(prose.charAt(at - 1)) && !LETTER.test(prose.charAt(at + word.length))) return true;
    at = prose.indexOf(word, at + word.length);
  }
  return false;
}

const LETTER = /\p{L}/u;

/** The sentences of a text, in lower case. */
export function proseOf(blocks: readonly Block[]): string {
  const sentences = blocks.filter(({ text }) => text.length >= SENTENCE_CHARACTERS_MIN);
  return sentences
    .map(({ text }) => text)
    .join(" ")
    .toLowerCase();
}
