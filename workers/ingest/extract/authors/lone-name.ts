import { dropMarks } from "../../../shared/text/characters.ts";
import { spanOfDate } from "../../calendar/printed-date.ts";
import { anyOf } from "../../words/entries.ts";
import type { ArticleBody } from "../body.ts";
import type { Located } from "../evidence/evidence.ts";
import { isNear } from "../evidence/near.ts";
import { type LightElement, type LightTree, textOf } from "../html/light-tree.ts";
import { TITLE_SEPARATOR } from "../site/site-names.ts";
import { wordsOf } from "../text/clean-text.ts";
import { lineWithCommas } from "./byline-lines.ts";
import { namesIn } from "./byline-names.ts";
import { SECTION_PAGE } from "./bylines-near.ts";
import { isEastAsian, isEastAsianPerson } from "./east-asian-name.ts";
import { isLine } from "./line.ts";
import { isPerson } from "./name-form.ts";

const ELEMENTS_MAX = 40;
const ELEMENTS_BETWEEN_MAX = 4;
const DATE_CHARACTERS_MAX = 30;
const WORD_LETTERS_MIN = 3;
const TIME_TAGS: ReadonlySet<string> = new Set(["time", "relative-time"]);

/**
 * The authors whose names are a line of their own next to the time, or a line with a date, under the
 * heading. A text that is also a link on the page is a section; a name that also appears in the article is a
 * place or its subject. Empty if none is found.
 */
export function readLoneName(evidence: Located, body: ArticleBody | null): string[] {
  const { page, heading, text } = evidence;
  if (!heading || !text || !body) return [];
  const header = page.elements.slice(heading.end, Math.min(text.first.index, heading.end + ELEMENTS_MAX));
  const elements = header.filter(({ tag }) => TIME_TAGS.has(tag));
  const isMarked = elements.length > 0;
  const times = isMarked
    ? elements
    : header.filter((line) => isLine(line) && spanOfDate(textOf(line)) !== null);
  const [titled = ""] = page.title.split(TITLE_SEPARATOR);
  const areAuthors = (line: LightElement, names: readonly string[]): boolean =>
    names.length > 0 &&
    names.every(
      (name) =>
        (isEastAsian(name)
          ? isEastAsianPerson(name, isMarked)
          : isPerson(name) && (isMarked || HAS_CAPITAL.test(name))) &&
        !textOf(heading).includes(name) &&
        name !== titled &&
        !isMentioned(name, textOf(line), body),
    ) &&
    !isSection(textOf(line), heading, page) &&
    isNear(line, evidence, body.container);
  for (const line of header) {
    if (!(isMarked || hasText(line)) || !isLine(line) || !times.some((time) => isBeside(line, time)))
      continue;
    const names = namesOfLine(line, evidence);
    if (areAuthors(line, names)) return names;
  }
  return [];
}

function hasText({ children }: LightElement): boolean {
  return children.some((child) => typeof child === "string" && child.trim() !== "");
}

/** In a script without capitals, any short line before a date would be a name. */
const HAS_CAPITAL = /\p{Lu}/u;

/**
 * The names that are all of a line, or a name before its bearer's post. A line with a colon is a row of a
 * table of facts: "Online Coop: 2".
 */
function namesOfLine(line: LightElement, evidence: Located): string[] {
  const text = textOf(line);
  if (text.includes(":")) return [];
  const [named, ...others] = namesIn(lineWithCommas(line), evidence);
  const isWithPost = named !== undefined && text !== named && text.startsWith(named) && !/\d/.test(text);
  if (isWithPost && others.length === 0) return [named];
  const names = namesIn(text, evidence);
  const letters = wordsOf(text)
    .filter((word) => !CONJUNCTION.test(word))
    .join("");
  return letters === wordsOf(names.join(" ")).join("") ? names : [];
}

const CONJUNCTION = new RegExp(`^${anyOf("conjunctions")}$`, "i");

function isBeside(line: LightElement, time: LightElement): boolean {
  const between = line.index < time.index ? time.index - line.end : line.index - time.end;
  return between >= 0 && between <= ELEMENTS_BETWEEN_MAX;
}

/**
 * Whether the text is that of a section of the site: a link above the heading has it, or one elsewhere whose
 * address has not the words of the text, as an author's own page has ("/team/ann-lee").
 */
function isSection(text: string, heading: LightElement, { elements }: LightTree): boolean {
  const links = elements.filter(
    (element) => element.tag === "a" && isLine(element) && textOf(element) === text,
  );
  return links.some((link) => link.index < heading.index || !isOwnPage(link, text));
}

function isOwnPage(link: LightElement, name: string): boolean {
  const address = (link.attributes.get("href") ?? "").toLowerCase();
  const words = wordsOf(dropMarks(name)).filter((word) => word.length >= WORD_LETTERS_MIN);
  return !SECTION_PAGE.test(address) && words.length > 1 && words.every((word) => address.includes(word));
}

/** Whether a sentence of the article has the name: a block longer than the line with a date beside it. */
function isMentioned(name: string, line: string, { blocks }: ArticleBody): boolean {
  return blocks.some(
    ({ text }) =>
      text.length > line.length + DATE_CHARACTERS_MAX && text.includes(name) && !isDated(text, line),
  );
}

/** Whether a block has little more than the line and a date: "Thursday, 12 March 2026 at 10:05 / Ann Lee". */
function isDated(text: string, line: string): boolean {
  const date = spanOfDate(text);
  return date !== null && text.length - (date.to - date.from) <= line.length + DATE_CHARACTERS_MAX;
}
