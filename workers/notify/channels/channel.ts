import type { ChannelKind } from "../../shared/channel-kinds.ts";
import type { ChannelOptions, ChannelSecrets } from "../../shared/channel-secrets.ts";
import type { Run } from "../../shared/run.ts";
import type { HttpReason } from "../../shared/web/http.ts";
import type { AlertLanguage } from "./words.ts";

/**
 * The destination of a message. `url` is complete, including the token that the api hides; empty for e-mail.
 */
export type Channel = { kind: ChannelKind; url: string; options: ChannelOptions; secrets: ChannelSecrets };

/**
 * A message. Its id and the bytes of `bodies` are the same at every attempt: events as JSON, one for each
 * subscription. A webhook is sent the first body unchanged; the other kinds write one note from all of them,
 * in the channel's language.
 */
export type Message = { id: string; bodies: readonly [string, ...string[]]; language: AlertLanguage };

/** The result of one attempt to send a message. */
export type Sent = Verdict & {
  attemptedAt: string;
  durationMs: number;
  /** The HTTP or SMTP status; null if no reply came. */
  status: number | null;
  /** The start of the reply's body; null if it was empty. */
  reply: string | null;
  retryAfterMs: number | null;
  /** The chat's new id if it has moved; otherwise null. */
  movedTo: string | null;
};

/** The meaning of an attempt. `reason` is null after a success. */
export type Verdict = {
  reason: Reason | null;
  /** True if another attempt cannot succeed. */
  final: boolean;
  /** Why nothing more is sent to this channel; null if it stays active. */
  disableChannel: DisableReason | null;
};

/** Why an attempt failed: no reply, a reply that is not a success, or a fault on this side. */
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
 * Why an attempt disables its channel: the receiver is gone for good, asks to stop, blocks us, or rejects our
 * token.
 */
type DisableReason = "gone" | "asked-to" | "blocked" | "revoked";

/** Makes one attempt, within its own time limit. An expected failure is a verdict, never an exception. */
export type Send = (channel: Channel, message: Message, run: Run) => Promise<Sent>;

/** The fields of a `Sent` without a reply. */
export const NO_REPLY = {
  final: false,
  disableChannel: null,
  status: null,
  reply: null,
  retryAfterMs: null,
  movedTo: null,
} as const;
