import { WorkerEntrypoint } from "cloudflare:workers";
import type { D1Database, ExecutionContext, Queue } from "@cloudflare/workers-types";
import type { NotifyService } from "../shared/contract/services.ts";
import { createMailer, type MailSettings } from "../shared/mail/create-mailer.ts";
import type { Run } from "../shared/run.ts";
import { type PolicySettings, policyChoices, webhookPolicy } from "../shared/web/guard/policy.ts";
import { createRun } from "../shared/wire.ts";
import { notify, sweep } from "./notify.ts";
import { pairChannel } from "./pair-channel.ts";
import { resealChannels } from "./reseal.ts";
import { testChannel } from "./test-channel.ts";

export type NotifyEnv = PolicySettings &
  MailSettings & {
    DB: D1Database;
    /** A run that leaves work over rings for the next one. */
    NOTIFY_BELL: Queue;
    /** Secrets: keep what channels must not tell, as the api does. */
    BAODONG_SECRET_KEYS?: string;
    /** "1" in the embedded runner, whose outbound guard resolves names. */
    BAODONG_EMBEDDED?: string;
  };

export default {
  async scheduled(_tick: unknown, env: NotifyEnv): Promise<void> {
    const run = runOf(env);
    await sweep(run);
    await resealChannels(run);
  },

  /**
   * The bell. Its messages say nothing and are taken at once: the next bell's work need not wait for a slow
   * receiver.
   */
  queue(_messages: unknown, env: NotifyEnv, context: ExecutionContext): void {
    context.waitUntil(notify(runOf(env)));
  },
};

/** What the api asks for. */
export class Notify extends WorkerEntrypoint<NotifyEnv> implements NotifyService {
  testChannel(channelId: string) {
    return testChannel(channelId, runOf(this.env));
  }

  pairChannel(channelId: string) {
    return pairChannel(channelId, runOf(this.env));
  }
}

function runOf(env: NotifyEnv): Run {
  return createRun({
    worker: "notify",
    database: env.DB,
    policy: webhookPolicy(policyChoices(env)),
    embedded: env.BAODONG_EMBEDDED === "1",
    ring: { notify: env.NOTIFY_BELL },
    secretKeys: env.BAODONG_SECRET_KEYS,
    mail: (http) => createMailer(env, http),
  });
}
