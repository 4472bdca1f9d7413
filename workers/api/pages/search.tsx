import { composeQuery } from "./compose-query.ts";
import { Composer } from "./composer.tsx";
import { FacetLists } from "./facet-lists.tsx";
import { Empty, Frame } from "./frame.tsx";
import { Hits } from "./hit-list.tsx";
import { QueryFailure } from "./parts/failure.tsx";
import { MakeLink } from "./parts/form.tsx";
import { Pager, withParameters } from "./parts/pager.tsx";
import { Warnings } from "./parts/warnings.tsx";
import { SearchSummary } from "./search-summary.tsx";
import { Readings, readingsOf } from "./suggestions.tsx";
import { type Answer, answerOf } from "./visit/answer.ts";
import type { Facets, HitPage, Suggestion } from "./visit/resources.ts";
import { type Client, oneOf, type PageContext, type Visit } from "./visit/visit.ts";

const SORTS = ["newest", "relevance"] as const;

type Field = "q" | "from" | "to" | "source" | "story" | "author" | "section" | "cursor";
type Asked = Record<Field, string> & { sort: (typeof SORTS)[number] | "" };

/** Every article, or those that a query finds. The address holds the whole request. */
export async function showSearch(c: PageContext) {
  const asked = askedOf(c);
  if (isAddress(asked.q)) return c.redirect(withParameters("/why", { url: asked.q }));
  const isFirst = asked.cursor === "";
  const client = c.get("client");
  // The database counts while the hits are searched for what is shown of them.
  const [found, facets, readings] = await Promise.all([
    find(client, asked),
    isFirst ? facetsOf(client, asked) : null,
    isFirst ? readingsOf(client, asked.q) : [],
  ]);
  const visit = c.get("visit");
  if (found.ok && found.value.data.length === 0 && isPlain(asked) && visit.mayWrite && (await isNew(client)))
    return c.redirect("/start");
  const page = <SearchPage visit={visit} asked={asked} found={found} facets={facets} readings={readings} />;
  return c.html(page, found.ok ? 200 : 422);
}

/** An address in the search field opens the page that explains what became of it. */
function isAddress(q: string): boolean {
  return /^https?:\/\/\S+$/i.test(q) && URL.canParse(q);
}

/** Counted once for a search, with its first page. */
async function facetsOf(
  client: Client,
  { sort: _sort, cursor: _cursor, ...filter }: Asked,
): Promise<Facets | null> {
  const counted = await answerOf(client.facets.$get({ query: given(filter) }));
  return counted.ok ? counted.value : null;
}

/** The form beside the search field: what was filled in becomes the query of the address. */
export function composeSearch(c: PageContext) {
  const { from = "", to = "", ...parts } = c.req.query();
  return c.redirect(withParameters("/", given({ q: composeQuery(parts), from, to })));
}

function askedOf(c: PageContext): Asked {
  const { q = "", from = "", to = "", source = "", story = "", author = "", ...more } = c.req.query();
  const { section = "", cursor = "" } = more;
  const sort = oneOf(SORTS, more.sort) ?? "";
  return { q: q.trim(), from, to, source, story, author, section, sort, cursor };
}

function find(client: Client, { sort, ...asked }: Asked): Promise<Answer<HitPage>> {
  return answerOf(client.articles.$get({ query: { ...given(asked), ...(sort !== "" && { sort }) } }));
}

/** Treats an empty field of a form as absent. */
function given<Name extends string>(fields: Record<Name, string>): Partial<Record<Name, string>> {
  const filled = Object.entries(fields).filter(([, value]) => value !== "");
  return Object.fromEntries(filled) as Partial<Record<Name, string>>;
}

function isPlain(asked: Asked): boolean {
  return Object.values(asked).every((value) => value === "");
}

/** Whether the system is new: nothing is set up yet. */
async function isNew(client: Client): Promise<boolean> {
  const sources = await answerOf(client.sources.$get({ query: { limit: "1" } }));
  return sources.ok && sources.value.data.length === 0;
}

type SearchProps = {
  visit: Visit;
  asked: Asked;
  found: Answer<HitPage>;
  facets: Facets | null;
  readings: Suggestion[];
};

function SearchPage({ visit, asked, found, facets, readings }: SearchProps) {
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
        <>
          <Warnings visit={visit} warnings={found.value.warnings} />
          <Readings visit={visit} readings={readings} />
          {facets !== null && facets.counted > 0 && <SearchSummary visit={visit} facets={facets} />}
          <div class="beside narrowing">
            <div>
              <Results visit={visit} asked={asked} page={found.value} />
            </div>
            {facets !== null && facets.counted > 0 && <FacetLists visit={visit} facets={facets} />}
          </div>
        </>
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
      {(["source", "story", "author", "section", "from", "to"] as const).map(
        (name) =>
          asked[name] !== "" && (
            <a href={withParameters(here, { [name]: null, cursor: null })}>
              {texts.search.narrowed[name]}
              {name === "source" || name === "story" ? "" : ` ${asked[name]}`} ×
            </a>
          ),
      )}
      <details>
        <summary>{texts.search.compose}</summary>
        <Composer texts={texts} asked={asked} />
      </details>
    </div>
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
            label={texts.search.makeAlert}
          />
        </p>
      )}
    </Empty>
  );
}
