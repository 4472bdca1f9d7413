import type { z } from "zod";
import { CHANNEL_KINDS, factsOf } from "../../../shared/channel-kinds.ts";
import {
  type ChannelOptions,
  type ChannelSecrets,
  readChannelSecrets,
  writeChannelSecrets,
} from "../../../shared/channel-secrets.ts";
import type { channelEditInput, newChannelInput } from "../../../shared/contract/channel.ts";
import { nameFrom } from "../../../shared/contract/name.ts";
import { fail, type Outcome, ok } from "../../../shared/outcome.ts";
import { isoAt } from "../../../shared/run.ts";
import type { ChannelEdit, NewChannel, StoredChannel } from "../../../shared/store/subscriptions/channels.ts";
import type { Api } from "../../api.ts";
import { type Address, judgeAddress, mailAddress } from "./address.ts";
import { newPairingCode } from "./keys.ts";
import { optionErrors, withOptions } from "./options.ts";
import { newWebhookSecret } from "./secret.ts";

export type NewChannelInput = z.output<typeof newChannelInput>;
type Edit = z.output<typeof channelEditInput>;
type Parts = Pick<Api, "run" | "policies">;

/** What only the answer to the creation shows. */
type ShownOnce = { secret?: string; pairingCode?: string };

/** How long a pairing code is valid. */
const PAIRING_MS = 3_600_000;

/** Errors for the fields that a channel of this kind lacks or must not have, or for a kind that is none. */
export function fieldErrors(
  kind: NewChannelInput["kind"],
  input: Partial<Omit<NewChannelInput, "kind">>,
  { isNew }: { isNew: boolean },
) {
  const given = { url: input.url, to: input.to, chatId: input.chatId, secret: input.secret };
  if (!Object.hasOwn(CHANNEL_KINDS, kind)) {
    const asks = [...Object.values(given), input.options].some((value) => value !== undefined);
    return asks ? [{ path: "kind", message: "cannot be read: delete this channel and make it again" }] : [];
  }
  const { address } = factsOf(kind);
  const [needed, allowed] = FIELDS[address];
  const missing =
    isNew && given[needed] === undefined
      ? [{ path: needed, message: `a channel of kind ${kind} needs it` }]
      : [];
  const taken: readonly string[] = kind === "webhook" ? [...allowed, "secret"] : allowed;
  const foreign = Object.entries(given)
    .filter(([field, value]) => value !== undefined && !taken.includes(field))
    .map(([field]) => ({ path: field, message: `a channel of kind ${kind} has none` }));
  return [...missing, ...foreign, ...optionErrors(kind, input.options)];
}

const FIELDS = {
  url: ["url", ["url"]],
  bot: ["url", ["url", "chatId"]],
  mail: ["to", ["to"]],
} as const;

/** The row of a new channel with its secrets encrypted, and what is shown once. */
export async function assemble(
  input: NewChannelInput,
  { run, policies }: Parts,
): Promise<Outcome<{ row: NewChannel; secrets: ShownOnce }, string>> {
  const { kind, to } = input;
  const address = addressOf(input, policies.webhook);
  if (!address.ok) return address;

  const { url, secretUrl, host } = address.value;
  const first = firstSecrets(input, run.now());
  const bare = { options: addressed({}, input), secrets: { ...first, url: secretUrl } };
  const { options, secrets } = await withOptions(bare, input.options);
  const sealed = await run.vault.seal(writeChannelSecrets(secrets));
  if (!sealed.ok) return sealed;

  const row: NewChannel = {
    ...{ kind, url, host: hostOf(host), secret: sealed.value, options },
    name: input.name ?? nameFrom(to?.[0] ?? host),
    group: input.group === undefined ? groupOf(kind) : input.group,
    takesNotices: input.takesNotices,
    ...(first.pairing === undefined ? ACTIVE : UNPAIRED),
  };
  return ok({ row, secrets: newSecrets(first) });
}

const ACTIVE = { state: "active", disabledReason: null } as const;
const UNPAIRED = { state: "disabled", disabledReason: "unpaired" } as const;

