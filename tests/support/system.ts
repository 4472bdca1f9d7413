import type { D1Database } from "@cloudflare/workers-types";
import { readable, readOutput } from "../../scripts/journal.ts";
import { createGuard } from "../../scripts/start/guard.ts";
import { createHostTeller } from "../../scripts/start/host.ts";
import { convertV4MiniflareOptions, Miniflare } from "../../scripts/start/miniflare.ts";
import type { Settings } from "../../scripts/start/settings.ts";
import { embeddedWorkers, type Worker } from "../../scripts/start/workers.ts";
import { sharedBuild } from "./shared-build.ts";

const TOKEN = "bd_a-token-for-tests";
const SETTINGS = {
  allowPrivate: true,
  ownHosts: "",
  morePorts: "",
  contact: "",
  secretKeys: `tests:${Buffer.alloc(32, 7).toString("base64")}`,
  keep: "",
  plan: "",
  reread: "",
  archiveFolder: null,
  mail: {},
} as Settings;
const TICK = { cron: "* * * * *", scheduledTime: new Date(0) };

/** The three real workers on a real D1 and real queues, as wrangler.toml describes them. */
export type System = {
  /** Asks the api with the admin token. A body makes it a POST unless a method is named. */
  ask<Body = Record<string, unknown>>(path: string, body?: object, method?: string): Promise<Answer<Body>>;
  /** One tick of every cron. */
  sweep(): Promise<void>;
  database: D1Database;
  close(): Promise<void>;
};

type Answer<Body> = { status: number; body: Body };

/**
 * Starts the system. Without bells its queues have no consumer: every message is lost, as it may be in
 * production.
 */
export async function startSystem({ bells }: { bells: boolean }): Promise<System> {
  const { workers: built, migrations } = await sharedBuild();
  const tellHost = createHostTeller(SETTINGS.state, () => undefined).answer;
  const parts = { settings: SETTINGS, adminToken: TOKEN, guard: createGuard(true), tellHost };
  const workers = embeddedWorkers(built, parts).map((worker) => (bells ? worker : withoutConsumers(worker)));
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      workers: workers.map(({ options }) => options),
      handleStructuredLogs: ({ message }) => showError(message),
      cf: false,
      telemetry: { enabled: false },
    }),
  );
  const database: D1Database = await miniflare.getD1Database("DB");
  const statements = migrations.flatMap((migration) => migration.statements);
  await database.batch(statements.map((statement) => database.prepare(statement)));

  return {
    ask: async (path, body, method = body === undefined ? "GET" : "POST") => {
      const headers = { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" };
      const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
      const reply = await miniflare.dispatchFetch(`http://api.example${path}`, init);
      const text = await reply.text();
      return { status: reply.status, body: text === "" ? null : JSON.parse(text) };
    },
    sweep: async () => {
      for (const name of ["baodong-ingest", "baodong-notify"]) {
        const worker = await miniflare.getWorker(name);
        await worker.scheduled(TICK);
      }
    },
    database,
    close: () => miniflare.dispose(),
  };
}

function withoutConsumers(worker: Worker): Worker {
  const { queueConsumers: _, ...options } = worker.options;
  return { ...worker, options };
}

/** What the test did not expect; the rest of the log is long. */
function showError(line: string): void {
  const output = readOutput(line);
  if (typeof output === "string" || output.level === "error") console.error(readable(output));
}

/**
 * Asks again and again until the answer pleases, for what happens by itself soon. Fails with the last answer.
 */
export async function eventually<Value>(
  ask: () => Promise<Value>,
  isDone: (value: Value) => boolean,
): Promise<Value> {
  let last = await ask();
  for (let tries = 0; tries < TRIES_MAX && !isDone(last); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    last = await ask();
  }
  if (!isDone(last)) throw new Error(`did not come about; the last answer was ${JSON.stringify(last)}`);
  return last;
}

const TRIES_MAX = 150;
const PAUSE_MS = 100;
