import { openDb } from "../../../workers/shared/db.ts";
import { parseQuery } from "../../../workers/shared/query/language/parse.ts";
import { anchorsOf } from "../../../workers/shared/query/percolate/anchors.ts";
import type { Run } from "../../../workers/shared/run.ts";
import { createIds, isoAt } from "../../../workers/shared/run.ts";
import { FALLBACK_AFTER_MINUTES } from "../../../workers/shared/schema/subscriptions.ts";
import { createSource } from "../../../workers/shared/store/sources.ts";
import { createChannel, updateChannel } from "../../../workers/shared/store/subscriptions/channels.ts";
import { recoverChannel } from "../../../workers/shared/store/subscriptions/recover-channel.ts";
import {
  createSubscription,
  deleteSubscription,
  updateSubscription,
} from "../../../workers/shared/store/subscriptions/subscriptions.ts";
import { keepUsage } from "../../../workers/shared/store/usage.ts";
import { planBackfills } from "./backfills.ts";
import { feedUrl, paperSite, START_MS } from "./paper.ts";
import type { Plan, PlannedChannel, PlannedSubscription } from "./plan.ts";
import { poisonAlert, poisonArticles } from "./poison.ts";
import { type Received, receiverHost, receiverSite, resolverSite } from "./receiver.ts";
import type { Simulation } from "./simulation.ts";

/** The clock may have been a day behind when something was made. */
const RECOVERED_MS = 2 * 86_400_000;

export const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
/** One with which nothing can be signed: every sending throws. */
const NO_SECRET = "whsec_???";

/** More than 80 % of what the free plan allows in a day, and never all of it. */
const USED_ROWS = 85_000;

/** The rows of what a plan names, by its numbers. */
export type Installed = {
  sources: number[];
  channels: number[];
  subscriptions: number[];
  history: Received[];
};

/** Sets up the sites and rows of a plan, and has its owner do later what the plan says. */
export async function install(simulation: Simulation, plan: Plan): Promise<Installed> {
  const run = ownerRun(simulation);
  const installed: Installed = { sources: [], channels: [], subscriptions: [], history: [] };
  serveSites(simulation, plan, installed.history);
  await useMuch(run);
  await poisonArticles(simulation.parts.database, plan);
  for (let paper = 0; paper < plan.papers; paper += 1) {
    const feed = {
      url: feedUrl(paper),
      kind: "feed",
      name: `Báo ${paper + 1}`,
      intervalSeconds: 600,
    } as const;
    installed.sources.push((await createSource(run, feed))?.id ?? 0);
  }
  for (const [at, planned] of plan.channels.entries()) {
    const webhook = {
      kind: "webhook",
      name: `Nhận ${at + 1}`,
      url: hookUrl(at, false),
      secret: planned.isPoison ? NO_SECRET : SECRET,
      ...{ options: {}, group: null, host: receiverHost(at, false), takesNotices: at === plan.notices },
      ...({ state: "active", disabledReason: null } as const),
    } as const;
    const { channel } = await createChannel(run, webhook, null);
    installed.channels.push(channel.id);
    planChannelDeeds(simulation, run, { at, id: channel.id, planned });
  }
  for (const planned of plan.subscriptions) {
    const id = await subscribe(run, planned, installed);
    installed.subscriptions.push(id);
    planSubscriptionDeeds(simulation, run, id, planned);
    planBackfills(simulation, run, id, planned);
  }
  await poisonAlert(simulation.parts.database, plan, installed);
  return installed;
}

/** So much was used on the first day that it has to be told, once. */
async function useMuch(run: Run): Promise<void> {
  run.usage.count("rowsWritten", USED_ROWS);
  await keepUsage(run);
}

function serveSites(simulation: Simulation, plan: Plan, history: Received[]): void {
  const { sites, scheduler, faults } = simulation;
  const parts = { history, nowMs: () => scheduler.nowMs, chance: faults.chance };
  sites.set("cloudflare-dns.com", resolverSite);
  for (let paper = 0; paper < plan.papers; paper += 1) {
    const url = new URL(feedUrl(paper));
    sites.set(url.host, paperSite(plan, paper, parts.nowMs, faults.chance));
  }
  for (const [at, channel] of plan.channels.entries()) {
    for (const isMoved of [false, true])
      sites.set(receiverHost(at, isMoved), receiverSite(at, channel, parts));
  }
}

