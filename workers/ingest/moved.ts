import { isoAt, type Run } from "../shared/run.ts";
import { findSourceByUrl, type Source } from "../shared/store/sources.ts";
import { canonicalizeUrl } from "../shared/web/canonicalize-url.ts";
import { isFrontPage } from "../shared/web/front-page.ts";
import { URL_CHARS_MAX } from "../shared/web/guard/judge-url.ts";
import type { NextPoll } from "./schedule.ts";

/** Polls in a row that must be permanently redirected to one address before it becomes the source's own. */
const POLLS_TO_MOVE = 3;
const DAY_MS = 86_400_000;

type MovedPart = Pick<Source, "movedTo" | "movedPolls"> &
  Partial<Pick<Source, "url" | "movedFrom" | "movedAt">>;

/** `isKnown`: another source has the address already, so this source does not move. */
export type Move = { change: MovedPart; isKnown: boolean };

/**
 * Decides after a successful poll whether a source moves. `target` is the address to which permanent
 * redirects alone led; null if there was none, or a temporary one.
 */
export async function planMove(run: Run, source: Source, target: string | null): Promise<Move> {
  const movedTo = addressOf(source, target);
  if (movedTo === null) return { change: NOT_MOVED, isKnown: false };
  const movedPolls = source.movedTo === movedTo ? Math.min(source.movedPolls + 1, POLLS_TO_MOVE) : 1;
  const waits = { movedTo, movedPolls };
  if (movedPolls < POLLS_TO_MOVE) return { change: waits, isKnown: false };
  if ((await findSourceByUrl(run.db, movedTo)) !== null) return { change: waits, isKnown: true };
  const moved = { url: movedTo, movedFrom: source.url, movedAt: isoAt(run.now()) };
  return { change: { ...NOT_MOVED, ...moved }, isKnown: false };
}

/** A poll that fails or is not redirected resets the count. */
export const NOT_MOVED = { movedTo: null, movedPolls: 0 };

/**
 * The address in the normal form of sources, null where the source stays. A site that redirects every address
 * to its front page has not moved the source.
 */
function addressOf(source: Source, target: string | null): string | null {
  if (target === null) return null;
  const url = canonicalizeUrl(target) ?? target;
  const isLost = isFrontPage(url) && !isFrontPage(source.url);
  return url === source.url || isLost || url.length > URL_CHARS_MAX ? null : url;
}

/** Logs addresses without their queries, which may hold keys. */
export function logMove(run: Run, { id: sourceId, url }: Source, { change }: Move): void {
  if (change.url === undefined) return;
  const bare = (address: string) => address.replace(/\?.*/, "");
  run.log.warn("source.moved", { sourceId, from: bare(url), to: bare(change.url) });
}

/**
 * The plan after a failed poll. A source whose server answers 410 (gone) is polled once a day from then on,
 * and after the third time no more. Other failures in between do not change that.
 */
export function endedByGone(source: Source, reason: string, next: NextPoll, nowMs: number): NextPoll {
  const wasGone = source.state === "gone";
  if (reason !== "gone" && !wasGone) return next;
  const failures = wasGone ? source.failures + 1 : 1;
  return { ...next, state: "gone", failures, nextPollAt: isoAt(nowMs + DAY_MS), lastError: "gone" };
}
