import { LinkedBars } from "./parts/bars.tsx";
import { Action } from "./parts/form.tsx";
import { withParameters } from "./parts/pager.tsx";
import type { Facets } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

type Value = Facets["outlets"][number];

/** What the articles of a search have in common; each value is a link that narrows the search to it. */
export function FacetLists({ visit, facets }: { visit: Visit; facets: Facets }) {
  const { texts, here } = visit;
  const asked = new URL(here, "http://page.invalid").searchParams.get("q") ?? "";
  const narrowed = (changes: Record<string, string>) => withParameters(here, { ...changes, cursor: null });
  const spread = texts.facets.spread(facets.outletCount, facets.storyCount);
  const withTerm = (field: string) => (value: string) =>
    narrowed({ q: narrowedQuery(asked, `${field}:${value}`) });
  const quoted = (field: string) => (value: string) => withTerm(field)(`"${value.replaceAll('"', " ")}"`);
  return (
    <aside>
      <p class="count">
        {texts.facets.total(facets.total, facets.isEstimate)} {facets.total === facets.counted && spread}
      </p>
      {facets.total > facets.counted && (
        <p class="hint">
          {texts.facets.of(facets.counted)} {spread}
        </p>
      )}
      <Downloads visit={visit} query={asked} />
      <Days visit={visit} days={facets.days} to={(day) => narrowed({ from: day, to: day })} />
      <Values title={texts.facets.outlets} values={facets.outlets} to={withTerm("source")} />
      <Values
        title={texts.facets.sections}
        values={facets.sections}
        to={(section) => narrowed({ section })}
      />
      <Values title={texts.facets.persons} values={facets.persons} to={quoted("person")} />
      <Values title={texts.facets.events} values={facets.events} to={quoted("event")} />
    </aside>
  );
}

/** The whole search as a file, and its query as a feed, which needs a token of its own. */
function Downloads({ visit, query }: { visit: Visit; query: string }) {
  const asked = new URL(visit.here, "http://page.invalid").searchParams;
  const filter = Object.fromEntries(
    [...asked].filter(([name, value]) => !NO_FILTER.has(name) && value !== ""),
  );
  return (
    <div class="filters">
      {(["csv", "ndjson"] as const).map((format) => (
        <a href={withParameters("/json/articles/export", { ...filter, format })}>{format.toUpperCase()}</a>
      ))}
      {visit.mayAdmin && query !== "" && (
        <Action visit={visit} to="/tokens/feed" label={visit.texts.search.feed} values={{ q: query }} />
      )}
    </div>
  );
}

const NO_FILTER: ReadonlySet<string> = new Set(["sort", "cursor"]);

/** AND binds more tightly than OR, so a query of several parts is put in brackets. */
function narrowedQuery(typed: string, term: string): string {
  if (typed === "") return term;
  return /\b(?:OR|AND|NOT)\b|["(:-]/.test(typed) ? `(${typed}) AND ${term}` : `"${typed}" AND ${term}`;
}

function Values({
  title,
  values,
  to,
}: {
  title: string;
  values: readonly Value[];
  to: (value: string) => string;
}) {
  if (values.length < 1) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {values.map(({ value, count }) => (
          <li>
            <a href={to(value)}>{value}</a> <span class="about">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type DaysProps = { visit: Visit; days: readonly Value[]; to: (day: string) => string };

function Days({ visit, days, to }: DaysProps) {
  if (days.length < 2) return null;
  const shown = days.slice(0, DAYS_SHOWN);
  return (
    <section>
      <h2>{visit.texts.facets.days}</h2>
      <p>
        <LinkedBars days={days.toReversed()} to={to} />
      </p>
      <ul>
        {shown.map(({ value, count }) => (
          <li>
            <a href={to(value)}>{value}</a> <span class="about">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const DAYS_SHOWN = 7;
