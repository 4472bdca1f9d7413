import type { BudgetPlan } from "./plan.ts";
import { dayAt, isoAt } from "./run.ts";
import { METERED, type Metered, type Used, type WorkerName } from "./usage.ts";

export const RESOURCES = [...METERED, "databaseBytes"] as const;
export type Resource = (typeof RESOURCES)[number];

/**
 * What a plan allows in a day (UTC), and the largest size of the database. Null means no limit: more is
 * paid for. https://developers.cloudflare.com/workers/platform/pricing/ and the limits of Workers, D1 and Queues.
 */
const LIMITS: Readonly<Record<BudgetPlan, Readonly<Record<Resource, number | null>>>> = {
  free: {
    rowsRead: 5_000_000,
    rowsWritten: 100_000,
    queueOperations: 10_000,
    requests: 100_000,
    databaseBytes: 500_000_000,
  },
  paid: {
    rowsRead: null,
    rowsWritten: null,
    queueOperations: null,
    requests: null,
    databaseBytes: 10_000_000_000,
  },
  embedded: {
    rowsRead: null,
    rowsWritten: null,
    queueOperations: null,
    requests: null,
    databaseBytes: null,
  },
};

/** What one worker used on one day. */
export type WorkerDay = Used & {
  day: string;
  worker: WorkerName;
  since: string;
  storedAt: string;
  databaseBytes: number | null;
};

export type Outlook = {
  used: number;
  limit: number | null;
  state: "ok" | "low" | "reached";
  /** Null where nothing is known of it yet. */
  perHour: number | null;
  /** What will have been used at the end of the day, at this rate. */
  expected: number;
  /** When the limit is reached at this rate (ISO); null: not before the day ends, or already, or no limit. */
  lastsUntil: string | null;
};

export type Budget = {
  plan: BudgetPlan;
  day: string;
  resetsAt: string;
  resources: Record<Resource, Outlook>;
  workers: Record<Metered, Record<WorkerName, number>>;
  days: (Used & { day: string; databaseBytes: number | null })[];
};

/** From this share of a limit on, little is left. */
const LOW_FROM = 0.8;
/**
 * From this share on a database counts as full. It grows by pages, so it never has exactly its largest size,
 * and one batch needs several.
 */
const FULL_FROM = 0.999;
/** Below this share there is room again. */
const ROOMY_BELOW = 0.75;
/** High use in the morning proves nothing: until half of a limit is used, no end is predicted. */
const FORESEEN_FROM = 0.5;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The growth of a younger database is unknown: its sources have only been read for the first time. */
const GROWTH_KNOWN_AFTER_MS = DAY_MS;
/** A limit that is reached later than this is not predicted. */
const FORESEEN_FOR_MS = 365 * DAY_MS;

/** What is left of a plan's budget, from what its workers used today and in some days before. */
export function budgetOf(rows: readonly WorkerDay[], plan: BudgetPlan, nowMs: number): Budget {
  const startMs = nowMs - (nowMs % DAY_MS);
  const day = dayAt(nowMs);
  const today = rows.filter((row) => row.day === day);
  const sinceMs = Math.max(startMs, Math.min(nowMs, ...today.map(({ since }) => Date.parse(since))));
  const span = { sinceMs, nowMs, endMs: startMs + DAY_MS };
  const outlook = (metered: Metered) => dayOutlook(sum(today, metered), LIMITS[plan][metered], span);
  return {
    plan,
    day,
    resetsAt: isoAt(span.endMs),
    resources: {
      rowsRead: outlook("rowsRead"),
      rowsWritten: outlook("rowsWritten"),
      queueOperations: outlook("queueOperations"),
      requests: outlook("requests"),
      databaseBytes: databaseOutlook(rows, LIMITS[plan].databaseBytes, span),
    },
    workers: byWorker(today),
    days: daysOf(rows),
  };
}

/** Whether a limit that is not reached yet will be, before the day ends. */
export function endsToday({ used, limit, lastsUntil }: Outlook, { resetsAt }: Budget): boolean {
  return limit !== null && lastsUntil !== null && lastsUntil < resetsAt && used >= FORESEEN_FROM * limit;
}

