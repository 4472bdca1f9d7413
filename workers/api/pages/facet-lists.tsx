import { withParameters } from "./parts/pager.tsx";
import type { Facets } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

type Value = Facets["outlets"][number];

/** What the articles of a search have in common; each value is a link that narrows the search to it. */
export function FacetLists({ visit, facets }: { visit: Visit; facets: Facets }) {
  const { texts, here } = visit;
  const asked = new URL(here, "http://page.invalid").searchParams.get("q") ?? "";
  const narrowed = (changes: Record<string, string>) => withParameters(here, { ...changes, cursor: null });
  const withTerm = (field: string) => (value: string) =>
    narrowed({ q: narrowedQuery(asked, `${field}:${value}`) });
  const quoted = (field: string) => (value: string) => withTerm(field)(`"${value.replaceAll('"', " ")}"`);
  return (
    <aside>
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

/**
 * AND binds more tightly than OR, so a query of several parts, or with a sign that means something, is put in
 * brackets.
 */
function narrowedQuery(typed: string, term: string): string {
  if (typed === "") return term;
  const isWords = /^[\p{L}\p{M}\p{N}\s]+$/u.test(typed) && !/\b(?:OR|AND|NOT)\b/.test(typed);
  return isWords ? `"${typed}" AND ${term}` : `(${typed}) AND ${term}`;
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