function hookUrl(channel: number, isMoved: boolean): string {
  return `https://${receiverHost(channel, isMoved)}/hook`;
}

async function subscribe(run: Run, planned: PlannedSubscription, installed: Installed): Promise<number> {
  const { query, papers, channels, maxAgeHours = null, pace, fallback = null } = planned;
  const { digest = null, quietHours = null, maxPerHour = null } = pace ?? {};
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new Error(`${query}: ${parsed.reason}`);
  const ids = (numbers: number[], from: number[]) => numbers.map((at) => String(from[at]));
  const subscription = {
    ...{ name: query, query, state: "active" as const, language: "vi" as const, maxAgeHours },
    ...{ digest, quietHours, maxPerHour, alertsOnRevisions: true },
    channelIds: ids(channels, installed.channels),
    fallbackChannelId: fallback === null ? null : (installed.channels[fallback.channel] ?? null),
    fallbackAfterMinutes: fallback?.afterMinutes ?? FALLBACK_AFTER_MINUTES,
    sourceIds: papers === null ? null : ids(papers, installed.sources),
  };
  const { id } = (await createSubscription(run, subscription, anchorsOf(parsed.value))).subscription;
  return id;
}

function planChannelDeeds(
  simulation: Simulation,
  run: Run,
  { at, id, planned: { gone, movedMs } }: { at: number; id: number; planned: PlannedChannel },
): void {
  if (movedMs !== null) {
    simulation.at(movedMs, `owner moves channel ${at + 1}`, async () => {
      await updateChannel(run.db, id, { url: hookUrl(at, true) });
    });
  }
  if (gone !== null) {
    simulation.at(gone.enabledMs, `owner enables channel ${at + 1}`, async () => {
      // The delivery whose attempt was answered 410 is dead; its owner sends it again.
      await recoverChannel(run, id, isoAt(START_MS - RECOVERED_MS));
    });
  }
}

function planSubscriptionDeeds(
  simulation: Simulation,
  run: Run,
  id: number,
  { deletedMs, pausedMs, isBroken, damage = "query", query, pace }: PlannedSubscription,
): void {
  const edit = (state: "active" | "paused") => async () => {
    await updateSubscription(run, id, { state });
  };
  if (isBroken) {
    simulation.at(0, `the stored ${damage} of ${query} is damaged`, async () => {
      await simulation.parts.database.prepare(DAMAGE[damage]).bind(id).run();
    });
  }
  if (pausedMs !== null) {
    simulation.at(pausedMs[0], `owner pauses ${query}`, edit("paused"));
    simulation.at(pausedMs[1], `owner resumes ${query}`, edit("active"));
  }
  if (pace?.givenUpMs != null) {
    simulation.at(pace.givenUpMs, `owner gives up the digest of ${query}`, async () => {
      await updateSubscription(run, id, { digest: null });
    });
  }
  if (deletedMs !== null) {
    simulation.at(deletedMs, `owner deletes ${query}`, async () => {
      await deleteSubscription(run, id);
    });
  }
}

const DAMAGE: Record<NonNullable<PlannedSubscription["damage"]>, string> = {
  query: "update subscriptions set query = '((' where id = ?",
  "quiet-hours": `update subscriptions
    set quiet_hours = '{"from": "19:20", "to": "20:00", "timeZone": "Asia/Nowhere"}' where id = ?`,
  times: "update subscriptions set quiet_hours = '{', digest = '[' where id = ?",
};

/** What the owner does is done at once and never fails. */
function ownerRun(simulation: Simulation): Run {
  const { database } = simulation.parts;
  const nobody = {
    ...{ id: 0, worker: "notify" as const, cause: "start" as const, startedMs: 0 },
    ...{ isDead: false, isDone: true, disturbance: null },
  };
  const now = () => simulation.nowMs();
  const run = simulation.runOf(nobody);
  return { ...run, db: openDb(database), newId: createIds(now, run.random) };
}
