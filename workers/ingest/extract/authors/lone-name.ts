import type { ArticleBody } from "../body.ts";
import type { Located } from "../evidence/evidence.ts";
import { isNear } from "../evidence/near.ts";
import { type LightElement, type LightTree, textOf } from "../html/light-tree.ts";
import { isPerson, namesIn } from "./byline-names.ts";
import { isLine } from "./line.ts";

const ELEMENTS_MAX = 40;
const ELEMENTS_BETWEEN_MAX = 4;
const TIME_TAGS: ReadonlySet<string> = new Set(["time", "relative-time"]);

/**
 * The author whose name is a line of its own next to the time under the heading. A text that is also a link
 * on the page is a section; a name that also appears in the article is a place or its subject. Empty if none
 * is found.
 */
export function readLoneName(evidence: Located, body: ArticleBody | null): string[] {
  const { page, heading, text, siteNames } = evidence;
  if (!heading || !text || !body) return [];
  const header = page.elements.slice(heading.end, Math.min(text.first.index, heading.end + ELEMENTS_MAX));
  const times = header.filter(({ tag }) => TIME_TAGS.has(tag));
  if (times.length === 0) return [];
  const isAuthor = (line: LightElement, name: string): boolean =>
    isPerson(name) &&
    namesIn(name, siteNames)[0] === name &&
    !isLinked(name, page) &&
    isNear(line, evidence, body.container) &&
    !isMentioned(name, body);
  const lines = header.filter((line) => isLine(line) && times.some((time) => isBeside(line, time)));
  const found = lines.find((line) => isAuthor(line, textOf(line)));
  return found ? [textOf(found)] : [];
}

function isBeside(line: LightElement, time: LightElement): boolean {
  const between = line.index < time.index ? time.index - line.end : line.index - time.end;
  return between >= 0 && between <= ELEMENTS_BETWEEN_MAX;
}

function isLinked(name: string, { elements }: LightTree): boolean {
  return elements.some((element) => element.tag === "a" && isLine(element) && textOf(element) === name);
}

function isMentioned(name: string, { blocks }: ArticleBody): boolean {
  return blocks.some(({ text }) => text.length > name.length * 2 && text.includes(name));
}
