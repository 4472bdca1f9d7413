import { isoAt, type Run } from "../shared/run.ts";
import type { Link } from "../shared/store/links/links.ts";
import type { Source } from "../shared/store/sources.ts";
import { discover } from "./discover.ts";
import { noteDoubt } from "./doubt.ts";
import { pollDue, readDue, type Work } from "./due.ts";
import { extract } from "./extract.ts";
import { withFeedText } from "./feed-text.ts";
import { fetchPage } from "./fetch-page.ts";
import { fillGaps } from "./fill-gap.ts";
import { obedientHttp, obeysRobots } from "./obey-robots.ts";
import { type Kept, keepUnknown, notePollCrash, notePollFailure, putOffPoll } from "./poll.ts";
import { type Reading, save } from "./read.ts";
import { noteReadCrash, noteReadFailure, noteUnreadable } from "./read-failure.ts";
import { rereadDue } from "./reread.ts";
import { ringForDue, ringForNews, ringForNext } from "./ring.ts";
import { tryAlone } from "./try-alone.ts";
import { turnOf } from "./turn.ts";
import { noteRest, visit } from "./visit.ts";

/**
 * The sweep: polls the due sources, reads what they found and what was left unread, up to the limit of one
 * invocation, and rings bells for the rest. If pages are left of that limit, stored articles are read again.
 * A suspect is tried first, while a crash would harm nothing else.
 */
export function ingest(run: Run): Promise<void> {
  return ringForNews(run, sweep);
}

async function sweep(run: Run): Promise<void> {
  await tryAlone(run, WORK);
  const portion = { pages: run.reach.pages };
  const [{ isMore }] = await Promise.all([pollDue(run, portion, WORK), readDue(run, portion, WORK.read)]);
  await ringForDue(run, isMore);
  await fillGaps(run);
  await rereadDue(run, portion);
}

/** Discovers one source's links and keeps the unknown ones, as rows that wait to be read. */
export async function ingestSource(source: Source, run: Run): Promise<Kept> {
  try {
    const obey = async () => source.obeysRobots;
    const permission = await visit(run, source.url, { obey, isPage: false });
    const http = obedientHttp(run, { obey, ...(permission.ok && { known: permission.value }) });
    const found = permission.ok ? await discover(source, http) : permission;
    if (!found.ok && found.reason === "resting") return await putOffPoll(run, source, found);
    if (!found.ok) await noteRest(run, source.url, found);
    if (!found.ok) return await notePollFailure(run, source, found);
    return await keepUnknown(run, source, found.value);
  } catch (error) {
    return notePollCrash(run, source, error);
  }
}

/**
 * The work of one bell: reads due pages, or one suspect alone; where there are none, polls due sources. Then
 * rings for the next ones.
 */
export function readNext(run: Run): Promise<void> {
  return ringForNews(run, readOrPoll);
}

async function readOrPoll(run: Run): Promise<void> {
  if (await tryAlone(run, WORK)) return ringForNext(run);
  const portion = { pages: run.reach.pagesABell };
  const readings = await readDue(run, portion, WORK.read);
  if (readings.length > 0) return ringForNext(run);
  const { isMore } = await pollDue(run, portion, WORK);
  // Do not ring for pages: those left wait until their host is free, and another bell would find the same.
  if (isMore) await run.ring.ingest();
}

/**
 * Fetches the page of a claimed link, extracts its article and saves it. Wakes notify if that left something
 * to match.
 */
export async function ingestLink(link: Link, run: Run): Promise<Reading> {
  const reading = await readLink(link, run);
  if (reading.isNews) await run.ring.notify();
  return reading;
}

async function readLink(link: Link, run: Run): Promise<Reading> {
  try {
    const obey = () => obeysRobots(run, link);
    const permission = await visit(run, link.url, { obey, isPage: true });
    const page = permission.ok
      ? await fetchPage(link.url, obedientHttp(run, { obey, known: permission.value }))
      : permission;
    if (!page.ok) {
      await noteRest(run, link.url, page);
      return await noteReadFailure(run, link, page);
    }

    const hints = { title: link.hintTitle, publishedAt: link.hintPublishedAt };
    const now = isoAt(run.now());
    await turnOf(run);
    const draft = extract({ ...page.value, now, hints });
    if (!draft.ok) return await noteUnreadable(run, link, draft);
    const article = withFeedText(draft.value, link, now);
    const reading = await save(run, { ...link, ...page.value.validators }, article);
    await noteDoubt(run, link, { ...article, ...reading }, page.value.html);
    return reading;
  } catch (error) {
    return noteReadCrash(run, link, error);
  }
}

const WORK: Work = { poll: ingestSource, read: ingestLink };
