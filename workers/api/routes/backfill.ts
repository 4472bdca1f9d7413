import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { BACKFILL, backfillInput, backfillView } from "../../shared/contract/backfill.ts";
import { writeCursor } from "../../shared/contract/cursor.ts";
import { idParams } from "../../shared/contract/id.ts";
import type { Db } from "../../shared/db.ts";
import { outletName } from "../../shared/outlets.ts";
import type { Run } from "../../shared/run.ts";
import { type BackfillPart, keepBackfill, matchedAmong } from "../../shared/store/alerts/backfill.ts";
import { findSubscription, type Subscription } from "../../shared/store/subscriptions/subscriptions.ts";
import type { Api } from "../api.ts";
import { BODY_PROBLEMS, json, jsonBody, problems } from "../http/declare.ts";
import { badInput, badQuery, unknownId } from "../http/refuse.ts";
import { reply } from "../http/reply.ts";
import { type Past, readBackfill } from "../read-backfill.ts";
import { readQuery } from "../read-query.ts";

/** Routes for what a subscription would have alerted in a past period, and for sending those alerts now. */
export function backfillRoutes({ run }: Api) {
  return new OpenAPIHono().openapi(backfill, async (c) => {
    const { mode, cursor = null, ...period } = c.req.valid("json");
    const subscription = await findSubscription(run.db, c.req.valid("param").id);
    if (subscription === null) return unknownId(c);
    const refusal = whyNobody(mode, subscription);
    if (refusal !== null) return badInput(c, [{ path: "mode", message: refusal }]);
    const query = await readQuery(run.db, subscription.query);
    if (!query.ok) return badQuery(c, query);

    const found = await readBackfill(run, subscription, query.value, { ...period, after: cursor });
    const { past, failed, after } = found;
    const answer = await (mode === "list"
      ? listed(run.db, subscription, past)
      : kept(run, subscription, { mode, past, isLast: after === null }));
    if (answer === null) return badInput(c, [{ path: "", message: CHANGED }]);
    const next = after === null ? null : writeCursor(BACKFILL, [after]);
    return reply(c, backfillView, { mode, ...answer, failed, next });
  });
}

export type BackfillRoutes = ReturnType<typeof backfillRoutes>;

const CHANGED = "the subscription was edited or paused at this moment, and nothing was kept: ask again";

/** Why nothing can be sent; null where it can, or where nothing is to be sent. */
function whyNobody(mode: BackfillPart["mode"] | "list", { state, channelIds }: Subscription): string | null {
  if (mode === "list") return null;
  if (state === "paused") return "tells nobody while the subscription is paused: resume it, or ask for list";
  return channelIds.length === 0 ? "tells nobody: the subscription has no channel" : null;
}

async function listed(db: Db, { id, digestDueAt }: Subscription, past: readonly Past[]) {
  const matched = await matchedAmong(
    db,
    id,
    past.map(({ article }) => article.id),
  );
  const data = past.map(({ article, snippets }) => ({
    ...article,
    outletName: outletName(article.outlet),
    snippets,
    isMatched: matched.has(article.id),
  }));
  return { count: data.length, data, digestDueAt };
}

type Part = Omit<BackfillPart, "hits"> & { past: readonly Past[] };

async function kept(run: Run, subscription: Subscription, { past, ...part }: Part) {
  const hits = past.map(({ article, snippets }) => ({ articleId: article.id, snippets }));
  const answer = await keepBackfill(run, subscription, { ...part, hits });
  return answer === null ? null : { ...answer, data: [] };
}

const backfill = createRoute({
  method: "post",
  path: "/v1/subscriptions/{id}/backfill",
  operationId: "backfillSubscription",
  tags: ["subscriptions"],
  summary: "Lists what a subscription would have alerted in a past period, or alerts it after all",
  request: { params: idParams, ...jsonBody(backfillInput) },
  responses: {
    200: json(backfillView, "What was found, or how many matches were made."),
    ...problems("unknown-id", ...BODY_PROBLEMS, "bad-query"),
  },
});
