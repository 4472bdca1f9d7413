import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { isoAt, type Run } from "../../run.ts";
import { channels } from "../../schema/subscriptions.ts";
import { isMadeBy } from "../sql/idempotency.ts";

export type StoredChannel = typeof channels.$inferSelect;

export type NewChannel = Pick<
  StoredChannel,
  | "kind"
  | "name"
  | "url"
  | "secret"
  | "options"
  | "group"
  | "host"
  | "takesNotices"
  | "state"
  | "disabledReason"
>;

/** Creates a channel. Where this key created one before, that one is returned and is not new. */
export async function createChannel(
  run: Run,
  channel: NewChannel,
  idempotencyKey: string | null,
): Promise<{ channel: StoredChannel; isNew: boolean }> {
  const unused = { ...WELL, lastDeliveredAt: null, failingLevel: 0 };
  const made = { id: run.newId(), createdAt: isoAt(run.now()), idempotencyKey };
  const row: StoredChannel = { ...channel, ...unused, ...made };
  const [, [kept]] = await run.db.batch([
    run.db.insert(channels).values(row).onConflictDoNothing({ target: channels.idempotencyKey }),
    run.db.select().from(channels).where(isMadeBy(channels, row)),
  ]);
  if (kept === undefined) throw new Error("the channel was neither created nor found");
  return { channel: kept, isNew: kept.id === row.id };
}

const WELL = { failures: 0, failingSince: null, lastError: null, coolUntil: null };

/** Newest first, from below the id `before`. */
export function listChannels(
  db: Db,
  { before, limit }: { before: number | null; limit: number },
): Promise<StoredChannel[]> {
  const older = before === null ? undefined : lt(channels.id, before);
  return db.select().from(channels).where(older).orderBy(desc(channels.id)).limit(limit);
}

/** Null for an unknown id. */
export async function findChannel(db: Db, id: number): Promise<StoredChannel | null> {
  const [channel] = await db.select().from(channels).where(eq(channels.id, id));
  return channel ?? null;
}

export type ChannelEdit = Partial<
  Pick<StoredChannel, "name" | "url" | "host" | "secret" | "options" | "group" | "takesNotices" | "state">
>;

/**
 * Edits a channel. One that is set to active loses its reason for being disabled and its failures.
 * `ifSecret`: only where its secrets are still these. Null for an unknown channel, or one that changed
 * meanwhile.
 */
export async function updateChannel(
  db: Db,
  id: number,
  edit: ChannelEdit,
  { ifSecret }: { ifSecret?: string } = {},
): Promise<StoredChannel | null> {
  if (Object.keys(edit).length === 0) return findChannel(db, id);
  const change = edit.state === undefined ? edit : { ...edit, ...STATES[edit.state] };
  const isSame = ifSecret === undefined ? undefined : eq(channels.secret, ifSecret);
  const which = and(eq(channels.id, id), isSame);
  const [channel] = await db.update(channels).set(change).where(which).returning();
  return channel ?? null;
}

/**
 * A channel whose failure was reported causes one notice of its recovery, and a new notice if it fails again.
 */
export const ENABLED = {
  ...WELL,
  disabledReason: null,
  failingLevel: sql`min(${channels.failingLevel}, 1)`,
};

const STATES = { active: ENABLED, disabled: { disabledReason: "by-user" } } as const;

/**
 * Some channels whose secrets do not begin like this: they were encrypted with an older key, or not at all.
 */
export function listStaleChannels(db: Db, freshStart: string, limit: number): Promise<StoredChannel[]> {
  const isFresh = sql`substr(${channels.secret}, 1, ${freshStart.length}) = ${freshStart}`;
  return db.select().from(channels).where(sql`not (${isFresh})`).limit(limit);
}
