import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { articleMatchedView, channelTestView } from "../../shared/contract/webhook.ts";
import { json } from "../describe.ts";
import { reply } from "../reply.ts";

const view = z.record(z.string(), z.unknown());

/** The description of all routes that `app` has when it is asked for. It holds no secret, so it needs no token. */
export function descriptionRoutes(app: OpenAPIHono) {
  const registry = app.openAPIRegistry;
  registry.registerComponent("securitySchemes", "bearer", { type: "http", scheme: "bearer" });
  registry.registerWebhook(webhook("article.matched", "A subscription has a match", articleMatchedView));
  registry.registerWebhook(webhook("channel.test", "A channel is tested", channelTestView));

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

/** What a webhook channel receives, signed by Standard Webhooks 1.0.0. */
function webhook(type: string, summary: string, schema: z.ZodType) {
  return {
    method: "post" as const,
    path: type,
    tags: ["webhooks"],
    summary,
    security: [],
    request: { body: { content: { "application/json": { schema } } } },
    responses: { "2XX": { description: "Taken. Anything else is tried again; 410 disables the channel." } },
  };
}

const find = createRoute({
  method: "get",
  path: "/openapi.json",
  operationId: "getDescription",
  tags: ["description"],
  summary: "Describes this interface (OpenAPI 3.1)",
  security: [],
  responses: { 200: json(view, "The description.") },
});
