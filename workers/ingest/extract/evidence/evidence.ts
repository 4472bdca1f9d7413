import type { Profile } from "../../sites/profile.ts";
import { isVietnamesePage } from "../../vietnamese.ts";
import { findArticle, type JsonLdNode, readJsonLd, textField } from "../data/json-ld.ts";
import { Metas } from "../data/metas.ts";
import type { ScannedPage } from "../html/scan.ts";
import { selectFirst } from "../html/select.ts";
import { mainHeading } from "../place/heading.ts";
import type { Signs } from "../place/signs.ts";
import type { TextStart } from "../place/text-start.ts";
import { weigh } from "../prose/weigh.ts";
import { findOthers, type Weighed } from "../prose/weighed.ts";
import { namesOfSite } from "../site/site-names.ts";
import { findProfile } from "./find-profile.ts";

/** Everything that fields are read from: one page, scanned once. */
export type Evidence = Weighed & {
  page: ScannedPage;
  url: URL;
  now: Date;
  metas: Metas;
  jsonLd: JsonLdNode[];
  article: JsonLdNode | null;
  profile: Profile | null;
  /** Names of the site: they are never an author, and never part of a title. */
  siteNames: string[];
  /** Whether the page is Vietnamese, which changes how names, dates and leads are read. */
  vietnamese: boolean;
  hints: { title?: string | null; publishedAt?: string | null };
};

/**
 * Evidence with the place where the article's text begins, and the nearby elements in which fields may be
 * printed.
 */
export type Located = Evidence & { text: TextStart | null; signs: Signs };

/**
 * Every heading is compared with every claimed title: without this maximum a long title would cost quadratic
 * time.
 */
const CLAIM_CHARACTERS_MAX = 1_000;

export function gatherEvidence(page: ScannedPage, url: URL, now: Date, hints: Evidence["hints"]): Evidence {
  const metas = new Metas(page.metas);
  const jsonLd = readJsonLd(page.jsonLd);
  const article = findArticle(jsonLd, url.href);
  const profile = findProfile(page, url.hostname);
  const weights = weigh(page);
  const siteNames = namesOfSite(page, metas, article, jsonLd, url);
  const summary = `${page.title} ${metas.first("og:description", "description") ?? ""}`;
  const vietnamese = isVietnamesePage({ language: page.language, host: url.hostname, summary });
  const claims = [metas.first("og:title"), textField(article, "headline"), page.title].flatMap(
    (claim) => claim?.slice(0, CLAIM_CHARACTERS_MAX) ?? [],
  );
  const own = profile?.title ? selectFirst(page, profile.title) : null;
  const heading = own ?? mainHeading(page, weights, url, claims);
  return {
    page,
    url,
    now,
    metas,
    jsonLd,
    article,
    weights,
    profile,
    siteNames,
    heading,
    others: findOthers(page, weights, heading),
    vietnamese,
    hints,
  };
}

/** Whether the page's metadata declares an article. */
export function isDeclared({ article, metas }: Evidence): boolean {
  return (
    article !== null || metas.first("article:published_time") !== null || metas.first("og:type") === "article"
  );
}
