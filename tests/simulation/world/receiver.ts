import type { Chance } from "../engine/chance.ts";
import type { Invocation } from "../engine/invocation.ts";
import type { Site } from "./network.ts";
import { retryAfter } from "./paper.ts";
import type { PlannedChannel } from "./plan.ts";
import type { SiteFault } from "./profile.ts";

/** One request as a receiver saw it. */
export type Received = {
  channel: number;
  webhookId: string;
  body: string;
  headers: { id: string; timestamp: string; signature: string };
  atMs: number;
  by: Invocation;
  /** Whether the receiver took it; what its sender heard of that is another matter. */
  isTaken: boolean;
  fault: SiteFault | null;
};

export function receiverHost(channel: number, isMoved: boolean): string {
  return `nhan-${channel + 1}${isMoved ? "-moi" : ""}.thu-nghiem.vn`;
}

/** A receiver of alerts that keeps a history of what it got. */
export function receiverSite(
  channel: number,
  { gone }: PlannedChannel,
  { history, nowMs, chance }: { history: Received[]; nowMs: () => number; chance: Chance },
): Site {
  return {
    kind: "receiver",
    answer({ headers, body }, fault, by) {
      const isGone = gone !== null && nowMs() >= gone.fromMs && nowMs() < gone.enabledMs;
      const reply = replyTo(fault, isGone, chance);
      const header = (name: string) => headers.get(`webhook-${name}`) ?? "";
      const [id, timestamp, signature] = [header("id"), header("timestamp"), header("signature")];
      const isTaken = reply.status === 200;
      const signed = { id, timestamp, signature };
      history.push({ channel, webhookId: id, body, headers: signed, atMs: nowMs(), by, isTaken, fault });
      return reply;
    },
  };
}

function replyTo(fault: SiteFault | null, isGone: boolean, chance: Chance) {
  if (isGone) return { status: 410 };
  if (fault === "server-error") return { status: 500, body: "down" };
  if (fault === "blocked") return { status: 403 };
  if (fault === "throttled") return { status: 429, headers: retryAfter(chance) };
  return { status: 200, body: "ok" };
}

/** A resolver that knows every name. */
export const resolverSite: Site = {
  kind: "resolver",
  answer({ url }, fault) {
    if (fault !== null && fault !== "slow" && fault !== "late") return { status: 503 };
    const isV4 = url.searchParams.get("type") === "1";
    const records = isV4 ? [{ type: 1, data: "93.184.216.34" }] : [];
    return { status: 200, body: JSON.stringify({ Status: 0, Answer: records }) };
  },
};
