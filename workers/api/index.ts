import type { D1Database, ExecutionContext, Fetcher, Queue } from "@cloudflare/workers-types";
import { type RunnerAnswer, runnerAnswerView } from "../shared/contract/installation.ts";
import { installedSettings } from "../shared/contract/installed-settings.ts";
import type { IngestService, NotifyService } from "../shared/contract/services.ts";
import type { Run } from "../shared/run.ts";
import { keepUsage } from "../shared/store/usage.ts";
import { createUsageCounter } from "../shared/usage.ts";
import { newsPolicy, type PolicySettings, policyChoices, webhookPolicy } from "../shared/web/guard/policy.ts";
import { createRun } from "../shared/wire.ts";
import type { Api } from "./api.ts";
import { createApp } from "./app.ts";
import { gatherReads } from "./gather-reads.ts";
import { answeredWhole } from "./http/rest-of-body.ts";
import { createPages, isPage } from "./pages.ts";

export type ApiEnv = PolicySettings & {
  DB: D1Database;
  INGEST: IngestService;
  NOTIFY: NotifyService;
  NOTIFY_BELL: Queue;
  /** A secret. Without it every request is refused. */
  BAODONG_ADMIN_TOKEN?: string;
  /**
   * A secret, the same as notify's. The tokens of channels are encrypted with it; without it none is stored.
   */
  BAODONG_SECRET_KEYS?: string;
  /** Whose limits apply: `free`, which is meant if it is left out, or `paid`. */
  BAODONG_PLAN?: string;
  /** Ingest acts on it. `off`: the api refuses to have a page read again. */
  BAODONG_REREAD?: string;
  /** Shown to the owner; ingest and notify act on them. */
  BAODONG_KEEP?: string;
  BAODONG_CONTACT?: string;
  /** The embedded runner's answer to what only it knows. */
  RUNNER?: Fetcher;
  /** "1" in the embedded runner, whose outbound guard resolves host names. */
  BAODONG_EMBEDDED?: string;
};

type Front = { run: Run; answer: (request: Request) => Response | Promise<Response> };

let front: Front | undefined;

export default {
  /** The routes are built once per isolate: its environment never changes. */
  async fetch(request: Request, env: ApiEnv, context: ExecutionContext): Promise<Response> {
    front ??= frontOf(apiOf(env));
    const { run, answer } = front;
    const embedded = env.BAODONG_EMBEDDED === "1";
    run.usage.count("requests", 1);
    try {
      return await (embedded ? answeredWhole(run, request, answer) : answer(request));
    } finally {
      // The reply does not wait for it. What a body that is still being sent uses is stored with a later
      // request.
      context.waitUntil(keepUsage(run));
    }
  },
};

/** The pages for people, and the api, which the pages call too. */
function frontOf(api: Api): Front {
  const app = createApp(api);
  const pages = createPages(api, app);
  const answer = (request: Request) => (isPage(request) ? pages.fetch(request) : app.fetch(request));
  return { run: api.run, answer };
}

function apiOf(env: ApiEnv): Api {
  const choices = policyChoices(env);
  const policies = { news: newsPolicy(choices), webhook: webhookPolicy(choices) };
  return {
    run: createRun({
      usage: createUsageCounter("api"),
      database: gatherReads(env.DB),
      policy: policies.news,
      embedded: env.BAODONG_EMBEDDED === "1",
      ring: { notify: env.NOTIFY_BELL },
      secretKeys: env.BAODONG_SECRET_KEYS,
      plan: env.BAODONG_PLAN,
      reread: env.BAODONG_REREAD,
    }),
    ingest: env.INGEST,
    notify: env.NOTIFY,
    adminToken: env.BAODONG_ADMIN_TOKEN,
    settings: installedSettings(env),
    host: () => hostOf(env.RUNNER),
    policies,
  };
}

/** On Cloudflare there is no runner, and nothing is known. */
async function hostOf(runner: Fetcher | undefined): Promise<RunnerAnswer> {
  if (runner === undefined) return { lastBackupAt: null, warnings: null };
  const answer = await runner.fetch("http://runner.invalid/");
  return runnerAnswerView.parse(await answer.json());
}
