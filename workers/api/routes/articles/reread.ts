import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { idParams } from "../../../shared/contract/id.ts";
import { findArticle } from "../../../shared/store/articles/articles.ts";
import { askForReread } from "../../../shared/store/links/rereads.ts";
import type { Api } from "../../api.ts";
import { problems } from "../../http/declare.ts";
import { problem } from "../../http/problem.ts";
import { unknownId } from "../../http/refuse.ts";

/** The route by which a user has the page of a stored article read again. */
export function rereadRoutes({ run }: Api) {
  return new OpenAPIHono().openapi(reread, async (c) => {
    if (run.rereads === "off") return problem(c, "rereads-off", { detail: OFF });
    const article = await findArticle(run.db, c.req.valid("param").id);
    if (article === null || !(await askForReread(run, article))) return unknownId(c);
    await run.ring.ingest();
    return c.body(null, 204);
  });
}

const OFF = "The owner decided so: BAODONG_REREAD is off.";

const reread = createRoute({
  method: "post",
  path: "/v1/articles/{id}/reread",
  operationId: "rereadArticle",
  tags: ["articles"],
  summary: "Has the page of an article read again; what has changed there becomes a revision",
  request: { params: idParams },
  responses: {
    204: { description: "It is read within a minute or two." },
    ...problems("unknown-id", "rereads-off"),
  },
});
