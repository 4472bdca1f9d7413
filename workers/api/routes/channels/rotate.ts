import type { z } from "zod";
import { readChannelSecrets, writeChannelSecrets } from "../../../shared/channel-secrets.ts";
import type { rotationInput } from "../../../shared/contract/channel.ts";
import { fail, type Outcome, ok } from "../../../shared/outcome.ts";
import { isoAt, type Run } from "../../../shared/run.ts";
import type { ChannelEdit, StoredChannel } from "../../../shared/store/subscriptions/channels.ts";
import { newWebhookSecret } from "./secret.ts";

const HOUR_MS = 3_600_000;
/**
 * Maximum secrets that sign at one time (the newest, and those whose overlap lasts), which keeps the
 * signature header short.
 */
const LIVE_SECRETS_MAX = 3;

/**
 * A webhook's secrets after a rotation: the new one first, then the earlier ones until their overlap ends.
 */
export async function rotateSecret(
  { secret: sealed }: StoredChannel,
  { secret = newWebhookSecret(), overlapHours }: z.output<typeof rotationInput>,
  run: Run,
): Promise<Outcome<{ change: ChannelEdit; secret: string }, string>> {
  const opened = await run.vault.open(sealed);
  if (!opened.ok) return fail("secret-unreadable", opened.detail);
  const secrets = readChannelSecrets(opened.value);
  const now = run.now();
  const until = isoAt(now + overlapHours * HOUR_MS);
  const older = (secrets.signing ?? [])
    .filter(({ value }) => value !== secret)
    .map((one) => ({ ...one, until: one.until === null || one.until > until ? until : one.until }))
    .filter((one) => Date.parse(one.until) > now);
  const signing = [{ value: secret, until: null }, ...older].slice(0, LIVE_SECRETS_MAX);
  const anew = await run.vault.seal(writeChannelSecrets({ ...secrets, signing }));
  return anew.ok ? ok({ change: { secret: anew.value }, secret }) : anew;
}
