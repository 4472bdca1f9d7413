import { cleanText, overlap, wordsOf } from "./clean-text.ts";
import type { Evidence } from "./evidence.ts";
import type { Found } from "./found.ts";
import { textField } from "./json-ld.ts";
import { textOf } from "./light-tree.ts";
import { selectFirst } from "./select.ts";

const TITLE_CHARACTERS_MAX = 500;
const AGREEMENT_MIN = 0.5;
const SAME_MIN = 0.8;

/** The headline as printed, where metadata does not tell another; the site's name is cut. */
export function findTitle(evidence: Evidence): Found<string> | null {
  const { page, profile, siteNames, hints, metas } = evidence;
  const own = profile?.title ? selectFirst(page, profile.title) : null;
  const rungs: [string, string | null | undefined][] = [
    ["profile", own ? textOf(own) : null],
    ...byAgreement(evidence),
    ["meta", metas.first("twitter:title", "dc.title", "parsely-title", "title")],
    ["title", page.title],
    ["feed", hints.title],
  ];
  for (const [rung, text] of rungs) {
    const title = withoutSite(cleanText(text ?? ""), siteNames).slice(0, TITLE_CHARACTERS_MAX);
    if (title !== "" && !isSite(title, siteNames)) return { value: title, rung };
  }
  return null;
}

/**
 * Heading, JSON-LD headline and og:title, the best first. News publishers often write the heading for search engines and keep the
 * newsroom's own in the data: on a page that declares a NewsArticle, a headline that differs from the heading is believed.
 */
function byAgreement({ page, article, metas, heading, vietnamese, siteNames }: Evidence): [string, string][] {
  const printed = cleanText(heading ? textOf(heading) : "");
  const headline = textField(article, "headline") ?? "";
  const shared = withoutSite(metas.first("og:title") ?? "", siteNames);
  const inOrder: [string, string][] = [
    ["heading", printed],
    ["json-ld", headline],
    ["og", shared],
  ];
  const isNews = article?.types.some((type) => /NewsArticle$/.test(type)) === true;
  if (printed === "" || (!agree(headline, printed) && !agree(shared, printed)))
    return [...inOrder.slice(1), ...inOrder];
  const differs = headline !== "" && !isSame(headline, printed);
  const confirmed = headline !== "" && wordsOf(headline).join(" ") === wordsOf(shared).join(" ");
  const withTitle = isSame(headline, page.title) && isSame(shared, printed);
  return isNews && !vietnamese && (confirmed || (differs && !withTitle))
    ? [["json-ld", headline], ...inOrder]
    : inOrder;
}

function agree(claim: string, printed: string): boolean {
  return (
    claim !== "" && overlap(wordsOf(claim), wordsOf(printed)) >= AGREEMENT_MIN && wordsOf(printed).length > 1
  );
}

/** The same headline, though one may be cut short or carry a word more. */
function isSame(left: string, right: string): boolean {
  const [one, two] = [wordsOf(left).join(" "), wordsOf(right).join(" ")];
  return one.includes(two) || two.includes(one) || overlap(wordsOf(left), wordsOf(right)) >= SAME_MIN;
}

/** Cuts " | Báo …", " - BBC News": a part after (or before) a bar or dash that is the site's name. Nothing else is cut. */
function withoutSite(title: string, siteNames: readonly string[]): string {
  const parts = title.split(/\s+([|–—-]|::|»|·)\s+/);
  const last = parts.at(-1) ?? "";
  const head = parts[0] ?? "";
  if (parts.length < 3) return title;
  if (isSite(last, siteNames))
    return withoutSite(
      title.slice(0, title.length - last.length).replace(/\s+(?:[|–—-]|::|»|·)\s+$/, ""),
      siteNames,
    );
  return isSite(head, siteNames) ? title.slice(head.length).replace(/^\s+(?:[|–—-]|::|»|·)\s+/, "") : title;
}

function isSite(text: string, siteNames: readonly string[]): boolean {
  const bare = wordsOf(text).join("");
  return siteNames.some((name) => wordsOf(name).join("") === bare);
}
