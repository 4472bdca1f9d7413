import { spanOfDate } from "../../calendar/printed-date.ts";
import { hasVietnameseLetter } from "../../vietnamese.ts";
import type { Located } from "../evidence/evidence.ts";
import { isNear } from "../evidence/near.ts";
import { type LightElement, type LightTree, textOf } from "../html/light-tree.ts";
import { isPerson, namesIn } from "./byline-names.ts";
import { isLine } from "./line.ts";

const AFTER_HEADING_MAX = 40;

/**
 * The authors of a line under the heading that consists of names and a date or the site's name, separated by
 * a bar or a dash: "Ann Lee | 03.03.2026 …", "Budi Santoso - Harian Laut". Not read on Vietnamese sites,
 * which print sections and places like that, capitalised like names. Empty if none is found.
 */
export function readDatedByline(evidence: Located, container: LightElement | null): string[] {
  const { page, heading, siteNames, vietnamese } = evidence;
  if (!heading || vietnamese) return [];
  for (const line of page.elements.slice(heading.end, heading.end + AFTER_HEADING_MAX)) {
    const byline = isLine(line) ? besideDate(textOf(line)) || besideSite(textOf(line), siteNames) : "";
    if (byline === "" || !isNear(line, evidence, container)) continue;
    const names = namesIn(byline, siteNames);
    if (names.length > 0 && names.every(isWriter) && !isLinked(byline, page)) return names;
  }
  return [];
}

/**
 * Whether a name is a person's. A Vietnamese name in such a line would be a place, whatever language the page
 * declares: "Hà Nội - 07/03/2026".
 */
function isWriter(name: string): boolean {
  return isPerson(name) && !hasVietnameseLetter(name);
}

/**
 * The text before the line's date, or after a date that begins the line, separated by a bar or a dash; empty
 * if there is none.
 */
function besideDate(line: string): string {
  const date = spanOfDate(line);
  if (date === null) return "";
  const beside =
    BEFORE.exec(line.slice(0, date.from)) ?? (date.from === 0 ? AFTER.exec(line.slice(date.to)) : null);
  return beside?.[1] ?? "";
}

/** The text before the site's name, separated by a bar or a dash; empty if there is none. */
function besideSite(line: string, siteNames: readonly string[]): string {
  const site = siteNames.find((name) => line.endsWith(name) && name.length < line.length);
  return site === undefined ? "" : (BEFORE.exec(line.slice(0, -site.length))?.[1] ?? "");
}

const BETWEEN = String.raw`(?:\s*[|•·]\s*|\s[–—-]\s)`;
const BEFORE = new RegExp(String.raw`^(\p{Lu}[^\d|•·]{4,}?)${BETWEEN}$`, "u");
/** A time of day may follow the date. */
const AFTER = new RegExp(String.raw`^(?:,?\s\d{1,2}[:.]\d{2})?${BETWEEN}(\p{Lu}[^\d|•·]{4,})$`, "u");

/** Whether the text is also that of a link on the page: then it is a section, not a person. */
function isLinked(byline: string, { elements }: LightTree): boolean {
  return elements.some((element) => element.tag === "a" && isLine(element) && textOf(element) === byline);
}
