import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { json } from "../describe.ts";
import { reply } from "../reply.ts";

const view = z.record(z.string(), z.unknown());

/** The description of all routes that `app` has when it is asked for. It holds no secret, so it needs no token. */
export function descriptionRoutes(app: OpenAPIHono) {
  app.openAPIRegistry.registerComponent("securitySchemes", "bearer", { type: "http", scheme: "bearer" });
  let document: z.input<typeof view> | undefined;
  return new OpenAPIHono().openapi(find, (c) => {
    document ??= { ...app.getOpenAPI31Document(HEAD) };
    return reply(c, view, document);
  });
}

const HEAD = {
  openapi: "3.1.0",
  info: {
    title: "Báo Động",
    version: "1",
    description:
      "A self-hosted news monitor. Errors are RFC 9457 problems; lists are `{data, next}`; times are ISO 8601, UTC.",
  },
  servers: [{ url: "/" }],
  security: [{ bearer: [] }],
};

const find = createRoute({
  method: "get",
  path: "/openapi.json",
  tags: ["description"],
  summary: "Describes this interface (OpenAPI 3.1)",
  security: [],
  responses: { 200: json(view, "The description.") },
});
