import type { Rereads } from "../../../workers/shared/rereads.ts";
import type { Chance } from "../engine/chance.ts";
import { planMore } from "./plan-more.ts";
import { planPace } from "./plan-pace.ts";
import { planPoison, planPoisonAlert } from "./plan-poison.ts";
import { planRereads } from "./plan-rereads.ts";
import { planQuery, TOPICS } from "./topics.ts";

/**
 * A story of the invented papers: what it tells of, and when it appears and is revised (milliseconds since
 * the start).
 */
export type PlannedStory = {
  slug: string;
  topics: number[];
  publishMs: number;
  /** A later version tells of more. */
  revision: {
    atMs: number;
    topics: number[];
    /** Its page alone tells of it, so only a later reading of the page finds it. */
    isSilent?: boolean;
  } | null;
  /** The papers that list it; the first one's site holds it. */
  papers: number[];
  /** Listed under a second address as well, whose page names the first as canonical. */
  hasCopy: boolean;
  /** The date that it bears: when it appears, weeks before, or none. Left out: the first. */
  dated?: "now" | "long-ago" | "never";
  /**
   * What of its stored row is damaged: an image, so that matching throws, or whole lists, which are not
   * needed. A later version with new words mends it.
   */
  poison?: "outlet" | "lists" | null;
};

/** No version of it can be matched: a later one that says nothing new is not stored. */
export function isUnmatchable({ poison, topics, revision }: PlannedStory): boolean {
  return poison === "outlet" && (revision?.topics.every((topic) => topics.includes(topic)) ?? true);
}

/** Its stored row is damaged in what it asks for. Without the times of its messages it alerts at once. */
export function isUntriable({ isBroken, damage = "query" }: PlannedSubscription): boolean {
  return isBroken && damage === "query";
}

/** `asks` says of a set of topics whether the query finds a story that tells of them. */
export type PlannedSubscription = {
  query: string;
  asks: (topics: ReadonlySet<number>) => boolean;
  /** Only from these papers; null for all. */
  papers: number[] | null;
  channels: number[];
  /** When its owner deletes it or pauses it for a while; null for never. */
  deletedMs: number | null;
  pausedMs: [from: number, to: number] | null;
  /** Its stored row is damaged. */
  isBroken: boolean;
  /** What of it; left out: its query no longer parses. */
  damage?: "query" | "quiet-hours" | "times";
  /** Left out: it hears of articles of any age. */
  maxAgeHours?: number | null;
  pace?: PlannedPace;
  /** The channel that is told what another one did not take; null for none. */
  fallback?: { channel: number; afterMinutes: number } | null;
  /** When its owner has what is past told, and how; `isLast` once every story is read. */
  backfills?: { atMs: number; mode: "digest" | "each"; isLast: boolean }[];
};

/** When it wants to be told; `givenUpMs` is when its owner gives up the digest. */
export type PlannedPace = {
  digest: { every: "minutes"; minutes: number } | null;
  givenUpMs: number | null;
  quietHours: { from: string; to: string; timeZone: string } | null;
  maxPerHour: number | null;
};

/**
 * `gone` is when its receiver answers 410, and its owner enables it again; `moved` when its owner gives it
 * another address.
 */
export type PlannedChannel = {
  gone: { fromMs: number; enabledMs: number } | null;
  movedMs: number | null;
  /** Every sending to it throws. */
  isPoison?: boolean;
};

export type Plan = {
  papers: number;
  channels: PlannedChannel[];
  subscriptions: PlannedSubscription[];
  stories: PlannedStory[];
  /** The channel that takes notices, and nothing else; left out: none does. */
  notices?: number | null;
  /** The alert whose bytes are damaged, so that each sending of it throws; left out: none is. */
  poisonAlert?: { story: number; subscription: number; channel: number } | null;
  /** Which pages are read again for changes; left out: those of articles that alerted. */
  rereads?: Rereads | null;
  /** What is deleted soon after it was made; left out: nothing is. */
  retention?: "parts" | "rows" | null;
};

