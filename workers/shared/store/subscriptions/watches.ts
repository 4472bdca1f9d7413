import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { dayAt, firstIdAt, isoAt, type Run } from "../../run.ts";
import { articles } from "../../schema/articles.ts";
import { hitDays, subscriptions } from "../../schema/subscriptions.ts";
import { raiseNotice } from "../alerts/raise-notice.ts";

const DAY_MS = 86_400_000;
/** Maximum days whose matches are counted in one look. */
const COUNTED_DAYS = 28;
/** Maximum matches that are counted in one look, the newest. */
const MATCHES_MAX = 2_000;
const KEPT_DAYS = 400;
/** Stored days that are read: enough for four weeks and for twelve days with alerts. */
const READ_DAYS = 60;
/** The time between two looks at a subscription. */
const LOOK_MS = 2 * 3_600_000;
/** Maximum articles of a spike that are read, the newest. */
const ARTICLES_MAX = 100;

export type Watched = typeof subscriptions.$inferSelect & { watch: "low" | "middle" | "high" };

/**
 * The active watched subscriptions that are due. A time further ahead than two looks was written by a clock
 * that was ahead.
 */
export async function dueWatches(run: Run, limit: number): Promise<Watched[]> {
  const [now, far] = [isoAt(run.now()), isoAt(run.now() + 2 * LOOK_MS)];
  const rows = await run.db
    .select()
    .from(subscriptions)
    .where(
      sql`watch is not null and state = 'active'
        and (watch_due_at is null or watch_due_at <= ${now} or watch_due_at > ${far})`,
    )
    .orderBy(sql`watch_due_at`)
    .limit(limit);
  return rows.flatMap((row) => (row.watch === null ? [] : [{ ...row, watch: row.watch }]));
}

/**
 * The alerts of a subscription by day (UTC): stored counts of days that are over, and `fresh` counts of the
 * days since, from its matches. A quiet match is no alert. An article counts for the day on which it was
 * first seen.
 */
export async function countHitDays(
  { db, now }: Run,
  { id }: Watched,
): Promise<{ counts: Map<string, number>; fresh: Map<string, number> }> {
  const stored = await db
    .select({ day: hitDays.day, count: hitDays.count })
    .from(hitDays)
    .where(eq(hitDays.subscriptionId, id))
    .orderBy(desc(hitDays.day))
    .limit(READ_DAYS);
  const earliestMs = Date.parse(dayAt(now())) - COUNTED_DAYS * DAY_MS;
  const [last] = stored;
  const fromMs = last === undefined ? earliestMs : Date.parse(last.day) + DAY_MS;
  const fresh = await countFrom(db, id, Math.max(fromMs, earliestMs));
  return { counts: new Map([...stored.map(({ day, count }) => [day, count] as const), ...fresh]), fresh };
}

async function countFrom(db: Db, id: number, fromMs: number): Promise<Map<string, number>> {
  const first = firstIdAt(fromMs);
  const idsInDay = firstIdAt(fromMs + DAY_MS) - first;
  const rows = await db.all<{ span: number; count: number }>(sql`
    select (article_id - cast(${first} as integer)) / cast(${idsInDay} as integer) as span, count(*) as count
    from (select article_id from matches where subscription_id = ${id} and article_id >= cast(${first} as integer)
      and quiet is null order by article_id desc limit ${MATCHES_MAX})
    group by 1`);
  return new Map(rows.map(({ span, count }) => [dayAt(fromMs + span * DAY_MS), count]));
}

/** The outlets and titles of the newest alerts since a day began. */
export function articlesSince(
  db: Db,
  { id }: Watched,
  day: string,
): Promise<{ outlet: string; title: string }[]> {
  const ids = sql`(select article_id from matches where subscription_id = ${id}
    and article_id >= cast(${firstIdAt(Date.parse(day))} as integer) and quiet is null
    order by article_id desc limit ${ARTICLES_MAX})`;
  return db
    .select({ outlet: articles.outlet, title: articles.title })
    .from(articles)
    .where(sql`${articles.id} in ${ids}`);
}

type Parts = Parameters<typeof raiseNotice>[1];

/** The result of checking a subscription. `notices` are those that were not sent yet. */
export type Look = {
  today: string;
  fresh: ReadonlyMap<string, number>;
  isSpike: boolean;
  isSilent: boolean;
  notices: readonly Parts[];
};

/**
 * Stores the result of a check, with its notices, in one batch, and plans the next. Each change is sent once:
 * all of it holds only while the row is as it was read.
 */
export async function keepLook(run: Run, watched: Watched, look: Look): Promise<void> {
  const { db } = run;
  const { id, spikeDay, silenceNotifiedAt, watchDueAt } = watched;
  const isSame = sql`id = cast(${id} as integer) and watch is not null and spike_day is ${spikeDay}
    and silence_told_at is ${silenceNotifiedAt} and watch_due_at is ${watchDueAt}`;
  const when = sql`exists (select 1 from subscriptions where ${isSame})`;
  const over = [...look.fresh].filter(([day]) => day < look.today);
  const rows = sql`select cast(${id} as integer), day.value ->> 0, cast(day.value ->> 1 as integer)
    from json_each(${JSON.stringify(over)}) as day where ${when}`;
  await db.batch([
    db
      .insert(hitDays)
      .select(rows)
      .onConflictDoUpdate({
        target: [hitDays.subscriptionId, hitDays.day],
        set: { count: sql`excluded.count` },
      }),
    db
      .delete(hitDays)
      .where(and(eq(hitDays.subscriptionId, id), lt(hitDays.day, dayAt(run.now() - KEPT_DAYS * DAY_MS)))),
    ...look.notices.map((parts) => raiseNotice(run, parts, { when })),
    db
      .update(subscriptions)
      .set({
        watchDueAt: isoAt(run.now() + LOOK_MS),
        spikeDay: look.isSpike ? look.today : spikeDay,
        silenceNotifiedAt: look.isSilent ? (silenceNotifiedAt ?? isoAt(run.now())) : null,
      })
      .where(isSame),
  ]);
}
