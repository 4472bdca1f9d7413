import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import type { V4WorkerOptions } from "miniflare";
import {
  unstable_getMiniflareWorkerOptions as miniflareOptionsOf,
  unstable_readConfig as readConfig,
  unstable_splitSqlQuery as splitSql,
} from "wrangler";

/** A worker's build. It is plain data, since it passes from one process to another. */
export type BuiltWorker = {
  name: string;
  environment: string;
  crons: readonly string[];
  options: V4WorkerOptions;
  code: string;
  sourceMap: string;
};

export type Migration = { name: string; statements: string[] };

export type Build = { workers: BuiltWorker[]; migrations: Migration[] };

/**
 * What the build process returns. The runner builds in a process of its own because the memory of wrangler
 * and esbuild is freed only when a process ends.
 */
export type Delivered = { ok: true; build: Build } | { ok: false; detail: string };

process.once("message", (root: string) => void deliver(root));

async function deliver(root: string): Promise<void> {
  const delivered = await result(root);
  process.send?.(delivered, () => process.exit(0));
}

async function result(root: string): Promise<Delivered> {
  try {
    return { ok: true, build: { workers: await buildWorkers(root), migrations: readMigrations(root) } };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Every migration of the folder, in order, split into statements by wrangler's own rules. */
function readMigrations(root: string): Migration[] {
  const folder = join(root, "migrations");
  const files = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  return files
    .sort()
    .map((name) => ({ name, statements: splitSql(readFileSync(join(folder, name), "utf8")) }));
}

/** Builds the workers of wrangler.toml in `root`, in its order. Throws esbuild's errors. */
async function buildWorkers(root: string): Promise<BuiltWorker[]> {
  const config = join(root, "wrangler.toml");
  const { definedEnvironments = [] } = configOf(config);
  return Promise.all(definedEnvironments.map((environment) => buildWorker(config, environment, root)));
}

async function buildWorker(configPath: string, environment: string, root: string): Promise<BuiltWorker> {
  const config = configOf(configPath, environment);
  const { workerOptions, main, define } = miniflareOptionsOf(configPath, environment);
  const bundle = await bundleOf(main ?? configPath, { root, define, plugins: [aliases(config, root)] });
  return {
    name: config.name ?? environment,
    environment,
    crons: config.triggers.crons ?? [],
    // Removes undefined values, which are not plain data. Leaves out the variables of .dev.vars: a build is
    // stored beside the database, whose secrets are encrypted with a key from that file.
    options: JSON.parse(JSON.stringify({ ...workerOptions, bindings: config.vars })),
    ...bundle,
  };
}

/** The parts of wrangler's configuration that the runner reads. */
type Config = {
  name?: string;
  triggers: { crons?: string[] };
  vars: Record<string, unknown>;
  alias?: Record<string, string>;
  definedEnvironments?: string[];
};

function configOf(config: string, environment?: string): Config {
  return readConfig({ config, env: environment }, { hideWarnings: true });
}

/** Replaces imports as wrangler does when it deploys: those whose text is exactly a key of `alias`. */
function aliases({ alias = {} }: Config, root: string): Plugin {
  const { resolve } = createRequire(join(root, "package.json"));
  return {
    name: "aliases",
    setup: (bundler) =>
      bundler.onResolve({ filter: /^/ }, ({ path }) => {
        const other = alias[path];
        return other === undefined ? undefined : { path: resolve(other) };
      }),
  };
}

type Bundle = { code: string; sourceMap: string };

/** Bundles as wrangler does: one module for workerd. Names are kept, for the stacks in the log. */
async function bundleOf(
  main: string,
  { root, define, plugins }: { root: string; define: Record<string, string>; plugins: Plugin[] },
): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [main],
    bundle: true,
    write: false,
    // Nothing is written there; the source map's paths are relative to it.
    outdir: root,
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    mainFields: ["module", "main"],
    external: ["node:*", "cloudflare:*"],
    plugins,
    define: { "process.env.NODE_ENV": '"production"', ...define },
    minifySyntax: true,
    minifyWhitespace: true,
    sourcemap: "external",
    sourcesContent: false,
    logLevel: "silent",
  });
  const [sourceMap, code] = outputFiles;
  return { code: code?.text ?? "", sourceMap: sourceMap?.text ?? "" };
}
