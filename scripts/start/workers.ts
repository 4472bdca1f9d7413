import { join } from "node:path";
import { build, stop as stopEsbuild } from "esbuild";
import type { Json, V4WorkerOptions } from "miniflare";
import {
  unstable_getMiniflareWorkerOptions as miniflareOptionsOf,
  unstable_readConfig as readConfig,
} from "wrangler";
import type { Guard } from "./guard.ts";
import type { Settings } from "./settings.ts";

export type Worker = {
  name: string;
  crons: readonly string[];
  options: V4WorkerOptions;
  /** Of its one module, `<name>.mjs`. */
  sourceMap: string;
};
type Bindings = Record<string, Json>;
export type WorkerParts = { settings: Settings; adminToken: string; guard: Guard };

/**
 * Builds the workers of wrangler.toml, in its order: the first one answers HTTP, and alone knows the admin token.
 * Throws what esbuild found wrong with one.
 */
export async function buildWorkers(parts: WorkerParts): Promise<Worker[]> {
  // It would tell of .dev.vars once for each worker.
  process.env.WRANGLER_LOG ??= "warn";
  const config = join(parts.settings.root, "wrangler.toml");
  const { definedEnvironments = [] } = configOf(config);
  const built = definedEnvironments.map((environment) => buildWorker(config, environment, parts));
  return Promise.all(built).finally(stopEsbuild);
}

async function buildWorker(configPath: string, environment: string, parts: WorkerParts): Promise<Worker> {
  const config = configOf(configPath, environment);
  const { workerOptions, main, define } = miniflareOptionsOf(configPath, environment);
  const name = config.name ?? environment;
  const { code, sourceMap } = await bundle(main ?? configPath, define, parts.settings.root);
  return {
    name,
    crons: config.triggers.crons ?? [],
    sourceMap,
    options: {
      ...workerOptions,
      name,
      bindings: bindingsFor(environment, workerOptions.bindings, parts),
      outboundService: parts.guard,
      modules: [{ type: "ESModule", path: `${name}.mjs`, contents: code }],
    },
  };
}

/** The parts of wrangler's configuration that the runner reads. */
type Config = {
  name?: string;
  triggers: { crons?: string[] };
  definedEnvironments?: string[];
};

function configOf(config: string, environment?: string): Config {
  return readConfig({ config, env: environment }, { hideWarnings: true });
}

type Bundle = { code: string; sourceMap: string };

/** As wrangler bundles: for workerd, in one module. */
async function bundle(main: string, define: Record<string, string>, root: string): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [main],
    bundle: true,
    write: false,
    // Nothing is written there: the sources of the map are named from here.
    outdir: root,
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    mainFields: ["module", "main"],
    external: ["node:*", "cloudflare:*"],
    define: { "process.env.NODE_ENV": '"production"', ...define },
    sourcemap: "external",
    sourcesContent: false,
    logLevel: "silent",
  });
  const [sourceMap, code] = outputFiles;
  return { code: code?.text ?? "", sourceMap: sourceMap?.text ?? "" };
}

/** The vars of wrangler.toml and .dev.vars, and what the runner says; only the api learns the admin token. */
function bindingsFor(environment: string, vars: unknown, { settings, adminToken }: WorkerParts): Bindings {
  const { BAODONG_ADMIN_TOKEN: _, ...others } = vars as Bindings;
  const told = {
    BAODONG_EMBEDDED: "1",
    BAODONG_ALLOW_PRIVATE: settings.allowPrivate ? "1" : "",
    BAODONG_OWN_HOSTS: settings.ownHosts,
    BAODONG_MORE_PORTS: settings.morePorts,
  };
  const secrets = environment === "api" ? { BAODONG_ADMIN_TOKEN: adminToken } : {};
  return { ...others, ...told, ...secrets };
}
