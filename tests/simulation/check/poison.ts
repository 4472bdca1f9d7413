import type { D1Database } from "@cloudflare/workers-types";
import { storyUrl } from "../world/paper.ts";
import { isUnmatchable, type Plan } from "../world/plan.ts";
import type { Received } from "../world/receiver.ts";
import type { Logged } from "../world/simulation.ts";
import { isNotice } from "./notices.ts";
import { DAMAGED, DISABLED } from "./rows.ts";

/** The attempts of a delivery and of an article's matching, by their schedules. */
const DELIVERY_ATTEMPTS = 12;
const MATCH_ATTEMPTS = 8;

/**
 * What poisoned rows were to come to and did not, in sentences: an article that cannot be matched is given
 * up, a delivery that cannot be sent is dead, each after all its attempts and with lines in the log that name
 * it.
 */
export async function judgePoison(
  database: D1Database,
  plan: Plan,
  seen: { channels: readonly number[]; logged: readonly Logged[]; history: readonly Received[] },
): Promise<string[]> {
  const { channels, logged, history } = seen;
  const articles = plan.stories.filter(isUnmatchable);
  const unmatched = articles.map((story) => judgeArticle(database, storyUrl(story), logged));
  const ids = channels.filter((_, at) => plan.channels[at]?.isPoison);
  const told = plan.notices == null ? null : failuresTold(history);
  const unsent = ids.map(async (id) => [
    ...(await judgeDeliveries(database, `channel_id = ${id}`, logged)),
    ...(await judgeFailing(database, id, told)),
  ]);
  const damaged = plan.poisonAlert == null ? [] : [judgeDeliveries(database, DAMAGED, logged)];
  return (await Promise.all([...unmatched, ...unsent, ...damaged])).flat();
}

/** The rows of which it is right that they were given up. */
export function poisoned(plan: Plan, { channels }: { channels: readonly number[] }) {
  return {
    urls: plan.stories.filter(({ poison }) => poison === "outlet").map(storyUrl),
    channels: channels.filter((_, at) => plan.channels[at]?.isPoison),
  };
}

async function judgeArticle(database: D1Database, url: string, logged: readonly Logged[]): Promise<string[]> {
  const { results } = await database
    .prepare(
      "select id, matched_at as matchedAt, match_failure as failure from articles where canonical_url = ?",
    )
    .bind(url)
    .all<{ id: number; matchedAt: string | null; failure: string | null }>();
  const [row] = results;
  if (row === undefined) return [`not so: the poisoned article ${url} is stored`];
  const of = linesAbout(logged, { articleId: row.id });
  const failed = of("error", "article.match-failed");
  return [
    ...(row.failure === "attempts-used-up" && row.matchedAt !== null
      ? []
      : [`not so: ${url}, which cannot be matched, is given up (${row.failure})`]),
    ...(failed >= MATCH_ATTEMPTS - 2 && of("warn", "article.match-given-up") > 0
      ? []
      : [`not so: the log tells that ${url} cannot be matched (${failed} times)`]),
  ];
}

type Delivery = { id: number; state: string; error: string | null; attempts: number };

/**
 * What a pause holds, or a deletion canceled, has no schedule. A change waits until the first alert of its
 * article is dead, and so may still wait when its channel is disabled after five days.
 */
async function judgeDeliveries(
  database: D1Database,
  which: string,
  logged: readonly Logged[],
): Promise<string[]> {
  const { results } = await database
    .prepare(
      `select id, state, last_error as error, attempts from deliveries
       where ${which} and state <> 'canceled' and held = 0
         and not (state = 'pending' and kind = 'revision' and channel_id in ${DISABLED})`,
    )
    .all<Delivery>();
  return results.flatMap(({ id, state, error, attempts }) => {
    const isDead = state === "dead" && error === "internal-error" && attempts >= DELIVERY_ATTEMPTS;
    const thrown = linesAbout(logged, { messageId: String(id) })("error", "message.failed");
    const isTold = thrown > 0 && linesAbout(logged, { deliveryId: id })("warn", "delivery.dead") > 0;
    return [
      ...(isDead ? [] : [`not so: delivery ${id}, which cannot be sent, is dead (${state}, ${error})`]),
      ...(isTold ? [] : [`not so: the log tells that delivery ${id} cannot be sent`]),
    ];
  });
}

/** `told` null: nobody takes notices. */
async function judgeFailing(
  database: D1Database,
  channelId: number,
  told: ReadonlySet<string> | null,
): Promise<string[]> {
  if (told === null) return [];
  const sent = `select 1 from deliveries where channel_id = ? and state = 'dead' limit 1`;
  const { results } = await database.prepare(sent).bind(channelId).all();
  const shares = results.length === 0 ? [] : [50, 90, 100];
  return shares
    .filter((share) => !told.has(`${channelId} ${share}`))
    .map((share) => `not so: its owner is told that channel ${channelId} fails (${share} %)`);
}

/** The channels that notices say fail, each with the share of its schedule that was used up. */
function failuresTold(history: readonly Received[]): Set<string> {
  const notices = history.filter(({ body, isTaken }) => isTaken && isNotice(body));
  return new Set(
    notices.flatMap(({ body }) => {
      const { type, data } = JSON.parse(body);
      return type === "channel.failing" ? [`${data.channel.id} ${data.usedPercent}`] : [];
    }),
  );
}

function linesAbout(logged: readonly Logged[], ids: Record<string, unknown>) {
  const [[name, value] = []] = Object.entries(ids);
  const about = logged.filter(({ fields }) => (fields as Record<string, unknown>)[name ?? ""] === value);
  return (level: Logged["level"], event: string) =>
    about.filter((line) => line.level === level && line.event === event).length;
}
