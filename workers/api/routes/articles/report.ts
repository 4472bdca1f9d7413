import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { idParams } from "../../../shared/contract/id.ts";
import type { Api } from "../../api.ts";
import { problems } from "../../http/declare.ts";
import { problem } from "../../http/problem.ts";
import { unknownId, unreadableUrl } from "../../http/refuse.ts";

/** The route by which a person says that an article is read badly. */
export function reportRoutes({ ingest }: Api) {
  return new OpenAPIHono().openapi(report, async (c) => {
    const reported = await ingest.report(String(c.req.valid("param").id));
    if (reported.status === "kept") return c.body(null, 204);
    if (reported.reason === "unknown-id") return unknownId(c);
    if (reported.reason === "too-old") return problem(c, "article-too-old", { detail: TOO_OLD });
    return unreadableUrl(c, null, reported);
  });
}

const TOO_OLD = "Pages are kept of articles of the last two weeks.";

const report = createRoute({
  method: "post",
  path: "/v1/articles/{id}/report",
  operationId: "reportArticle",
  tags: ["articles"],
  summary: "Says that an article is read badly: its page is fetched now, and kept for whoever looks into it",
  request: { params: idParams },
  responses: {
    204: { description: "The page is kept for two weeks, and the article is listed at its source." },
    ...problems("unknown-id", "article-too-old", "unreadable-url"),
  },
});
