import type { FoundLink } from "../shared/contract/found-link.ts";
import type { SourceKind } from "../shared/contract/services.ts";
import { fail, ok } from "../shared/outcome.ts";
import type { PollHints } from "../shared/rhythm.ts";
import type { Http, HttpReason } from "../shared/web/http.ts";
import { judgeReply, type ReplyFailure, type ReplyReason } from "../shared/web/judge-reply.ts";
import { freshSeconds } from "./freshness.ts";
import type { ListingProblem } from "./sources/listing/found.ts";
import { type ReadReason, readSource, SOURCE_LIMITS } from "./sources/read-source.ts";
import { conditionsFor, NO_VALIDATORS, validatorsOf } from "./validators.ts";

/** A source, with the validators (ETag, Last-Modified) of its last reply whose links were all stored. */
export type SourceToPoll = {
  url: string;
  kind: SourceKind;
  etag: string | null;
  lastModified: string | null;
  /** Failed polls in a row. */
  failures: number;
  /** The polling hints (ttl, skipHours, skipDays) that the feed gave when it was last read. */
  pollHints: PollHints | null;
};

/**
 * The result of a poll. Store the validators in one batch with the links: if they were stored first, a crash
 * in between would make the next poll answer 304 and lose the links.
 */
export type Discovery = {
  links: FoundLink[];
  /** Entries that could not be read although others could. They are logged and never fail the poll. */
  problems: ListingProblem[];
  etag: string | null;
  lastModified: string | null;
  /** 304: nothing changed since these validators. */
  unchanged: boolean;
  /** The polling hints of the feed and of the reply's headers. */
  pollHints: PollHints | null;
  freshSeconds: number | null;
  /** The address to which the source is permanently redirected; null if it is not. */
  movedTo: string | null;
};

export type DiscoverReason = HttpReason | ReplyReason | ReadReason | "not-modified-unasked";

/** Polls a source and reads its links. A failure may carry the server's Retry-After, in milliseconds. */
export async function discover(
  source: SourceToPoll,
  http: Http,
): Promise<{ ok: true; value: Discovery } | ReplyFailure<DiscoverReason>> {
  const { etag, lastModified } = source;
  const asked = conditions(source);
  const reply = await http(source.url, { ...SOURCE_LIMITS, headers: asked });
  if (!reply.ok) return reply;
  if (reply.value.status === 304 && Object.keys(asked).length === 0)
    return fail("not-modified-unasked", "304 to a request for the whole list");
  const fresh = freshSeconds(reply.value.headers);
  const { movedTo } = reply.value;
  if (reply.value.status === 304) {
    const same = { etag, lastModified, pollHints: source.pollHints, unchanged: true, movedTo };
    return ok({ links: [], problems: [], ...same, freshSeconds: fresh });
  }

  const failure = judgeReply(reply.value);
  if (failure !== null) return failure;
  const reading = await readSource(source.kind, reply.value, http);
  if (!reading.ok) return reading;

  const { links, problems, isWhole, pollHints = null } = reading.value;
  return ok({
    links,
    problems,
    ...(isWhole && !reply.value.truncated ? validatorsOf(reply.value) : NO_VALIDATORS),
    unchanged: false,
    pollHints,
    freshSeconds: fresh,
    movedTo,
  });
}

/**
 * After a failed poll the whole list is requested: a 304 would prove that the site answers, not that its list
 * can be read again.
 */
function conditions(source: SourceToPoll): Record<string, string> {
  return source.failures > 0 ? {} : conditionsFor(source);
}
