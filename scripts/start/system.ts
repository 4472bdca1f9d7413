import { join } from "node:path";
import type { MiniflareOptions } from "miniflare";
import { fail, type Outcome, ok } from "../../workers/shared/outcome.ts";
import { type Entry, readOutput } from "../journal.ts";
import type { BuiltWorker } from "./build.ts";
import { build } from "./builder.ts";
import { mendAfterJump, watchClock } from "./clock.ts";
import type { Front } from "./front.ts";
import { createGuard } from "./guard.ts";
import { createHostTeller } from "./host.ts";
import { releaseLeases } from "./leases.ts";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "./miniflare.ts";
import type { Settings } from "./settings.ts";
import { createStackReader } from "./stacks.ts";
import { type Sweeps, startSweeps } from "./sweeps.ts";
import { embeddedWorkers, type Worker } from "./workers.ts";

/** Receives the workers' output: the entries of their log, and any other text. */
export type Show = (output: Entry | string) => void;

export type System = {
  url: URL;
  /**
   * Builds the workers again and replaces the running ones. Messages that wait in a queue are lost; bells may
   * be.
   */
  reload: () => Promise<Outcome<null, "worker-broken">>;
  stop: () => Promise<void>;
  /** Resolves with the reason when the runtime has ended and cannot be restarted. */
  died: Promise<string>;
};

type Parts = {
  settings: Settings;
  adminToken: string;
  show: Show;
  front: Front;
  built: readonly BuiltWorker[];
};

/** Starts the workers in one Miniflare, returns when they answer, and fires their crons. */
export async function startSystem(given: Parts): Promise<Outcome<System, "worker-broken">> {
  const { front, settings } = given;
  const host = createHostTeller(settings.state, given.show);
  const parts = { ...given, show: host.watched };
  const embed = (built: readonly BuiltWorker[]) =>
    embeddedWorkers(built, { ...parts, guard: createGuard(settings.allowPrivate), tellHost: host.answer });
  const workers = embed(parts.built);
  const death = Promise.withResolvers<string>();
  const log = new RuntimeLog(() => {
    // Rejects when the runtime is given up; other errors do not end it.
    miniflare.ready.catch((error) => death.resolve(messageOf(error)));
  });
  const runtime: Runtime = {
    log,
    // All leases are those of the runtime that ended: no other process uses this database.
    restarted: async () => releaseLeases(await miniflare.getD1Database("DB")),
  };
  const miniflare = new Miniflare(optionsOf(workers, parts, runtime));
  const answered = await attempt(() => askHealth(miniflare));
  if (!answered.ok) {
    // Also rejects when the runtime could not start; that is the outcome already.
    await Promise.allSettled([miniflare.dispose()]);
    return answered;
  }

  front.forwardTo(answered.value);
  let sweeps = sweep(miniflare, workers, parts);
  const clock = watchClock((jumpMs) => noteJump(miniflare, jumpMs, parts.show));
  return ok({
    url: front.url,
    died: death.promise,
    async reload() {
      const rebuilt = await attempt(async () => embed((await build(settings.root)).workers));
      if (!rebuilt.ok) return rebuilt;
      await sweeps.stop();
      const replaced = await attempt(() => miniflare.setOptions(optionsOf(rebuilt.value, parts, runtime)));
      if (!replaced.ok) return replaced;
      front.forwardTo(await miniflare.ready);
      sweeps = sweep(miniflare, rebuilt.value, parts);
      return ok(null);
    },
    async stop() {
      clock.stop();
      await sweeps.stop();
      await front.close();
      await miniflare.dispose();
    },
  });
}

/**
 * Errors in a worker's code cannot be foreseen here: they become a sentence, and the caller decides whether
 * to go on.
 */
async function attempt<Value>(work: () => Promise<Value>): Promise<Outcome<Value, "worker-broken">> {
  try {
    return ok(await work());
  } catch (error) {
    return fail("worker-broken", messageOf(error));
  }
}

/** The error's message with those of its causes; the last one comes from the runtime itself. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} ${messageOf(error.cause)}`;
}

/**
 * Miniflare restarts a runtime that ended. When the restart fails it only logs a line, so the log is watched
 * for that line.
 */
class RuntimeLog extends Log {
  readonly #failed: () => void;

  constructor(failed: () => void) {
    super(LogLevel.WARN);
    this.#failed = failed;
  }

  override error(message: Error): void {
    super.error(message);
    this.#failed();
  }
}

/** Where the runtime's own messages go, and what to do after it was restarted. */
type Runtime = { log: Log; restarted: () => Promise<void> };

function optionsOf(
  workers: readonly Worker[],
  { settings, show }: Parts,
  { log, restarted }: Runtime,
): MiniflareOptions {
  const readStack = createStackReader(workers);
  const sourced = (output: Entry | string) =>
    typeof output === "string" || output.stack === undefined
      ? output
      : { ...output, stack: readStack(output.stack) };
  return convertV4MiniflareOptions({
    // Only the front connects to it.
    host: "127.0.0.1",
    port: 0,
    workers: workers.map(({ options }) => options),
    resourcePersistencePath: join(settings.state, "v3"),
    handleStructuredLogs: ({ message }) => show(sourced(readOutput(message))),
    log,
    unsafeHandleRuntimeRestart: restarted,
    // Both would ask the network for something.
    cf: false,
    telemetry: { enabled: false },
  });
}

async function noteJump(miniflare: Miniflare, jumpMs: number, show: Show): Promise<void> {
  const mended = await attempt(() => mendAfterJump(miniflare, jumpMs));
  show(
    mended.ok
      ? mended.value
      : `The clock jumped, and the times of waiting work could not be corrected: ${mended.detail}`,
  );
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
