import { BackfillForm } from "./alert-backfill.tsx";
import { hitsOf } from "./hits.ts";
import { Bars } from "./parts/bars.tsx";
import { Action } from "./parts/form.tsx";
import { Marked } from "./parts/marked.tsx";
import { Moment } from "./parts/moment.tsx";
import { withParameters } from "./parts/pager.tsx";
import { answerOf, expected } from "./visit/answer.ts";
import type { ListedMatch } from "./visit/resources.ts";
import type { PageContext, Visit } from "./visit/visit.ts";

const MATCHES_SHOWN = "20";

/** What an alert has matched so far: a count for each of the last days, and the newest matches. */
export type AlertRecord = {
  days: readonly number[];
  matches: readonly ListedMatch[];
};

export async function recordOf(c: PageContext, subscription: string): Promise<AlertRecord> {
  const query = { subscription, limit: MATCHES_SHOWN };
  const [hits, { data }] = await Promise.all([
    hitsOf(c.get("run"), [subscription]),
    expected(answerOf(c.get("client").matches.$get({ query }))),
  ]);
  return { days: hits.get(subscription)?.days ?? [], matches: data };
}

type Shown = { visit: Visit; id: string; query: string; record: AlertRecord };

export function RecordOf({ visit, id, query, record }: Shown) {
  const { texts } = visit;
  const { days, matches } = record;
  return (
    <section aria-labelledby="record">
      <h2 id="record">{texts.matches.title}</h2>
      {matches.length === 0 && <p class="hint">{texts.matches.none}</p>}
      {days.length > 0 && (
        <p>
          {texts.alerts.twoWeeks}:{" "}
          <Bars values={days} label={texts.alerts.hits(days.reduce((sum, count) => sum + count, 0))} />
        </p>
      )}
      <ol class="hits">
        {matches.map((match) => (
          <li>
            <MatchOf visit={visit} query={query} match={match} />
          </li>
        ))}
      </ol>
      <BackfillForm visit={visit} id={id} />
      <Feed visit={visit} id={id} />
    </section>
  );
}

type Match = { visit: Visit; query: string; match: ListedMatch };

function MatchOf({ visit, query, match }: Match) {
  const { texts } = visit;
  const title = match.snippets.find(({ field }) => field === "title");
  const piece = match.snippets.find(({ field }) => field !== "title");
  return (
    <>
      <h3>
        <a href={withParameters(`/a/${match.articleId}`, { q: query })}>
          {title === undefined ? (
            (match.articleTitle ?? texts.deliveries.gone)
          ) : (
            <Marked text={title.text} ranges={title.ranges} />
          )}
        </a>
      </h3>
      <p class="about">
        <Moment visit={visit} at={match.matchedAt} />
        {match.isWaiting && ` · ${texts.matches.waits}`}
        {match.quiet !== null && ` · ${texts.matches.quiet[match.quiet]}`}
      </p>
      {piece !== undefined && (
        <p>
          <Marked text={piece.text} ranges={piece.ranges} />
        </p>
      )}
    </>
  );
}

/** A feed needs a token of its own; only those who may create tokens are offered one. */
function Feed({ visit, id }: { visit: Visit; id: string }) {
  const { tokens } = visit.texts;
  return (
    <>
      <h3>{tokens.feedTitle}</h3>
      <p class="hint">{visit.mayAdmin ? tokens.feedAbout : tokens.adminOnly}</p>
      {visit.mayAdmin && (
        <Action visit={visit} to="/tokens/feed" label={tokens.feedMake} values={{ subscription: id }} />
      )}
    </>
  );
}
