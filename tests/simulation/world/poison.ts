import type { D1Database } from "@cloudflare/workers-types";
import type { Installed } from "./owner.ts";
import { storyUrl } from "./paper.ts";
import type { Plan, PlannedStory } from "./plan.ts";

/** The damage in the row of a poisoned article: an outlet that is no text, or lists that are no JSON. */
const DAMAGE: Record<NonNullable<PlannedStory["poison"]>, string> = {
  outlet: "outlet = x'00'",
  lists: "authors = '[', images = '{', facts = '7'",
};

/** From now on these articles are damaged in the moment in which they are stored. */
export async function poisonArticles(database: D1Database, { stories }: Plan): Promise<void> {
  for (const story of stories) {
    if (story.poison == null) continue;
    const trigger = `create trigger poison after insert on articles when new.canonical_url = '${storyUrl(story)}'
      begin update articles set ${DAMAGE[story.poison]} where id = new.id; end`;
    await database.prepare(trigger).run();
  }
}

/** From now on the bytes of this alert are damaged in the moment in which it is queued. */
export async function poisonAlert(
  database: D1Database,
  { stories, poisonAlert: planned }: Plan,
  { subscriptions, channels }: Pick<Installed, "subscriptions" | "channels">,
): Promise<void> {
  const story = planned == null ? undefined : stories[planned.story];
  if (planned == null || story === undefined) return;
  const trigger = `create trigger poison_alert after insert on deliveries
    when new.kind = 'article' and new.subscription_id = ${subscriptions[planned.subscription]}
      and new.channel_id = ${channels[planned.channel]}
      and new.article_id in (select id from articles where canonical_url = '${storyUrl(story)}')
    begin update deliveries set body = x'00' where id = new.id; end`;
  await database.prepare(trigger).run();
}

export async function endPoison(database: D1Database): Promise<void> {
  for (const name of ["poison", "poison_alert"])
    await database.prepare(`drop trigger if exists ${name}`).run();
}
