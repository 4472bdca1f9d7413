import type { BodyMark } from "../shared/body-mark.ts";
import type { FeedText } from "../shared/feed-text.ts";
import { fail, type Outcome, ok } from "../shared/outcome.ts";
import { findAuthors } from "./extract/authors.ts";
import { type ArticleBody, readBody } from "./extract/body.ts";
import { findDates } from "./extract/dates.ts";
import { type Evidence, gatherEvidence, type Located } from "./extract/evidence/evidence.ts";
import type { FoundField } from "./extract/evidence/found.ts";
import { type FeedBody, readFeedText } from "./extract/feed-article.ts";
import { isLive, isPartial } from "./extract/fields/access.ts";
import { findCanonicalUrl } from "./extract/fields/canonical.ts";
import { type Image, type PlacedImage, readImages } from "./extract/fields/images.ts";
import { findLanguage } from "./extract/fields/language.ts";
import { findLead } from "./extract/fields/lead.ts";
import { readMarks } from "./extract/fields/marks.ts";
import { findSection } from "./extract/fields/section.ts";
import { findTitle } from "./extract/fields/title.ts";
import type { Block } from "./extract/html/blocks.ts";
import { scan } from "./extract/html/scan.ts";
import { type Refusal, refuse } from "./extract/page-kind.ts";
import { withTitle } from "./extract/place/headline.ts";
import { readSigns } from "./extract/place/signs.ts";
import { startOfText } from "./extract/place/text-start.ts";
import { type Features, featuresOf } from "./extract/quality/features.ts";
import { predictQuality } from "./extract/quality/predict.ts";
import { countWords } from "./extract/text/clean-text.ts";
import { type Known, trim } from "./extract/trim.ts";

/**
 * An article as read from its page. A missing field is null or empty, never a guess; times are ISO 8601 UTC.
 */
export type Draft = {
  url: string;
  canonicalUrl: string;
  /** The host, without `www.`. */
  outlet: string;
  title: string;
  lead: string | null;
  /** Paragraphs joined by a blank line, without title, lead, captions, byline and boilerplate. */
  body: string;
  /** The subheadings, list items, links and so on of the body, as offsets into it. */
  marks: BodyMark[];
  authors: string[];
  publishedAt: string | null;
  modifiedAt: string | null;
  section: string | null;
  language: string | null;
  images: Image[];
  wordCount: number;
  /** Confidence that the body is right, from 0 to 1. */
  quality: number;
  /** Only the beginning of the article was read: the rest is for subscribers, or past a limit. */
  partial: boolean;
  /** A live report, whose entries have times of their own. */
  live: boolean;
  /** The source of each field: `json-ld`, `heading`, `printed` …. */
  provenance: Record<string, string>;
};

/** Why a page gives no article. */
export type ExtractReason = Refusal;

export type PageToRead = {
  html: string;
  url: string;
  /** ISO 8601. Relative dates ("hôm qua") count back from it, and later dates are refused. */
  now: string;
  /** What a feed states about the page, for fields that the page itself leaves empty. */
  hints?: { title?: string | null; publishedAt?: string | null };
};

/**
 * Reads the article of a page. Pure; time and memory are bounded for any input; never throws.
 *
 * @example extract({ html: "<p>404</p>", url: "https://paper.example/", now: "2026-11-29T08:00:00Z" }).ok // false
 */
export function extract(page: PageToRead): Outcome<Draft, ExtractReason> {
  const { evidence, body, found, blocks, text } = readPage(page);
  const findings = {
    container: body?.container ?? null,
    datedBy: found.publishedAt?.provenance ?? null,
    isOfLines: body?.provenance === "lines",
    text,
  };
  const refusal = refuse(evidence, page.html, findings);
  if (refusal || !body || !found.title) return fail(refusal ?? "no-article-text");
  return ok(makeDraft({ url: page.url, evidence, body, found, blocks, text }));
}

/** The features that `quality` is predicted from, and the body, for training; null where there is no body. */
export function featuresOfPage(page: PageToRead): { features: Features; text: string } | null {
  const { evidence, body, found, blocks, text } = readPage(page);
  return body && { features: featuresOf(blocks, found.title?.value ?? "", body, evidence), text };
}

