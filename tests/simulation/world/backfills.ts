import { readBackfill } from "../../../workers/api/read-backfill.ts";
import { parseQuery } from "../../../workers/shared/query/language/parse.ts";
import { isoAt, type Run } from "../../../workers/shared/run.ts";
import { keepBackfill } from "../../../workers/shared/store/alerts/backfill.ts";
import { findSubscription } from "../../../workers/shared/store/subscriptions/subscriptions.ts";
import { START_MS } from "./paper.ts";
import type { PlannedSubscription } from "./plan.ts";
import type { Simulation } from "./simulation.ts";

const DAY_MS = 86_400_000;
/** Stories that appear during the run, and none of those that are weeks old. */
const PERIOD = { from: isoAt(START_MS - 3 * DAY_MS), to: isoAt(START_MS + 30 * DAY_MS) };

/** Has the owner ask, when the plan says so, for what a subscription would have alerted. */
export function planBackfills(
  simulation: Simulation,
  run: Run,
  id: number,
  { backfills = [], query }: PlannedSubscription,
): void {
  for (const { atMs, mode } of backfills)
    simulation.at(atMs, `owner has the past of ${query} told, by ${mode}`, () => backfill(run, id, mode));
}

async function backfill(run: Run, id: number, mode: "digest" | "each"): Promise<void> {
  const subscription = await findSubscription(run.db, id);
  const query = parseQuery(subscription?.query ?? "");
  if (subscription === null || subscription.state === "paused" || !query.ok) return;
  const part = { ...PERIOD, after: null, limit: 100 };
  const { past } = await readBackfill(run, subscription, query.value, part);
  const hits = past.map(({ article, snippets }) => ({ articleId: article.id, snippets }));
  await keepBackfill(run, subscription, { mode, hits, isLast: true });
}
