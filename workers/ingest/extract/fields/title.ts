import { textField } from "../data/json-ld.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { FoundField } from "../evidence/found.ts";
import { beginningOf, textOf } from "../html/light-tree.ts";
import { selectFirst } from "../html/select.ts";
import { headlineIn } from "../place/headline.ts";
import { TITLE_SEPARATOR } from "../site/site-names.ts";
import { cleanLine, overlap, wordsOf } from "../text/clean-text.ts";

const TITLE_CHARACTERS_MAX = 500;
/** Maximum length of a headline with the parts that its site adds before and after it. */
const CLAIM_CHARACTERS_MAX = 4_000;
const SITE_PARTS_MAX = 8;
const AGREEMENT_MIN = 0.5;
const KICKED_WORDS_MIN = 4;
const ONLY_HEADING_WORDS_MIN = 4;
const SECTION_WORDS_MAX = 3;
const HEADLINE_WORDS_MIN = 5;

/**
 * The headline as printed, unless metadata gives a better one; without the names of the site and the
 * section.
 */
export function findTitle(evidence: Evidence, section: string | null = null): FoundField<string> | null {
  const { page, profile, siteNames, hints, metas } = evidence;
  const own = profile?.title ? selectFirst(page, profile.title) : null;
  const titles: [string, string | null | undefined][] = [
    ["profile", own ? textOf(own) : null],
    ...byAgreement(evidence),
    ["meta", metas.first("twitter:title", "dc.title", "parsely-title", "title")],
    ["title", headlineAmong(page.title, siteNames)],
    ["feed", hints.title],
  ];
  for (const [provenance, text] of titles) {
    const claim = cleanLine(text ?? "").slice(0, CLAIM_CHARACTERS_MAX);
    const title = withoutSection(withoutSite(claim, siteNames), section).slice(0, TITLE_CHARACTERS_MAX);
    if (title !== "" && !isSite(title, siteNames)) return { value: title, provenance };
  }
  return null;
}

/**
 * Candidates by priority. The heading wins if the JSON-LD headline or og:title agrees with it. Some
 * publishers write the heading for search engines: a NewsArticle's headline that og:title and the page's
 * title share has priority over it. One of them alone is not enough.
 */
function byAgreement(evidence: Evidence): [string, string][] {
  const printed = cleanLine(evidence.heading ? headlineIn(evidence.heading, wholeClaims(evidence)) : "");
  const headline = (textField(evidence.article, "headline") ?? "").slice(0, CLAIM_CHARACTERS_MAX);
  const title = evidence.page.title.slice(0, CLAIM_CHARACTERS_MAX);
  const shared = withoutSite(evidence.metas.first("og:title") ?? "", evidence.siteNames);
  const claims: [string, string][] = [
    ["json-ld", headline],
    ["og", shared],
  ];
  const heading: [string, string] = ["heading", withoutKicker(printed, shared)];
  const agreed =
    isOnlyHeading(evidence, printed) || [headline, shared, title].some((claim) => agree(claim, printed));
  const believed = isNews(evidence) && headline !== "" && isNewsroomsOwn(headline, shared, title);
  return agreed && !believed ? [heading, ...claims] : [...claims, heading];
}

/**
 * Whether the printed headline is the page's only `<h1>`, and long enough for a headline: it is one even if
 * the metadata, often written for search engines, has no word of it.
 */
function isOnlyHeading({ page, heading }: Evidence, printed: string): boolean {
  if (heading?.tag !== "h1" || wordsOf(printed).length < ONLY_HEADING_WORDS_MIN) return false;
  return !page.elements.some(
    (element) =>
      element.tag === "h1" && element !== heading && !element.hidden && beginningOf(element) !== "",
  );
}

/** What metadata gives as the headline. Of the page's title also the part before the first bar. */
function wholeClaims({ article, metas, page, siteNames }: Evidence): string[] {
  const title = cleanLine(page.title.slice(0, CLAIM_CHARACTERS_MAX));
  const claims = [textField(article, "headline"), metas.first("og:title"), title].map((claim) =>
    withoutSite((claim ?? "").slice(0, CLAIM_CHARACTERS_MAX), siteNames),
  );
  return [...claims, title.split(TITLE_SEPARATOR)[0] ?? "", ...claims.map(afterKicker)];
}

