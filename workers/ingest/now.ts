import type { PollReply, ReadReply } from "../shared/contract/services.ts";
import type { Run } from "../shared/run.ts";
import { askForLink, claimLinks, findLink, type Link } from "../shared/store/links.ts";
import { claimSource, findSource } from "../shared/store/sources.ts";
import { canonicalizeUrl } from "../shared/web/canonicalize-url.ts";
import { ingestSource, readAll } from "./ingest.ts";
import { ringForDue } from "./ring.ts";
import type { Reading } from "./save.ts";

/** Claimed together: they are read well within their lease. */
const PAGES_A_CLAIM = 8;

/** Polls a source now and reads what it found. Null for an unknown source; `busy` when somebody polls it at this moment. */
export async function pollNow(run: Run, sourceId: string): Promise<PollReply | null> {
  const id = Number(sourceId);
  const source = await claimSource(run, id);
  if (source === null) return (await findSource(run.db, id)) === null ? null : BUSY;

  const { urls, found, outcome } = await ingestSource(source, run);
  const readings = await readNew(urls, run);
  const saved = readings.filter(({ articleId }) => articleId !== null).length;
  return { found, new: urls.length, saved, failed: readings.length - saved, outcome };
}

const BUSY: PollReply = { found: 0, new: 0, saved: 0, failed: 0, outcome: "busy" };

/** Reads as many pages as one invocation may while the caller waits; the rest is left to the bells. */
async function readNew(urls: string[], run: Run): Promise<Reading[]> {
  const pages = Math.min(urls.length, run.reach.pages);
  const readings: Reading[] = [];
  for (let from = 0; from < pages; from += PAGES_A_CLAIM) {
    const claimed = await claimLinks(
      run,
      urls.slice(from, Math.min(from + PAGES_A_CLAIM, pages)),
      PAGES_A_CLAIM,
    );
    readings.push(...(await readAll(claimed, run)));
  }
  if (urls.length > pages) await ringForDue(run);
  return readings;
}

/** Reads the page at this URL now. A page that was refused or given up before is tried afresh. */
export async function readNow(run: Run, text: string): Promise<ReadReply> {
  const url = canonicalizeUrl(text);
  if (url === null) return { status: "failed", reason: "not-a-url" };

  const known = await findLink(run, url);
  if (known?.articleId) return { status: "known", articleId: String(known.articleId) };

  await askForLink(run, url);
  const [link] = await claimLinks(run, [url], 1);
  return link === undefined ? { status: "failed", reason: "busy" } : readOne(link, run);
}

async function readOne(link: Link, run: Run): Promise<ReadReply> {
  const [reading] = await readAll([link], run);
  if (reading?.articleId == null) return { status: "failed", reason: reading?.reason ?? "crashed" };
  return { status: reading.isNews ? "created" : "known", articleId: String(reading.articleId) };
}
