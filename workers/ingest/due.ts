import type { Run } from "../shared/run.ts";
import { clockWasAheadMs, dueSources, type Lane } from "../shared/store/claim-sources.ts";
import { dueLinks } from "../shared/store/links/claim-links.ts";
import type { Link } from "../shared/store/links/links.ts";
import type { Source } from "../shared/store/sources.ts";
import { pullWaitsNearer } from "../shared/store/sql/clock.ts";
import { type Patience, workThrough } from "../shared/work-through.ts";
import type { Kept } from "./poll.ts";
import type { Reading } from "./read.ts";
import { ringForNext } from "./ring.ts";
import { NO_RULES } from "./robots.ts";

/** How many pages an invocation may yet read; what does not fit is left to others. */
export type Portion = { pages: number };

export type Work = {
  poll: (source: Source, run: Run) => Promise<Kept>;
  read: (link: Link, run: Run) => Promise<Reading>;
};

/** Of all sources and hands those for what did not answer in time at its last poll. */
const SLOW_PART = 1 / 8;

/**
 * Polls the due sources, and reads of what each one found as much as the portion allows, at once. Sources
 * that did not answer in time at their last poll have hands of their own: nobody waits for them. Comes back
 * with whether sources are left that are due.
 */
export async function pollDue(
  run: Run,
  portion: Portion,
  { poll, read }: Work,
): Promise<{ isMore: boolean }> {
  const readings: Promise<unknown>[] = [];
  const pollOne = async (source: Source) => {
    const { urls } = await poll(source, run);
    if (urls.length === 0) return;
    readings.push(portion.pages > 0 ? readDue(run, portion, read) : run.ring.ingest());
  };
  const { sources, atOnce } = run.reach;
  const [slowMax, slowAtOnce] = [partOf(sources), partOf(atOnce)];
  const [isMore] = await Promise.all([
    pollLane(run, "quick", pollOne, { max: sources - slowMax, atOnceMax: atOnce - slowAtOnce }),
    pollLane(run, "slow", pollOne, { max: slowMax, atOnceMax: slowAtOnce }),
  ]);
  await Promise.all(readings);
  return { isMore };
}

function partOf(whole: number): number {
  return Math.max(1, Math.floor(whole * SLOW_PART));
}

/** True when as many were due as it may take. */
async function pollLane(
  run: Run,
  lane: Lane,
  poll: (source: Source) => Promise<void>,
  { max, atOnceMax }: { max: number; atOnceMax: number },
): Promise<boolean> {
  let left = max;
  let isMore = true;
  const take = async (free: number) => {
    if (!isMore || left === 0) return [];
    const asked = Math.min(free, left);
    left -= asked;
    const sources = await dueSources(run, lane, asked);
    isMore = sources.length === asked;
    await mendClock(sources, run);
    return [...Map.groupBy(sources, ({ url }) => new URL(url).host).values()];
  };
  await workThrough(take, (ofHost) => pollInTurn(run, ofHost, poll), { max, atOnceMax, ...patienceOf(run) });
  return isMore;
}

/** One after the other, with a pause between: they are one host's. */
async function pollInTurn(
  run: Run,
  sources: readonly Source[],
  poll: (source: Source) => Promise<void>,
): Promise<void> {
  for (const [place, source] of sources.entries()) {
    if (place > 0) await run.wait(NO_RULES.pauseMs);
    await poll(source);
  }
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

/** Reads pages that are due, as many as the portion allows. */
export async function readDue(run: Run, portion: Portion, read: Work["read"]): Promise<Reading[]> {
  let rung: Promise<void> | undefined;
  const take = async (free: number) => {
    const share = Math.min(free, portion.pages);
    if (share === 0) return [];
    portion.pages -= share;
    const links = await dueLinks(run, share);
    portion.pages += share - links.length;
    return links;
  };
  const heldUp = () => {
    rung ??= ringForNext(run);
  };
  const hands = { max: portion.pages, atOnceMax: run.reach.atOnce, ...patienceOf(run, heldUp) };
  const readings = await workThrough(take, (link) => read(link, run), hands);
  await rung;
  return readings;
}

function patienceOf({ wait, reach }: Run, heldUp?: () => void): { patience?: Patience } {
  const { patienceMs, aside: asideMax } = reach;
  if (patienceMs === null) return {};
  return { patience: { wait: () => wait(patienceMs), asideMax, ...(heldUp && { heldUp }) } };
}