/** The secrets that the product creates: a webhook's secret, a pairing code for a bot without a chat. */
function firstSecrets({ kind, chatId, secret }: NewChannelInput, nowMs: number): ChannelSecrets {
  if (kind === "webhook") return { signing: [{ value: secret ?? newWebhookSecret(), until: null }] };
  if (factsOf(kind).address !== "bot" || chatId !== undefined) return {};
  return { pairing: { code: newPairingCode(), until: isoAt(nowMs + PAIRING_MS) } };
}

function newSecrets({ signing, pairing }: ChannelSecrets): ShownOnce {
  return {
    ...(signing?.[0] !== undefined && { secret: signing[0].value }),
    ...(pairing !== undefined && { pairingCode: pairing.code }),
  };
}

function groupOf(kind: NewChannelInput["kind"]): "article" | null {
  return factsOf(kind).groups ? "article" : null;
}

function hostOf(host: string): string | null {
  return host === "" ? null : host;
}

function addressOf(
  { kind, url = "", to = [] }: NewChannelInput,
  policy: Parameters<typeof judgeAddress>[2],
): Outcome<Address, string> {
  return factsOf(kind).address === "mail"
    ? ok({ url: mailAddress(to), secretUrl: undefined, host: "" })
    : judgeAddress(kind, url, policy);
}

function addressed(
  options: ChannelOptions,
  { chatId, to }: { chatId?: string | undefined; to?: string[] | undefined },
): ChannelOptions {
  return { ...options, ...(chatId !== undefined && { chatId }), ...(to !== undefined && { to }) };
}

/**
 * What an edit makes of a channel. Its secrets are decrypted, changed and encrypted again only where the edit
 * concerns them.
 */
export async function assembleEdit(
  stored: StoredChannel,
  edit: Edit,
  { run, policies }: Parts,
): Promise<Outcome<ChannelEdit, string>> {
  const { name, group, takesNotices, state, url, to, chatId, options } = edit;
  const plain = {
    ...(name !== undefined && { name }),
    ...(group !== undefined && { group }),
    ...(takesNotices !== undefined && { takesNotices }),
    ...(state !== undefined && { state }),
  };
  if ([url, to, chatId, options].every((part) => part === undefined)) return ok(plain);

  const address = url === undefined ? null : judgeAddress(stored.kind, url, policies.webhook);
  if (address?.ok === false) return address;
  const opened = await run.vault.open(stored.secret);
  if (!opened.ok) return fail("secret-unreadable", opened.detail);
  const before = {
    options: addressed(stored.options, { chatId, to }),
    secrets: readChannelSecrets(opened.value),
  };
  const settled = await withOptions(before, options);
  const sealed = await sealedAnew(
    stored,
    { ...settled.secrets, ...moved(address?.value), ...paired(chatId) },
    { run },
  );
  if (!sealed.ok) return sealed;
  return ok({
    ...plain,
    ...(address?.ok && { url: address.value.url, host: address.value.host }),
    ...(to !== undefined && { url: mailAddress(to) }),
    ...(chatId !== undefined && stored.disabledReason === "unpaired" && { state: "active" as const }),
    ...{ options: settled.options, secret: sealed.value },
  });
}

function moved(address: Address | undefined): ChannelSecrets {
  return address === undefined ? {} : { url: address.secretUrl };
}

/** A channel that is given its chat needs no pairing code. */
function paired(chatId: string | undefined): ChannelSecrets {
  return chatId === undefined ? {} : { pairing: undefined };
}

/**
 * Unchanged secrets keep their encrypted form: deliveries under way would take a new one for another address.
 */
async function sealedAnew(
  { secret }: StoredChannel,
  secrets: ChannelSecrets,
  { run }: Pick<Parts, "run">,
): Promise<Outcome<string, string>> {
  const opened = await run.vault.open(secret);
  const text = writeChannelSecrets(secrets);
  if (opened.ok && writeChannelSecrets(readChannelSecrets(opened.value)) === text) return ok(secret);
  return run.vault.seal(text);
}
