import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { json, openProblems } from "../http/declare.ts";
import { reply } from "../http/reply.ts";
import description from "../openapi.json" with { type: "json" };

const view = z.record(z.string(), z.unknown());

/** The description of all routes. It holds no secret, so it needs no token. */
export function descriptionRoutes() {
  return new OpenAPIHono().openapi(find, (c) => reply(c, view, description));
}

const find = createRoute({
  method: "get",
  path: "/openapi.json",
  operationId: "getDescription",
  tags: ["description"],
  summary: "Describes this interface (OpenAPI 3.1)",
  security: [],
  responses: { 200: json(view, "The description."), ...openProblems() },
});
