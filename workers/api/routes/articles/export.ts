import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { articleExportInput } from "../../../shared/contract/article.ts";
import type { Api } from "../../api.ts";
import { problems } from "../../http/declare.ts";
import { badQuery } from "../../http/refuse.ts";
import { readFilter } from "../../read-filter.ts";
import { csvHead, csvLine } from "./export/csv.ts";
import { ndjsonLine } from "./export/ndjson.ts";
import { streamArticles } from "./export/stream.ts";

const FORMATS = {
  ndjson: { type: "application/x-ndjson; charset=utf-8", head: "", line: ndjsonLine },
  csv: { type: "text/csv; charset=utf-8; header=present", head: csvHead, line: csvLine },
} as const;

/** The archive, or a search of it, as one file. */
export function exportRoutes({ run }: Api) {
  return new OpenAPIHono().openapi(download, async (c) => {
    const { format, ...asked } = c.req.valid("query");
    const filter = await readFilter(run.db, asked);
    if (!filter.ok) return badQuery(c, filter);
    const { type, head, line } = FORMATS[format];
    const body = streamArticles(run, filter.value, head, line);
    const disposition = `attachment; filename="articles.${format}"`;
    return c.body(body, 200, { "content-type": type, "content-disposition": disposition });
  });
}

const download = createRoute({
  method: "get",
  path: "/v1/articles/export",
  operationId: "exportArticles",
  tags: ["articles"],
  summary: "Writes the articles that a query finds, newest first, as one file that is streamed",
  request: { query: articleExportInput },
  responses: {
    200: {
      description: "The articles, one a line.",
      content: { "application/x-ndjson": { schema: z.string() }, "text/csv": { schema: z.string() } },
    },
    ...problems("bad-query"),
  },
});
