import { INLINE_TAGS } from "../../inline-tags.ts";
import type { ArticleBody } from "../body.ts";
import { textField } from "../data/json-ld.ts";
import type { Located } from "../evidence/evidence.ts";
import type { FoundField } from "../evidence/found.ts";
import { contains, type LightElement, textOf } from "../html/light-tree.ts";
import { selectAll } from "../html/select.ts";
import type { TextStart } from "../place/text-start.ts";
import { sumAt } from "../prose/sums.ts";
import { isNameOfSite } from "../site/name-of-site.ts";
import { isCallToAct } from "../text/call-to-act.ts";
import { cleanLine } from "../text/clean-text.ts";
import { findStandfirst, isSummary, looseSummary } from "./standfirst.ts";

const AFTER_HEADING_MAX = 60;
const FIGURE_DEPTH_MAX = 4;
const LEAD_CHARACTERS_MIN = 20;
const LEAD_CHARACTERS_MAX = 1_500;
/** A description may be cut off. */
const ALIKE_CHARACTERS = 40;

/**
 * The summary above the text, as printed under the heading or else as in the metadata, without a mark that is
 * known to be the outlet's.
 */
export function findLead(evidence: Located, body: ArticleBody | null): FoundField<string> | null {
  for (const [provenance, text] of leads(evidence, body)) {
    const line = cleanLine(text ?? "");
    const lead = evidence.vietnamese ? withoutOwnMark(line, evidence) : line;
    if (isLead(lead, provenance)) return { value: lead, provenance };
  }
  return null;
}

/**
 * The mark is the outlet's if its site is known, if the mark is the site's name, or if the metadata has the
 * text without it. Else "(Hà Nội) -" may be a place.
 */
function withoutOwnMark(line: string, { profile, siteNames, article, metas }: Located): string {
  const bare = withoutMark(line);
  if (bare === line) return line;
  const mark = line.slice(0, line.length - bare.length);
  const isOwn =
    profile !== null ||
    siteNames.some((site) => isNameOfSite(mark, site)) ||
    [textField(article, "description"), metas.first("og:description"), metas.first("description")].some(
      (text) => text !== null && beginsAlike(cleanLine(text), bare),
    );
  return isOwn ? bare : line;
}

function beginsAlike(text: string, other: string): boolean {
  return text !== "" && text.slice(0, ALIKE_CHARACTERS) === other.slice(0, ALIKE_CHARACTERS);
}

/** A lead from the site's profile may be short. Elsewhere a short line is a lead only if it is a sentence. */
function isLead(lead: string, provenance: string): boolean {
  if (lead.length > LEAD_CHARACTERS_MAX) return false;
  if (provenance === "profile") return lead !== "";
  return lead.length >= LEAD_CHARACTERS_MIN || (provenance === "printed" && SENTENCE.test(lead));
}

/** At least three words and a full stop. */
const SENTENCE = /^\p{Lu}\S*(?:\s\S+){2,}[.!?…]$/u;

function* leads(evidence: Located, body: ArticleBody | null): Generator<readonly [string, string | null]> {
  const { page, profile, article, metas, text } = evidence;
  for (const element of profile?.lead ? selectAll(page, profile.lead) : [])
    yield ["profile", textOf(element)];
  for (const element of namedLeads(evidence, body)) yield ["printed", textOf(element)];
  const start = text ?? (body && startOfCaptions(body));
  const placed =
    body && (start ? findStandfirst(evidence, body, start) : beginningOf(body, evidence.heading));
  if (placed) yield ["placed", textOf(placed)];
  yield ["json-ld", textField(article, "description")];
  yield ["og", metas.first("og:description")];
  yield ["meta", metas.first("description", "twitter:description")];
}

/** The summary that begins a text in one element with its heading. */
function beginningOf({ blocks }: ArticleBody, heading: LightElement | null): LightElement | null {
  const first = blocks.find(({ kind }) => kind !== "heading")?.within;
  const box = first && heading && contains(first, heading) ? heading.parent : first;
  return box ? looseSummary(box, heading) : null;
}

/** A story in pictures begins with its first caption. */
function startOfCaptions({ provenance, blocks: [first, second] }: ArticleBody): TextStart | null {
  return provenance === "captions" && first ? { first: first.within, second: second?.within ?? null } : null;
}

/** Elements between the heading and the text that are named as a lead and are not captions. */
function namedLeads({ signs, heading, weights, text }: Located, body: ArticleBody | null): LightElement[] {
  if (!heading) return [];
  const near = heading.end + AFTER_HEADING_MAX;
  const last = text
    ? Math.min(text.first.index + 1, near + AFTER_HEADING_MAX)
    : Math.max(near, Math.min(body?.container.end ?? 0, near + AFTER_HEADING_MAX));
  const out = (body?.taken ?? []).filter(({ reason }) => NO_LEAD.has(reason)).map(({ element }) => element);
  return signs.lead.filter(
    (element) =>
      element.index >= heading.end &&
      element.index < last &&
      !INLINE_TAGS.has(element.tag) &&
      sumAt(weights.text, element) <= LEAD_CHARACTERS_MAX &&
      !out.some((box) => contains(box, element)) &&
      !isOfPicture(element) &&
      isSummaryOrSentence(textOf(element)),
  );
}

const NO_LEAD: ReadonlySet<string> = new Set(["figure", "card", "links"]);

function isOfPicture(element: LightElement): boolean {
  let around: LightElement | null = element;
  for (let depth = 0; around && depth < FIGURE_DEPTH_MAX; depth++, around = around.parent)
    if (around.tag === "figure") return true;
  return false;
}

function isSummaryOrSentence(text: string): boolean {
  return isSummary(text) || (SENTENCE.test(text) && !isCallToAct(text));
}

/**
 * "(Dân trí) - ", "TTO - ", "(CAO) ", "VOV.VN - ", "BNEWS ", "(SGGPO).- ": removes the outlet's mark before
 * the first sentence.
 *
 * @example withoutMark("(Dân trí) - Sáng nay") // "Sáng nay"
 */
export function withoutMark(text: string): string {
  return text.replace(MARK, "");
}

const MARK =
  /^(?:\((?=[^)]*\p{Lu})[\p{L}\d .]{2,24}\)\s*(?:\.?\s*[-–—:]+\s*)?|(?:[\p{Lu}\d]{2,8}(?:\.[\p{Lu}\d]{2,4})?|[\p{Lu}][\p{L}]+\.vn)\s*(?:\.?\s?[-–—|]+\s+|\.-\s*)|BNEWS\s+)/u;
