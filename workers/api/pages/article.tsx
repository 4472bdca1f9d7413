import type { Problem } from "../../shared/contract/problem.ts";
import { prepareDocument } from "../../shared/query/match/document.ts";
import { type Highlight, highlightQuery } from "../../shared/query/show/highlight.ts";
import { articleText } from "../../shared/store/articles/article.ts";
import { hasPage } from "../../shared/store/articles/doubtful.ts";
import { readQuery } from "../read-query.ts";
import { ArticleAlerts, readAlerts } from "./article-alerts.tsx";
import { ArticleAside } from "./article-aside.tsx";
import { ArticleBody } from "./article-body.tsx";
import { Done, Frame } from "./frame.tsx";
import { showMissing } from "./missing.tsx";
import { Failure } from "./parts/failure.tsx";
import { Marked } from "./parts/marked.tsx";
import { Moment } from "./parts/moment.tsx";
import { withParameters } from "./parts/pager.tsx";
import { Pictures } from "./pictures.tsx";
import { Revisions, readRevisions } from "./revisions.tsx";
import { nextOf } from "./sign-in.tsx";
import { answerOf, doneOf, problemName } from "./visit/answer.ts";
import { filledOf, text } from "./visit/filled.ts";
import { allowPictures } from "./visit/policy.ts";
import type { WholeArticle } from "./visit/resources.ts";
import type { PageContext, Visit } from "./visit/visit.ts";

type Shown = { visit: Visit; article: WholeArticle; highlights: readonly Highlight[]; pictures: boolean };

/**
 * The article to read, with what the query in the address found marked in it, and beside it all else that is
 * known of it.
 */
export async function showArticle(c: PageContext<"/a/:id">) {
  const client = c.get("client");
  const id = c.req.param("id");
  const article = await answerOf(client.articles[":id"].$get({ param: { id } }));
  if (!article.ok) return showMissing(c);

  const q = c.req.query("q") ?? "";
  const pictures = c.req.query("pictures") === "1";
  if (pictures) allowPictures(c);
  const highlights = await highlightsIn(c, article.value, q);
  const [isKept, revisions, alerts] = await Promise.all([
    hasPage(c.get("run"), Number(id)),
    article.value.revisionCount === 0 ? [] : readRevisions(client, id),
    readAlerts(client, article.value.url),
  ]);
  const visit = c.get("visit");
  const shown = { visit, article: article.value, highlights, pictures };
  return c.html(
    <Frame visit={visit} title={article.value.title} query={q}>
      <Done visit={visit} done={c.req.query("done")} />
      <div class="beside">
        <Reading {...shown} />
        <ArticleAside visit={visit} article={article.value} rereads={c.get("run").rereads} isKept={isKept}>
          <ArticleAlerts visit={visit} alerts={alerts} />
        </ArticleAside>
      </div>
      <Revisions visit={visit} revisions={revisions} />
    </Frame>,
  );
}

/** Has the page of an article that is read badly kept, and returns to the article as it was shown. */
export async function reportArticle(c: PageContext<"/a/:id/report">) {
  const back = nextOf(text(await filledOf(c), "back"));
  const param = { id: c.req.param("id") };
  const problem = await doneOf(c.get("client").reports[":id"].report.$post({ param }));
  if (problem === null) return c.redirect(withParameters(back, { done: "reported" }), 303);
  return showRefusal(c, problem, back);
}

/** Has the article's page read again, and returns to the article as it was shown. */
export async function rereadArticle(c: PageContext<"/a/:id/reread">) {
  const back = nextOf(text(await filledOf(c), "back"));
  const param = { id: c.req.param("id") };
  const problem = await doneOf(c.get("client").rereads[":id"].reread.$post({ param }));
  if (problem === null) return c.redirect(withParameters(back, { done: "asked" }), 303);
  return showRefusal(c, problem, back);
}

/** Deletes the article, and leads to what is still known of its address. */
export async function deleteArticle(c: PageContext<"/a/:id/delete">) {
  const one = c.get("client").articles[":id"];
  const param = { id: c.req.param("id") };
  const article = await answerOf(one.$get({ param }));
  const problem = await doneOf(one.$delete({ param }));
  if (!article.ok || problem !== null) return showMissing(c);
  return c.redirect(withParameters("/why", { url: article.value.url, done: "deleted" }), 303);
}

function showRefusal(c: PageContext<string>, problem: Problem, back: string) {
  if (problemName(problem) === "unknown-id") return showMissing(c);
  const visit = c.get("visit");
  const title = visit.texts.deliveries.article;
  return c.html(
    <Frame visit={visit} title={title}>
      <h1>{title}</h1>
      <Failure visit={visit} problem={problem} />
      <p>
        <a href={back}>{visit.texts.article.back}</a>
      </p>
    </Frame>,
    409,
  );
}

/** The marks for the query; none without a query, or for a text that is not a valid query. */
async function highlightsIn(c: PageContext, article: WholeArticle, q: string): Promise<Highlight[]> {
  if (q === "") return [];
  const query = await readQuery(c.get("run").db, q);
  return query.ok ? highlightQuery(query.value, prepareDocument(articleText(article))) : [];
}

function Reading(shown: Shown) {
  const { visit, article, highlights } = shown;
  const { texts } = visit;
  return (
    <article class="reading" lang={article.language ?? undefined}>
      <h1>
        <Marked text={article.title} ranges={rangesIn(highlights, "title")} />
      </h1>
      <p class="about" lang={visit.language}>
        {article.outlet}
        {article.authors.length > 0 && ` · ${article.authors.join(", ")}`} ·{" "}
        {article.publishedAt === null ? (
          texts.article.noDate
        ) : (
          <Moment visit={visit} at={article.publishedAt} />
        )}
        {article.modifiedAt !== null && (
          <>
            {" "}
            · {texts.article.modified} <Moment visit={visit} at={article.modifiedAt} />
          </>
        )}{" "}
        ·{" "}
        <a href={article.url} rel="noreferrer" data-original data-key="v">
          {texts.article.original}
        </a>{" "}
        ·{" "}
        <a href={withParameters("/why", { url: article.url })} data-key="x">
          {texts.why.link}
        </a>
      </p>
      {article.partial && (
        <p class="note" lang={visit.language}>
          {texts.article.partial}
        </p>
      )}
      {article.live && (
        <p class="note" lang={visit.language}>
          {texts.article.live}
        </p>
      )}
      {article.doubtful && (
        <p class="note" lang={visit.language}>
          {texts.article.doubtful} <a href={`/json/articles/${article.id}/page`}>{texts.article.keptPage}</a>
        </p>
      )}
      {article.lead !== null && (
        <p class="lead">
          <Marked text={article.lead} ranges={rangesIn(highlights, "lead")} />
        </p>
      )}
      <ArticleBody {...shown} />
      <Pictures {...shown} />
    </article>
  );
}

type Range = [start: number, end: number];

function rangesIn(highlights: readonly Highlight[], field: string): Range[] {
  return highlights.filter((found) => found.field === field).map(({ start, end }) => [start, end]);
}
