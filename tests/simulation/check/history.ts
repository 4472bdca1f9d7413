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

type Told = { canonicalUrl: string };
/** An alert, or a digest of several. */
type Message = {
  data: { subscription: { id: string }; article?: Told; articles?: Told[]; digest?: { count: number } };
};

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
    const { data } = JSON.parse(request.body) as Message;
    const keys = alertsOf(data, request, subscriptions).map(keyOf);
    for (const key of keys) received.set(key, [...(received.get(key) ?? []), request]);
    const told = keys.join(" and ");
    if (!isSigned(request)) verdict.unexpected.push(`${told}: its signature is wrong`);
    if (data.digest !== undefined && data.digest.count !== keys.length)
      verdict.unexpected.push(`${told}: the digest counts ${data.digest.count}`);
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

/** Each article of a digest is an alert that came under the digest's id. */
function alertsOf(
  { subscription, article, articles = [] }: Message["data"],
  { channel }: Received,
  subscriptions: readonly number[],
): Alert[] {
  const at = subscriptions.indexOf(Number(subscription.id));
  const told = article === undefined ? articles : [article];
  return told.map(({ canonicalUrl: url }) => ({ subscription: at, url, channel }));
}

function isSigned({ headers, body }: Received): boolean {
  const { id, timestamp, signature } = headers;
  return new Webhook(SECRET).sign(id, new Date(Number(timestamp) * 1_000), body) === signature;
}

/** One alert is one id and the same bytes, however often it comes. */
export function judgeOne(key: string, requests: readonly Received[], verdict: Verdict): void {
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
