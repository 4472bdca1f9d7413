import { env, WorkerEntrypoint } from "cloudflare:workers";
import type { D1Database, ExecutionContext, Queue } from "@cloudflare/workers-types";
import type { DiscoveryChoice, IngestService } from "../shared/contract/services.ts";
import { asCall, asInvocation } from "../shared/invocation.ts";
import type { Run } from "../shared/run.ts";
import { createUsageCounter } from "../shared/usage.ts";
import { newsPolicy, type PolicySettings, policyChoices } from "../shared/web/guard/policy.ts";
import type { Http } from "../shared/web/http.ts";
import { ownerOf } from "../shared/web/owner.ts";
import { createRun } from "../shared/wire.ts";
import { ingest, readNext } from "./ingest.ts";
import { obedientHttp } from "./obey-robots.ts";
import { pollNow, readNow } from "./on-demand.ts";
import { keepReported } from "./report.ts";
import { findKind } from "./sources/kind.ts";
import { findFeeds } from "./sources/offers.ts";
import { warmUp } from "./warm-up.ts";

export type IngestEnv = PolicySettings & {
  DB: D1Database;
  INGEST_BELL: Queue;
  NOTIFY_BELL: Queue;
  /** "1" in the embedded runner, whose outbound guard resolves names. */
  BAODONG_EMBEDDED?: string;
  /** A mail address or URL by which site owners reach the operator: part of the User-Agent. */
  BAODONG_CONTACT?: string;
  /** Which articles' pages are read again for changes: `matched` (if left out), `all` or `off`. */
  BAODONG_REREAD?: string;
};

// On Cloudflare the CPU time of the start is not charged to a request, and the first page of a cold isolate
// finds the extractor compiled. Embedded, one isolate stays for weeks, and would keep 75 MB of garbage.
if ((env as Partial<IngestEnv>).BAODONG_EMBEDDED !== "1") warmUp();

const usage = createUsageCounter("ingest");

export default {
  async scheduled(_tick: unknown, env: IngestEnv): Promise<void> {
    await asInvocation(runOf(env), ingest);
  },

  /**
   * Handles bells. Their messages are empty and acknowledged at once: the next bell must not wait for a slow
   * site.
   */
  queue(_messages: unknown, env: IngestEnv, context: ExecutionContext): void {
    context.waitUntil(asInvocation(runOf(env), readNext));
  },
};

/** Called by the api through its service binding. */
export class Ingest extends WorkerEntrypoint<IngestEnv> implements IngestService {
  poll(sourceId: string) {
    return asCall(runOf(this.env), (run) => pollNow(run, sourceId));
  }

  read(url: string) {
    return asCall(runOf(this.env), (run) => readNow(run, url));
  }

  report(articleId: string) {
    return asCall(runOf(this.env), (run) => keepReported(run, articleId));
  }

  findKind(url: string, choice: DiscoveryChoice = {}) {
    return findKind(url, discoveryHttp(this.env, choice));
  }

  ownersOf(hostnames: string[]) {
    return Promise.resolve(hostnames.map(ownerOf));
  }

  findFeeds(url: string, choice: DiscoveryChoice = {}) {
    return findFeeds(url, discoveryHttp(this.env, choice));
  }
}

/**
 * Each address that discovery tries is checked against its host's robots.txt, unless the caller decides
 * otherwise.
 */
function discoveryHttp(env: IngestEnv, { obeysRobots = true }: DiscoveryChoice): Http {
  return obedientHttp(runOf(env), { obey: async () => obeysRobots });
}

function runOf(env: IngestEnv): Run {
  return createRun({
    usage,
    database: env.DB,
    policy: newsPolicy(policyChoices(env)),
    embedded: env.BAODONG_EMBEDDED === "1",
    contact: env.BAODONG_CONTACT,
    reread: env.BAODONG_REREAD,
    ring: { ingest: env.INGEST_BELL, notify: env.NOTIFY_BELL },
  });
}
