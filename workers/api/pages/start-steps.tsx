import type { PropsWithChildren } from "hono/jsx";
import type { Problem } from "../../shared/contract/problem.ts";
import { ChannelForm } from "./channel-form.tsx";
import { AttemptSaid, Secret } from "./channel-page.tsx";
import { Frame } from "./frame.tsx";
import { Hits } from "./hit-list.tsx";
import { Failure } from "./parts/failure.tsx";
import { MakeLink, PostForm } from "./parts/form.tsx";
import { Moment } from "./parts/moment.tsx";
import { Reason } from "./parts/state.tsx";
import { Preview, type Previewed } from "./preview.tsx";
import { SourceFinder } from "./source-finder.tsx";
import { type Answer, answerOf, expected } from "./visit/answer.ts";
import type { Filled } from "./visit/filled.ts";
import type {
  FoundFeeds,
  HitPage,
  ListedSource,
  ListedSubscription,
  TestAttempt,
} from "./visit/resources.ts";
import type { PageContext, Visit } from "./visit/visit.ts";

/** How far a new set-up has come: what was read, and what was sent. */
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

type Step = PropsWithChildren<{ visit: Visit; step: 1 | 2 | 3 | 4 }>;

function StepFrame({ visit, step, children }: Step) {
  const { start } = visit.texts;
  const title = start.steps[step - 1] ?? start.title;
  return (
    <Frame visit={visit} title={title}>
      <ol class="steps" aria-label={start.title}>
        {start.steps.map((name, index) => (
          <li
            aria-current={index + 1 === step ? "step" : undefined}
            class={index + 1 < step ? "past" : undefined}
          >
            {name}
          </li>
        ))}
      </ol>
      <h1>{title}</h1>
      {children}
    </Frame>
  );
}

type SourceStep = { visit: Visit; address: string; found: Answer<FoundFeeds> | null };

export function StepSource({ visit, address, found }: SourceStep) {
  return (
    <StepFrame visit={visit} step={1}>
      <p>{visit.texts.start.source}</p>
      <SourceFinder visit={visit} action="/start" address={address} found={found} back="/start" />
    </StepFrame>
  );
}

type KeywordStep = { visit: Visit; progress: Made; query: string; preview: Previewed };

export function StepKeyword({ visit, progress, query, preview }: KeywordStep) {
  const { texts } = visit;
  return (
    <StepFrame visit={visit} step={2}>
      <p>{texts.start.keyword}</p>
      <div class="beside even">
        <div>
          <PostForm visit={visit} to="/start/keyword" class="fields">
            <label>
              {texts.alerts.query}
              <textarea
                name="query"
                rows={2}
                required
                autofocus
                spellcheck={false}
                data-live="/alerts/preview"
                data-target="preview"
              >
                {query}
              </textarea>
            </label>
            <p class="hint">{texts.alerts.queryHint}</p>
            <p class="buttons">
              <button type="submit" class="main">
                {texts.start.takeKeyword}
              </button>
              <button type="submit" formaction="/start" formmethod="get">
                {texts.preview.show}
              </button>
            </p>
          </PostForm>
          <div id="preview" aria-live="polite">
            <Preview visit={visit} query={query} preview={preview} />
          </div>
        </div>
        <ProgressMade visit={visit} progress={progress} />
      </div>
    </StepFrame>
  );
}

type ChannelStep = { visit: Visit; filled: Filled; problem?: Problem };

export function StepChannel({ visit, filled, problem }: ChannelStep) {
  return (
    <StepFrame visit={visit} step={3}>
      {problem !== undefined && <Failure visit={visit} problem={problem} />}
      <ChannelForm visit={visit} to="/start/channel" filled={filled} />
    </StepFrame>
  );
}

type LastStep = { visit: Visit; progress: Made; secret?: string | undefined; attempt?: TestAttempt | null };

export function StepDone({ visit, progress, secret, attempt }: LastStep) {
  const { texts } = visit;
  return (
    <StepFrame visit={visit} step={4}>
      {attempt != null && <AttemptSaid visit={visit} attempt={attempt} />}
      {secret !== undefined && <Secret visit={visit} secret={secret} />}
      <p>{texts.start.done}</p>
      <ProgressMade visit={visit} progress={progress} />
      <p class="buttons">
        <a class="button" href="/">
          {texts.start.toArticles}
        </a>
        <MakeLink visit={visit} to="/sources/new" label={texts.sources.add} />
        <a class="button" href="/alerts">
          {texts.nav.alerts}
        </a>
      </p>
    </StepFrame>
  );
}

/** What is there already; a script asks for it again while the page is open. */
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
