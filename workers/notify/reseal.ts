import type { Run } from "../shared/run.ts";
import { listStaleChannels, updateChannel } from "../shared/store/subscriptions/channels.ts";

/** Maximum channels per minute. A key rotation still ends within minutes. */
const CHANNELS_PER_RUN = 5;

/**
 * Encrypts a few channels' secrets with the current key: those under an older key, and those stored before
 * there was a key. Returns their number. A secret that cannot be decrypted stays as it is; its deliveries
 * fail with the reason.
 */
export async function resealChannels(run: Run): Promise<number> {
  const { freshStart } = run.vault;
  if (freshStart === null) return 0;
  let resealed = 0;
  for (const { id, secret } of await listStaleChannels(run.db, freshStart, CHANNELS_PER_RUN)) {
    const opened = await run.vault.open(secret);
    const sealed = opened.ok ? await run.vault.seal(opened.value) : opened;
    if (!sealed.ok) run.log.warn("channel.secret-unreadable", { channelId: id, reason: sealed.reason });
    else if (await updateChannel(run.db, id, { secret: sealed.value }, { ifSecret: secret })) resealed += 1;
  }
  return resealed;
}
