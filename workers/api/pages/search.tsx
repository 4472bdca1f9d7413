import { composeQuery } from "./compose-query.ts";
import { Empty, Frame } from "./frame.tsx";
import { Hits } from "./hit-list.tsx";
import { QueryFailure } from "./parts/failure.tsx";
import { MakeLink } from "./parts/form.tsx";
import { Pager, withParameters } from "./parts/pager.tsx";
import { type Answer, answerOf } from "./visit/answer.ts";
import type { HitPage } from "./visit/resources.ts";
import { type Client, oneOf, type PageContext, type Visit } from "./visit/visit.ts";

const SORTS = ["newest", "relevance"] as const;

type Asked = {
  q: string;
  from: string;
  to: string;
  source: string;
  sort: (typeof SORTS)[number] | "";
  cursor: string;
};

/** Every article, or those that a query finds: all that was asked for is in the address. */
export async function showSearch(c: PageContext) {
  const asked = askedOf(c);
  const found = await find(c.get("client"), asked);
  const visit = c.get("visit");
  if (
    found.ok &&
    found.value.data.length === 0 &&
    isPlain(asked) &&
    visit.mayWrite &&
    (await isNew(c.get("client")))
  )
    return c.redirect("/start");
  return c.html(<SearchPage visit={visit} asked={asked} found={found} />, found.ok ? 200 : 422);
}

/**
 * The form beside the search field: what was filled in, as the language has it, becomes the query of the
 * address.
 */
export function composeSearch(c: PageContext) {
  const { from = "", to = "", ...parts } = c.req.query();
  return c.redirect(withParameters("/", given({ q: composeQuery(parts), from, to })));
}

function askedOf(c: PageContext): Asked {
  const { q = "", from = "", to = "", source = "", cursor = "" } = c.req.query();
  const sort = oneOf(SORTS, c.req.query("sort")) ?? "";
  return { q: q.trim(), from, to, source, sort, cursor };
}

function find(client: Client, { sort, ...asked }: Asked): Promise<Answer<HitPage>> {
  return answerOf(client.articles.$get({ query: { ...given(asked), ...(sort !== "" && { sort }) } }));
}

/** What an empty field of a form means is that nobody asked. */
function given<Name extends string>(fields: Record<Name, string>): Partial<Record<Name, string>> {
  const filled = Object.entries(fields).filter(([, value]) => value !== "");
  return Object.fromEntries(filled) as Partial<Record<Name, string>>;
}

function isPlain(asked: Asked): boolean {
  return Object.values(asked).every((value) => value === "");
}

/** Nothing is set up yet. */
async function isNew(client: Client): Promise<boolean> {
  const sources = await answerOf(client.sources.$get({ query: { limit: "1" } }));
  return sources.ok && sources.value.data.length === 0;
}

function SearchPage({ visit, asked, found }: { visit: Visit; asked: Asked; found: Answer<HitPage> }) {
  const { texts } = visit;
  const title = asked.q === "" ? texts.search.all : asked.q;
  return (
    <Frame visit={visit} title={title} place="search" query={asked.q}>
      <div class="title">
        <h1>{title}</h1>
        {asked.q !== "" && found.ok && (
          <MakeLink
            visit={visit}
            to={withParameters("/alerts/new", { q: asked.q })}
            label={texts.search.save}
            data-key="s"
          />
        )}
      </div>
      <Filters visit={visit} asked={asked} />
      {found.ok ? (
        <Results visit={visit} asked={asked} page={found.value} />
      ) : (
        <QueryFailure visit={visit} problem={found.problem} query={asked.q} />
      )}
    </Frame>
  );
}

function Filters({ visit: { texts, here }, asked }: { visit: Visit; asked: Asked }) {
  const sort = asked.sort === "relevance" ? "relevance" : "newest";
  return (
    <div class="filters">
      {asked.q !== "" &&
        SORTS.map((name) => (
          <a
            href={withParameters(here, { sort: name === "newest" ? null : name, cursor: null })}
            aria-current={name === sort ? "true" : undefined}
          >
            {texts.search.sorts[name]}
          </a>
        ))}
      {asked.source !== "" && (
        <a href={withParameters(here, { source: null, cursor: null })}>{texts.search.everySource} ×</a>
      )}
      <details>
        <summary>{texts.search.compose}</summary>
        <Composer texts={texts} asked={asked} />
      </details>
    </div>
  );
}

function Composer({ texts, asked }: { texts: Visit["texts"]; asked: Asked }) {
  const { composer } = texts;
  return (
    <form action="/compose" class="composer">
      {(["all", "phrase", "none", "title", "outlet"] as const).map((name) => (
        <label>
          {composer[name]}
          <input name={name} autocomplete="off" />
        </label>
      ))}
      <label>
        {composer.from}
        <input type="date" name="from" value={asked.from.slice(0, 10)} />
      </label>
      <label>
        {composer.to}
        <input type="date" name="to" value={asked.to.slice(0, 10)} />
      </label>
      <button type="submit">{composer.submit}</button>
      <p class="hint">{composer.hint}</p>
    </form>
  );
}

function Results({ visit, asked, page }: { visit: Visit; asked: Asked; page: HitPage }) {
  if (page.data.length === 0) return <Nothing visit={visit} asked={asked} page={page} />;
  return (
    <>
      <Hits visit={visit} hits={page.data} query={asked.q} />
      <Pager visit={visit} next={page.next} />
    </>
  );
}

function Nothing({ visit, asked, page }: { visit: Visit; asked: Asked; page: HitPage }) {
  const { texts, here } = visit;
  const { suggestion, next } = page;
  return (
    <Empty>
      <p>{asked.q === "" ? texts.search.noArticles : texts.search.nothing}</p>
      {suggestion !== null && (
        <p>
          {texts.search.suggestion}{" "}
          <a href={withParameters(here, { q: suggestion.query })}>{suggestion.query}</a>
        </p>
      )}
      {next !== null && (
        <p>
          {texts.search.unfinished} <a href={withParameters(here, { cursor: next })}>{texts.search.goOn}</a>
        </p>
      )}
      {asked.q !== "" && (
        <p>
          <MakeLink
            visit={visit}
            to={withParameters("/alerts/new", { q: asked.q })}
            label={texts.search.tellMe}
          />
        </p>
      )}
    </Empty>
  );
}