function readPage({ html, url, now, hints = {} }: PageToRead) {
  const evidence = gatherEvidence(scan(html), URL.parse(url) ?? NOWHERE, new Date(now), hints);
  const body = readBody(evidence);
  const located = locate(evidence, body);
  const found = findFields(located, body);
  const printed = found.title?.provenance === "heading" ? found.title.value : null;
  const blocks = body ? trim(withTitle(body.blocks, evidence.heading, printed), knownOf(found)) : [];
  const text = blocks.map((block) => block.text).join("\n\n");
  return { evidence: located, body, found, blocks, text };
}

/** Reads the text of a feed's entry; null if it contains no word. Pure and bounded, as `extract` is. */
export function extractText(
  text: FeedText,
  of: { title: string; url: string; now: string },
): FeedBody | null {
  return readFeedText(text, of);
}

function locate(evidence: Evidence, body: ArticleBody | null): Located {
  const { page, heading, weights } = evidence;
  const signs = readSigns(page, heading, body?.container ?? null);
  if (body === null) return { ...evidence, signs, text: null };
  const out = new Set(body.taken.map(({ element }) => element));
  const from = heading?.end ?? body.container.index;
  return { ...evidence, signs, text: startOfText(page, weights, body.container, out, from) };
}

const NOWHERE = new URL("https://unknown.invalid/");

type Found = ReturnType<typeof findFields>;

function findFields(evidence: Located, body: ArticleBody | null) {
  const { published, modified } = findDates(evidence, body?.container ?? null);
  const section = findSection(evidence);
  return {
    title: findTitle(evidence, section?.value ?? null),
    lead: findLead(evidence, body),
    authors: findAuthors(evidence, body),
    publishedAt: published,
    modifiedAt: modified,
    section,
    canonicalUrl: findCanonicalUrl(evidence),
  };
}

/**
 * The lines to remove from the body. A lead is removed only if the page prints it in a place of its own: one
 * that only metadata gives, or only its position suggests, is usually the body's first sentences.
 */
function knownOf({ title, lead, authors }: Found): Known {
  const printed = lead?.provenance === "profile" || lead?.provenance === "printed";
  return { title: title?.value ?? "", lead: printed ? lead.value : null, authors: authors?.value ?? [] };
}

/** What an article is read from, and the fields found so far. */
type Reading = {
  url: string;
  evidence: Located;
  body: ArticleBody;
  found: Found;
  blocks: readonly Block[];
  text: string;
};

function makeDraft({ url, evidence, body, found, blocks, text }: Reading): Draft {
  const title = found.title?.value ?? "";
  const language = findLanguage(evidence, text);
  const images = readImages(evidence, body);
  return {
    url,
    canonicalUrl: found.canonicalUrl.value,
    outlet: evidence.url.hostname.replace(/^www\./, ""),
    title,
    lead: valueIn(found.lead),
    body: text,
    marks: readMarks(blocks, body.isEmbedded ? [] : images, evidence.url),
    authors: valueIn(found.authors) ?? [],
    publishedAt: valueIn(found.publishedAt),
    modifiedAt: valueIn(found.modifiedAt),
    section: valueIn(found.section),
    language: valueIn(language),
    images: images.map(imageOf),
    wordCount: blocks.reduce((sum, block) => sum + countWords(block.text), 0),
    quality: predictQuality(featuresOf(blocks, title, body, evidence)),
    partial: isPartial(evidence, body, text),
    live: isLive(evidence, body, title),
    provenance: provenanceOf({ ...found, language, body: { value: text, provenance: body.provenance } }),
  };
}

function imageOf({ at: _at, ...image }: PlacedImage): Image {
  return image;
}

function valueIn<Value>(found: FoundField<Value> | null): Value | null {
  return found ? found.value : null;
}

function provenanceOf(fields: Record<string, FoundField<unknown> | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, found]) => (found ? [[field, found.provenance]] : [])),
  );
}
