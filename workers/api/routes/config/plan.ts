import type { Config } from "../../../shared/contract/config.ts";
import { intervalOf } from "../../../shared/contract/source.ts";
import { groupKey } from "../../../shared/query/language/aliases.ts";
import { parseQuery } from "../../../shared/query/language/parse.ts";
import { oneSpelling, withMovedSources } from "./moved-sources.ts";
import { chosen, type Stored } from "./stored.ts";

/** One request to our own api. It may need the id of a source that an earlier step creates. */
export type ConfigStep = {
  change: "added" | "changed" | "removed";
  what: "sources" | "subscriptions" | "aliases";
  /** The place in the file; for what is not in the file, its name. */
  path: string;
  method: "POST" | "PATCH" | "DELETE";
  address: string;
  body?: (idOf: (url: string) => string | undefined) => object;
  /** The query of a subscription that is new or gets another query; it is tried on the archive. */
  query?: string;
};

export type Fault = { path: string; message: string };
export type Plan = { steps: ConfigStep[]; faults: Fault[] };

/** The steps from what is stored to what the file says. A part that the file leaves out stays as it is. */
export function planOf(stored: Stored, file: Config): Plan {
  const wanted = withMovedSources(stored, file);
  const parts = [planSources(stored, wanted), planSubscriptions(stored, wanted), planAliases(stored, wanted)];
  return { steps: parts.flatMap(({ steps }) => steps), faults: parts.flatMap(({ faults }) => faults) };
}

function planSources({ sources }: Stored, { sources: wanted }: Config): Plan {
  if (wanted === undefined) return { steps: [], faults: [] };
  const known = new Map(sources.map((source) => [source.url, source]));
  const urls = wanted.map(({ url }) => oneSpelling(url));
  const steps = wanted.flatMap(({ state, ...source }, at): ConfigStep[] => {
    const path = `sources.${at}`;
    const own = known.get(urls[at] ?? "");
    const make = { what: "sources", path } as const;
    if (own === undefined)
      return [{ ...make, change: "added", method: "POST", address: "/v1/sources", body: () => source }];
    const edit = differences(
      {
        name: source.name ?? own.name,
        ...fixedInterval(intervalOf(source)),
        obeysRobots: source.obeysRobots,
        state,
      },
      {
        name: own.name,
        ...fixedInterval(own),
        obeysRobots: own.obeysRobots,
        state: chosen(own.state),
      },
    );
    if (edit === null) return [];
    return [
      { ...make, change: "changed", method: "PATCH", address: `/v1/sources/${own.id}`, body: () => edit },
    ];
  });
  const gone = sources.filter(({ url }) => !urls.includes(url));
  const removals = gone.map(({ id, url }) => removal("sources", url, id));
  return { steps: [...steps, ...removals], faults: twice(urls, "sources") };
}

/** What a file says of an interval: that of an adaptive source is another after each poll. */
function fixedInterval({ intervalSeconds, adaptive }: { intervalSeconds: number; adaptive: boolean }) {
  return adaptive ? { adaptive } : { adaptive, intervalSeconds };
}

function planSubscriptions(stored: Stored, { subscriptions: wanted, sources }: Config): Plan {
  if (wanted === undefined) return { steps: [], faults: [] };
  const channelIds = new Map(stored.channels.map(({ id, name }) => [name, String(id)]));
  const names = wanted.map(({ name }) => name);
  const faults = [
    ...twice(names, "subscriptions"),
    ...twice(
      stored.subscriptions.map(({ name }) => name).filter((name) => names.includes(name)),
      "stored",
    ),
    ...unknownSources(stored, wanted, sources),
    ...wanted.flatMap((one, at) => faultsOf(one, channelIds, `subscriptions.${at}`)),
  ];
  const urlOf = new Map(stored.sources.map(({ id, url }) => [String(id), url]));
  const known = new Map(stored.subscriptions.map((one) => [one.name, one]));
  const steps = wanted.flatMap(({ channels, sources, fallback, ...one }, at): ConfigStep[] => {
    const make = { what: "subscriptions", path: `subscriptions.${at}` } as const;
    const ids = channels.flatMap((name) => channelIds.get(name) ?? []);
    const fallbackChannelId = channelIds.get(fallback ?? "") ?? null;
    const urls = sources?.map(oneSpelling) ?? null;
    const own = known.get(one.name);
    const body = (idOf: (url: string) => string | undefined) => ({
      ...one,
      channelIds: ids,
      fallbackChannelId,
      sourceIds: urls?.map((url) => idOf(url) ?? "0") ?? null,
    });
    const { query } = one;
    if (own === undefined)
      return [{ ...make, change: "added", method: "POST", address: "/v1/subscriptions", body, query }];
    const fallbackNow = own.fallbackChannelId === null ? null : String(own.fallbackChannelId);
    const now = {
      ...own,
      fallbackChannelId: fallbackNow,
      urls: own.sourceIds?.flatMap((id) => urlOf.get(id) ?? []) ?? null,
    };
    if (differences({ ...one, channelIds: ids, fallbackChannelId, urls }, now) === null) return [];
    const address = `/v1/subscriptions/${own.id}`;
    return [
      { ...make, change: "changed", method: "PATCH", address, body, ...(query !== own.query && { query }) },
    ];
  });
  const gone = stored.subscriptions.filter(({ name }) => !names.includes(name));
  return { steps: [...steps, ...gone.map(({ id, name }) => removal("subscriptions", name, id))], faults };
}

