import type { Verdict } from "./channel.ts";
import { byStatus } from "./status.ts";

/**
 * What the receiver's reply means (Standard Webhooks 1.0.0); `order` is its `webhook-delivery` header.
 *
 * @example classify(410, null).disableChannel // "gone"
 */
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
