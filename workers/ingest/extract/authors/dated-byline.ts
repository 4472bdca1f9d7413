import { spanOfDate } from "../../calendar/printed-date.ts";
import { hasVietnameseLetter } from "../../vietnamese.ts";
import { anyOf } from "../../words/entries.ts";
import type { ArticleBody } from "../body.ts";
import type { Located } from "../evidence/evidence.ts";
import { isNear } from "../evidence/near.ts";
import { type LightTree, textOf } from "../html/light-tree.ts";
import { namesIn } from "./byline-names.ts";
import { isShortName, isWholeName } from "./family-names.ts";
import { isLine } from "./line.ts";
import { isPerson } from "./name-form.ts";

const AFTER_HEADING_MAX = 40;
const LINE_CHARACTERS_MAX = 80;

/**
 * The authors of a line under the heading that consists of names and a date or the site's name, separated by
 * a bar or a dash: "Ann Lee | 03.03.2026 …", "Budi Santoso - Harian Laut". Vietnamese sites print sections
 * and places like that, capitalised like names, so there only a whole name, or a short one of syllables of
 * names, that the text does not mention is an author. Empty if none is found.
 */
export function readDatedByline(evidence: Located, body: ArticleBody | null): string[] {
  const { page, heading, siteNames, vietnamese } = evidence;
  if (!heading) return [];
  const container = body?.container ?? null;
  const isAuthor = (name: string): boolean =>
    vietnamese ? isSigned(name) && !isMentioned(name, body) : isWriter(name);
  for (const line of page.elements.slice(heading.end, heading.end + AFTER_HEADING_MAX)) {
    const byline = isLine(line) ? besideDate(textOf(line)) || besideSite(textOf(line), siteNames) : "";
    if (byline === "" || !isNear(line, evidence, container)) continue;
    const names = namesIn(byline, evidence);
    if (names.length > 0 && names.every(isAuthor) && !isLinked(byline, page)) return names;
  }
  return [];
}

function isSigned(name: string): boolean {
  return isWholeName(name) || isShortName(name);
}

/**
 * Whether a name is a person's. A Vietnamese name in such a line would be a place, whatever language the page
 * declares: "Hà Nội - 07/03/2026".
 */
function isWriter(name: string): boolean {
  return isPerson(name) && !hasVietnameseLetter(name);
}

/** Whether a paragraph of the article, longer than the line itself, has the name. */
function isMentioned(name: string, body: ArticleBody | null): boolean {
  return body?.blocks.some(({ text }) => text.length > LINE_CHARACTERS_MAX && text.includes(name)) === true;
}

/**
 * The text before the line's date, or after a date that begins the line, separated by a bar or a dash; empty
 * if there is none.
 */
function besideDate(line: string): string {
  const date = spanOfDate(line);
  if (date === null) return "";
  const beside =
    BEFORE.exec(line.slice(0, date.from).replace(DAY_END, " ")) ??
    (BEGINNING.test(line.slice(0, date.from)) ? AFTER.exec(line.slice(date.to)) : null);
  return beside?.[1] ?? "";
}

/** The text before the site's name, separated by a bar or a dash; empty if there is none. */
function besideSite(line: string, siteNames: readonly string[]): string {
  const site = siteNames.find((name) => line.endsWith(name) && name.length < line.length);
  return site === undefined ? "" : (BEFORE.exec(line.slice(0, -site.length))?.[1] ?? "");
}

const BETWEEN = String.raw`(?:\s*[|•·]\s*|\s[–—/-]\s)`;
/** A time of day, also between bars: "26/11/2026 | 10:05 | Nguyễn Văn An". */
const TIME = String.raw`\d{1,2}[:.h]\d{2}(?:\s\((?:GMT|UTC)[+-]\d{1,2}\))?`;
const BEFORE = new RegExp(String.raw`^(\p{Lu}[^\d|•·]{4,}?)${BETWEEN}(?:${TIME}(?:,?\s|${BETWEEN}))?$`, "u");
const AFTER = new RegExp(String.raw`^(?:(?:,?\s|${BETWEEN})${TIME})?${BETWEEN}(\p{Lu}[^\d|•·]{4,})$`, "u");
/** What may be between a bar and a date: "Hồ Hương - Thứ Sáu, 20/3/2026". */
const DAY_END = new RegExp(
  String.raw`(?<=[|•·–—/-])\s*(?:${anyOf("weekdays")}[,.]?\s?)?(?:(?<=\s)${anyOf("beforeDay")}\s)?$`,
  "iu",
);
/** What may be before a date that begins a line. */
const BEGINNING = new RegExp(
  String.raw`^(?:${anyOf("weekdays")}[,.]?\s)?(?:${anyOf("beforeDay")}\s)?(?:${TIME}(?:,?\s|${BETWEEN}))?$`,
  "iu",
);

/** Whether the text is also that of a link on the page: then it is a section, not a person. */
function isLinked(byline: string, { elements }: LightTree): boolean {
  return elements.some((element) => element.tag === "a" && isLine(element) && textOf(element) === byline);
}
