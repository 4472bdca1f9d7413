import { type Failure, fail } from "../outcome.ts";
import type { Reply } from "./http.ts";

export type ReplyReason =
  | "not-found"
  | "gone"
  | "blocked"
  | "throttled"
  | "server-error"
  | "unexpected-status";

/** A failure that may come with the time the server wants to be left alone for. */
export type ReplyFailure<Reason extends string> = Failure<Reason> & { retryAfterMs?: number };

const STUB_BYTES_MAX = 600;
const NOTICE_BYTES_MAX = 20_000;

/**
 * What is wrong with a reply to a GET, by its status and by the marks of pages that stand in for the real one; null
 * for one that is worth reading. A blocked page is never an empty one: the reader must hear that nobody could look.
 */
export function judgeReply(reply: Reply): ReplyFailure<ReplyReason> | null {
  const reason = reasonOf(reply);
  if (reason === null) return null;
  const failure = fail(reason, `status ${reply.status}`);
  return reply.retryAfterMs === null ? failure : { ...failure, retryAfterMs: reply.retryAfterMs };
}

function reasonOf(reply: Reply): ReplyReason | null {
  const { status } = reply;
  if (status === 404) return "not-found";
  if (status === 410) return "gone";
  if (BLOCKING_STATUSES.includes(status)) return "blocked";
  if (status === 429) return "throttled";
  if (status >= 500) return "server-error";
  if (status < 200 || status > 299) return "unexpected-status";
  return isBlockPage(reply.bytes) ? "blocked" : null;
}

// 428 is what one Vietnamese paper answers to robots; 451 is refused by law, often by country.
const BLOCKING_STATUSES: readonly number[] = [401, 403, 428, 451];

function isBlockPage(bytes: Uint8Array): boolean {
  if (bytes.byteLength > NOTICE_BYTES_MAX) return false;
  const html = new TextDecoder().decode(bytes);
  if (bytes.byteLength < STUB_BYTES_MAX && COOKIE_STUB.test(html)) return true;
  return BLOCK_MARKS.some((mark) => html.includes(mark));
}

const COOKIE_STUB = /document\.cookie[\s\S]*location\s*(\.reload|\.href|=)/;

// Imperva, and a Vietnamese paper's own refusal.
const BLOCK_MARKS = ["_Incapsula_Resource", "Thông báo từ chối truy cập"];
