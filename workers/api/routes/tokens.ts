import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { idParams } from "../../shared/contract/id.ts";
import {
  newTokenInput,
  newTokenView,
  tokenListInput,
  tokenListView,
  tokenView,
} from "../../shared/contract/token.ts";
import { isoAt } from "../../shared/run.ts";
import { createToken, deleteToken, findToken, listTokens } from "../../shared/store/tokens.ts";
import type { Api } from "../api.ts";
import { BODY_PROBLEMS, json, jsonBody, problems } from "../http/declare.ts";
import { needs } from "../http/declared.ts";
import { pageOf } from "../http/page.ts";
import { problem } from "../http/problem.ts";
import { badInput, unknownId } from "../http/refuse.ts";
import { created, reply } from "../http/reply.ts";
import { digestOf, mintToken } from "../http/token.ts";

const tags = ["tokens"];
const path = "/v1/tokens";
const pathOfOne = "/v1/tokens/{id}";

/** Routes for tokens. */
export function tokenRoutes({ run }: Api) {
  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const page = await pageOf("tokens", c.req.valid("query"), (span) => listTokens(run.db, span));
      return reply(c, tokenListView, page);
    })
    .openapi(create, async (c) => {
      const input = c.req.valid("json");
      if (input.expiresAt !== null && input.expiresAt <= isoAt(run.now()))
        return badInput(c, [{ path: "expiresAt", message: "is over already" }]);
      const scopes = [...new Set(input.scopes)];
      const kind = scopes.includes("feed") ? "feed" : "api";
      const token = mintToken(kind, (bytes) => void crypto.getRandomValues(bytes));
      const made = await createToken(run, { ...input, scopes, digest: await digestOf(token) });
      if (made === null)
        return problem(c, "too-many-tokens", {
          detail: "There are 1,000 tokens. Delete one that is no longer needed.",
        });
      return created(c, newTokenView, { ...made, token }, `${path}/${made.id}`);
    })
    .openapi(find, async (c) => {
      const token = await findToken(run.db, c.req.valid("param").id);
      return token === null ? unknownId(c) : reply(c, tokenView, token);
    })
    .openapi(remove, async (c) =>
      (await deleteToken(run.db, c.req.valid("param").id)) ? c.body(null, 204) : unknownId(c),
    );
}

export type TokenRoutes = ReturnType<typeof tokenRoutes>;

const list = createRoute({
  method: "get",
  path,
  operationId: "listTokens",
  tags,
  summary: "Lists the tokens, newest first",
  security: needs("admin"),
  request: { query: tokenListInput },
  responses: { 200: json(tokenListView, "The tokens, without what opens."), ...problems("bad-input") },
});

const create = createRoute({
  method: "post",
  path,
  operationId: "createToken",
  tags,
  summary: "Makes a token, which is shown this once",
  security: needs("admin"),
  request: jsonBody(newTokenInput),
  responses: {
    201: json(newTokenView, "The token."),
    ...problems(...BODY_PROBLEMS, "too-many-tokens"),
  },
});

const find = createRoute({
  method: "get",
  path: pathOfOne,
  operationId: "getToken",
  tags,
  summary: "Shows whose a token is and when it was used",
  security: needs("admin"),
  request: { params: idParams },
  responses: { 200: json(tokenView, "The token, without what opens."), ...problems("unknown-id") },
});

const remove = createRoute({
  method: "delete",
  path: pathOfOne,
  operationId: "deleteToken",
  tags,
  summary: "Revokes a token at once",
  security: needs("admin"),
  request: { params: idParams },
  responses: { 204: { description: "It opens nothing any more." }, ...problems("unknown-id") },
});