function planAliases({ aliases }: Stored, { aliases: wanted }: Config): Plan {
  if (wanted === undefined) return { steps: [], faults: [] };
  const keys = wanted.map(groupKey);
  const known = new Set(aliases.map(({ words }) => groupKey(words)));
  const added = wanted.flatMap((words, at): ConfigStep[] =>
    known.has(keys[at] ?? "")
      ? []
      : [
          {
            change: "added",
            what: "aliases",
            path: `aliases.${at}`,
            method: "POST",
            address: "/v1/aliases",
            body: () => ({ words }),
          },
        ],
  );
  const gone = aliases.filter(({ words }) => !keys.includes(groupKey(words)));
  const removals = gone.map(({ id, words }) => removal("aliases", words.join(", "), id));
  return { steps: [...removals, ...added], faults: twice(keys, "aliases") };
}

function unknownSources(
  stored: Stored,
  wanted: NonNullable<Config["subscriptions"]>,
  sources: Config["sources"],
): Fault[] {
  const known = new Set((sources ?? stored.sources).map(({ url }) => oneSpelling(url)));
  return wanted.flatMap(({ sources: urls }, at) =>
    (urls ?? [])
      .filter((url) => !known.has(oneSpelling(url)))
      .map((url) => ({ path: `subscriptions.${at}.sources`, message: `there is no source ${url}` })),
  );
}

function removal(what: ConfigStep["what"], path: string, id: number): ConfigStep {
  return { change: "removed", what, path, method: "DELETE", address: `/v1/${what}/${id}` };
}

type Wanted = NonNullable<Config["subscriptions"]>[number];

function faultsOf({ query, channels, fallback }: Wanted, known: Map<string, string>, path: string): Fault[] {
  const parsed = parseQuery(query);
  const wrong = parsed.ok
    ? []
    : [{ path: `${path}.query`, message: `at ${parsed.position}: ${parsed.detail}` }];
  const unknownIn = (names: readonly string[], field: string) =>
    names
      .filter((name) => !known.has(name))
      .map((name) => ({ path: `${path}.${field}`, message: `there is no channel called ${name}` }));
  const isAmong = fallback !== null && channels.includes(fallback);
  return [
    ...wrong,
    ...unknownIn(channels, "channels"),
    ...unknownIn(fallback === null ? [] : [fallback], "fallback"),
    ...(isAmong
      ? [{ path: `${path}.fallback`, message: "is one of channels, which get every alert anyway" }]
      : []),
  ];
}

function twice(keys: readonly string[], path: string): Fault[] {
  const doubled = keys.filter((key, at) => keys.indexOf(key) !== at);
  return [...new Set(doubled)].map((key) => ({
    path,
    message: `${key} is there twice: which one is meant?`,
  }));
}

/**
 * The fields of `wanted` that differ from the present ones; null where none does. Lists are compared as sets.
 */
function differences<Fields extends object>(wanted: Fields, now: object): Partial<Fields> | null {
  const other = Object.entries(wanted).filter(
    ([name, value]) => plain(value) !== plain(Reflect.get(now, name)),
  );
  return other.length === 0 ? null : (Object.fromEntries(other) as Partial<Fields>);
}

function plain(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
}
