import { isoAt, type Run } from "../shared/run.ts";
import type { Waits } from "../shared/store/articles/save-article.ts";
import { endLink, type Link, retryLink } from "../shared/store/links/links.ts";
import { countRefusedPage } from "../shared/store/links/refused-pages.ts";
import { DATABASE_FULL, FULL_WAIT_MS, isDatabaseFull, surviveFull } from "../shared/store/sql/full.ts";
import type { ExtractReason } from "./extract.ts";
import { draftFromFeed } from "./feed-text.ts";
import type { PageReason } from "./fetch-page.ts";
import { idsOf, type Reading, save } from "./read.ts";
import { isFeedTextDue, type LinkReason, nextTry } from "./schedule.ts";
import type { VisitReason } from "./visit.ts";

/**
 * A page without an article is read again later in the day. After its last attempt the link is `skipped`,
 * with the reason in its row.
 */
export async function noteUnreadable(
  run: Run,
  link: Link,
  { reason }: { reason: ExtractReason },
): Promise<Reading> {
  return fail(run, link, { reason }, reason === "blocked" ? "dead" : "skipped");
}

/** A page that could not be fetched is tried again, and given up after its last attempt. */
export async function noteReadFailure(
  run: Run,
  link: Link,
  failure: { reason: PageReason | VisitReason; retryAfterMs?: number },
): Promise<Reading> {
  const { reason, retryAfterMs = 0 } = failure;
  if (reason === "robots") return endByRobots(run, link);
  return reason === "resting" ? putOff(run, link, reason, retryAfterMs) : fail(run, link, failure);
}

/** Releases a link until later. This does not count as an attempt. */
async function putOff(run: Run, link: Link, reason: string, restMs: number): Promise<Reading> {
  const nextAttemptAt = isoAt(run.now() + restMs);
  const asBefore = { ...link, attempts: link.attempts - 1 };
  await retryLink(run, asBefore, { reason, nextAttemptAt, refusals: link.refusals });
  return failed(reason);
}

/**
 * robots.txt forbids the page. It seldom changes within a day, so no retry is scheduled; a manual retry
 * checks it again.
 */
async function endByRobots(run: Run, link: Link): Promise<Reading> {
  const reason = "robots";
  const fromFeed = await saveFromFeed(run, link, { reason, next: null });
  if (fromFeed !== null) return fromFeed;
  if (link.sourceId !== null) await countRefusedPage(run.db, link.sourceId, "pages-forbidden-by-robots");
  await giveUp(run, link, reason, "skipped");
  return failed(reason);
}

/**
 * An unexpected error is logged with its stack, and the link is tried again: a later release may read it. For
 * a full database no attempt is counted.
 */
export async function noteReadCrash(run: Run, link: Link, error: unknown): Promise<Reading> {
  if (isDatabaseFull(error)) {
    await surviveFull(run, error, idsOf(link), () => putOff(run, link, DATABASE_FULL, FULL_WAIT_MS));
    return failed(DATABASE_FULL);
  }
  run.log.error("link.crashed", error, idsOf(link));
  return fail(run, link, { reason: "crashed" });
}

/**
 * Gives up a link that was read alone until its attempts were used up, without an outcome ever being written:
 * each reader crashed (CPU limit, memory).
 */
export async function noteSpent(run: Run, link: Link): Promise<Reading> {
  const reason = "crashed-repeatedly";
  const fromFeed = await saveFromFeed(run, link, { reason, next: null });
  if (fromFeed !== null) return fromFeed;
  await giveUp(run, link, reason);
  return failed(reason);
}

type End = "skipped" | "dead";

/** `retryAfterMs`: the server's Retry-After. */
type FailedPage = { reason: LinkReason; retryAfterMs?: number };

async function fail(run: Run, link: Link, failure: FailedPage, end: End = "dead"): Promise<Reading> {
  const { reason } = failure;
  const next = nextTry(link, failure, run.now(), run.random());
  const fromFeed = isFeedTextDue(link, reason) ? await saveFromFeed(run, link, { reason, next }) : null;
  if (fromFeed !== null) return fromFeed;
  if (next === null) await giveUp(run, link, reason, end);
  else await tryAgain(run, link, { reason, ...next });
  return failed(reason);
}

/** Null if the feed has no text, or an article was saved already. */
async function saveFromFeed(run: Run, link: Link, waits: Waits): Promise<Reading | null> {
  const draft = link.articleId === null ? draftFromFeed(link, isoAt(run.now())) : null;
  if (draft === null) return null;
  const reading = await save(run, link, draft, waits);
  const refusal = refusalOf(link, waits.reason);
  if (refusal !== null) await countRefusedPage(run.db, refusal.sourceId, refusal.reason);
  run.log.info("link.read-from-feed", { reason: waits.reason, attempt: link.attempts, ...idsOf(link) });
  return reading;
}

async function tryAgain(run: Run, link: Link, next: NonNullable<Waits["next"]> & { reason: LinkReason }) {
  const noted = retryLink(run, link, next);
  const refusal = refusalOf(link, next.reason);
  if (refusal === null) await noted;
  else await run.db.batch([noted, countRefusedPage(run.db, refusal.sourceId, refusal.reason)]);
  const { reason, nextAttemptAt } = next;
  run.log.info("link.failed", { reason, attempt: link.attempts, nextAttemptAt, ...idsOf(link) });
}

/**
 * The problem recorded on a source when its site refuses the first attempt of a link. Later attempts add
 * nothing new.
 */
function refusalOf({ sourceId, attempts }: Link, reason: string) {
  const problem = PAGES_REFUSED.get(reason);
  return problem === undefined || sourceId === null || attempts > 1 ? null : { sourceId, reason: problem };
}

/** `lastError` of a source whose list can be read and whose pages cannot. */
type SourceReason =
  | "pages-blocked"
  | "pages-ask-for-login"
  | "pages-ask-for-consent"
  | "pages-forbidden-by-robots";

const PAGES_REFUSED: ReadonlyMap<string, SourceReason> = new Map([
  ["blocked", "pages-blocked"],
  ["login-page", "pages-ask-for-login"],
  ["consent-page", "pages-ask-for-consent"],
  ["robots", "pages-forbidden-by-robots"],
] as const);

async function giveUp(run: Run, link: Link, reason: string, end: End = "dead"): Promise<void> {
  await endLink(run, link, end, reason);
  run.log.warn(`link.${end}`, { reason, attempt: link.attempts, ...idsOf(link) });
}

function failed(reason: string): Reading {
  return { articleId: null, isNews: false, reason };
}
