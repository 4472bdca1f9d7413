import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { aliasListInput, aliasListView, aliasView, newAliasInput } from "../../shared/contract/alias.ts";
import { idParams } from "../../shared/contract/id.ts";
import {
  createAlias,
  deleteAlias,
  findAlias,
  listAliases,
} from "../../shared/store/subscriptions/aliases.ts";
import type { Api } from "../api.ts";
import { BODY_PROBLEMS, json, jsonBody, problems } from "../http/declare.ts";
import { pageOf } from "../http/page.ts";
import { problem } from "../http/problem.ts";
import { unknownId } from "../http/refuse.ts";
import { created, reply } from "../http/reply.ts";

const tags = ["aliases"];
const path = "/v1/aliases";
const pathOfOne = "/v1/aliases/{id}";

/** Routes for groups of names for one thing, which `alias:` searches. */
export function aliasRoutes({ run }: Api) {
  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const page = await pageOf("aliases", c.req.valid("query"), (span) => listAliases(run.db, span));
      return reply(c, aliasListView, page);
    })
    .openapi(create, async (c) => {
      const made = await createAlias(run, c.req.valid("json").words);
      if (made === null)
        return problem(c, "too-many-aliases", {
          detail: "There are 200 groups. Delete one that is no longer needed.",
        });
      if (!made.isNew) return reply(c, aliasView, made.alias);
      return created(c, aliasView, made.alias, `${path}/${made.alias.id}`);
    })
    .openapi(find, async (c) => {
      const alias = await findAlias(run.db, c.req.valid("param").id);
      return alias === null ? unknownId(c) : reply(c, aliasView, alias);
    })
    .openapi(remove, async (c) =>
      (await deleteAlias(run.db, c.req.valid("param").id)) ? c.body(null, 204) : unknownId(c),
    );
}

export type AliasRoutes = ReturnType<typeof aliasRoutes>;

const list = createRoute({
  method: "get",
  path,
  operationId: "listAliases",
  tags,
  summary: "Lists the groups of names that were added, newest first",
  request: { query: aliasListInput },
  responses: { 200: json(aliasListView, "The groups."), ...problems("bad-input") },
});

const create = createRoute({
  method: "post",
  path,
  operationId: "createAlias",
  tags,
  summary: "Adds names for one thing, each of which `alias:` finds by any other",
  request: jsonBody(newAliasInput),
  responses: {
    200: json(aliasView, "The group, which was there before."),
    201: json(aliasView, "The group, new."),
    ...problems(...BODY_PROBLEMS, "too-many-aliases"),
  },
});

const find = createRoute({
  method: "get",
  path: pathOfOne,
  operationId: "getAlias",
  tags,
  summary: "Shows a group of names",
  request: { params: idParams },
  responses: { 200: json(aliasView, "The group."), ...problems("unknown-id") },
});

const remove = createRoute({
  method: "delete",
  path: pathOfOne,
  operationId: "deleteAlias",
  tags,
  summary: "Deletes a group of names",
  request: { params: idParams },
  responses: { 204: { description: "It is gone." }, ...problems("unknown-id") },
});
