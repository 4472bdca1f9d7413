import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { D1Database } from "@cloudflare/workers-types";
import { createTestHarness } from "wrangler";

const ROOT = join(import.meta.dirname, "../..");
const STAGES = ["api", "ingest", "notify"] as const;
const TOKEN = "bd_a-token-for-tests";
const SECRET_KEYS = `tests:${Buffer.alloc(32, 7).toString("base64")}`;
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
  const folder = mkdtempSync(join(tmpdir(), "baodong-"));
  const configPath = join(folder, "wrangler.toml");
  writeFileSync(configPath, configText(bells));
  const vars = {
    BAODONG_ALLOW_PRIVATE: "1",
    BAODONG_EMBEDDED: "1",
    BAODONG_ADMIN_TOKEN: TOKEN,
    BAODONG_SECRET_KEYS: SECRET_KEYS,
  };
  const server = createTestHarness({ workers: STAGES.map((env) => ({ configPath, env, vars })) });
  await server.listen();

  const [api, ingest, notify] = STAGES.map((stage) => server.getWorker(`baodong-${stage}`));
  if (!api || !ingest || !notify) throw new Error("wrangler.toml no longer names three workers");
  await api.applyD1Migrations("DB");
  const { DB: database } = await api.getEnv();

  return {
    ask: async (path, body, method = body === undefined ? "GET" : "POST") => {
      const headers = { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" };
      const reply = await api.fetch(path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
      const text = await reply.text();
      return { status: reply.status, body: text === "" ? null : JSON.parse(text) };
    },
    sweep: async () => {
      await ingest.scheduled(TICK);
      await notify.scheduled(TICK);
    },
    database,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** wrangler.toml as it would be in the root, seen from elsewhere. */
function configText(bells: boolean): string {
  const text = readFileSync(join(ROOT, "wrangler.toml"), "utf8")
    .replaceAll('main = "', `main = "${ROOT}/`)
    .replaceAll('migrations_dir = "', `migrations_dir = "${ROOT}/`);
  return bells ? text : text.replace(/\[\[env\.\w+\.queues\.consumers]]\n(?:.+\n)+/g, "");
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
