import type { Run } from "../shared/run.ts";
import { clockWasAheadMs, dueSources, type Lane } from "../shared/store/claim-sources.ts";
import { dueLinks } from "../shared/store/links/claim-links.ts";
import type { Link } from "../shared/store/links/links.ts";
import type { Source } from "../shared/store/sources.ts";
import { type Patience, workThrough } from "../shared/work-through.ts";
import { mendClock } from "./mend-clock.ts";
import type { Kept } from "./poll.ts";
import type { Reading } from "./read.ts";
import { ringForNext } from "./ring.ts";
import { NO_RULES } from "./robots.ts";

/** How many more pages this invocation may read. Other invocations read the rest. */
export type Portion = { pages: number };

export type Work = {
  poll: (source: Source, run: Run) => Promise<Kept>;
  read: (link: Link, run: Run) => Promise<Reading>;
};

/**
 * The share of an invocation's sources and slots that is reserved for sources that timed out at their last
 * poll.
 */
const SLOW_PART = 1 / 8;

/**
 * Polls the due sources and at once reads what each one found, up to the portion. Sources that timed out at
 * their last poll have slots of their own, so they do not delay the others. Returns whether due sources are
 * left.
 */
export async function pollDue(
  run: Run,
  portion: Portion,
  { poll, read }: Work,
): Promise<{ isMore: boolean }> {
  const readings = inBackground();
  const pollOne = async (source: Source) => {
    const { urls } = await poll(source, run);
    if (urls.length === 0) return;
    readings.start(portion.pages > 0 ? readDue(run, portion, read) : run.ring.ingest());
  };
  const { sources, atOnce } = run.reach;
  const [slowMax, slowAtOnce] = [partOf(sources), partOf(atOnce)];
  try {
    const [isMore] = await Promise.all([
      pollLane(run, "quick", pollOne, { max: sources - slowMax, atOnceMax: atOnce - slowAtOnce }),
      pollLane(run, "slow", pollOne, { max: slowMax, atOnceMax: slowAtOnce }),
    ]);
    return { isMore };
  } finally {
    await readings.end();
  }
}

function partOf(whole: number): number {
  return Math.max(1, Math.floor(whole * SLOW_PART));
}

/** Returns whether it claimed as many due sources as it may: more may be due. */
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
    // Must run before the polls: they overwrite the times that reveal a clock that was ahead.
    await mendClock(run, clockWasAheadMs(sources, run.now()));
    return [...Map.groupBy(sources, ({ url }) => new URL(url).host).values()];
  };
  await workThrough(take, (ofHost) => pollInTurn(run, ofHost, poll), { max, atOnceMax, ...patienceOf(run) });
  return isMore;
}

/** Polls the due lists of one host one after the other, with a pause between. */
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

/** Reads pages that are due, as many as the portion allows. */
export async function readDue(run: Run, portion: Portion, read: Work["read"]): Promise<Reading[]> {
  const bells = inBackground();
  let isHeldUp = false;
  const take = async (free: number) => {
    const share = Math.min(free, portion.pages);
    if (share === 0) return [];
    portion.pages -= share;
    const links = await dueLinks(run, share);
    portion.pages += share - links.length;
    return links;
  };
  const heldUp = () => {
    if (!isHeldUp) bells.start(ringForNext(run));
    isHeldUp = true;
  };
  const slots = { max: portion.pages, atOnceMax: run.reach.atOnce, ...patienceOf(run, heldUp) };
  try {
    return await workThrough(take, (link) => read(link, run), slots);
  } finally {
    await bells.end();
  }
}

/**
 * Starts promises that run beside other work. Their first error is thrown by `end`: a rejection that nothing
 * handles meanwhile would end the process.
 */
function inBackground() {
  const outcomes: Promise<PromiseSettledResult<unknown>[]>[] = [];
  return {
    start: (work: Promise<unknown>) => void outcomes.push(Promise.allSettled([work])),
    end: async () => {
      for (const outcome of (await Promise.all(outcomes)).flat())
        if (outcome.status === "rejected") throw outcome.reason;
    },
  };
}

function patienceOf({ wait, reach }: Run, heldUp?: () => void): { patience?: Patience } {
  const { patienceMs, aside: asideMax } = reach;
  if (patienceMs === null) return {};
  return { patience: { wait: () => wait(patienceMs), asideMax, ...(heldUp && { heldUp }) } };
}
