import type { Run } from "../shared/run.ts";
import type { ReadArticle } from "../shared/store/articles/article.ts";
import { findArticle, saveArticle } from "../shared/store/articles/articles.ts";
import { endRereading, isChanged, reviseArticle } from "../shared/store/articles/revisions.ts";
import { endLink, type Link, retryLink } from "../shared/store/links/links.ts";
import { countRefusedPage } from "../shared/store/links/refused-pages.ts";
import { canonicalizeUrl } from "../shared/web/canonicalize-url.ts";
import { URL_CHARS_MAX } from "../shared/web/guard/judge-url.ts";
import type { Draft, ExtractReason } from "./extract.ts";
import { findFacts } from "./facts.ts";
import type { PageReason } from "./fetch-page.ts";
import { legacyLetters } from "./legacy-letters.ts";
import { type LinkReason, nextTry } from "./schedule.ts";

/** The outcome of reading one page. `isNews`: something was saved that is not matched yet. */
export type Reading = { articleId: number | null; isNews: boolean; reason: string | null };

/**
 * A longer body is cut: a D1 value holds 2 MB, and a letter of a foreign script takes seven bytes in the
 * index.
 */
const BODY_CHARS_MAX = 200_000;

/** Saves what was read: a new article, a new revision of a known one, or nothing where nothing changed. */
export async function save(run: Run, link: Link, draft: Draft): Promise<Reading> {
  const body = draft.body.slice(0, BODY_CHARS_MAX);
  const facts = findFacts({ ...draft, captions: draft.images.flatMap(({ caption }) => caption ?? []) });
  const provenance = { ...draft.provenance, ...flagOf(run, link, body) };
  const read = { ...draft, body, facts, provenance, url: link.url, canonicalUrl: canonicalKey(draft, link) };
  if (link.articleId !== null) return saveAgain(run, link, link.articleId, read);

  const { id: articleId, isNew } = await saveArticle(run, link, read);
  run.log.info(isNew ? "article.saved" : "article.known", { articleId, ...idsOf(link) });
  return { articleId, isNews: isNew, reason: null };
}

/** Text in the letters of an old font is kept as it is, and said to be so. */
function flagOf(run: Run, link: Link, body: string): { letters?: string } {
  const letters = legacyLetters(body);
  if (letters === null) return {};
  run.log.warn("article.legacy-letters", { letters, ...idsOf(link) });
  return { letters };
}

/** The canonical URL in the form of link keys, the link's own where the page names none that could be one. */
function canonicalKey({ canonicalUrl }: Draft, link: Link): string {
  const key = canonicalizeUrl(canonicalUrl);
  return key === null || key.length > URL_CHARS_MAX ? link.url : key;
}

async function saveAgain(run: Run, link: Link, articleId: number, read: ReadArticle): Promise<Reading> {
  const article = await findArticle(run.db, articleId);
  if (article === null || !isChanged(article, read)) {
    await endRereading(run.db, link);
    return { articleId, isNews: false, reason: null };
  }
  await reviseArticle(run, link, article, read);
  run.log.info("article.revised", { articleId, revision: article.revision + 1, ...idsOf(link) });
  return { articleId, isNews: true, reason: null };
}

/**
 * A page that is no article may be one later in the day. After its last attempt it is skipped, and its row
 * says why.
 */
export async function noteUnreadable(
  run: Run,
  link: Link,
  { reason }: { reason: ExtractReason },
): Promise<Reading> {
  await tryAgain(run, link, { reason }, reason === "blocked" ? "dead" : "skipped");
  return failed(reason);
}

/** A page that could not be fetched is tried again, and given up after its last attempt. */
export async function noteReadFailure(
  run: Run,
  link: Link,
  failure: { reason: PageReason; retryAfterMs?: number },
): Promise<Reading> {
  await tryAgain(run, link, failure);
  return failed(failure.reason);
}

/** What nobody foresaw is logged whole and tried again: the next release may read the page. */
export async function noteReadCrash(run: Run, link: Link, error: unknown): Promise<Reading> {
  run.log.error("link.crashed", error, idsOf(link));
  await tryAgain(run, link, { reason: "crashed" });
  return failed("crashed");
}

/**
 * Gives up a link that was read alone until its attempts were used up, without an outcome ever being written:
 * each reader crashed (CPU limit, memory).
 */
export async function noteSpent(run: Run, link: Link): Promise<Reading> {
  await giveUp(run, link, "crashed-repeatedly");
  return failed("crashed-repeatedly");
}

type End = "skipped" | "dead";

async function tryAgain(
  run: Run,
  link: Link,
  failure: { reason: LinkReason; retryAfterMs?: number },
  end: End = "dead",
): Promise<void> {
  const next = nextTry(link, failure, run.now(), run.random());
  if (next === null) return giveUp(run, link, failure.reason, end);
  const noted = retryLink(run, link, { reason: failure.reason, ...next });
  const refusal = refusedOf(link, failure.reason);
  if (refusal === null) await noted;
  else await run.db.batch([noted, countRefusedPage(run.db, refusal.sourceId, refusal.reason)]);
  run.log.info("link.failed", {
    reason: failure.reason,
    attempt: link.attempts,
    nextAttemptAt: next.nextAttemptAt,
    ...idsOf(link),
  });
}

/**
 * What a source is told of a link's first attempt that its site refused; later ones say nothing new of it.
 */
function refusedOf({ sourceId, attempts }: Link, reason: LinkReason) {
  const said = PAGES_REFUSED.get(reason);
  return said === undefined || sourceId === null || attempts > 1 ? null : { sourceId, reason: said };
}

/** What a source's `lastError` says when its list can be read and its pages cannot. */
type SourceReason = "pages-blocked" | "pages-ask-for-login" | "pages-ask-for-consent";

const PAGES_REFUSED: ReadonlyMap<LinkReason, SourceReason> = new Map([
  ["blocked", "pages-blocked"],
  ["login-page", "pages-ask-for-login"],
  ["consent-page", "pages-ask-for-consent"],
] as const);

async function giveUp(run: Run, link: Link, reason: string, end: End = "dead"): Promise<void> {
  await endLink(run, link, end, reason);
  run.log.warn(`link.${end}`, { reason, attempt: link.attempts, ...idsOf(link) });
}

function failed(reason: string): Reading {
  return { articleId: null, isNews: false, reason };
}

/** Without the query, which may hold a key. */
function idsOf({ url, sourceId }: Link) {
  return { url: url.replace(/\?.*/, ""), sourceId };
}
