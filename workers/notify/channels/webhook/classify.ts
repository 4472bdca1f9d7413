import type { Verdict } from "../channel.ts";

const DELIVERED: Verdict = { reason: null, final: true, disableChannel: null };
const FAILED = { final: false, disableChannel: null };
const UNEXPECTED: Verdict = { ...FAILED, reason: "unexpected-status" };

/** What the receiver's reply means (Standard Webhooks 1.0.0); `order` is its `webhook-delivery` header. */
export function classify(status: number, order: string | null): Verdict {
  const verdict = byStatus(status);
  switch (order?.trim().toLowerCase()) {
    case "disable":
      return { ...verdict, final: true, disableChannel: "asked-to" };
    case "abort-message":
      return { ...verdict, final: true };
    default:
      return verdict;
  }
}

function byStatus(status: number): Verdict {
  return EXACT.get(status) ?? STATUSES.find(([from]) => status >= from)?.[1] ?? UNEXPECTED;
}

const EXACT: ReadonlyMap<number, Verdict> = new Map([
  [408, { ...FAILED, reason: "timeout" }],
  [410, { reason: "gone", final: true, disableChannel: "gone" }],
  [429, { ...FAILED, reason: "throttled" }],
]);

/** The first row that the status reaches counts. */
const STATUSES: readonly [from: number, Verdict][] = [
  [500, { ...FAILED, reason: "server-error" }],
  [400, { ...FAILED, reason: "refused" }],
  // Never followed: the body and its signature are meant for the receiver that was named.
  [300, { ...FAILED, reason: "redirected" }],
  [200, DELIVERED],
];
