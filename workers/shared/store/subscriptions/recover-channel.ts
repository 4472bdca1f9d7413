import { eq } from "drizzle-orm";
import { isoAt, type Run } from "../../run.ts";
import { channels } from "../../schema/subscriptions.ts";
import { counted, endedIn, makeDue, notYetDue, type SentAgain } from "../alerts/send-again.ts";
import { ENABLED } from "./channels.ts";

/**
 * Enables a channel, and makes its waiting deliveries due, and those that it failed at since a time (ISO
 * 8601). Null for an unknown channel.
 */
export async function recoverChannel(run: Run, channelId: number, since: string): Promise<SentAgain | null> {
  // Without an end: deliveries made while the clock was ahead are included.
  const range = { state: "dead", from: since, to: null, channelId } as const;
  const [[enabled], again, sooner] = await run.db.batch([
    run.db
      .update(channels)
      .set({ state: "active", ...ENABLED })
      .where(eq(channels.id, channelId))
      .returning({ id: channels.id }),
    makeDue(run, endedIn(range)),
    makeDue(run, notYetDue(channelId, isoAt(run.now()))),
  ]);
  if (enabled === undefined) return null;
  const [dead, waiting] = [counted(again), counted(sooner)];
  return { count: dead.count + waiting.count, hasMore: dead.hasMore || waiting.hasMore };
}
