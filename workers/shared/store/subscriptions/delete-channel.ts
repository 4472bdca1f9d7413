import { eq, or, sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import type { Run } from "../../run.ts";
import { channels, subscriptions } from "../../schema/subscriptions.ts";
import { cancelDeliveriesOfChannel } from "../alerts/deliveries.ts";
import { whole } from "../sql/whole-json.ts";

/**
 * Deletes a channel, cancels its waiting deliveries, and removes it from the subscriptions. False for an
 * unknown channel.
 */
export async function deleteChannel(run: Run, id: number): Promise<boolean> {
  const [gone] = await run.db.batch([
    run.db.delete(channels).where(eq(channels.id, id)).returning({ id: channels.id }),
    cancelDeliveriesOfChannel(run, id),
    forgetChannel(run.db, String(id)),
  ]);
  return gone.length > 0;
}

function forgetChannel(db: Db, id: string) {
  const others = sql`(select json_group_array(value) from json_each(${whole(subscriptions.channelIds)}) where value <> ${id})`;
  const hasIt = sql`exists (select 1 from json_each(${whole(subscriptions.channelIds)}) where value = ${id})`;
  const { fallbackChannelId } = subscriptions;
  const isFallback = sql`${fallbackChannelId} is cast(${id} as integer)`;
  return db
    .update(subscriptions)
    .set({ channelIds: others, fallbackChannelId: sql`iif(${isFallback}, null, ${fallbackChannelId})` })
    .where(or(hasIt, isFallback));
}
