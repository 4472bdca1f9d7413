import type { Received } from "../world/receiver.ts";
import { type Expected, keyOf } from "./expected.ts";
import { judgeOne, type Verdict } from "./history.ts";

type Revised = {
  type: string;
  data: { subscription: { id: string }; article: { canonicalUrl: string }; revision: { number: number } };
};

export function isRevision(body: string): boolean {
  return (JSON.parse(body) as Revised).type === "article.revised";
}

/**
 * Holds the alerts of revisions against the plan: each change comes under one id, to those who may have been
 * alerted of its article.
 */
export function judgeRevisions(
  history: readonly Received[],
  { must, may }: Expected,
  { subscriptions, verdict }: { subscriptions: readonly number[]; verdict: Verdict },
): void {
  const allowed = new Set([...must, ...may].map(keyOf));
  const received = Map.groupBy(history, ({ body, channel }) => {
    const { subscription, article } = (JSON.parse(body) as Revised).data;
    return keyOf({
      subscription: subscriptions.indexOf(Number(subscription.id)),
      url: article.canonicalUrl,
      channel,
    });
  });
  for (const [key, requests] of received) {
    if (!allowed.has(key)) verdict.unexpected.push(`${key}: a change that nobody asked for`);
    const changes = Map.groupBy(requests, ({ body }) => (JSON.parse(body) as Revised).data.revision.number);
    for (const [number, its] of changes) judgeOne(`${key}, revision ${number}`, its, verdict);
  }
}
