import { withParameters } from "./parts/pager.tsx";
import { answerOf } from "./visit/answer.ts";
import type { Suggestion } from "./visit/resources.ts";
import type { Client, PageContext, Visit } from "./visit/visit.ts";

/** What the search field offers while something is typed in it: a part of a page, for the script. */
export async function showSuggestions(c: PageContext) {
  const visit = c.get("visit");
  const offers = await suggestionsFor(c.get("client"), { q: c.req.query("q") ?? "" });
  return c.html(
    <div>
      {offers.map(({ kind, query, label }) => (
        <a href={withParameters("/", { q: query })}>
          {query} <small>{label ?? visit.texts.search.offers[kind]}</small>
        </a>
      ))}
    </div>,
  );
}

/** The readings with diacritics of what was typed without them; none is used by itself. */
export async function readingsOf(client: Client, typed: string): Promise<Suggestion[]> {
  if (typed === "") return [];
  return suggestionsFor(client, { q: typed, kind: "reading" });
}

/** A line that offers them. */
export function Readings({ visit, readings }: { visit: Visit; readings: readonly Suggestion[] }) {
  if (readings.length === 0) return null;
  const { texts, here } = visit;
  return (
    <p class="hint">
      {texts.search.readings}{" "}
      {readings.map(({ query }, at) => (
        <>
          {at > 0 && " · "}
          <a href={withParameters(here, { q: query, cursor: null })}>{query}</a>
        </>
      ))}
    </p>
  );
}

async function suggestionsFor(
  client: Client,
  query: { q: string; kind?: Suggestion["kind"] },
): Promise<Suggestion[]> {
  const answer = await answerOf(client.suggest.$get({ query }));
  return answer.ok ? answer.value.data : [];
}
