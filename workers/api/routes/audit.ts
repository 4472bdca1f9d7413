import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { auditListInput, auditListView } from "../../shared/contract/token.ts";
import { listChanges } from "../../shared/store/audit.ts";
import type { Api } from "../api.ts";
import { json, problems } from "../http/declare.ts";
import { needs } from "../http/declared.ts";
import { pageOf } from "../http/page.ts";
import { reply } from "../http/reply.ts";

/** Routes for the log of who changed what. */
export function auditRoutes({ run }: Api) {
  return new OpenAPIHono().openapi(list, async (c) => {
    const page = await pageOf("audit", c.req.valid("query"), (span) => listChanges(run.db, span));
    return reply(c, auditListView, page);
  });
}

export type AuditRoutes = ReturnType<typeof auditRoutes>;

const list = createRoute({
  method: "get",
  path: "/v1/audit",
  operationId: "listAudit",
  tags: ["tokens"],
  summary: "Lists who changed what, newest first",
  security: needs("admin"),
  request: { query: auditListInput },
  responses: {
    200: json(auditListView, "The last changes, of 20,000 that are kept."),
    ...problems("bad-input"),
  },
});
