import type { ChannelKind } from "../../shared/channel-kinds.ts";
import {
  type ChannelOptions,
  type ChannelSecrets,
  readChannelSecrets,
} from "../../shared/channel-secrets.ts";
import { fail, type Outcome, ok } from "../../shared/outcome.ts";
import { isoAt, type Run } from "../../shared/run.ts";
import type { StoredChannel } from "../../shared/store/subscriptions/channels.ts";
import { type Message, NO_REPLY, type Reason, type Send, type Sent } from "./channel.ts";
import { sendDiscord } from "./discord.ts";
import { sendEmail } from "./email.ts";
import { sendNtfy } from "./ntfy.ts";
import { sendSlack } from "./slack.ts";
import { sendTeams } from "./teams.ts";
import { sendTelegram } from "./telegram.ts";
import { sendWebhook } from "./webhook.ts";
import { sendZalo } from "./zalo.ts";

/** The sender of each kind of channel. */
export const SENDERS: Readonly<Record<ChannelKind, Send>> = {
  webhook: sendWebhook,
  zalo: sendZalo,
  slack: sendSlack,
  discord: sendDiscord,
  telegram: sendTelegram,
  ntfy: sendNtfy,
  teams: sendTeams,
  email: sendEmail,
};

/**
 * Makes one attempt to send a message to a channel. An unexpected error counts as a failed attempt, so the
 * delivery ends like any other. So do secrets that cannot be decrypted: nothing is sent unsigned.
 */
export async function sendTo(
  stored: Pick<StoredChannel, "kind" | "url" | "secret"> & { options: ChannelOptions | null },
  message: Message,
  run: Run,
): Promise<Sent> {
  const startMs = run.now();
  const failed = (reason: Reason): Sent => ({
    ...{ ...NO_REPLY, reason },
    ...{ attemptedAt: isoAt(startMs), durationMs: run.now() - startMs },
  });
  try {
    const secrets = await openSecrets(stored.secret, run);
    if (!secrets.ok) {
      run.log.warn("channel.secret-unreadable", {
        messageId: message.id,
        reason: secrets.reason,
        detail: secrets.detail,
      });
      return failed("secret-unreadable");
    }
    const { kind, options } = stored;
    if (options === null) throw new Error("the stored options of the channel cannot be read");
    const channel = { kind, options, secrets: secrets.value, url: secrets.value.url ?? stored.url };
    return await SENDERS[kind](channel, message, run);
  } catch (error) {
    run.log.error("message.failed", error, { messageId: message.id });
    return failed("internal-error");
  }
}

/** Decrypts the secrets of a channel. */
export async function openSecrets(
  sealed: string,
  run: Pick<Run, "vault">,
): Promise<Outcome<ChannelSecrets, "unknown-key" | "damaged">> {
  const opened = await run.vault.open(sealed);
  if (!opened.ok) return opened;
  return opened.value === ""
    ? fail("damaged", "the stored secret is empty")
    : ok(readChannelSecrets(opened.value));
}
