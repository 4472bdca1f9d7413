import { desc, eq, lt, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { isoAt, type Run } from "../../run.ts";
import { channels, subscriptions } from "../../schema/subscriptions.ts";
import { cancelDeliveriesOfChannel } from "../alerts/deliveries.ts";
import { isMadeBy } from "../sql/idempotency.ts";

export type Channel = typeof channels.$inferSelect;

export type NewChannel = Pick<Channel, "kind" | "name" | "url" | "secret">;

/** Makes a channel. Where this key made one before, that one comes back, and is not new. */
export async function createChannel(
  run: Run,
  channel: NewChannel,
  idempotencyKey: string | null,
): Promise<{ channel: Channel; isNew: boolean }> {
  const active = { state: "active" as const, disabledReason: null, createdAt: isoAt(run.now()) };
  const row: Channel = { ...channel, ...active, id: run.newId(), idempotencyKey };
  const [, [made]] = await run.db.batch([
    run.db.insert(channels).values(row).onConflictDoNothing({ target: channels.idempotencyKey }),
    run.db.select().from(channels).where(isMadeBy(channels, row)),
  ]);
  if (made === undefined) throw new Error("a channel was neither made nor there");
  return { channel: made, isNew: made.id === row.id };
}

/** Newest first, from below the id `before`. */
export function listChannels(
  db: Db,
  { before, limit }: { before: number | null; limit: number },
): Promise<Channel[]> {
  const older = before === null ? undefined : lt(channels.id, before);
  return db.select().from(channels).where(older).orderBy(desc(channels.id)).limit(limit);
}

/** Null for an unknown id. */
export async function findChannel(db: Db, id: number): Promise<Channel | null> {
  const [channel] = await db.select().from(channels).where(eq(channels.id, id));
  return channel ?? null;
}

export type ChannelEdit = Partial<Pick<Channel, "name" | "url" | "state">>;

/** Edits a channel; one that is set active again forgets why it was disabled. Null for an unknown channel. */
export async function updateChannel(db: Db, id: number, edit: ChannelEdit): Promise<Channel | null> {
  if (Object.keys(edit).length === 0) return findChannel(db, id);
  const change = edit.state === undefined ? edit : { ...edit, disabledReason: REASONS[edit.state] };
  const [channel] = await db.update(channels).set(change).where(eq(channels.id, id)).returning();
  return channel ?? null;
}

const REASONS = { active: null, disabled: "by-user" } as const;

/** Deletes a channel, cancels what waits to be sent to it, and takes it out of the subscriptions. False for an unknown channel. */
export async function deleteChannel(run: Run, id: number): Promise<boolean> {
  const [gone] = await run.db.batch([
    run.db.delete(channels).where(eq(channels.id, id)).returning({ id: channels.id }),
    cancelDeliveriesOfChannel(run, id),
    forgetChannel(run.db, String(id)),
  ]);
  return gone.length > 0;
}

function forgetChannel(db: Db, id: string) {
  const others = sql`(select json_group_array(value) from json_each(${subscriptions.channelIds}) where value <> ${id})`;
  const hasIt = sql`exists (select 1 from json_each(${subscriptions.channelIds}) where value = ${id})`;
  return db.update(subscriptions).set({ channelIds: others }).where(hasIt);
}
