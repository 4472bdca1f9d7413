import type { PropsWithChildren } from "hono/jsx";
import type { Rereads } from "../../shared/rereads.ts";
import { Action, Careful } from "./parts/form.tsx";
import { Moment, numberText } from "./parts/moment.tsx";
import { withParameters } from "./parts/pager.tsx";
import type { WholeArticle } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

type Facts = NonNullable<WholeArticle["facts"]>;

type Aside = PropsWithChildren<{ visit: Visit; article: WholeArticle; rereads: Rereads; isKept: boolean }>;

/** What is known of an article besides its text, shown beside it. */
export function ArticleAside({ visit, article, rereads, isKept, children }: Aside) {
  const { texts } = visit;
  return (
    <aside aria-label={texts.article.about}>
      {children}
      {article.facts !== null && <FactLists visit={visit} facts={article.facts} />}
      <Part title={texts.article.reading}>
        <dl>
          <dt>{texts.article.firstSeen}</dt>
          <dd>
            <Moment visit={visit} at={article.firstSeenAt} />
          </dd>
          <dt>{texts.article.words}</dt>
          <dd>{numberText(visit, article.wordCount)}</dd>
          {article.section !== null && (
            <>
              <dt>{texts.article.section}</dt>
              <dd>{article.section}</dd>
            </>
          )}
          <dt>{texts.article.quality}</dt>
          <dd>{`${Math.round(article.quality * 100)} %`}</dd>
          <dt>{texts.article.outlet}</dt>
          <dd>
            <a href={withParameters("/", { q: `source:${article.outlet}` })}>{article.outlet}</a>
          </dd>
          {article.alsoIn.length > 0 && (
            <>
              <dt>{texts.article.alsoIn}</dt>
              <dd>
                <a href={withParameters("/", { story: article.storyId })}>{article.alsoIn.join(", ")}</a>
              </dd>
            </>
          )}
        </dl>
        <Wishes visit={visit} article={article} rereads={rereads} isKept={isKept} />
      </Part>
      <details>
        <summary>{texts.article.provenance}</summary>
        <dl>
          {Object.entries(article.provenance).map(([field, provenance]) => (
            <>
              <dt>{field}</dt>
              <dd>{provenance}</dd>
            </>
          ))}
        </dl>
        <p>
          <a href={`/json/articles/${article.id}`}>JSON</a>
        </p>
      </details>
    </aside>
  );
}

type Wishes = Omit<Aside, "children">;

/** What can be done about how it was read. */
function Wishes({ visit, article, rereads, isKept }: Wishes) {
  const { texts } = visit;
  const values = { back: visit.here };
  return (
    <>
      {rereads === "off" && <p class="hint">{texts.article.rereadsOff}</p>}
      {isKept && (
        <p>
          <a href={`/json/articles/${article.id}/page`}>{texts.article.keptPage}</a>
        </p>
      )}
      <div class="buttons">
        {rereads !== "off" && (
          <Action visit={visit} to={`/a/${article.id}/reread`} label={texts.article.reread} values={values} />
        )}
        {!isKept && (
          <Action visit={visit} to={`/a/${article.id}/report`} label={texts.article.report} values={values} />
        )}
      </div>
      <Careful
        visit={visit}
        to={`/a/${article.id}/delete`}
        label={texts.article.delete}
        warning={texts.article.deleteWarning}
      />
    </>
  );
}

function Part({ title, children }: PropsWithChildren<{ title: string }>) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** The article's facts. Each is a link to the other articles that mention it. */
function FactLists({ visit: { texts }, facts }: { visit: Visit; facts: Facts }) {
  const { events, persons, organisations } = facts;
  return (
    <>
      {events.length > 0 && (
        <Part title={texts.article.events}>
          <ul>
            {events.map(({ name, editionText, date, place }) => (
              <li>
                <a href={factQuery("event", name)}>{[name, editionText].filter(Boolean).join(" ")}</a>
                <span class="hint">{[date, place].filter(Boolean).join(" · ")}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {persons.length > 0 && (
        <Part title={texts.article.persons}>
          <ul>
            {persons.map(({ name, rank, posts }) => (
              <li>
                <a href={factQuery("person", name)}>{[rank, name].filter(Boolean).join(" ")}</a>
                <span class="hint">{posts.join("; ")}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {organisations.length > 0 && (
        <Part title={texts.article.organisations}>
          <ul>
            {organisations.map((name) => (
              <li>
                <a href={withParameters("/", { q: `"${name.replaceAll('"', "")}"` })}>{name}</a>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function factQuery(field: "event" | "person", name: string): string {
  return withParameters("/", { q: `${field}:"${name.replaceAll('"', "")}"` });
}
