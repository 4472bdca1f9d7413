import type { D1Database, Queue } from "@cloudflare/workers-types";
import type { IngestService, NotifyService } from "../shared/contract/services.ts";
import { newsPolicy, type PolicySettings, policyChoices, webhookPolicy } from "../shared/web/guard/policy.ts";
import { createRun } from "../shared/wire.ts";
import type { Api } from "./api.ts";
import { createApp } from "./app.ts";
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
  /** "1" in the embedded runner, whose outbound guard resolves host names. */
  BAODONG_EMBEDDED?: string;
};

type Front = (request: Request) => Response | Promise<Response>;

let front: Front | undefined;

export default {
  /** The routes are built once per isolate: its environment never changes. */
  fetch(request: Request, env: ApiEnv): Response | Promise<Response> {
    front ??= frontOf(apiOf(env));
    return front(request);
  },
};

/** The pages for people, and the api, which the pages call too. */
function frontOf(api: Api): Front {
  const app = createApp(api);
  const pages = createPages(api, app);
  return (request) => (isPage(request) ? pages.fetch(request) : app.fetch(request));
}

function apiOf(env: ApiEnv): Api {
  const choices = policyChoices(env);
  const policies = { news: newsPolicy(choices), webhook: webhookPolicy(choices) };
  return {
    run: createRun({
      worker: "api",
      database: env.DB,
      policy: policies.news,
      embedded: env.BAODONG_EMBEDDED === "1",
      ring: { notify: env.NOTIFY_BELL },
      secretKeys: env.BAODONG_SECRET_KEYS,
    }),
    ingest: env.INGEST,
    notify: env.NOTIFY,
    adminToken: env.BAODONG_ADMIN_TOKEN,
    policies,
  };
}
