import type { ChannelKind } from "../../shared/channel-kinds.ts";
import type { ChannelOptions, ChannelSecrets } from "../../shared/channel-secrets.ts";
import type { Run } from "../../shared/run.ts";
import type { HttpReason } from "../../shared/web/http.ts";
import type { AlertLanguage } from "./words.ts";

/** Where a message goes. `url` is whole, with the token that the api does not show; empty for e-mail. */
export type Channel = { kind: ChannelKind; url: string; options: ChannelOptions; secrets: ChannelSecrets };

/**
 * What goes there. The id is the same at every attempt, and so are the bytes of `bodies`: the event as JSON,
 * one for each subscription that it is told for. A webhook is sent the first as it is; the others make a note
 * of all of them, in the reader's language.
 */
export type Message = { id: string; bodies: readonly [string, ...string[]]; language: AlertLanguage };

/** What came of one attempt to send a message. */
export type Sent = Verdict & {
  attemptedAt: string;
  durationMs: number;
  /** The HTTP status, or that of SMTP; null where no reply came. */
  status: number | null;
  /** The start of what the receiver said; null where it said nothing. */
  reply: string | null;
  retryAfterMs: number | null;
  /** Where the chat has moved to; null where it has not. */
  movedTo: string | null;
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
export type Reason =
  | HttpReason
  | "gone"
  | "blocked"
  | "revoked"
  | "internal-error"
  | "mail-not-set-up"
  | "moved"
  | "redirected"
  | "refused"
  | "secret-unreadable"
  | "server-error"
  | "throttled"
  | "unexpected-reply"
  | "unexpected-status";

/**
 * Why a channel is disabled by an attempt: the receiver is gone for good, asks for it in so many words, shuts
 * us out, or takes our token no more.
 */
type DisableReason = "gone" | "asked-to" | "blocked" | "revoked";

/** Makes one attempt. It is timed by its own limit, and an expected failure is a verdict, never an error. */
export type Send = (channel: Channel, message: Message, run: Run) => Promise<Sent>;

/** The parts of a `Sent` where no reply came. */
export const NO_REPLY = {
  final: false,
  disableChannel: null,
  status: null,
  reply: null,
  retryAfterMs: null,
  movedTo: null,
} as const;
