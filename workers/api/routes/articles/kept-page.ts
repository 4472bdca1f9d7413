import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { idParams } from "../../../shared/contract/id.ts";
import { findPage } from "../../../shared/store/articles/doubtful.ts";
import type { Api } from "../../api.ts";
import { problems } from "../../http/declare.ts";
import { unknownId } from "../../http/refuse.ts";

/** The page of an article whose body is doubtful, as text: a browser must run nothing of it. */
export function keptPageRoutes({ run }: Api) {
  return new OpenAPIHono().openapi(page, async (c) => {
    const html = await findPage(run, c.req.valid("param").id);
    return html === null ? unknownId(c) : c.text(html, 200);
  });
}

const page = createRoute({
  method: "get",
  path: "/v1/articles/{id}/page",
  operationId: "getArticlePage",
  tags: ["articles"],
  summary: "Shows the HTML that a doubtful article was read from",
  request: { params: idParams },
  responses: {
    200: {
      description: "The page, as it was read within the last two weeks.",
      content: { "text/plain": { schema: z.string() } },
    },
    ...problems("unknown-id"),
  },
});
