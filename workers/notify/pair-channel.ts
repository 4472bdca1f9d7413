import * as z from "zod";
import type { PairReply } from "../shared/contract/services.ts";
import type { Run } from "../shared/run.ts";
import { findChannel, updateChannel } from "../shared/store/subscriptions/channels.ts";
import { botMethod } from "./channels/bot-api.ts";
import { openSecrets } from "./channels/send-to.ts";

const TIMEOUT_MS = 15_000;
const REPLY_BYTES_MAX = 1_000_000;
/** How many seconds the bot's server holds a request open while there is no message (long polling). */
const POLL_SECONDS = 5;
const UPDATES_MAX = 100;

/**
 * Searches the latest messages to a bot for the pairing code of its channel, and stores the id of the chat in
 * which it was sent. A code works once, within an hour. Null for an unknown channel.
 */
export async function pairChannel(channelId: string, run: Run): Promise<PairReply | null> {
  const channel = await findChannel(run.db, Number(channelId));
  if (channel === null) return null;
  const secrets = await openSecrets(channel.secret, run);
  if (!secrets.ok) return { status: "failed", reason: "secret-unreadable" };

  const { pairing, url, ...others } = secrets.value;
  if (pairing === undefined || url === undefined) return { status: "failed", reason: "not-waiting" };
  if (Date.parse(pairing.until) < run.now()) return { status: "failed", reason: "code-expired" };
  const messages = await latestMessages(url, run);
  if (typeof messages === "string") return { status: "failed", reason: messages };
  const chatId = messages.find(({ text }) => text.includes(pairing.code))?.chatId;
  if (chatId === undefined) return { status: "failed", reason: "code-not-seen" };

  const sealed = await run.vault.seal(JSON.stringify({ url, ...others }));
  if (!sealed.ok) return { status: "failed", reason: sealed.reason };
  const edit = { secret: sealed.value, options: { ...channel.options, chatId }, state: "active" as const };
  const paired = await updateChannel(run.db, channel.id, edit, { ifSecret: channel.secret });
  return paired === null ? { status: "failed", reason: "changed-meanwhile" } : { status: "paired", chatId };
}

type BotMessage = { chatId: string; text: string };

/** The latest messages to the bot, or the reason why they are unknown. */
async function latestMessages(url: string, run: Run): Promise<BotMessage[] | string> {
  const reply = await run.http(botMethod(url, "getUpdates"), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ timeout: POLL_SECONDS }),
    timeoutMs: TIMEOUT_MS,
    bytesMax: REPLY_BYTES_MAX,
    redirectsMax: 0,
  });
  if (!reply.ok) return reply.reason;
  const { status, bytes } = reply.value;
  const read = updates.safeParse(parsed(new TextDecoder().decode(bytes)));
  if (status === 401 || status === 404) return "revoked";
  if (!read.success) return status === 408 ? "code-not-seen" : "unexpected-reply";
  // Telegram returns a list, Zalo one update at a time.
  const { result = [] } = read.data;
  const list = Array.isArray(result) ? result.slice(-UPDATES_MAX) : [result];
  return list.flatMap(({ message, channel_post: post }) => {
    const posted = message ?? post;
    return posted?.text === undefined ? [] : [{ chatId: String(posted.chat.id), text: posted.text }];
  });
}

const message = z.object({
  chat: z.object({ id: z.union([z.string(), z.number()]) }),
  text: z.string().optional(),
});
const update = z.object({ message: message.optional(), channel_post: message.optional() });
const updates = z.object({ result: z.union([z.array(update), update]).optional() });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
