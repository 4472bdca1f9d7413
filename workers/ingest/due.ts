import type { Run } from "../shared/run.ts";
import { clockWasAheadMs, dueSources, type Lane } from "../shared/store/claim-sources.ts";
import { dueLinks } from "../shared/store/links/claim-links.ts";
import type { Link } from "../shared/store/links/links.ts";
import { POLL_LEASE_MS, renewPollLease } from "../shared/store/poll-leases.ts";
import type { Source } from "../shared/store/sources.ts";
import { type Patience, workThrough } from "../shared/work-through.ts";
import { mendClock } from "./mend-clock.ts";
import type { Kept } from "./poll.ts";
import type { Reading } from "./read.ts";
import { ringForNext } from "./ring.ts";
import { NO_RULES } from "./robots.ts";
import { shortLine, turnToClaim } from "./turn.ts";

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

/** Minimum sources that a lane claims at a time, even if fewer slots are free. */
const CLAIMED_MIN = 16;
/** The interval of cron's sweeps. */
const SWEEP_MS = 60_000;
/** A poll that has to begin so shortly before the end of its lease renews it first. */
const POLL_MS_MAX = 60_000;

/**
 * Polls the due sources and at once reads what each one found, up to the portion. Sources that timed out at
 * their last poll have slots of their own, so they do not delay the others. Returns whether due sources are
 * left that must not wait for the next sweep.
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
  const quick = laneOf("quick", { max: sources - slowMax, atOnceMax: atOnce - slowAtOnce });
  const slow = laneOf("slow", { max: slowMax, atOnceMax: slowAtOnce });
  try {
    await claimFor(run, [quick, slow]);
    await Promise.all([quick, slow].map((lane) => pollLane(run, lane, pollOne)));
    return { isMore: quick.isMore || slow.isMore };
  } finally {
    await readings.end();
  }
}

function partOf(whole: number): number {
  return Math.max(1, Math.floor(whole * SLOW_PART));
}

/**
 * One lane of an invocation: the number of sources that it may still claim, and the claimed ones, grouped by
 * host. `isMore`: more may be due.
 */
type PollLane = {
  lane: Lane;
  left: number;
  atOnceMax: number;
  claimed: OfHost[];
  isMore: boolean;
};

/** Due sources of one host. All of one claim have the same lease. */
type OfHost = { sources: Source[]; lease: { endMs: number } };

function laneOf(lane: Lane, { max, atOnceMax }: { max: number; atOnceMax: number }): PollLane {
  return { lane, left: max, atOnceMax, claimed: [], isMore: true };
}

/** Claims sources for all lanes together, because each claim reads and writes rows. */
async function claimFor(run: Run, lanes: readonly PollLane[]): Promise<void> {
  const most = { quick: 0, slow: 0 };
  for (const { lane, left, atOnceMax } of lanes)
    most[lane] = Math.min(left, Math.max(atOnceMax, CLAIMED_MIN));
  const lease = { endMs: run.now() + POLL_LEASE_MS };
  const due = await dueSources(run, most);
  // Must run before the polls: they overwrite the times that reveal a clock that was ahead.
  await mendClock(run, clockWasAheadMs([...due.quick, ...due.slow], run.now()));
  for (const each of lanes) {
    const claimed = due[each.lane];
    each.left -= most[each.lane];
    each.isMore = claimed.length === most[each.lane] && isLate(claimed.at(-1), run.now());
    const ofHosts = Map.groupBy(claimed, ({ url }) => URL.parse(url)?.host ?? url).values();
    each.claimed = [...ofHosts].map((sources) => ({ sources, lease }));
  }
}

/**
 * Whether a source is new, or has been due for longer than the interval of sweeps: then it does not wait for
 * the next one.
 */
function isLate(source: Source | undefined, nowMs: number): boolean {
  if (source === undefined) return false;
  return source.lastPolledAt === null || Date.parse(source.nextPollAt) <= nowMs - SWEEP_MS;
}

async function pollLane(run: Run, lane: PollLane, poll: (source: Source) => Promise<void>): Promise<void> {
  const max = lane.left + lane.claimed.length;
  const take = async (free: number) => {
    if (lane.claimed.length === 0 && lane.isMore && lane.left > 0) await claimFor(run, [lane]);
    return lane.claimed.splice(0, free);
  };
  const slots = { max, atOnceMax: lane.atOnceMax, ...patienceOf(run) };
  await workThrough(take, (ofHost) => pollInTurn(run, ofHost, poll), slots);
}

/** Polls the due lists of one host one after the other, with a pause between, while their lease lasts. */
async function pollInTurn(
  run: Run,
  { sources, lease }: OfHost,
  poll: (source: Source) => Promise<void>,
): Promise<void> {
  for (const [place, source] of sources.entries()) {
    if (place > 0) await run.wait(NO_RULES.pauseMs);
    if (!(await lasts(run, source, lease))) return;
    await poll(source);
  }
}

/** Several hosts with lists that hang take longer than the lease: it is renewed before it ends. */
async function lasts(run: Run, { pollLease }: Source, lease: OfHost["lease"]): Promise<boolean> {
  const nowMs = run.now();
  if (nowMs <= lease.endMs - POLL_MS_MAX) return true;
  if (!(await renewPollLease(run, pollLease))) return false;
  lease.endMs = nowMs + POLL_LEASE_MS;
  return true;
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
  const turn = () => turnToClaim(run);
  const slots = { max: portion.pages, atOnceMax: run.reach.atOnce, turn, ...patienceOf(run, heldUp) };
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

function patienceOf(run: Run, heldUp?: () => void): { patience?: Patience } {
  const { patienceMs, aside: asideMax } = run.reach;
  if (patienceMs === null) return {};
  const wait = () => run.wait(patienceMs).then(() => shortLine(run));
  return { patience: { wait, asideMax, ...(heldUp && { heldUp }) } };
}
