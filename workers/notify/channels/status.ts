import type { Verdict } from "./channel.ts";

export const DELIVERED: Verdict = { reason: null, final: true, disableChannel: null };

const FAILED = { final: false, disableChannel: null };
const UNEXPECTED: Verdict = { ...FAILED, reason: "unexpected-status" };

/**
 * The meaning of an HTTP status, for receivers without rules of their own.
 *
 * @example byStatus(503) // { reason: "server-error", final: false, disableChannel: null }
 */
export function byStatus(status: number): Verdict {
  return EXACT.get(status) ?? STATUSES.find(([from]) => status >= from)?.[1] ?? UNEXPECTED;
}

const EXACT: ReadonlyMap<number, Verdict> = new Map([
  [408, { ...FAILED, reason: "timeout" }],
  [410, { reason: "gone", final: true, disableChannel: "gone" }],
  [429, { ...FAILED, reason: "throttled" }],
]);

/** The first row whose number the status reaches applies. */
const STATUSES: readonly [from: number, Verdict][] = [
  [500, { ...FAILED, reason: "server-error" }],
  [400, { ...FAILED, reason: "refused" }],
  // A redirect is never followed: the body and its signature are meant for the configured receiver only.
  [300, { ...FAILED, reason: "redirected" }],
  [200, DELIVERED],
];
