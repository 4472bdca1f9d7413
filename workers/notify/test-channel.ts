import type { TestReply } from "../shared/contract/services.ts";
import { channelTestView } from "../shared/contract/webhook.ts";
import { isoAt, type Run } from "../shared/run.ts";
import { findChannel } from "../shared/store/subscriptions/channels.ts";
import { sendTo } from "./channels/send-to.ts";
import { attemptOf } from "./deliver.ts";

/**
 * Sends a test message to a channel, even a disabled one, and returns the attempt; null for an unknown
 * channel. Nothing is stored, and the channel's state does not change.
 */
export async function testChannel(channelId: string, run: Run): Promise<TestReply | null> {
  const channel = await findChannel(run.db, Number(channelId));
  if (channel === null) return null;

  const test = { type: "channel.test", timestamp: isoAt(run.now()), data: { channel } };
  const body = JSON.stringify(channelTestView.parse(test));
  const message = { id: String(run.newId()), bodies: [body] as const, language: "vi" as const };
  return attemptOf(await sendTo(channel, message, run));
}
