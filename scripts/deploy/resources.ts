import { unstable_readConfig as readConfig } from "wrangler";

/** What has to exist at Cloudflare, by name. */
export type Resources = {
  databases: readonly string[];
  queues: readonly string[];
  /**
   * The environments of wrangler.toml in the order of deployment: a worker comes after those whose
   * entrypoints it calls.
   */
  workers: readonly string[];
};

type Config = {
  definedEnvironments?: string[];
  d1_databases: { database_name?: string }[];
  queues: { producers?: { queue: string }[]; consumers?: { queue: string; dead_letter_queue?: string }[] };
};

/** Reads wrangler.toml, where a caller stands before the workers that it calls. */
export function readResources(config: string): Resources {
  const { definedEnvironments: environments = [] } = configOf(config);
  const configs = environments.map((environment) => configOf(config, environment));
  return {
    databases: unique(configs.flatMap(({ d1_databases }) => d1_databases.map((each) => each.database_name))),
    queues: unique(configs.flatMap(({ queues }) => queueNames(queues))),
    workers: environments.toReversed(),
  };
}

function configOf(config: string, environment?: string): Config {
  return readConfig({ config, env: environment }, { hideWarnings: true });
}

function queueNames({ producers = [], consumers = [] }: Config["queues"]): (string | undefined)[] {
  return [
    ...producers.map(({ queue }) => queue),
    ...consumers.flatMap(({ queue, dead_letter_queue }) => [queue, dead_letter_queue]),
  ];
}

function unique(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}
