import pMap from "p-map";
import { isoAt, type Run } from "../shared/run.ts";
import { clockWasAheadMs, dueSources } from "../shared/store/claim-sources.ts";
import { dueLinks } from "../shared/store/links/claim-links.ts";
import type { Link } from "../shared/store/links/links.ts";
import type { Source } from "../shared/store/sources.ts";
import { pullWaitsNearer } from "../shared/store/sql/clock.ts";
import { workThrough } from "../shared/work-through.ts";
import { discover } from "./discover.ts";
import { extract } from "./extract.ts";
import { fetchPage } from "./fetch-page.ts";
import { type Kept, keepUnknown, notePollCrash, notePollFailure } from "./poll.ts";
import { noteReadCrash, noteReadFailure, noteUnreadable, type Reading, save } from "./read.ts";
import { ringForDue, ringForNext } from "./ring.ts";
import { type Trials, tryAlone } from "./try-alone.ts";

/**
 * The sweep: polls the due sources, reads pages whose bell was lost or whose retry is due, and rings for all
 * that then wait. A suspect is tried before, while it is the only one to suffer from it.
 */
export async function ingest(run: Run): Promise<void> {
  await tryAlone(run, TRIALS);
  const sources = await dueSources(run, run.reach.sources);
  await mendClock(sources, run);
  const polls = pMap(sources, (source) => ingestSource(source, run), { concurrency: run.reach.atOnce });
  await Promise.all([polls, readDue(run, run.reach.pages)]);
  await ringForDue(run);
}

/**
 * A clock that was ahead and went back has left waits behind that are too long. They are mended before its
 * sources forget it.
 */
async function mendClock(sources: readonly Source[], run: Run): Promise<void> {
  const aheadMs = clockWasAheadMs(sources, run.now());
  if (aheadMs === 0) return;
  run.log.warn("clock.went-back", { seconds: Math.round(aheadMs / 1_000) });
  await pullWaitsNearer(run.db, run.now(), aheadMs);
}

/** Discovers one source's links and keeps the unknown ones, as rows that wait to be read. */
export async function ingestSource(source: Source, run: Run): Promise<Kept> {
  try {
    const found = await discover(source, run.http);
    return found.ok ? await keepUnknown(run, source, found.value) : await notePollFailure(run, source, found);
  } catch (error) {
    return notePollCrash(run, source, error);
  }
}

/** The bell's work: reads pages that are due, or one suspect alone, and rings for the next ones. */
export async function readNext(run: Run): Promise<void> {
  if (await tryAlone(run, TRIALS)) return ringForNext(run);
  const readings = await readDue(run, run.reach.pagesABell);
  if (readings.length > 0) await ringForNext(run);
}

function readDue(run: Run, max: number): Promise<Reading[]> {
  const hands = { atOnceMax: run.reach.atOnce, max };
  return workThrough(
    (free) => dueLinks(run, free),
    (link) => ingestLink(link, run),
    hands,
  );
}

/**
 * Fetches the page of a claimed link, extracts its article and saves it; notify is woken when that left
 * something to match.
 */
export async function ingestLink(link: Link, run: Run): Promise<Reading> {
  const reading = await readLink(link, run);
  if (reading.isNews) await run.ring.notify();
  return reading;
}

async function readLink(link: Link, run: Run): Promise<Reading> {
  try {
    const page = await fetchPage(link.url, run.http);
    if (!page.ok) return await noteReadFailure(run, link, page);

    const hints = { title: link.hintTitle, publishedAt: link.hintPublishedAt };
    const draft = extract({ ...page.value, now: isoAt(run.now()), hints });
    return draft.ok ? await save(run, link, draft.value) : await noteUnreadable(run, link, draft);
  } catch (error) {
    return noteReadCrash(run, link, error);
  }
}

const TRIALS: Trials = { poll: ingestSource, read: ingestLink };
