import type { D1Database } from "@cloudflare/workers-types";
import { storyUrl } from "./paper.ts";
import type { Plan, PlannedStory } from "./plan.ts";

/** The damage in the row of a poisoned article: an image that is none, or lists that are no JSON. */
const DAMAGE: Record<NonNullable<PlannedStory["poison"]>, string> = {
  images: "images = '[null]'",
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

export async function endPoison(database: D1Database, { stories }: Plan): Promise<void> {
  if (stories.some(({ poison }) => poison != null))
    await database.prepare("drop trigger if exists poison").run();
}
