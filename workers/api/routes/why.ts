import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { whyInput, whyView } from "../../shared/contract/why.ts";
import { canonicalizeUrl } from "../../shared/web/canonicalize-url.ts";
import { withScheme } from "../../shared/web/with-scheme.ts";
import type { Api } from "../api.ts";
import { json, problems } from "../http/declare.ts";
import { badInput } from "../http/refuse.ts";
import { reply } from "../http/reply.ts";
import { readWhy } from "../read-why.ts";
import { shown } from "./links.ts";

/** Explains why an address led to an alert, or did not. */
export function whyRoutes({ run, ingest }: Api) {
  return new OpenAPIHono().openapi(find, async (c) => {
    const { url: given, subscription } = c.req.valid("query");
    const url = canonicalizeUrl(withScheme(given));
    if (url === null) return badInput(c, [{ path: "url", message: "is not an http or https address" }]);
    const why = await readWhy(run, url, {
      subscriptionId: subscription,
      ownersOf: (hosts) => ingest.ownersOf(hosts),
    });
    return reply(c, whyView, { ...why, link: why.link === null ? null : shown(why.link) });
  });
}

export type WhyRoutes = ReturnType<typeof whyRoutes>;

const find = createRoute({
  method: "get",
  path: "/v1/why",
  operationId: "explainAddress",
  tags: ["links"],
  summary: "Says of any address who showed it, what became of it, and what each subscription made of it",
  request: { query: whyInput },
  responses: { 200: json(whyView, "All that is known of the address."), ...problems("bad-input") },
});
