import type { Run } from "../shared/run.ts";
import { claimUnmatched } from "../shared/store/alerts/claim-unmatched.ts";
import { type ClaimedDelivery, claimDeliveries, isAnythingDue } from "../shared/store/alerts/outbox.ts";
import { aliasGroups } from "../shared/store/subscriptions/aliases.ts";
import { workThrough } from "../shared/work-through.ts";
import { closeDigests } from "./close-digests.ts";
import { sampleAnchors } from "./count-anchors.ts";
import { deliver } from "./deliver.ts";
import { fallBack } from "./fall-back.ts";
import { queueBackfills } from "./queue-backfilled.ts";
import { queueMatches } from "./queue-matches.ts";
import { renewStored } from "./renew-stored.ts";

/**
 * Matches what was saved and delivers what is due. A run that leaves work over rings for the next run before
 * it ends.
 */
export async function notify(run: Run): Promise<void> {
  const isPosted = await renewStored(run);
  const articles = isPosted ? await claimUnmatched(run, run.reach.articles) : [];
  if (articles.length === run.reach.articles) await run.ring.notify();
  const aliases = articles.length > 0 ? await aliasGroups(run.db) : [];
  for (const article of articles) await queueMatches(article, aliases, run);
  await sampleAnchors(articles, run);
  await deliverDue(run, run.reach.deliveries - articles.filter(({ revision }) => revision > 1).length);
}

/** The work of cron each minute: first what only the clock makes due, then what a bell triggers too. */
export async function sweep(run: Run): Promise<void> {
  await queueBackfills(run);
  await closeDigests(run);
  await fallBack(run);
  await notify(run);
}

/**
 * Delivers what is due, up to `max`. A changed article takes as many queries more as an attempt, so it leaves
 * one attempt less. A run at its limit rings as soon as it has finished a delivery and another one could
 * be sent, and again at its end: while it sends two at a time to a channel, further deliveries to it are not
 * due.
 */
async function deliverDue(run: Run, max: number): Promise<void> {
  const atOnceMax = run.reach.atOnce;
  let left = max;
  let mayRing = true;
  const take = async (free: number) => {
    const claimed = await claimDeliveries(run, free);
    left -= claimed.length;
    return claimed;
  };
  const work = async (delivery: ClaimedDelivery) => {
    await deliverOne(delivery, run);
    if (left > 0 || !mayRing) return;
    mayRing = false;
    mayRing = !(await ringIfDue(run));
  };
  await workThrough(take, work, { atOnceMax, max });
  if (left === 0) await ringIfDue(run);
}

async function ringIfDue(run: Run): Promise<boolean> {
  const isDue = await isAnythingDue(run);
  if (isDue) await run.ring.notify();
  return isDue;
}

/**
 * An attempt that could not be recorded is repeated when its lease ends: the receiver may get the message
 * twice, under the same id.
 */
async function deliverOne(delivery: ClaimedDelivery, run: Run): Promise<void> {
  try {
    await deliver(delivery, run);
  } catch (error) {
    run.log.error("delivery.not-recorded", error, { deliveryId: delivery.id });
  }
}