/** "Corona-Lockerungen: Autohäuser rechnen …": a heading may print other words above the same headline. */
function afterKicker(claim: string): string {
  return claim.slice(claim.indexOf(": ") + 1).trim();
}

/**
 * Removes the words above a headline ("Minderheit in Syrien: Drusen fordern …") if the page's og:title omits
 * them.
 */
function withoutKicker(printed: string, shared: string): string {
  const isRest = wordsOf(shared).length >= KICKED_WORDS_MIN && printed.length > shared.length;
  return isRest && printed.toLowerCase().endsWith(shared.toLowerCase()) ? shared : printed;
}

function isNews({ article, vietnamese }: Evidence): boolean {
  return !vietnamese && article?.types.some((type) => /NewsArticle$/.test(type)) === true;
}

/** Whether the page's metadata agrees on a headline, for readers of lists and of the page. */
function isNewsroomsOwn(headline: string, shared: string, title: string): boolean {
  const words = wordsOf(headline).join(" ");
  return words === wordsOf(shared).join(" ") && wordsOf(title).join(" ").includes(words);
}

function agree(claim: string, printed: string): boolean {
  return (
    claim !== "" && overlap(wordsOf(claim), wordsOf(printed)) >= AGREEMENT_MIN && wordsOf(printed).length > 1
  );
}

/**
 * The headline of the page's title: "Báo Sông Đào: headline", and the one long part between bars, whose other
 * parts are the site and its sections.
 */
function headlineAmong(title: string, siteNames: readonly string[]): string {
  const claim = withoutSite(cleanLine(title.slice(0, CLAIM_CHARACTERS_MAX)), siteNames);
  const [, name = "", rest] = NAME_BEFORE.exec(claim) ?? [];
  if (rest !== undefined && isSite(name, siteNames)) return rest;
  const parts = claim.split(BAR);
  const long = parts.filter((part) => wordsOf(part).length > SECTION_WORDS_MAX);
  const [only = ""] = long;
  return parts.length > 1 && long.length === 1 && wordsOf(only).length >= HEADLINE_WORDS_MIN ? only : claim;
}

const NAME_BEFORE = /^([^:]{3,60}):\s+(\S.*)$/su;

const BAR = /\s*[|｜\u3163]\s*|\s+(?:::|»|·)\s+/;

/**
 * Cuts " | Báo …", " - BBC News": a part after or before a bar or dash that is the site's name. Nothing else
 * is cut.
 */
function withoutSite(title: string, siteNames: readonly string[]): string {
  let rest = title;
  for (let cuts = 0; cuts <= SITE_PARTS_MAX; cuts++) {
    const parts = rest.split(TITLE_SEPARATOR);
    const [head = ""] = parts;
    const last = parts.at(-1) ?? "";
    if (parts.length < 2) return rest;
    if (!isSite(last, siteNames))
      return isSite(head, siteNames) ? rest.slice(head.length).replace(SEPARATOR_BEFORE, "") : rest;
    rest = rest.slice(0, rest.length - last.length).replace(SEPARATOR_AFTER, "");
  }
  return rest;
}

/** Cuts the section at the end of a title: "… 부담 커졌다-정치". */
function withoutSection(title: string, section: string | null): string {
  const last = title.split(TITLE_SEPARATOR).at(-1) ?? "";
  if (section === null || last === title || !isSite(last, [section])) return title;
  return title.slice(0, title.length - last.length).replace(SEPARATOR_AFTER, "");
}

const SEPARATOR_AFTER = new RegExp(`(?:${TITLE_SEPARATOR.source}|[-_]{1,2})$`, "u");
const SEPARATOR_BEFORE = new RegExp(`^(?:${TITLE_SEPARATOR.source})`, "u");

function isSite(text: string, siteNames: readonly string[]): boolean {
  const bare = wordsOf(text).join("");
  return siteNames.some((name) => wordsOf(name).join("") === bare);
}
