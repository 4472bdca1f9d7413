import { isoAt, type Run } from "../../shared/run.ts";
import { RETRY_AFTER_MS_MAX } from "../../shared/web/retry-after.ts";
import { type Channel, NO_REPLY, type Send, type Sent, type Verdict } from "./channel.ts";
import { type Note, noteOf } from "./note.ts";
import { redact, secretsOfUrl } from "./redact.ts";
import { byStatus } from "./status.ts";

/**
 * The parts that differ between kinds of chat: how to write a request for a note, and what its replies mean.
 */
export type Chat = {
  /**
   * The request that sends the note, within the chat's limits. `plain`: without formatting, for a chat that
   * refused the formatted one.
   */
  compose(note: Note, channel: Channel, style: Style): ChatRequest;
  /** The meaning of the reply; null if the HTTP status decides. */
  judge(reply: ChatReply): ChatVerdict | null;
};

type Style = "rich" | "plain";

type ChatRequest = { url: string; headers?: Record<string, string>; json: object };

type ChatReply = {
  status: number;
  headers: Headers;
  text: string;
  /** The reply's JSON object; empty if the reply is not one. */
  json: Record<string, unknown>;
};

export type ChatVerdict = Verdict & {
  /** The wait that the body asks for; it takes precedence over Retry-After. */
  retryAfterMs?: number | null;
  /** Another formatting may be accepted. */
  refusesFormat?: boolean;
  /** The chat's new id: the message is sent there at once. */
  movedTo?: string;
};

/** Maximum bytes read of a reply: chats echo the message in it. */
const JUDGED_BYTES_MAX = 65_536;
const KEPT_BYTES_MAX = 4_096;
const TIMEOUT_MS = 15_000;
/**
 * Maximum requests of one attempt: the first, one after a move, one without formatting. Together they stay
 * within a delivery's lease of 60 s.
 */
const EXCHANGES_MAX = 3;

/**
 * A sender for this kind of chat. It follows a moved chat once, and sends again without formatting if the
 * chat refuses the formatting.
 */
export function sendBy(chat: Chat): Send {
  return async (channel, message, run) => {
    const note = noteOf(message, channel);
    let style: Style = "rich";
    let target = channel;
    let movedTo: string | null = null;
    for (let exchange = 1; ; exchange += 1) {
      const { sent, verdict } = await tell(chat, chat.compose(note, target, style), channel, run);
      const isLast = exchange === EXCHANGES_MAX;
      if (verdict?.movedTo !== undefined && movedTo === null && !isLast) {
        movedTo = verdict.movedTo;
        target = { ...channel, options: { ...channel.options, chatId: movedTo } };
      } else if (verdict?.refusesFormat && style === "rich" && !isLast) {
        style = "plain";
      } else return { ...sent, movedTo };
    }
  };
}

async function tell(
  chat: Chat,
  { url, headers = {}, json }: ChatRequest,
  channel: Channel,
  run: Run,
): Promise<{ sent: Sent; verdict: ChatVerdict | null }> {
  const startMs = run.now();
  const outcome = await run.http(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(json),
    timeoutMs: TIMEOUT_MS,
    bytesMax: JUDGED_BYTES_MAX,
    keep: "start",
    redirectsMax: 0,
  });
  const tried = { attemptedAt: isoAt(startMs), durationMs: run.now() - startMs };
  if (!outcome.ok) return { sent: { ...tried, ...NO_REPLY, reason: outcome.reason }, verdict: null };

  const { status, headers: replyHeaders, bytes, truncated, retryAfterMs } = outcome.value;
  const text = new TextDecoder().decode(bytes);
  const verdict = chat.judge({ status, headers: replyHeaders, text, json: jsonObject(text) });
  const { reason, final, disableChannel } = verdict ?? byStatus(status);
  const isCut = truncated || bytes.byteLength > KEPT_BYTES_MAX;
  const reply = redact(bytes.subarray(0, KEPT_BYTES_MAX), secretsOf(channel), { isCut });
  const sent: Sent = {
    ...tried,
    ...{ reason, final, disableChannel, status, movedTo: null },
    reply: reply === "" ? null : reply,
    retryAfterMs: reason === null ? null : clamped(verdict?.retryAfterMs ?? retryAfterMs),
  };
  return { sent, verdict };
}

function clamped(waitMs: number | null): number | null {
  return waitMs === null || !(waitMs >= 0) ? null : Math.min(waitMs, RETRY_AFTER_MS_MAX);
}

function jsonObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A number of seconds in a reply, as milliseconds; null for anything else. */
export function secondsOf(value: unknown): number | null {
  return typeof value === "number" && value >= 0 ? Math.ceil(value * 1_000) : null;
}

function secretsOf({ url, secrets }: Channel): string[] {
  return [
    ...secretsOfUrl(url),
    ...tokensOfPath(url),
    ...(secrets.token === undefined ? [] : [secrets.token]),
  ];
}

/**
 * The secrets in a path: the token after `bot`, whose secret half follows a colon, and a topic of ntfy, which
 * is a secret itself.
 */
function tokensOfPath(url: string): string[] {
  const segments = new URL(url).pathname.split("/").filter((segment) => segment !== "");
  const bots = segments
    .filter((segment) => /^bot./.test(segment))
    .map((segment) => decodeURIComponent(segment.slice(3)));
  return [...segments.slice(-1), ...bots, ...bots.flatMap((token) => token.split(":").slice(1))];
}

/** The receiver will never accept this message. */
export const REFUSED: Verdict = { reason: "refused", final: true, disableChannel: null };
export const GONE: Verdict = { reason: "gone", final: true, disableChannel: "gone" };
export const BLOCKED: Verdict = { reason: "blocked", final: true, disableChannel: "blocked" };
export const REVOKED: Verdict = { reason: "revoked", final: true, disableChannel: "revoked" };
/** A success by its status and a failure by its body. */
export const UNEXPECTED_REPLY: Verdict = { reason: "unexpected-reply", final: false, disableChannel: null };
/** The message may be accepted without its formatting, and never with it. */
export const REFUSED_FORMAT: ChatVerdict = { ...REFUSED, refusesFormat: true };
