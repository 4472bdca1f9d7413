import { LinkedBars } from "./parts/bars.tsx";
import { Action } from "./parts/form.tsx";
import { withParameters } from "./parts/pager.tsx";
import type { Facets } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

/** How many articles a search finds and on which days, and the search as a file and as a feed. */
export function SearchSummary({ visit, facets }: { visit: Visit; facets: Facets }) {
  const { texts, here } = visit;
  const { total, isEstimate, counted, outletCount, storyCount, days } = facets;
  const spread = texts.facets.spread(outletCount, storyCount);
  const toDay = (day: string) => withParameters(here, { from: day, to: day, cursor: null });
  return (
    <div class="filters">
      {days.length > 1 && <LinkedBars days={days.toReversed()} to={toDay} />}
      <span class="count">
        {texts.facets.total(total, isEstimate)} {total === counted && spread}
      </span>
      {total > counted && (
        <span class="hint">
          {texts.facets.of(counted)} {spread}
        </span>
      )}
      <Downloads visit={visit} />
    </div>
  );
}

/** The whole search as a file, and its query as a feed, which needs a token of its own. */
function Downloads({ visit }: { visit: Visit }) {
  const asked = new URL(visit.here, "http://page.invalid").searchParams;
  const query = asked.get("q") ?? "";
  const filter = Object.fromEntries(
    [...asked].filter(([name, value]) => !NO_FILTER.has(name) && value !== ""),
  );
  return (
    <>
      {(["csv", "ndjson"] as const).map((format) => (
        <a href={withParameters("/json/articles/export", { ...filter, format })}>{format.toUpperCase()}</a>
      ))}
      {visit.mayAdmin && query !== "" && (
        <Action visit={visit} to="/tokens/feed" label={visit.texts.search.feed} values={{ q: query }} />
      )}
    </>
  );
}

const NO_FILTER: ReadonlySet<string> = new Set(["sort", "cursor"]);
