import { Done, Frame } from "./frame.tsx";
import { LinkTable } from "./links.tsx";
import { Failure } from "./parts/failure.tsx";
import { MakeLink } from "./parts/form.tsx";
import { Moment } from "./parts/moment.tsx";
import { withParameters } from "./parts/pager.tsx";
import { LinkState, Reason, State } from "./parts/state.tsx";
import { Table } from "./parts/table.tsx";
import { type Answer, answerOf } from "./visit/answer.ts";
import type { AddressStory } from "./visit/resources.ts";
import type { PageContext, Visit } from "./visit/visit.ts";
import { Verdicts } from "./why-verdicts.tsx";

/**
 * What became of one address: which source listed it, whether it was read, how each subscription judged it.
 */
export async function showWhy(c: PageContext) {
  const visit = c.get("visit");
  const { subscription, done } = c.req.query();
  const url = (c.req.query("url") ?? "").trim();
  const query = { url, ...(subscription && { subscription }) };
  const why = url === "" ? null : await answerOf(c.get("client").why.$get({ query }));
  const { texts } = visit;
  return c.html(
    <Frame visit={visit} title={texts.why.title} place="deliveries">
      <h1>{texts.why.ask}</h1>
      <p class="hint">{texts.why.about}</p>
      <Done visit={visit} done={done} />
      <form action="/why" class="finder">
        <label>
          {texts.why.address}
          <input
            type="text"
            inputmode="url"
            name="url"
            value={url}
            required
            placeholder="https://bao.example.vn/bai-viet.html"
            autocomplete="off"
            spellcheck={false}
          />
        </label>
        <button type="submit" class={why === null ? "main" : "quiet"}>
          {texts.why.submit}
        </button>
      </form>
      {why !== null && <Answered visit={visit} why={why} />}
    </Frame>,
    why === null || why.ok ? 200 : 422,
  );
}

function Answered({ visit, why }: { visit: Visit; why: Answer<AddressStory> }) {
  if (!why.ok) return <Failure visit={visit} problem={why.problem} />;
  const { texts } = visit;
  const { answer, detail, url, link, shownBy, couldShow, article, subscriptions, more } = why.value;
  return (
    <>
      <p class={answer === "read" ? "done" : "note"} title={detail}>
        {texts.why.answers[answer]}
      </p>
      <Facts visit={visit} why={why.value} />
      {link !== null && article === null && <LinkTable visit={visit} links={[link]} />}
      <SourcesOf visit={visit} title={texts.why.showed} sources={shownBy} />
      <SourcesOf visit={visit} title={texts.why.couldShow} sources={couldShow} />
      {answer === "no-source" && (
        <p>
          <MakeLink
            visit={visit}
            to={withParameters("/sources/new", { url: new URL(url).origin })}
            label={texts.why.addSource}
          />
        </p>
      )}
      {article !== null && <Verdicts visit={visit} verdicts={subscriptions} more={more} />}
    </>
  );
}

function Facts({ visit, why: { url, link, article } }: { visit: Visit; why: AddressStory }) {
  const { texts } = visit;
  return (
    <dl>
      <dt>{texts.why.address}</dt>
      <dd>
        <a href={url} rel="noreferrer" data-key="v">
          {url}
        </a>
      </dd>
      {link !== null && (
        <>
          <dt>{texts.why.seen}</dt>
          <dd>
            <Moment visit={visit} at={link.foundAt} />
            {link.sourceId === null && ` (${texts.why.byHand})`}
          </dd>
          <dt>{texts.why.state}</dt>
          <dd>
            <LinkState texts={texts} state={link.state} />{" "}
            {link.reason !== null && <Reason texts={texts} reason={link.reason} />}
          </dd>
          {link.nextAttemptAt !== null && (
            <>
              <dt>{texts.why.next}</dt>
              <dd>
                <Moment visit={visit} at={link.nextAttemptAt} />
              </dd>
            </>
          )}
        </>
      )}
      {article !== null && <ArticleFacts visit={visit} article={article} />}
    </dl>
  );
}

function ArticleFacts({ visit, article }: { visit: Visit; article: NonNullable<AddressStory["article"]> }) {
  const { texts } = visit;
  return (
    <>
      <dt>{texts.why.article}</dt>
      <dd>
        <a href={`/a/${article.id}`}>{article.title}</a>
      </dd>
      <dt>{texts.why.published}</dt>
      <dd>
        <Moment visit={visit} at={article.publishedAt} />
      </dd>
      <dt>{texts.why.matched}</dt>
      <dd>
        {article.matchedAt === null ? texts.why.notMatched : <Moment visit={visit} at={article.matchedAt} />}
        {article.matchFailure !== null && (
          <p class="bad">
            {texts.why.matchFailed} {article.matchFailure}
          </p>
        )}
      </dd>
    </>
  );
}

type Sources = { visit: Visit; title: string; sources: AddressStory["shownBy"] };

function SourcesOf({ visit, title, sources }: Sources) {
  if (sources.length === 0) return null;
  const { texts } = visit;
  return (
    <>
      <h2>{title}</h2>
      <Table
        label={title}
        columns={[texts.why.source, texts.why.state, texts.why.lastPoll, texts.why.listed, texts.why.lastNew]}
      >
        {sources.map((source) => (
          <tr>
            <th scope="row">
              <a href={`/sources/${source.id}`}>{source.name}</a>
              <code>{source.url}</code>
            </th>
            <td>
              <State texts={texts} state={source.state} />{" "}
              {source.lastError !== null && <Reason texts={texts} reason={source.lastError} />}
            </td>
            <td>
              <Moment visit={visit} at={source.lastPolledAt} />
            </td>
            <td class="number">{source.listed ?? "–"}</td>
            <td>
              <Moment visit={visit} at={source.lastNewAt} />
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}
