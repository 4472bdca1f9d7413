import type { Db } from "../../../shared/db.ts";
import { allSources, type Source } from "../../../shared/store/sources.ts";
import { type Alias, listAliases } from "../../../shared/store/subscriptions/aliases.ts";
import { listChannels, type StoredChannel } from "../../../shared/store/subscriptions/channels.ts";
import { listSubscriptions, type Subscription } from "../../../shared/store/subscriptions/subscriptions.ts";
import { type DamagedParts, withoutDamaged } from "./damaged.ts";

export const ROWS_MAX = 2_000;

/** Everything that a configuration file can describe, as it is now. */
export type Stored = {
  sources: Source[];
  channels: StoredChannel[];
  subscriptions: Subscription[];
  aliases: Alias[];
};

export async function readStored(db: Db): Promise<Stored> {
  const all = { before: null, limit: ROWS_MAX };
  const [sources, channels, subscriptions, aliases] = await Promise.all([
    allSources(db),
    listChannels(db, all),
    listSubscriptions(db, all),
    listAliases(db, all),
  ]);
  return { sources, channels, subscriptions, aliases };
}

/**
 * The same in the form of the file, where things are named by address or name instead of by id, and without
 * what cannot be read.
 */
export function documentOf({ sources, channels, subscriptions, aliases }: Stored, damaged: DamagedParts) {
  const urls = new Map(sources.map(({ id, url }) => [String(id), url]));
  const names = new Map(channels.map(({ id, name }) => [String(id), name]));
  const known = (ids: readonly string[], by: Map<string, string>) => ids.flatMap((id) => by.get(id) ?? []);
  return {
    version: 1,
    sources: sources.map((one) => withoutDamaged(sourceOf(one), damaged.sources.get(one.id))),
    channels: channels.map((one) => withoutDamaged(channelOf(one), damaged.channels.get(one.id))),
    subscriptions: subscriptions.map((one) =>
      withoutDamaged(subscriptionOf(one), damaged.subscriptions.get(one.id)),
    ),
    aliases: aliases.filter(({ id }) => !damaged.aliases.has(id)).map(({ words }) => words),
  };

  function subscriptionOf(one: Subscription) {
    return {
      name: one.name,
      query: one.query,
      channels: known(one.channelIds, names),
      sources: one.sourceIds === null ? null : known(one.sourceIds, urls),
      language: one.language,
      state: one.state,
      maxAgeHours: one.maxAgeHours,
      digest: one.digest,
      quietHours: one.quietHours,
      maxPerHour: one.maxPerHour,
      fallback: names.get(String(one.fallbackChannelId)) ?? null,
      fallbackAfterMinutes: one.fallbackAfterMinutes,
      watch: one.watch,
      alertsOnRevisions: one.alertsOnRevisions,
      perStory: one.perStory,
    };
  }
}

function sourceOf({ url, kind, name, intervalSeconds, adaptive, obeysRobots, state }: Source) {
  return {
    url,
    kind,
    name,
    // That of an adaptive source is another after each poll.
    ...(adaptive ? { adaptive } : { intervalSeconds }),
    obeysRobots,
    state: chosen(state),
  };
}

/** The state as a person can choose it: `failing` and `blocked` are observed by polls. */
export function chosen(state: Source["state"]): "active" | "paused" {
  return state === "paused" ? "paused" : "active";
}

/**
 * A channel in the form of the file. A chat's address holds its token, so this column has only its server.
 */
function channelOf({ kind, name, url, options, group, state }: StoredChannel) {
  const { to = null } = options;
  return { kind, name, url, ...(to !== null && { to }), group, state };
}
