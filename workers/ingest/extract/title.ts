import { cleanText, overlap, wordsOf } from "./clean-text.ts";
import type { Evidence } from "./evidence.ts";
import type { Found } from "./found.ts";
import { textField } from "./json-ld.ts";
import { textOf } from "./light-tree.ts";
import { selectFirst } from "./select.ts";

const TITLE_CHARACTERS_MAX = 500;
const AGREEMENT_MIN = 0.5;

/** The headline: the page's own heading where metadata agrees with it, else what metadata says, without the site's name. */
export function findTitle(evidence: Evidence): Found<string> | null {
  const { page, profile, article, metas, heading, hints, siteNames } = evidence;
  const claims = [
    textField(article, "headline"),
    metas.first("og:title"),
    metas.first("twitter:title"),
    cleanText(page.title) || null,
  ];
  const own = profile?.title ? selectFirst(page, profile.title) : null;
  if (own) return titled(textOf(own), "profile", siteNames);
  const printed = heading ? cleanText(textOf(heading)) : "";
  if (printed && claims.some((claim) => claim !== null && agree(claim, printed)))
    return titled(printed, "heading", siteNames);
  const rungs: [string, string | null | undefined][] = [
    ["json-ld", claims[0]],
    ["og", metas.first("og:title")],
    ["meta", metas.first("twitter:title", "dc.title", "parsely-title", "title")],
    ["title", cleanText(page.title)],
    ["heading", printed],
    ["feed", hints.title],
  ];
  for (const [rung, text] of rungs)
    if (text && !isSite(text, siteNames)) return titled(text, rung, siteNames);
  return null;
}

function agree(claim: string, printed: string): boolean {
  return overlap(wordsOf(claim), wordsOf(printed)) >= AGREEMENT_MIN && wordsOf(printed).length > 1;
}

function titled(text: string, rung: string, siteNames: readonly string[]): Found<string> {
  return { value: withoutSite(cleanText(text), siteNames).slice(0, TITLE_CHARACTERS_MAX), rung };
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
