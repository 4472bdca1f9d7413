import { beforeEach } from "vitest";
import { notify } from "../../workers/notify/notify.ts";
import { findArticle } from "../../workers/shared/store/articles/articles.ts";
import { reviseArticle } from "../../workers/shared/store/articles/revisions.ts";
import { findLink } from "../../workers/shared/store/links/links.ts";
import { givenChannel } from "./alerts.ts";
import { reading, store } from "./articles.ts";
import type { TestRun } from "./test-run.ts";

const NOWHERE = "http://127.0.0.1:1/";
const HOUR_MS = 3_600_000;

/** An article whose newspaper changes its title, and a channel that sends nothing: what is queued stays. */
export type ChangingArticle = {
  url: string;
  articleId: number;
  channelId: number;
  /** Reads it for the first time, and matches it. */
  read(title: string): Promise<void>;
  /** Reads it again an hour later, with another title, without matching it. */
  revise(title: string): Promise<void>;
  /** The same, and matches it. */
  change(title: string): Promise<void>;
};

/** The channel is made before each test. */
export function useChangingArticle(given: { run: TestRun }, url: string): ChangingArticle {
  const article: ChangingArticle = { url, articleId: 0, channelId: 0, read, revise, change };
  beforeEach(async () => {
    article.channelId = await givenChannel(given.run, NOWHERE, { state: "disabled" });
  });

  async function read(title: string): Promise<void> {
    article.articleId = await store(given.run, reading({ url, title }));
    await notify(given.run);
  }

  async function revise(title: string): Promise<void> {
    given.run.clock.nowMs += HOUR_MS;
    const stored = await findArticle(given.run.db, article.articleId);
    const link = await findLink(given.run, url);
    if (link === null || stored === null) throw new Error("the article is not stored");
    await reviseArticle(given.run, link, stored, reading({ url, title }));
  }

  async function change(title: string): Promise<void> {
    await revise(title);
    await notify(given.run);
  }

  return article;
}
