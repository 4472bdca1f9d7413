import { spanOfDate } from "../../calendar/printed-date.ts";
import type { ArticleBody } from "../body.ts";
import type { Located } from "../evidence/evidence.ts";
import { isNear } from "../evidence/near.ts";
import { type LightElement, textOf } from "../html/light-tree.ts";
import { TITLE_SEPARATOR } from "../site/site-names.ts";
import { isEastAsian, isEastAsianPerson } from "./east-asian-name.ts";
import { isLine } from "./line.ts";
import { isPerson } from "./name-form.ts";
import { hasText, isSection, namesBeside, namesOfLine } from "./name-line.ts";

const ELEMENTS_MAX = 40;
const ELEMENTS_BETWEEN_MAX = 4;
const DATE_CHARACTERS_MAX = 30;
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
    if (areAuthors(line, names)) return [...new Set([...names, ...namesBeside(line, evidence)])];
  }
  return [];
}

/** In a script without capitals, any short line before a date would be a name. */
const HAS_CAPITAL = /\p{Lu}/u;

function isBeside(line: LightElement, time: LightElement): boolean {
  const between = line.index < time.index ? time.index - line.end : line.index - time.end;
  return between >= 0 && between <= ELEMENTS_BETWEEN_MAX;
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
