import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { z } from "zod";
import { facetsInput, facetsView } from "../../../shared/contract/facets.ts";
import { type FacetRow, readFacets } from "../../../shared/store/articles/facets.ts";
import type { Api } from "../../api.ts";
import { json, problems } from "../../http/declare.ts";
import { badQuery } from "../../http/refuse.ts";
import { reply } from "../../http/reply.ts";
import { readFilter } from "../../read-filter.ts";

const VALUES_MAX = 12;
const DAYS_MAX = 31;

/** Routes for what the articles of a search have in common: newspapers, days, sections, persons, events. */
export function facetRoutes({ run }: Api) {
  return new OpenAPIHono().openapi(show, async (c) => {
    const filter = await readFilter(run.db, c.req.valid("query"));
    if (!filter.ok) return badQuery(c, filter);
    const { total, isEstimate, rows } = await readFacets(run.db, filter.value);
    return reply(c, facetsView, { total, isEstimate, counted: rows.length, ...facetsOf(rows) });
  });
}

type Totals = { total: number; isEstimate: boolean; counted: number };
type Facets = Pick<z.input<typeof facetsView>, Exclude<keyof z.input<typeof facetsView>, keyof Totals>>;

function facetsOf(rows: readonly FacetRow[]): Facets {
  const days = counted(rows, ({ day }) => (day === null ? [] : [day])).toSorted((a, b) =>
    a.value < b.value ? 1 : -1,
  );
  const outlets = counted(rows, ({ outlet }) => [outlet]);
  return {
    outletCount: outlets.length,
    storyCount: new Set(rows.map(({ story }) => story)).size,
    outlets: outlets.slice(0, VALUES_MAX),
    sections: counted(rows, ({ section }) => (section === null ? [] : [section])).slice(0, VALUES_MAX),
    persons: counted(rows, ({ persons }) => persons).slice(0, VALUES_MAX),
    events: counted(rows, ({ events }) => events).slice(0, VALUES_MAX),
    days: days.slice(0, DAYS_MAX),
  };
}

/** Each value with its number of articles, the most frequent first. */
function counted(rows: readonly FacetRow[], valuesOf: (row: FacetRow) => string[]) {
  const counts = new Map<string, number>();
  for (const value of rows.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

const show = createRoute({
  method: "get",
  path: "/v1/articles/facets",
  operationId: "getFacets",
  tags: ["articles"],
  summary: "Counts the articles that a query finds: by newspaper, day, section, person and event",
  request: { query: facetsInput },
  responses: { 200: json(facetsView, "What they have in common."), ...problems("bad-query") },
});
