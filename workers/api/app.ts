import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import { methodNotAllowed } from "hono/method-not-allowed";
import { secureHeaders } from "hono/secure-headers";
import { speakPlainly } from "../shared/contract/plain-words.ts";
import type { Log } from "../shared/log.ts";
import { isDatabaseFull } from "../shared/store/sql/full.ts";
import type { Api } from "./api.ts";
import { requireToken } from "./http/auth.ts";
import { createDeclarations } from "./http/declared.ts";
import { limitBody } from "./http/limit-body.ts";
import { noteDamage } from "./http/note-damage.ts";
import { problem } from "./http/problem.ts";
import { createRefusals } from "./http/refusals.ts";
import { refuseInput } from "./http/refuse.ts";
import { malformedJson, refuseBadBytes, refuseUnknown } from "./http/refuse-request.ts";
import { BodyBrokenOff } from "./http/rest-of-body.ts";
import { aliasRoutes } from "./routes/aliases.ts";
import { articleRoutes } from "./routes/articles.ts";
import { auditRoutes } from "./routes/audit.ts";
import { backfillRoutes } from "./routes/backfill.ts";
import { budgetRoutes } from "./routes/budget.ts";
import { channelRoutes } from "./routes/channels.ts";
import { configRoutes } from "./routes/config.ts";
import { deliveryRoutes } from "./routes/deliveries.ts";
import { eventRoutes } from "./routes/events.ts";
import { healthRoutes } from "./routes/health.ts";
import { installationRoutes } from "./routes/installation.ts";
import { linkRoutes } from "./routes/links.ts";
import { matchRoutes } from "./routes/matches.ts";
import { metricRoutes } from "./routes/metrics.ts";
import { descriptionRoutes } from "./routes/openapi.ts";
import { opmlRoutes } from "./routes/opml.ts";
import { previewRoutes } from "./routes/preview.ts";
import { queryRoutes } from "./routes/queries.ts";
import { sourceHealthRoutes } from "./routes/source-health.ts";
import { sourceRoutes } from "./routes/sources.ts";
import { subscriptionRoutes } from "./routes/subscriptions.ts";
import { suggestRoutes } from "./routes/suggest.ts";
import { tokenRoutes } from "./routes/tokens.ts";
import { whyRoutes } from "./routes/why.ts";

/** The whole HTTP interface. */
export function createApp(api: Api): OpenAPIHono {
  speakPlainly();
  const { log, now } = api.run;
  const app = new OpenAPIHono({ defaultHook: refuseInput });
  const declaredOf = createDeclarations(app);
  const refusals = createRefusals(log, now);
  app.use(secureHeaders(HEADERS), methodNotAllowed({ app, onMethodNotAllowed: refuseMethod }));
  const gate = requireToken({ api, declaredOf, refusals });
  app.use("/v1/*", keepNothing, gate, noteChanges(log), noteDamage(api.run));
  app.use("/metrics", keepNothing, gate);
  app.use(refuseUnknown(declaredOf), limitBody(), refuseBadBytes);

  app.route("/", articleRoutes(api));
  app.route("/", eventRoutes(api));
  app.route("/", opmlRoutes(api));
  app.route("/", sourceRoutes(api));
  app.route("/", sourceHealthRoutes(api));
  app.route("/", linkRoutes(api));
  app.route("/", whyRoutes(api));
  app.route("/", channelRoutes(api));
  app.route("/", previewRoutes(api));
  app.route("/", subscriptionRoutes(api));
  app.route("/", backfillRoutes(api));
  app.route("/", matchRoutes(api));
  app.route("/", deliveryRoutes(api));
  app.route("/", queryRoutes(api));
  app.route("/", suggestRoutes(api));
  app.route("/", aliasRoutes(api));
  app.route(
    "/",
    configRoutes(api, (request, inside) => app.fetch(request, inside)),
  );
  app.route("/", tokenRoutes(api));
  app.route("/", auditRoutes(api));
  app.route("/", healthRoutes(api));
  app.route("/", budgetRoutes(api));
  app.route("/", installationRoutes(api));
  app.route("/", metricRoutes(api, refusals));
  app.route("/", descriptionRoutes());

  app.notFound((c) => problem(c, "not-found", { detail: `There is no route ${c.req.path}.` }));
  app.onError((error, c) => answerError(error, c, log));
  return app;
}

/** An answer in JSON loads nothing: no script, no frame, nothing of another origin. */
const HEADERS = { contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } };

function refuseMethod(c: Context, methods: string[]): Response {
  const allow = methods.join(", ");
  return problem(c, "method-not-allowed", { detail: `${c.req.path} takes ${allow}.` }, { allow });
}

/**
 * Logs one line for each request that may have changed something; its path holds the ids. Requests without a
 * valid token are not logged here, so that strangers cannot fill the log.
 */
function noteChanges(log: Log): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { method, path } = c.req;
    if (!["GET", "HEAD"].includes(method))
      log.info("request.answered", { method, path, status: c.res.status });
  };
}

const keepNothing: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has("cache-control")) c.header("cache-control", "no-store");
};

/**
 * Answers what the framework refuses by itself. Every other error is a bug: it is logged whole, and the
 * caller learns nothing of it.
 */
async function answerError(error: Error, c: Context, log: Log): Promise<Response> {
  if (error instanceof BodyBrokenOff) return c.body(null, 400);
  const status = error instanceof HTTPException ? error.status : 500;
  if (status === 400) return malformedJson(c);
  if (status === 415)
    return problem(c, "unsupported-media-type", { detail: "Send content-type: application/json." });
  if (isDatabaseFull(error)) {
    log.error("database.full", error, { method: c.req.method, path: c.req.path });
    return problem(c, "database-full", { detail: "Nothing was changed: there is no room for it." });
  }
  log.error("request.failed", error, { method: c.req.method, path: c.req.path });
  return problem(c, "internal", { detail: "This is a fault of the product; its log has the details." });
}
