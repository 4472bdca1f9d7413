import type { Run } from "../shared/run.ts";
import { aliasGroups } from "../shared/store/aliases.ts";
import { claimUnmatched } from "../shared/store/matches.ts";
import { type ClaimedDelivery, claimDeliveries, recordAttempt } from "../shared/store/outbox.ts";
import { deliver } from "./deliver.ts";
import { queueMatches } from "./queue-matches.ts";
import { workThrough } from "./work-through.ts";

/** What one run does: with these it stays within the 50 queries that D1 grants an invocation on the free plan. */
const ARTICLES_MAX = 5;
const DELIVERIES_MAX = 8;
/** Connections that an invocation may have open at a time. */
const IN_FLIGHT_MAX = 6;

/** Matches what was saved and delivers what is due. A run that has its fill rings for the next one, and does not wait to be done. */
export async function notify(run: Run): Promise<void> {
  const articles = await claimUnmatched(run, ARTICLES_MAX);
  if (articles.length === ARTICLES_MAX) await run.ring.notify();
  const aliases = articles.length > 0 ? await aliasGroups(run.db) : [];
  for (const article of articles) await queueMatches(article, aliases, run);

  await workThrough(
    (free) => claimDeliveries(run, free),
    (delivery) => deliverOne(delivery, run),
    { atOnceMax: IN_FLIGHT_MAX, max: DELIVERIES_MAX, passOn: run.ring.notify },
  );
}

/** An attempt that could not be recorded is made again when its lease ends: the receiver may see it twice, under the same id. */
async function deliverOne(delivery: ClaimedDelivery, run: Run): Promise<void> {
  try {
    const { attempt, consequence } = await deliver(delivery, run);
    await recordAttempt(run, delivery, attempt, consequence);
  } catch (error) {
    run.log.error("delivery.unrecorded", error, { deliveryId: delivery.id });
  }
}
