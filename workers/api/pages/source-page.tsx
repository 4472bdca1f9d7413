import type { Problem } from "../../shared/contract/problem.ts";
import { Done, Frame } from "./frame.tsx";
import { Hits } from "./hit-list.tsx";
import { Failure } from "./parts/failure.tsx";
import { Action, Careful, PostForm } from "./parts/form.tsx";
import { Moment } from "./parts/moment.tsx";
import { Reason, State } from "./parts/state.tsx";
import { SourceHealthOf } from "./source-health.tsx";
import { answerOf } from "./visit/answer.ts";
import type { HitPage, ListedSource, SourceHealth, UnreadLink } from "./visit/resources.ts";
import type { Client, Visit } from "./visit/visit.ts";

const ARTICLES_SHOWN = "10";
const LINKS_SHOWN = "10";

/** What a source brought, what of that gave no article, and how the source fares. */
type SourceRecord = { articles: HitPage["data"]; links: readonly UnreadLink[]; health: SourceHealth | null };

export async function readSourceRecord(client: Client, id: string): Promise<SourceRecord> {
  const [articles, links, health] = await Promise.all([
    answerOf(client.articles.$get({ query: { source: id, limit: ARTICLES_SHOWN } })),
    answerOf(client.links.$get({ query: { source: id, limit: LINKS_SHOWN } })),
    answerOf(client.sourceHealth[":id"].health.$get({ param: { id } })),
  ]);
  return {
    articles: articles.ok ? articles.value.data : [],
    links: links.ok ? links.value.data : [],
    health: health.ok ? health.value : null,
  };
}

type Shown = SourceRecord & {
  visit: Visit;
  source: ListedSource;
  done?: string | undefined;
  problem?: Problem;
};

/** One source: how it fares, what can be done about it, and the latest articles that it brought. */
export function SourcePage({ visit, source, articles, links, health, done, problem }: Shown) {
  const { texts } = visit;
  return (
    <Frame visit={visit} title={source.name} place="sources">
      <div class="title">
        <h1>{source.name}</h1>
        <State texts={texts} state={source.state} />
      </div>
      <Done visit={visit} done={done} />
      {problem !== undefined && <Failure visit={visit} problem={problem} />}
      <div class="beside even">
        <div>
          <Facts visit={visit} source={source} />
          <Settings visit={visit} source={source} />
        </div>
        <section aria-labelledby="latest">
          <h2 id="latest">{texts.sources.latest}</h2>
          {articles.length === 0 && <p class="hint">{texts.sources.noArticles}</p>}
          <Hits visit={visit} hits={articles} query="" />
          {articles.length > 0 && <a href={`/?source=${source.id}`}>{texts.sources.all}</a>}
        </section>
      </div>
      {health !== null && <SourceHealthOf visit={visit} sourceId={source.id} health={health} links={links} />}
    </Frame>
  );
}

function Facts({ visit, source }: { visit: Visit; source: ListedSource }) {
  const { texts } = visit;
  return (
    <dl>
      <dt>{texts.sources.address}</dt>
      <dd>
        <a href={source.url} rel="noreferrer">
          {source.url}
        </a>
        <Moved visit={visit} source={source} />
      </dd>
      <dt>{texts.sources.kind}</dt>
      <dd>{texts.kinds[source.kind]}</dd>
      <dt>{texts.sources.lastPoll}</dt>
      <dd>
        <Moment visit={visit} at={source.lastPolledAt} />
      </dd>
      <dt>{texts.sources.nextPoll}</dt>
      <dd>{source.state === "paused" ? "–" : <Moment visit={visit} at={source.nextPollAt} />}</dd>
      {source.lastError !== null && (
        <>
          <dt>{texts.sources.lastError}</dt>
          <dd>
            <Reason texts={texts} reason={source.lastError} /> · {texts.sources.failures(source.failures)}
            <p class="hint">{texts.sources[hintOf(source)]}</p>
          </dd>
        </>
      )}
      {source.listProblem !== null && (
        <>
          <dt>{texts.sources.listProblem}</dt>
          <dd>
            <Reason texts={texts} reason={source.listProblem} />
          </dd>
        </>
      )}
    </dl>
  );
}

function minutesOf({ intervalSeconds }: ListedSource): number {
  return Math.round((intervalSeconds / 60) * 100) / 100;
}

function hintOf({ state }: ListedSource) {
  if (state === "gone") return "goneHint" as const;
  return state === "blocked" ? ("blockedHint" as const) : ("failingHint" as const);
}

/** The owner did not choose this address: the site moved. */
function Moved({ visit, source }: { visit: Visit; source: ListedSource }) {
  if (source.movedFrom === null) return null;
  return (
    <p class="hint">
      {visit.texts.sources.movedFrom(source.movedFrom)} <Moment visit={visit} at={source.movedAt} />
    </p>
  );
}

function Settings({ visit, source }: { visit: Visit; source: ListedSource }) {
  const { texts } = visit;
  const to = `/sources/${source.id}`;
  const paused = source.state === "paused";
  return (
    <>
      <PostForm visit={visit} to={to} class="fields">
        <label>
          {texts.sources.name}
          <input name="name" value={source.name} required maxlength={200} />
        </label>
        <label>
          {texts.sources.minutes}
          <input
            name="minutes"
            type="number"
            min="0.2"
            max="1440"
            step="any"
            value={source.adaptive ? "" : String(minutesOf(source))}
            placeholder={String(minutesOf(source))}
          />
          <span class="hint">{texts.sources.minutesHint}</span>
        </label>
        <label class="tick">
          <input type="checkbox" name="ignoresRobots" value="1" checked={!source.obeysRobots} />
          {texts.sources.ignoresRobots}
        </label>
        <p class="buttons">
          <button type="submit" class="main">
            {texts.alerts.save}
          </button>
        </p>
      </PostForm>
      <div class="fate">
        {!paused && <Action visit={visit} to={`${to}/poll`} label={texts.sources.poll} />}
        <Action
          visit={visit}
          to={to}
          label={paused ? texts.alerts.resume : texts.alerts.pause}
          values={{ state: paused ? "active" : "paused" }}
        />
        <Careful
          visit={visit}
          to={`${to}/delete`}
          label={texts.sources.delete}
          warning={texts.sources.deleteWarning}
        />
      </div>
    </>
  );
}
