import { Webhook } from "standardwebhooks";
import type { Invocation } from "../engine/invocation.ts";
import { SECRET } from "../world/owner.ts";
import type { Received } from "../world/receiver.ts";
import { type Alert, type Expected, keyOf } from "./expected.ts";

/** What a receiver's history says against the product, in sentences. */
export type Verdict = {
  expected: number;
  lost: string[];
  /** Taken again without a reason. */
  doubled: string[];
  /** Taken again after something that left the sender in doubt. */
  repeated: number;
  unexpected: string[];
};

type Message = { data: { subscription: { id: string }; article: { canonicalUrl: string } } };

/**
 * Holds what was received against what was to be. `subscriptions` are the ids of the plan's, in its order.
 */
export function judgeHistory(
  history: readonly Received[],
  { must, may }: Expected,
  subscriptions: readonly number[],
): Verdict {
  const verdict: Verdict = { expected: must.length, lost: [], doubled: [], repeated: 0, unexpected: [] };
  const allowed = new Set([...must, ...may].map(keyOf));
  const received = new Map<string, Received[]>();
  for (const request of history) {
    const key = keyOf(alertOf(request, subscriptions));
    received.set(key, [...(received.get(key) ?? []), request]);
    if (!isSigned(request)) verdict.unexpected.push(`${key}: its signature is wrong`);
  }
  for (const [key, requests] of received) {
    if (!allowed.has(key)) verdict.unexpected.push(`${key}: nobody asked for it`);
    judgeOne(key, requests, verdict);
  }
  const taken = new Set(
    [...received].filter(([, all]) => all.some(({ isTaken }) => isTaken)).map(([key]) => key),
  );
  verdict.lost = must.map(keyOf).filter((key) => !taken.has(key));
  return verdict;
}

function alertOf({ body, channel }: Received, subscriptions: readonly number[]): Alert {
  const { data } = JSON.parse(body) as Message;
  return {
    subscription: subscriptions.indexOf(Number(data.subscription.id)),
    url: data.article.canonicalUrl,
    channel,
  };
}

function isSigned({ headers, body }: Received): boolean {
  const { id, timestamp, signature } = headers;
  return new Webhook(SECRET).sign(id, new Date(Number(timestamp) * 1_000), body) === signature;
}

/** One alert is one id and the same bytes, however often it comes. */
function judgeOne(key: string, requests: readonly Received[], verdict: Verdict): void {
  if (new Set(requests.map(({ webhookId }) => webhookId)).size > 1)
    verdict.unexpected.push(`${key}: it came under two ids`);
  if (new Set(requests.map(({ body }) => body)).size > 1)
    verdict.unexpected.push(`${key}: its bytes changed`);
  const taken = requests.filter(({ isTaken }) => isTaken);
  for (const [at, again] of taken.entries()) {
    if (at === 0) continue;
    const reasons = taken.slice(0, at + 1).map(({ by }) => reasonOf(by));
    if (reasons.every((reason) => reason === null))
      verdict.doubled.push(`${key}: it was taken again at ${again.atMs} ms`);
    else verdict.repeated += 1;
  }
}

/** Why the sender may have come to send again what was taken. */
function reasonOf({ disturbance }: Invocation): string | null {
  return disturbance;
}
