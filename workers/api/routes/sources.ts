import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { idParams } from "../../shared/contract/id.ts";
import {
  discoveryInput,
  discoveryView,
  newSourceInput,
  pollView,
  sourceEditInput,
  sourceListInput,
  sourceListView,
  sourceView,
} from "../../shared/contract/source.ts";
import { findWithDamage } from "../../shared/store/damaged-columns.ts";
import { isInState } from "../../shared/store/silence.ts";
import {
  createSource,
  deleteSource,
  findSourceByUrl,
  listSources,
  type Source,
  updateSource,
} from "../../shared/store/sources.ts";
import { judgeUrl } from "../../shared/web/guard/judge-url.ts";
import { withScheme } from "../../shared/web/with-scheme.ts";
import type { Api } from "../api.ts";
import { BODY_PROBLEMS, json, jsonBody, problems } from "../http/declare.ts";
import { needs } from "../http/declared.ts";
import { pageOf } from "../http/page.ts";
import { problem } from "../http/problem.ts";
import { refusedUrl, unknownId, unreadableUrl } from "../http/refuse.ts";
import { created, reply } from "../http/reply.ts";
import { describeSource, oneSpelling } from "./sources/describe.ts";

const tags = ["sources"];
const path = "/v1/sources";
const pathOfOne = "/v1/sources/{id}";

/** Routes for sources. */
export function sourceRoutes(api: Api) {
  const { run, ingest, policies } = api;
  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const { state, ...query } = c.req.valid("query");
      const page = await pageOf("sources", query, (span) =>
        listSources(run.db, { ...span, which: isInState(state, run.now()) }),
      );
      return reply(c, sourceListView, page);
    })
    .openapi(create, async (c) => {
      const input = c.req.valid("json");
      const judged = judgeUrl(withScheme(input.url), policies.news);
      if (!judged.ok) return refusedUrl(c, judged);
      const url = oneSpelling(judged.value.href);
      const known = await findSourceByUrl(run.db, url);
      if (known !== null) return sourceExists(c, known);

      const source = await describeSource(api, url, input);
      if (!source.ok) return unreadableUrl(c, url, source);
      const made = await createSource(run, source.value);
      if (made !== null) return created(c, sourceView, made, `${path}/${made.id}`);
      return sourceExists(c, await findSourceByUrl(run.db, source.value.url));
    })
    .openapi(find, async (c) => {
      const { id } = c.req.valid("param");
      const { row: source, damaged } = await findWithDamage(run.db, "sources", id);
      return source === null ? unknownId(c) : reply(c, sourceView, source, damaged);
    })
    .openapi(edit, async (c) => {
      const source = await updateSource(run, c.req.valid("param").id, c.req.valid("json"));
      return source === null ? unknownId(c) : reply(c, sourceView, source);
    })
    .openapi(remove, async (c) =>
      (await deleteSource(run.db, c.req.valid("param").id)) ? c.body(null, 204) : unknownId(c),
    )
    .openapi(poll, async (c) => {
      const outcome = await ingest.poll(String(c.req.valid("param").id));
      return outcome === null ? unknownId(c) : reply(c, pollView, outcome);
    })
    .openapi(discover, async (c) => {
      const { url: given, obeysRobots } = c.req.valid("json");
      const url = judgeUrl(withScheme(given), policies.news);
      if (!url.ok) return refusedUrl(c, url);
      const found = await ingest.findFeeds(url.value.href, { obeysRobots });
      if (!found.ok) return unreadableUrl(c, url.value.href, found);
      return reply(c, discoveryView, { data: found.value.feeds, next: null });
    });
}

export type SourceRoutes = ReturnType<typeof sourceRoutes>;

/** The other source may have been deleted in between; then there is no id to name. */
function sourceExists(c: Context, other: Source | null) {
  const detail = "This address is a source already, perhaps under the address that it redirects to.";
  return problem(c, "source-exists", other === null ? { detail } : { detail, id: String(other.id) });
}

const list = createRoute({
  method: "get",
  path,
  operationId: "listSources",
  tags,
  summary: "Lists the sources, newest first",
  request: { query: sourceListInput },
  responses: { 200: json(sourceListView, "The sources."), ...problems("bad-input") },
});

const create = createRoute({
  method: "post",
  path,
  operationId: "createSource",
  tags,
  summary: "Makes a source, which is due at once",
  request: jsonBody(newSourceInput),
  responses: {
    201: json(sourceView, "The source."),
    ...problems("source-exists", ...BODY_PROBLEMS, "refused-url", "unreadable-url"),
  },
});

const find = createRoute({
  method: "get",
  path: pathOfOne,
  operationId: "getSource",
  tags,
  summary: "Shows a source",
  request: { params: idParams },
  responses: { 200: json(sourceView, "The source."), ...problems("unknown-id") },
});

const edit = createRoute({
  method: "patch",
  path: pathOfOne,
  operationId: "editSource",
  tags,
  summary: "Edits, pauses or resumes a source",
  request: { params: idParams, ...jsonBody(sourceEditInput) },
  responses: {
    200: json(sourceView, "The source as it is now."),
    ...problems("unknown-id", ...BODY_PROBLEMS),
  },
});

const remove = createRoute({
  method: "delete",
  path: pathOfOne,
  operationId: "deleteSource",
  tags,
  summary: "Deletes a source; its articles stay",
  request: { params: idParams },
  responses: { 204: { description: "It is gone." }, ...problems("unknown-id") },
});

const poll = createRoute({
  method: "post",
  path: `${pathOfOne}/poll`,
  operationId: "pollSource",
  tags,
  summary: "Polls a source now and waits for the outcome",
  request: { params: idParams },
  responses: { 200: json(pollView, "What the poll found, or why it failed."), ...problems("unknown-id") },
});

const discover = createRoute({
  method: "post",
  path: `${path}/discover`,
  operationId: "discoverSources",
  tags,
  summary: "Finds the feeds and sitemaps that a site offers, each with its latest headlines",
  security: needs("read"),
  request: jsonBody(discoveryInput),
  responses: {
    200: json(discoveryView, "Feeds, sitemaps, and last the page itself; perhaps none."),
    ...problems(...BODY_PROBLEMS, "refused-url", "unreadable-url"),
  },
});
