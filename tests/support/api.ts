import type { OpenAPIHono } from "@hono/zod-openapi";
import { createClient } from "baodong/client";
import { createApp } from "../../workers/api/app.ts";
import { gatherReads } from "../../workers/api/gather-reads.ts";
import { createPages } from "../../workers/api/pages.ts";
import type { RunnerAnswer } from "../../workers/shared/contract/installation.ts";
import type { IngestService, NotifyService } from "../../workers/shared/contract/services.ts";
import { openDb } from "../../workers/shared/db.ts";
import { newsPolicy, webhookPolicy } from "../../workers/shared/web/guard/policy.ts";
import { ownerOf } from "../../workers/shared/web/owner.ts";
import type { TestDb } from "./d1.ts";
import { type TestRun, testRun } from "./test-run.ts";

export const TOKEN = "bd_a-token-for-tests";

/** The api on a real D1. */
export type TestApi = {
  app: OpenAPIHono;
  /** The web page. */
  pages: ReturnType<typeof createPages>;
  archive: TestDb;
  run: TestRun;
  /** What ingest and notify answer to it is the test's to say. */
  services: IngestService & NotifyService;
  /** What the embedded runner answers to it, likewise. */
  runner: RunnerAnswer;
  /** The product's own client. */
  client: ReturnType<typeof createClient>;
  /** A request that the client would not send, with the token unless the headers say otherwise. */
  ask(path: string, init?: RequestInit): Promise<Answer>;
  send(method: string, path: string, body: unknown): Promise<Answer>;
};

export type Answer = { status: number; headers: Headers; body: Record<string, unknown> };

/** Private addresses are refused, as in production. */
export function testApi(
  archive: TestDb,
  { adminToken }: { adminToken: string | undefined } = { adminToken: TOKEN },
): TestApi {
  const run = testRun(openDb(gatherReads(archive.database), archive.usage));
  run.log.error = (event, error) => console.error(event, error);
  const choices = { allowPrivate: false, ownHosts: [] };
  const services = { ...UNASKED };
  const policies = { news: newsPolicy(choices), webhook: webhookPolicy(choices) };
  const settings = { plan: "free", morePorts: "8080" };
  const runner: RunnerAnswer = { lastBackupAt: null, warnings: null };
  const host = async () => runner;
  const api = { run, host, ingest: services, notify: services, adminToken, settings, policies };
  const app = createApp(api);

  const fetch: typeof globalThis.fetch = async (input, init) => app.request(new Request(input, init));
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${TOKEN}`, ...init.headers };
    return answerOf(await app.request(path, { ...init, headers }));
  };
  const send = (method: string, path: string, body: unknown) =>
    ask(path, { method, body: JSON.stringify(body), headers: { "content-type": "application/json" } });
  return {
    app,
    pages: createPages(api, app),
    archive,
    run,
    services,
    runner,
    client: createClient({ address: "http://api.example", token: TOKEN, fetch }),
    ask,
    send,
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? {} : JSON.parse(text) };
}

const UNASKED: IngestService & NotifyService = {
  poll: () => unasked("poll"),
  read: () => unasked("read"),
  report: () => unasked("report"),
  findKind: () => unasked("findKind"),
  findFeeds: () => unasked("findFeeds"),
  ownersOf: async (hostnames) => hostnames.map(ownerOf),
  testChannel: () => unasked("testChannel"),
  pairChannel: () => unasked("pairChannel"),
};

async function unasked(name: string): Promise<never> {
  throw new Error(`the test did not expect ${name}() to be called`);
}