/** Whether so much of a limit is free again that the owner is to be notified when it next runs low. */
export function isRoomy({ used, limit }: Outlook): boolean {
  return limit === null || used < ROOMY_BELOW * limit;
}

type Span = { sinceMs: number; nowMs: number; endMs: number };

/** The first minutes of a day say little, so its first hour counts as a whole one. */
function dayOutlook(used: number, limit: number | null, span: Span): Outlook {
  const perHour = used / Math.max(1, (span.nowMs - span.sinceMs) / HOUR_MS);
  const whole = outlookOf({ used, limit, perHour }, span);
  const isToday = whole.lastsUntil !== null && Date.parse(whole.lastsUntil) < span.endMs;
  return isToday ? whole : { ...whole, lastsUntil: null };
}

/** How the database grew since the first of the days that are known. */
function databaseOutlook(rows: readonly WorkerDay[], limit: number | null, span: Span): Outlook {
  const sizes = rows
    .flatMap(({ databaseBytes: bytes, storedAt }) => (bytes === null ? [] : [{ bytes, storedAt }]))
    .sort((one, other) => (one.storedAt < other.storedAt ? -1 : 1));
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (first === undefined || last === undefined) return outlookOf({ used: 0, limit, perHour: null }, span);
  const grownMs = Date.parse(last.storedAt) - Date.parse(first.storedAt);
  const perHour = grownMs < GROWTH_KNOWN_AFTER_MS ? null : ((last.bytes - first.bytes) * HOUR_MS) / grownMs;
  const outlook = outlookOf({ used: last.bytes, limit, perHour }, span);
  const isFull = limit !== null && last.bytes >= FULL_FROM * limit;
  return isFull ? { ...outlook, state: "reached", lastsUntil: null } : outlook;
}

function outlookOf(
  { used, limit, perHour }: Pick<Outlook, "used" | "limit" | "perHour">,
  { nowMs, endMs }: Span,
): Outlook {
  const leftMs =
    limit !== null && perHour !== null && perHour > 0 ? ((limit - used) / perHour) * HOUR_MS : null;
  const isForeseen = leftMs !== null && leftMs > 0 && leftMs < FORESEEN_FOR_MS;
  return {
    used,
    limit,
    state: stateOf(used, limit),
    perHour: perHour === null ? null : Math.round(perHour),
    expected: Math.round(used + (perHour ?? 0) * ((endMs - nowMs) / HOUR_MS)),
    lastsUntil: isForeseen ? isoAt(Math.floor(nowMs + leftMs)) : null,
  };
}

function stateOf(used: number, limit: number | null): Outlook["state"] {
  if (limit === null || used < LOW_FROM * limit) return "ok";
  return used < limit ? "low" : "reached";
}

function byWorker(today: readonly WorkerDay[]): Budget["workers"] {
  const of = (metered: Metered) => {
    const usedBy = (name: WorkerName) =>
      sum(
        today.filter(({ worker }) => worker === name),
        metered,
      );
    return { ingest: usedBy("ingest"), notify: usedBy("notify"), api: usedBy("api") };
  };
  return {
    rowsRead: of("rowsRead"),
    rowsWritten: of("rowsWritten"),
    queueOperations: of("queueOperations"),
    requests: of("requests"),
  };
}

function daysOf(rows: readonly WorkerDay[]): Budget["days"] {
  const days = [...new Set(rows.map(({ day }) => day))].sort().reverse();
  return days.map((day) => {
    const own = rows.filter((row) => row.day === day);
    const sizes = own.flatMap(({ databaseBytes }) => databaseBytes ?? []);
    return {
      day,
      rowsRead: sum(own, "rowsRead"),
      rowsWritten: sum(own, "rowsWritten"),
      queueOperations: sum(own, "queueOperations"),
      requests: sum(own, "requests"),
      databaseBytes: sizes.length === 0 ? null : Math.max(...sizes),
    };
  });
}

function sum(rows: readonly WorkerDay[], metered: Metered): number {
  return rows.reduce((total, row) => total + row[metered], 0);
}
