import { Hits } from "./hit-list.tsx";
import { Moment } from "./parts/moment.tsx";
import { Reason } from "./parts/state.tsx";
import { answerOf, expected } from "./visit/answer.ts";
import type { HitPage, ListedSource, ListedSubscription } from "./visit/resources.ts";
import type { PageContext, Visit } from "./visit/visit.ts";

/** How far a new installation has come: what was read, and what was sent. */
export type Made = {
  source: ListedSource | undefined;
  subscription: ListedSubscription | undefined;
  articles: HitPage["data"];
  hasMore: boolean;
  delivered: number;
};

const ARTICLES_SHOWN_MAX = 5;
const DELIVERIES_COUNTED_MAX = 100;

export async function readProgress(
  c: PageContext,
  source: ListedSource | undefined,
  subscription: ListedSubscription | undefined,
): Promise<Made> {
  const client = c.get("client");
  const asked = { limit: String(ARTICLES_SHOWN_MAX) };
  const articles = await expected(answerOf(client.articles.$get({ query: asked })));
  const query = { limit: String(DELIVERIES_COUNTED_MAX) };
  const deliveries = await expected(answerOf(client.deliveries.$get({ query })));
  return {
    source,
    subscription,
    articles: articles.data,
    hasMore: articles.next !== null,
    delivered: deliveries.data.filter(({ state }) => state === "delivered").length,
  };
}

/** The counts so far; a script asks for them again while the page is open. */
export function ProgressMade({ visit, progress }: { visit: Visit; progress: Made }) {
  const { texts } = visit;
  const { source, subscription, articles, hasMore, delivered } = progress;
  return (
    <section id="progress" data-again="/start/progress" aria-label={texts.start.progress}>
      {source !== undefined && (
        <p>
          <strong>{source.name}</strong> · {texts.sources.lastPoll}{" "}
          <Moment visit={visit} at={source.lastPolledAt} /> · {texts.sources.nextPoll}{" "}
          <Moment visit={visit} at={source.nextPollAt} />
          {source.lastError !== null && (
            <>
              {" · "}
              <Reason texts={texts} reason={source.lastError} />
            </>
          )}
        </p>
      )}
      {subscription !== undefined && (
        <p class="count">
          {texts.start.delivered(delivered)} · <a href="/deliveries">{texts.nav.deliveries}</a>
        </p>
      )}
      <h2>{texts.start.latest}</h2>
      {articles.length === 0 && <p class="hint">{texts.start.noArticles}</p>}
      <Hits visit={visit} hits={articles} query="" />
      {hasMore && <a href="/">{texts.sources.all}</a>}
    </section>
  );
}
