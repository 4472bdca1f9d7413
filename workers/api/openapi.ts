import type { OpenAPIHono, z } from "@hono/zod-openapi";
import { NOTICES } from "../shared/contract/notice.ts";
import {
  articleMatchedView,
  articleRevisedView,
  articlesDigestView,
  channelTestView,
} from "../shared/contract/webhook.ts";
import { needs, usualScope } from "./http/declared.ts";
import { PROBLEMS, problemType } from "./http/problem.ts";

/**
 * The description of all routes of the app in OpenAPI 3.1, including what a webhook receives. Building it
 * takes more CPU time than a request may use on the free plan, so `npm run openapi` writes it to a file,
 * which the app serves.
 */
export function descriptionOf(app: OpenAPIHono) {
  const registry = app.openAPIRegistry;
  registry.registerComponent("securitySchemes", "bearer", { type: "http", scheme: "bearer" });
  registry.registerWebhook(webhook("article.matched", "A subscription has a match", articleMatchedView));
  registry.registerWebhook(webhook("article.revised", "An alerted article was changed", articleRevisedView));
  registry.registerWebhook(webhook("articles.digest", "Collected matches are sent", articlesDigestView));
  registry.registerWebhook(webhook("channel.test", "A channel is tested", channelTestView));
  for (const [type, view] of Object.entries(NOTICES))
    registry.registerWebhook(webhook(type, "A state changed; sent to channels that take notices", view));
  return withBodyLimit(withScopes(app.getOpenAPI31Document(HEAD)));
}

type Description = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

/** States for each route which scope it needs: OpenAPI 3.1 allows roles in a bearer scheme. */
function withScopes(description: Description): Description {
  for (const item of Object.values(description.paths ?? {}))
    for (const method of METHODS) {
      const operation = item[method];
      if (operation !== undefined) operation.security ??= needs(usualScope(method));
    }
  return description;
}

/** A route that takes no body reads none, and refuses one that is too large as the others do. */
function withBodyLimit(description: Description): Description {
  const { status, title } = PROBLEMS["body-too-large"];
  const reason = `${title} (\`${problemType("body-too-large")}\`).`;
  for (const item of Object.values(description.paths ?? {}))
    for (const method of METHODS.slice(1)) {
      const responses = item[method]?.responses;
      if (responses?.["400"] !== undefined)
        responses[status] ??= { ...responses["400"], description: reason };
    }
  return description;
}

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

const HEAD = {
  openapi: "3.1.0",
  info: {
    title: "Báo Động",
    version: "1",
    license: { name: "MIT", identifier: "MIT" },
    description:
      "A self-hosted news monitor. Errors are RFC 9457 problems; lists are `{data, next}`; times are ISO 8601, UTC.",
  },
  servers: [{ url: "/" }],
  security: [{ bearer: [] }],
};

/** A message that a webhook channel receives, signed by Standard Webhooks 1.0.0. */
function webhook(type: string, summary: string, schema: z.ZodType) {
  return {
    method: "post" as const,
    path: type,
    operationId: type,
    tags: ["webhooks"],
    summary,
    security: [],
    request: { body: { content: { "application/json": { schema } } } },
    responses: { "2XX": { description: "Taken. Anything else is tried again; 410 disables the channel." } },
  };
}
