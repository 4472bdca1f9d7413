import pMap from "p-map";
import { isoAt, type Run } from "../shared/run.ts";
import { dueLinks, type Link } from "../shared/store/links.ts";
import { dueSources, type Source } from "../shared/store/sources.ts";
import { discover } from "./discover.ts";
import { extract } from "./extract.ts";
import { fetchPage } from "./fetch-page.ts";
import { type Kept, keepUnknown, notePollCrash, notePollFailure } from "./keep.ts";
import { LINKS_A_BELL, ringForDue } from "./ring.ts";
import { noteReadCrash, noteReadFailure, noteSpent, noteUnreadable, type Reading, save } from "./save.ts";
import { LINK_ATTEMPTS_MAX } from "./schedule.ts";

const AT_ONCE = { concurrency: 4 };

/** The sweep: reads pages whose bell was lost or whose retry is due, polls the due sources, and rings for all pages that then wait. */
export async function ingest(run: Run): Promise<void> {
  await readDue(run, run.reach.pages);

  const sources = await dueSources(run, run.reach.sources);
  await pMap(sources, (source) => ingestSource(source, run), AT_ONCE);
  await ringForDue(run);
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

/** Reads pages that are due. */
export async function readDue(run: Run, limit = LINKS_A_BELL): Promise<void> {
  await readAll(await dueLinks(run, limit), run);
}

/** Reads the pages of claimed links, and wakes notify when there is something new to match. */
export async function readAll(links: Link[], run: Run): Promise<Reading[]> {
  const readings = await pMap(links, (link) => ingestLink(link, run), AT_ONCE);
  if (readings.some(({ isNews }) => isNews)) await run.ring.notify();
  return readings;
}

async function ingestLink(link: Link, run: Run): Promise<Reading> {
  if (link.attempts > LINK_ATTEMPTS_MAX) return noteSpent(run, link);
  try {
    const page = await fetchPage(link.url, run.http);
    if (!page.ok) return await noteReadFailure(run, link, page);

    const { hintTitle, hintPublishedAt: publishedAt } = link;
    const hints = { publishedAt, ...(hintTitle !== null && { title: hintTitle }) };
    const draft = extract({ ...page.value, now: isoAt(run.now()), hints });
    return draft.ok ? await save(run, link, draft.value) : await noteUnreadable(run, link, draft);
  } catch (error) {
    return noteReadCrash(run, link, error);
  }
}
