import type { PollReply, ReadReply } from "../shared/contract/services.ts";
import type { Run } from "../shared/run.ts";
import { findArticle } from "../shared/store/articles/articles.ts";
import { claimSource } from "../shared/store/claim-sources.ts";
import { askForLink, claimLinks } from "../shared/store/links/claim-links.ts";
import { findLink, type Link } from "../shared/store/links/links.ts";
import { askForPoll, findSource } from "../shared/store/sources.ts";
import { canonicalizeUrl } from "../shared/web/canonicalize-url.ts";
import { workThrough } from "../shared/work-through.ts";
import { ingestLink, ingestSource } from "./ingest.ts";
import type { Reading } from "./read.ts";
import { ringForDue, ringForNews } from "./ring.ts";

/** Maximum pages read while the caller waits. All are on one site, where one page is requested at a time. */
const PAGES_MAX = 10;

/**
 * Polls a source now and reads what it found. Null for an unknown source; `busy` when another poll of it is
 * running: then it is due again when that has ended.
 */
export async function pollNow(run: Run, sourceId: string): Promise<PollReply | null> {
  const id = Number(sourceId);
  const source = await claimSource(run, id);
  if (source === null) return pollAgain(run, id);

  const { urls, found, waiting, outcome } = await ingestSource(source, run);
  const readings = await ringForNews(run, (ringing) => readNew(urls, ringing));
  const saved = readings.filter(({ isNews }) => isNews).length;
  const failed = readings.filter(({ reason }) => reason !== null).length;
  return { found, new: waiting, saved, failed, outcome };
}

/** The poll that is running may have begun before what the caller expects it to find. */
async function pollAgain(run: Run, id: number): Promise<PollReply | null> {
  if ((await findSource(run.db, id)) === null) return null;
  await askForPoll(run, id);
  return BUSY;
}

const BUSY: PollReply = { found: 0, new: 0, saved: 0, failed: 0, outcome: "busy" };

/** Reads as many pages as one invocation may while the caller waits. Bells handle the rest. */
async function readNew(urls: string[], run: Run): Promise<Reading[]> {
  const now = urls.slice(0, Math.min(PAGES_MAX, run.reach.pages));
  const slots = { atOnceMax: 1, max: now.length };
  const claimNext = (free: number) =>
    now.length === 0 ? Promise.resolve([]) : claimLinks(run, now.splice(0, free));
  const readings = await workThrough(claimNext, (link) => ingestLink(link, urgent(run)), slots);
  if (urls.length > readings.length) await ringForDue(run);
  return readings;
}

/**
 * Reads the page at this URL now. It starts with fresh attempts: earlier refusals do not count, nor does it
 * matter that the link was given up.
 */
export async function readNow(run: Run, text: string): Promise<ReadReply> {
  const url = canonicalizeUrl(text);
  if (url === null) return { status: "failed", reason: "not-a-url" };

  const known = await findLink(run, url);
  // Retention may have deleted the article while its link is still known.
  if (known?.articleId && (await findArticle(run.db, known.articleId)) !== null)
    return { status: "known", articleId: String(known.articleId) };

  await askForLink(run, url);
  const [link] = await claimLinks(run, [url]);
  return link === undefined ? { status: "failed", reason: "busy" } : readOne(link, run);
}

async function readOne(link: Link, run: Run): Promise<ReadReply> {
  const { articleId, isNews, reason } = await ingestLink(link, urgent(run));
  if (articleId === null) return { status: "failed", reason: reason ?? "crashed" };
  return { status: isNews ? "created" : "known", articleId: String(articleId) };
}

/** A requested page is extracted at once, before the pages of sweeps that wait for their turn. */
function urgent(run: Run): Run {
  return { ...run, reach: { ...run.reach, restMs: 0 } };
}
