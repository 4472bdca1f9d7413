import { WorkerEntrypoint } from "cloudflare:workers";
import type { D1Database, ExecutionContext, Queue } from "@cloudflare/workers-types";
import type { NotifyService } from "../shared/contract/services.ts";
import { asCall, asInvocation } from "../shared/invocation.ts";
import { readKeep } from "../shared/keep.ts";
import { createMailer, type MailSettings } from "../shared/mail/create-mailer.ts";
import type { Run } from "../shared/run.ts";
import { notifyOfBudget } from "../shared/store/budget-notices.ts";
import { mendWaits } from "../shared/store/mend-waits.ts";
import { pullFutureDeliveries } from "../shared/store/sql/clock.ts";
import { createUsageCounter } from "../shared/usage.ts";
import { type PolicySettings, policyChoices, webhookPolicy } from "../shared/web/guard/policy.ts";
import { createRun } from "../shared/wire.ts";
import { learnSyllables } from "./learn-syllables.ts";
import { notify, sweep } from "./notify.ts";
import { pairChannel } from "./pair-channel.ts";
import { resealChannels } from "./reseal.ts";
import { retain } from "./retain.ts";
import { testChannel } from "./test-channel.ts";
import { watchSources } from "./watch-sources.ts";
import { watchSubscriptions } from "./watch-subscriptions.ts";
import { createWriteOut, type WriteOutSettings } from "./write-out.ts";

export type NotifyEnv = PolicySettings &
  MailSettings &
  WriteOutSettings & {
    DB: D1Database;
    /** The queue of bells: a run that leaves work over rings for the next one. */
    NOTIFY_BELL: Queue;
    /** Secrets: the keys that encrypt channels' secrets, the same as the api's. */
    BAODONG_SECRET_KEYS?: string;
    /** As ingest's. */
    BAODONG_REREAD?: string;
    /** The plan whose limits apply: `free` (the default) or `paid`. */
    BAODONG_PLAN?: string;
    /** "1" in the embedded runner, whose outbound guard resolves names. */
    BAODONG_EMBEDDED?: string;
  };

/** A cron expression of wrangler.toml. Its invocation has a subrequest budget of its own. */
const RETENTION_CRON = "*/10 * * * *";

const usage = createUsageCounter("notify");

export default {
  async scheduled({ cron }: { cron?: string }, env: NotifyEnv): Promise<void> {
    const work = cron === RETENTION_CRON ? (run: Run) => housekeep(run, env) : sweepAndReseal;
    await asInvocation(runOf(env), work);
  },

  /**
   * Handles bells. Their messages are empty and acknowledged at once: the next bell must not wait for a slow
   * receiver.
   */
  queue(_messages: unknown, env: NotifyEnv, context: ExecutionContext): void {
    context.waitUntil(asInvocation(runOf(env), notify));
  },
};

/** Called by the api through its service binding. */
export class Notify extends WorkerEntrypoint<NotifyEnv> implements NotifyService {
  testChannel(channelId: string) {
    return asCall(runOf(this.env), (run) => testChannel(channelId, run));
  }

  pairChannel(channelId: string) {
    return asCall(runOf(this.env), (run) => pairChannel(channelId, run));
  }
}

async function sweepAndReseal(run: Run): Promise<void> {
  await sweep(run);
  await resealChannels(run);
}

async function housekeep(run: Run, env: NotifyEnv): Promise<void> {
  const { BAODONG_PLAN: setting = "" } = env;
  if (setting !== "" && setting !== run.plan) run.log.warn("budget.bad-setting", { setting, plan: run.plan });
  await pullFutureDeliveries(run);
  await mendWaits(run);
  await notifyOfBudget(run);
  await watchSubscriptions(run);
  await watchSources(run);
  await forget(run, env);
  await learnSyllables(run);
}

async function forget(run: Run, env: NotifyEnv): Promise<void> {
  const keep = readKeep(env.BAODONG_KEEP ?? "");
  if (keep.ok) await retain(run, keep.value, createWriteOut(env));
  else run.log.warn("retention.bad-setting", { setting: "BAODONG_KEEP", problem: keep.detail });
}

function runOf(env: NotifyEnv): Run {
  return createRun({
    usage,
    database: env.DB,
    policy: webhookPolicy(policyChoices(env)),
    embedded: env.BAODONG_EMBEDDED === "1",
    ring: { notify: env.NOTIFY_BELL },
    secretKeys: env.BAODONG_SECRET_KEYS,
    plan: env.BAODONG_PLAN,
    reread: env.BAODONG_REREAD,
    mail: (http) => createMailer(env, http),
  });
}
