/** How one kind of channel is addressed, and which parts of that are secret. To add a kind, begin here. */
export type KindFacts = {
  /** As people call it. */
  label: string;
  /**
   * `url`: an address to post to. `bot`: a Bot API's `<server>/bot<token>` with a chat's id. `mail`:
   * recipients.
   */
  address: "url" | "bot" | "mail";
  /**
   * Hosts whose addresses belong to this kind alone, and may not be given as `webhook`; a leading dot takes
   * subdomains.
   */
  hosts: readonly string[];
  /** The beginning of its addresses' path, where its host also serves other things. */
  path: RegExp;
  /** Whether an address on another host is refused: this chat's token is valid on its own host only. */
  onlyThere: boolean;
  /** Whether the address may be shown as it is. Otherwise the api shows what `shownUrl` leaves of it. */
  isShown: boolean;
  /**
   * Whether one message for an article names every subscription that matched, unless its owner says
   * otherwise.
   */
  groups: boolean;
  options: readonly OptionName[];
};

export type OptionName = "timeZone" | "headers" | "signing" | "token" | "threadId" | "silent" | "priority";

const ANY_PATH = /^\//;
const BOT_PATH = /^\/bot[^/]+/;

export const CHANNEL_KINDS = {
  webhook: {
    label: "webhook",
    address: "url",
    hosts: [],
    path: ANY_PATH,
    onlyThere: false,
    isShown: true,
    groups: false,
    options: ["headers", "signing"],
  },
  zalo: {
    label: "Zalo",
    address: "bot",
    hosts: ["bot-api.zaloplatforms.com", "bot-api.zapps.me"],
    path: BOT_PATH,
    onlyThere: false,
    isShown: false,
    groups: true,
    options: ["timeZone"],
  },
  slack: {
    label: "Slack",
    address: "url",
    hosts: ["hooks.slack.com", "hooks.slack-gov.com"],
    path: ANY_PATH,
    onlyThere: true,
    isShown: false,
    groups: true,
    options: ["timeZone"],
  },
  discord: {
    label: "Discord",
    address: "url",
    hosts: ["discord.com", ".discord.com", "discordapp.com", ".discordapp.com"],
    path: /^\/api(?:\/v\d+)?\/webhooks\//,
    onlyThere: true,
    isShown: false,
    groups: true,
    options: ["timeZone", "threadId"],
  },
  telegram: {
    label: "Telegram",
    address: "bot",
    hosts: ["api.telegram.org"],
    path: BOT_PATH,
    onlyThere: false,
    isShown: false,
    groups: true,
    options: ["timeZone", "threadId", "silent"],
  },
  ntfy: {
    label: "ntfy",
    address: "url",
    hosts: ["ntfy.sh"],
    path: ANY_PATH,
    onlyThere: false,
    isShown: false,
    groups: true,
    options: ["timeZone", "token", "priority"],
  },
  teams: {
    label: "Microsoft Teams",
    address: "url",
    hosts: [".logic.azure.com", ".environment.api.powerplatform.com"],
    path: ANY_PATH,
    onlyThere: true,
    isShown: false,
    groups: true,
    options: ["timeZone"],
  },
  email: {
    label: "e-mail",
    address: "mail",
    hosts: [],
    path: ANY_PATH,
    onlyThere: false,
    isShown: true,
    groups: true,
    options: ["timeZone"],
  },
} as const satisfies Record<string, KindFacts>;

export type ChannelKind = keyof typeof CHANNEL_KINDS;

/** The names of the kinds, as the schema and the contract list them. */
export const KIND_NAMES = Object.keys(CHANNEL_KINDS) as [ChannelKind, ...ChannelKind[]];

export function factsOf(kind: ChannelKind): KindFacts {
  return CHANNEL_KINDS[kind];
}

/** The kind of chat that an address belongs to; null where it is none's. */
function chatOf(url: URL): ChannelKind | null {
  return KIND_NAMES.find((kind) => isOf(factsOf(kind), url)) ?? null;
}

function isOf({ hosts, path }: KindFacts, { hostname, pathname }: URL): boolean {
  const host = hostname.replace(/\.$/, "");
  const isThere = hosts.some((own) => (own.startsWith(".") ? host.endsWith(own) : host === own));
  return isThere && path.test(pathname);
}

/**
 * Why this address cannot be one of this kind; null where it can. `allowAnyHost` is for a stand-in server on
 * one's own machine.
 */
export function misfit(
  kind: ChannelKind,
  url: URL,
  { allowAnyHost }: { allowAnyHost: boolean },
): { reason: "chat-address" | "wrong-host" | "no-bot-token" | "no-topic"; detail: string } | null {
  const facts = factsOf(kind);
  const chat = chatOf(url);
  if (kind === "webhook" && chat !== null) {
    const { label } = factsOf(chat);
    return {
      reason: "chat-address",
      detail: `this is an address of ${label}: make a channel of kind ${chat}`,
    };
  }
  if (facts.address === "bot" && !BOT_PATH.test(url.pathname))
    return { reason: "no-bot-token", detail: "the address of a bot is <server>/bot<token>" };
  if (kind === "ntfy" && !/[^/]\/?$/.test(url.pathname.replace(/^\//, "")))
    return { reason: "no-topic", detail: "the address of an ntfy topic is <server>/<topic>" };
  if (!facts.onlyThere || chat === kind || allowAnyHost) return null;
  return { reason: "wrong-host", detail: `addresses of ${facts.label} are at ${listed(facts.hosts)}` };
}

function listed(hosts: readonly string[]): string {
  return hosts.map((host) => (host.startsWith(".") ? `*${host}` : host)).join(", ");
}

/** Stands for the hidden part of an address. */
export const HIDDEN = "…";

/** An address as it may be shown. A chat's token is in the path or the query, so only the origin is left. */
export function shownUrl(kind: ChannelKind, url: URL): string {
  return factsOf(kind).isShown ? url.href : `${url.origin}/${HIDDEN}`;
}