const MINUTE_MS = 60_000;

/** Everything that papers, owners and receivers will do; what goes wrong on the way is not in it. */
export function createPlan(
  chance: Chance,
  { faultMs, calmMs, isClockSteady }: { faultMs: number; calmMs: number; isClockSteady: boolean },
): Plan {
  const papers = chance.between(1, 3);
  const channels = times(chance.between(1, 3), () => planChannel(chance, faultMs));
  const subscriptions = times(chance.between(2, 5), () =>
    planSubscription(chance, faultMs, { papers, channels: channels.length }),
  );
  const stories = times(chance.between(3, 7), (at) => planStory(chance, faultMs, papers, at));
  // Ages are drawn last, and paces after them: all else is as it was for seeds that were found before.
  const aged = subscriptions.map((one) => ({
    ...one,
    maxAgeHours: chance.happens(0.5) ? MAX_AGE_HOURS : null,
  }));
  const dated = stories.map((one) => ({ ...one, dated: planDate(chance, one) }));
  const paced = aged.map((one) => ({ ...one, pace: planPace(chance, faultMs) }));
  const plan = { papers, channels, subscriptions: paced, stories: dated };
  const poisoned = planPoison(chance, planMore(chance, plan, { faultMs, calmMs }), isClockSteady);
  return planRereads(chance, planPoisonAlert(chance, poisoned, isClockSteady), isClockSteady);
}

const MAX_AGE_HOURS = 168;

/** A revision is told by its date: a story that has one bears dates. */
function planDate(chance: Chance, { revision }: PlannedStory): "now" | "long-ago" | "never" {
  const dated = chance.oneOf({ "long-ago": 0.2, never: 0.15 }) ?? "now";
  return dated === "never" && revision !== null ? "now" : dated;
}

function times<Item>(count: number, make: (at: number) => Item): Item[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

function planChannel(chance: Chance, faultMs: number): PlannedChannel {
  const fromMs = chance.below(faultMs);
  const gone = chance.happens(0.1) ? { fromMs, enabledMs: fromMs + chance.between(1, 90) * MINUTE_MS } : null;
  return { gone, movedMs: chance.happens(0.1) ? chance.below(faultMs) : null };
}

function planSubscription(
  chance: Chance,
  faultMs: number,
  { papers, channels }: { papers: number; channels: number },
): PlannedSubscription {
  const isLimited = chance.happens(0.3);
  const pausedFrom = chance.below(faultMs);
  return {
    ...planQuery(chance),
    papers: isLimited ? some(chance, papers) : null,
    channels: some(chance, channels),
    deletedMs: chance.happens(0.08) ? chance.below(faultMs) : null,
    pausedMs: chance.happens(0.1) ? [pausedFrom, pausedFrom + chance.between(1, 40) * MINUTE_MS] : null,
    isBroken: chance.happens(0.08),
  };
}

function planStory(chance: Chance, faultMs: number, papers: number, at: number): PlannedStory {
  const topics = some(chance, TOPICS.length);
  const publishMs = chance.below(faultMs);
  const revised = {
    atMs: publishMs + chance.between(5, 120) * MINUTE_MS,
    topics: some(chance, TOPICS.length),
  };
  return {
    slug: `tin-${at + 1}`,
    topics,
    publishMs,
    revision: chance.happens(0.25)
      ? { ...revised, topics: [...new Set([...topics, ...revised.topics])] }
      : null,
    papers: chance.happens(0.25) ? some(chance, papers) : [chance.below(papers)],
    hasCopy: chance.happens(0.15),
  };
}

/** At least one of the numbers from 0 to `count` - 1, in order. */
function some(chance: Chance, count: number): number[] {
  const all = times(count, (at) => at);
  const taken = all.filter(() => chance.happens(0.4));
  return taken.length > 0 ? taken : [chance.below(count)];
}
