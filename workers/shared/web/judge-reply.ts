import { type Failure, fail } from "../outcome.ts";
import type { Reply } from "./http.ts";

export type ReplyReason =
  | "not-found"
  | "gone"
  | "blocked"
  | "throttled"
  | "server-error"
  | "unexpected-status";

/** A failure with the wait that the server asks for, if it does (Retry-After). */
export type ReplyFailure<Reason extends string> = Failure<Reason> & { retryAfterMs?: number };

/**
 * What is wrong with a reply to a GET by its status and headers; null for a reply worth reading. The content
 * of the page is judged by the code that reads it.
 */
export function judgeReply(reply: Reply): ReplyFailure<ReplyReason> | null {
  const reason = reasonOf(reply);
  if (reason === null) return null;
  const failure = fail(reason, detailOf(reply));
  return reply.retryAfterMs === null ? failure : { ...failure, retryAfterMs: reply.retryAfterMs };
}

function detailOf({ status, headers }: Reply): string {
  const guard = headers.get(GUARD_HEADER);
  return guard === null ? `status ${status}` : `status ${status}, ${GUARD_HEADER}: ${guard.slice(0, 40)}`;
}

/** States what Cloudflare did instead of passing on the site's reply; it comes with any status. */
const GUARD_HEADER = "cf-mitigated";

function reasonOf(reply: Reply): ReplyReason | null {
  const { status } = reply;
  if (reply.headers.has(GUARD_HEADER)) return "blocked";
  if (status === 404) return "not-found";
  if (status === 410) return "gone";
  if (BLOCKING_STATUSES.includes(status)) return "blocked";
  if (status === 429) return "throttled";
  if (status >= 500) return "server-error";
  return status < 200 || status > 299 ? "unexpected-status" : null;
}

// 428 is one Vietnamese newspaper's answer to robots; 451 is a refusal by law, often by country.
const BLOCKING_STATUSES: readonly number[] = [401, 403, 428, 451];
