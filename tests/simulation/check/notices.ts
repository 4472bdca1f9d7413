import type { Installed } from "../world/owner.ts";
import { isUnmatchable, type Plan, type PlannedSubscription } from "../world/plan.ts";
import type { Received } from "../world/receiver.ts";

type Subject = { id: string };
type NoticeBody = {
  type: string;
  timestamp: string;
  data: {
    channel?: Subject;
    source?: Subject;
    subscription?: Subject;
    usedPercent?: number;
    resource?: string;
  };
};

export function isNotice(body: string): boolean {
  return !["article.matched", "article.revised", "articles.digest"].includes(
    (JSON.parse(body) as NoticeBody).type,
  );
}

/** What the notices say against the product: each is told of a change, once, under one id. */
export function judgeNotices(
  history: readonly Received[],
  plan: Plan,
  { subscriptions, channels, isClockSteady }: Installed & { isClockSteady: boolean },
): { expected: number; lost: string[]; unexpected: string[] } {
  const told = history.filter(({ body }) => isNotice(body));
  const astray = told.filter(({ channel }) => channel !== plan.notices);
  const changes = [...new Set(told.map(({ body }) => changeIn(body)))];
  const count = (start: string) => changes.filter((change) => change.startsWith(start)).length;
  const failures = subscriptions.map((id) => count(`subscription.failed ${id} `));
  const budget = count("budget.low rowsWritten ");
  // Where the clock jumps to another day before the first look, nothing was used on the day that it sees.
  const mustTellBudget = plan.notices != null && isClockSteady;
  const musts = plan.subscriptions.flatMap((one, at) => (mustFail(one, plan) ? [at] : []));
  const lost = musts.filter((at) => failures[at] === 0);
  return {
    expected: musts.length + (mustTellBudget ? 1 : 0),
    lost: [
      ...lost.map((at) => `the notice that subscription ${at + 1} failed`),
      ...(mustTellBudget && budget === 0 ? ["the notice that little is left of the budget"] : []),
    ],
    unexpected: [
      ...astray.map(({ body }) => `${changeIn(body)}: on a channel that takes no notices`),
      ...underTwoIds(told),
      ...(budget > 1 ? ["that little is left of the budget was told more than once"] : []),
      ...plan.subscriptions.flatMap((one, at) =>
        (failures[at] ?? 0) > failuresMax(one) ? [`subscription ${at + 1} was told to fail too often`] : [],
      ),
      ...channels.flatMap((id, at) =>
        judgeChannel({ id, at, isGone: plan.channels[at]?.gone != null }, count),
      ),
    ],
  };
}

/** A channel fails and is disabled once before it recovers; one whose receiver is gone, once more. */
function judgeChannel(
  { id, at, isGone }: { id: number; at: number; isGone: boolean },
  count: (start: string) => number,
): string[] {
  const recovered = count(`channel.recovered ${id} `);
  const disabled = count(`channel.disabled ${id} `);
  const failing = [50, 90, 100].map((share) => count(`channel.failing ${id} ${share} `));
  const isTooOften = Math.max(...failing) > 1 + recovered || disabled > 1 + recovered + (isGone ? 1 : 0);
  const isFromNothing = recovered > failing.reduce((sum, one) => sum + one, disabled);
  return [
    ...(isTooOften ? [`channel ${at + 1}: a change was told more often than it was made`] : []),
    ...(isFromNothing ? [`channel ${at + 1} was told to recover from nothing`] : []),
  ];
}

/** The change that a notice tells of: two notices of one change would read the same. */
function changeIn(body: string): string {
  const { type, timestamp, data } = JSON.parse(body) as NoticeBody;
  const subject = data.channel ?? data.source ?? data.subscription;
  return `${type} ${subject?.id ?? data.resource} ${data.usedPercent === undefined ? "" : `${data.usedPercent} `}${timestamp}`;
}

function underTwoIds(told: readonly Received[]): string[] {
  const ids = Map.groupBy(told, ({ body }) => changeIn(body));
  return [...ids].flatMap(([change, requests]) =>
    new Set(requests.map(({ webhookId, body }) => `${webhookId} ${body}`)).size > 1
      ? [`${change}: it came under two ids`]
      : [],
  );
}

/** An edit of what may be damaged is a reason to report it once more. */
function failuresMax({ isBroken, pace }: PlannedSubscription): number {
  if (!isBroken) return 0;
  return pace?.givenUpMs == null ? 1 : 2;
}

/**
 * Whether a damaged subscription is tried for certain: a story that it asks for is read while it is active,
 * and can be matched.
 */
function mustFail(
  { isBroken, deletedMs, pausedMs, papers, asks }: PlannedSubscription,
  { stories, notices }: Plan,
): boolean {
  if (notices == null || !isBroken || deletedMs !== null || pausedMs !== null) return false;
  return stories.some(
    (story) =>
      !isUnmatchable(story) &&
      asks(new Set(story.topics)) &&
      (papers === null || story.papers.some((paper) => papers.includes(paper))),
  );
}
