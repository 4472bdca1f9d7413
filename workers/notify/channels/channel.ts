import type { Run } from "../../shared/run.ts";
import type { Channel as StoredChannel } from "../../shared/store/subscriptions/channels.ts";
import type { HttpReason } from "../../shared/web/http.ts";

/** Where a message goes. */
export type Channel = Pick<StoredChannel, "kind" | "url" | "secret">;

/** What goes there: the id is the same at every attempt, and so are the bytes. */
export type Message = { id: string; body: string };

/** What came of one attempt to send a message. */
export type Sent = Verdict & {
  attemptedAt: string;
  durationMs: number;
  /** The HTTP status; null where no reply came. */
  status: number | null;
  /** The start of what the receiver said; null where it said nothing. */
  reply: string | null;
  retryAfterMs: number | null;
};

/** What an attempt means. `reason` is null for a success. */
export type Verdict = {
  reason: Reason | null;
  /** Whether a failed message is worth another attempt. */
  final: boolean;
  /** Why nothing more should be sent to this channel; null when it goes on. */
  disableChannel: DisableReason | null;
};

/** Why an attempt failed: no reply came, or what came is no success, or we are at fault. */
type Reason =
  | HttpReason
  | "gone"
  | "internal-error"
  | "redirected"
  | "refused"
  | "server-error"
  | "throttled"
  | "unexpected-status";

/** Why a channel is disabled by an attempt: the receiver says that it is gone for good, or asks for it in so many words. */
type DisableReason = "gone" | "asked-to";

/** Makes one attempt. It is timed by its own limit, and an expected failure is a verdict, never an error. */
export type Send = (channel: Channel, message: Message, run: Run) => Promise<Sent>;
