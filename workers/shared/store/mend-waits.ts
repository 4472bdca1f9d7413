import { sql } from "drizzle-orm";
import { isoAt, type Run } from "../run.ts";
import { deliveries } from "../schema/deliveries.ts";
import { links } from "../schema/sources.ts";
import { subscriptions } from "../schema/subscriptions.ts";

const DAY_MS = 86_400_000;
/** The longest wait of a delivery or a link is a little over a day. */
const WAIT_MS_MAX = 2 * DAY_MS;
/** A weekly digest that quiet hours delay waits for eight days and some hours. */
const DIGEST_WAIT_MS_MAX = 10 * DAY_MS;
/** There are many more sources than channels, so their links are looked at once a day. */
const LINKS_AT = "T20:0";

/**
 * Makes due now what waits for a time that is none, or so far away that nothing plans it: for SQLite, bytes
 * and most other texts are later than any time, so it would wait for ever. Call it every ten minutes. It
 * looks into an index once or twice for each channel, and reads the rows that it mends.
 */
export async function mendWaits({ db, now, log }: Run): Promise<void> {
  const at = isoAt(now());
  const [far, farDigest] = [isoAt(now() + WAIT_MS_MAX), isoAt(now() + DIGEST_WAIT_MS_MAX)];
  const late = sql`select delivery.id from channels cross join deliveries as delivery indexed by deliveries_due
    on delivery.channel_id = channels.id and delivery.held in (0, 1) and delivery.state = 'pending'
      and delivery.next_attempt_at > ${far}`;
  const unread = sql`select link.url from sources cross join links as link indexed by links_due
    on link.source_id = sources.id and link.state = 'pending' and link.next_attempt_at > ${far}`;
  const [sent, digests, read] = await db.batch([
    db
      .update(deliveries)
      .set({ nextAttemptAt: at })
      .where(sql`id in (${late})`)
      .returning({ id: deliveries.id }),
    db
      .update(subscriptions)
      .set({ digestDueAt: at })
      .where(sql`digest_due_at is not null and digest_due_at > ${farDigest}`)
      .returning({ id: subscriptions.id }),
    db
      .update(links)
      .set({ nextAttemptAt: at })
      .where(at.includes(LINKS_AT) ? sql`url in (${unread})` : sql`false`)
      .returning({ url: links.url }),
  ]);
  if (sent.length + digests.length + read.length === 0) return;
  log.warn("waits.mended", { deliveries: sent.length, digests: digests.length, links: read.length });
}
