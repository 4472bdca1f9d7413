import { join } from "node:path";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare, type MiniflareOptions } from "miniflare";
import { fail, type Outcome, ok } from "../../workers/shared/outcome.ts";
import { type Entry, readOutput } from "../journal.ts";
import { createGuard } from "./guard.ts";
import type { Settings } from "./settings.ts";
import { createStackReader } from "./stacks.ts";
import { type Sweeps, startSweeps } from "./sweeps.ts";
import { buildWorkers, type Worker } from "./workers.ts";

/** Where the workers' output goes: the entries of their log, and whatever else they print. */
export type Show = (output: Entry | string) => void;

export type System = {
  url: URL;
  /** Builds the workers anew and puts them in place. Messages that wait in a queue are lost, as bells may be. */
  reload: () => Promise<Outcome<null, "worker-broken">>;
  stop: () => Promise<void>;
};

type Parts = { settings: Settings; adminToken: string; show: Show };

/** Starts the workers in one Miniflare, comes back when they answer, and fires their crons. */
export async function startSystem(parts: Parts): Promise<Outcome<System, "worker-broken">> {
  const build = () => buildWorkers({ ...parts, guard: createGuard(parts.settings.allowPrivate) });
  const built = await attempt(build);
  if (!built.ok) return built;

  const miniflare = new Miniflare(optionsOf(built.value, parts));
  const answered = await attempt(() => askHealth(miniflare));
  if (!answered.ok) {
    // Rejects too when the runtime could not start, which is the outcome already.
    await Promise.allSettled([miniflare.dispose()]);
    return answered;
  }

  let sweeps = sweep(miniflare, built.value, parts);
  return ok({
    url: answered.value,
    async reload() {
      const rebuilt = await attempt(build);
      if (!rebuilt.ok) return rebuilt;
      await sweeps.stop();
      const replaced = await attempt(() => miniflare.setOptions(optionsOf(rebuilt.value, parts)));
      if (replaced.ok) sweeps = sweep(miniflare, rebuilt.value, parts);
      return replaced.ok ? ok(null) : replaced;
    },
    async stop() {
      await sweeps.stop();
      await miniflare.dispose();
    },
  });
}

/** What a worker's code may do wrong is not foreseen here: it becomes a sentence, and the runner goes on or ends. */
async function attempt<Value>(work: () => Promise<Value>): Promise<Outcome<Value, "worker-broken">> {
  try {
    return ok(await work());
  } catch (error) {
    return fail("worker-broken", error instanceof Error ? error.message : String(error));
  }
}

function optionsOf(workers: readonly Worker[], { settings, show }: Parts): MiniflareOptions {
  const readStack = createStackReader(workers);
  const sourced = (output: Entry | string) =>
    typeof output === "string" || output.stack === undefined
      ? output
      : { ...output, stack: readStack(output.stack) };
  return convertV4MiniflareOptions({
    host: settings.host,
    port: settings.port,
    workers: workers.map(({ options }) => options),
    resourcePersistencePath: join(settings.state, "v3"),
    handleStructuredLogs: ({ message }) => show(sourced(readOutput(message))),
    log: new Log(LogLevel.WARN),
    // Neither asks the network for anything.
    cf: false,
    telemetry: { enabled: false },
  });
}

async function askHealth(miniflare: Miniflare): Promise<URL> {
  const url = await miniflare.ready;
  const reply = await miniflare.dispatchFetch(new URL("/v1/health", url).href);
  if (!reply.ok) throw new Error(`GET /v1/health answered ${reply.status}: ${await reply.text()}`);
  await reply.body?.cancel();
  return url;
}

function sweep(miniflare: Miniflare, workers: readonly Worker[], { settings, show }: Parts): Sweeps {
  return startSweeps(workers, settings.sweepSeconds, async (name, cron) => {
    const run = await attempt(async () => {
      const worker = await miniflare.getWorker(name);
      return worker.scheduled({ cron, scheduledTime: new Date() });
    });
    if (!run.ok) show(`${name} could not run its cron ${cron}: ${run.detail}`);
  });
}
