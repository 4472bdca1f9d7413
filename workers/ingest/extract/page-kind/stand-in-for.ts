import { judgeNotice } from "../../notice.ts";
import { judgeStandIn, type StandIn } from "../../stand-in.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { contains, type LightElement, textOf } from "../html/light-tree.ts";
import { sumAt } from "../prose/sums.ts";
import { TITLE_SEPARATOR } from "../site/site-names.ts";
import { cleanText } from "../text/clean-text.ts";
import {
  BODY_WEIGHT_MIN,
  HEADLINED_WEIGHT_MIN,
  isDated,
  isHeadlined,
  type WeighedFindings,
} from "./presented.ts";

const TITLE_CHARACTERS_MAX = 4_000;
/** Maximum weight of the prose of a page that has little. */
export const LITTLE_PROSE_MAX = 600;
const NOTICE_WEIGHT_MAX = 3_000;
/** The page of a bot guard leads hardly anywhere. */
const LINKS_MIN = 3;

/** The kind of stand-in that was served for the page, if the page has little text. */
export function standInFor(
  evidence: Evidence,
  html: string,
  findings: WeighedFindings,
): StandIn | "empty-page" | null {
  const { page, weights } = evidence;
  if (html.trim() === "") return "empty-page";
  const isLittle = sumAt(weights.proseChars, page.root) <= LITTLE_PROSE_MAX;
  const marked = isLittle ? markedStandIn(evidence, html, findings) : null;
  if (marked !== null) return marked;
  const isEmpty = findings.weight === 0 && sumAt(weights.text, page.root) === 0;
  if (isEmpty && page.elements.length <= 3) return "empty-page";
  return findings.weight <= NOTICE_WEIGHT_MAX ? noticeOf(evidence, findings) : null;
}

function markedStandIn(evidence: Evidence, html: string, findings: WeighedFindings): StandIn | null {
  const shown = { html, titles: titlesOf(evidence), asksForPassword: asksForPassword(evidence) };
  const verdict = judgeStandIn(shown);
  return verdict && (verdict.by === "title" || !presentsArticle(evidence, findings)) ? verdict.standIn : null;
}

/** What the headline and the body say of the page itself. A dated text has to say nothing else. */
function noticeOf(evidence: Evidence, findings: WeighedFindings): StandIn | null {
  const headline = evidence.heading ? textOf(evidence.heading) : "";
  const texts = findings.text.split("\n\n");
  const lines = texts.includes(headline) ? texts : [headline, ...texts];
  const { siteNames, page } = evidence;
  return judgeNotice({ lines, language: page.language, isDated: isDated(evidence, findings), siteNames });
}

function titlesOf({ page, heading }: Evidence): string[] {
  const title = cleanText(page.title).slice(0, TITLE_CHARACTERS_MAX);
  return [title, ...title.split(TITLE_SEPARATOR), heading ? textOf(heading) : ""].filter(Boolean);
}

function asksForPassword({ page }: Evidence): boolean {
  return page.elements.some(isPasswordField);
}

function isPasswordField({ tag, attributes }: LightElement): boolean {
  return tag === "input" && attributes.get("type") === "password";
}

/**
 * Whether the page presents its text as an article: with a date of its own, or under a headline, if the text
 * is longer or stands apart from a form to log in, on a page that leads elsewhere.
 */
function presentsArticle(evidence: Evidence, findings: WeighedFindings): boolean {
  if (isDated(evidence, findings)) return true;
  if (findings.weight < BODY_WEIGHT_MIN || !isHeadlined(evidence)) return false;
  return (
    findings.weight >= HEADLINED_WEIGHT_MIN || (leadsElsewhere(evidence) && !isOfForm(evidence, findings))
  );
}

function leadsElsewhere({ page, weights }: Evidence): boolean {
  const links = page.elements.filter((link) => link.tag === "a" && sumAt(weights.inLink, link) > 0);
  return new Set(links.map(({ attributes }) => attributes.get("href"))).size >= LINKS_MIN;
}

/** Whether a field for a password stands in the box of the headline and the text. */
function isOfForm({ page, heading }: Evidence, { container }: WeighedFindings): boolean {
  let box = container ?? heading?.parent ?? null;
  while (box && heading && !contains(box, heading)) box = box.parent;
  return box === null || box.tag === "body" || page.elements.slice(box.index, box.end).some(isPasswordField);
}
