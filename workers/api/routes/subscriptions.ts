import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { idParams } from "../../shared/contract/id.ts";
import { idempotencyHeaders, keyOf } from "../../shared/contract/idempotency.ts";
import { nameFrom } from "../../shared/contract/name.ts";
import {
  newSubscriptionInput,
  subscriptionEditInput,
  subscriptionListInput,
  subscriptionListView,
  subscriptionView,
  withStormCap,
} from "../../shared/contract/subscription.ts";
import type { Db } from "../../shared/db.ts";
import { ok } from "../../shared/outcome.ts";
import type { Parsed } from "../../shared/query/language/failure.ts";
import { parseQuery } from "../../shared/query/language/parse.ts";
import type { Query } from "../../shared/query/language/tree.ts";
import { anchorsOf } from "../../shared/query/percolate/anchors.ts";
import { countedRarity } from "../../shared/query/percolate/counts.ts";
import { findWithDamage } from "../../shared/store/damaged-columns.ts";
import { loadCounts } from "../../shared/store/subscriptions/anchor-counts.ts";
import {
  createSubscription,
  deleteSubscription,
  findSubscription,
  listSubscriptions,
  type Subscription,
  type SubscriptionEdit,
  updateSubscription,
} from "../../shared/store/subscriptions/subscriptions.ts";
import type { Api } from "../api.ts";
import { BODY_PROBLEMS, json, jsonBody, problems } from "../http/declare.ts";
import { pageOf } from "../http/page.ts";
import { badInput, badQuery, unknownId } from "../http/refuse.ts";
import { created, reply } from "../http/reply.ts";
import { queryWarnings, storedQueryWarnings } from "../query-warnings.ts";
import { fallbackErrors, referenceErrors, sourceErrors } from "./subscriptions/errors.ts";

const tags = ["subscriptions"];
const path = "/v1/subscriptions";
const pathOfOne = "/v1/subscriptions/{id}";

/** Subscriptions: queries with the channels that they alert. */
export function subscriptionRoutes({ run }: Api) {
  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const page = await pageOf("subscriptions", c.req.valid("query"), (span) =>
        listSubscriptions(run.db, span),
      );
      return reply(c, subscriptionListView, { ...page, data: page.data.map(withWarnings) });
    })
    .openapi(create, async (c) => {
      const { name, ...input } = withStormCap(c.req.valid("json"));
      const key = keyOf(c.req.valid("header"));
      const query = parseQuery(input.query);
      if (!query.ok) return badQuery(c, query);
      const unknown = await referenceErrors(run.db, input);
      if (unknown.length > 0) return badInput(c, unknown);

      const row = { name: name ?? nameFrom(input.query), ...input };
      const anchors = await rarestAnchors(run.db, query.value);
      const { subscription, isNew } = await createSubscription(run, row, anchors, key);
      const shown = { ...capped(subscription), warnings: await queryWarnings(run.db, query.value) };
      if (!isNew) return reply(c, subscriptionView, shown);
      return created(c, subscriptionView, shown, `${path}/${subscription.id}`);
    })
    .openapi(find, async (c) => {
      const { id } = c.req.valid("param");
      const { row: subscription, damaged } = await findWithDamage(run.db, "subscriptions", id);
      return subscription === null
        ? unknownId(c)
        : reply(c, subscriptionView, withWarnings(subscription), damaged);
    })
    .openapi(edit, async (c) => {
      const { query: text, ...change } = withStormCap(c.req.valid("json"));
      const query = await newQuery(run.db, text);
      if (!query.ok) return badQuery(c, query);
      const stored = await findSubscription(run.db, c.req.valid("param").id);
      if (stored === null) return unknownId(c);
      const then = { ...stored, ...change };
      const errors = [
        ...(await referenceErrors(run.db, change)),
        ...sourceErrors(then),
        ...fallbackErrors(then),
      ];
      if (errors.length > 0) return badInput(c, errors);

      const subscription = await updateSubscription(run, stored.id, { ...change, ...query.value });
      if (subscription === null) return unknownId(c);
      if (change.state === "active") await run.ring.notify();
      return reply(c, subscriptionView, withWarnings(subscription));
    })
    .openapi(remove, async (c) =>
      (await deleteSubscription(run, c.req.valid("param").id)) ? c.body(null, 204) : unknownId(c),
    );
}

export type SubscriptionRoutes = ReturnType<typeof subscriptionRoutes>;

function withWarnings(subscription: Subscription) {
  return { ...capped(subscription), warnings: storedQueryWarnings(subscription.query) };
}

function capped(subscription: Subscription) {
  return { ...subscription, stormCap: subscription.maxPerHour };
}

async function newQuery(db: Db, text: string | undefined): Promise<Parsed<Pick<SubscriptionEdit, "query">>> {
  if (text === undefined) return ok({});
  const query = parseQuery(text);
  return query.ok ? ok({ query: { text, anchors: await rarestAnchors(db, query.value) } }) : query;
}

async function rarestAnchors(db: Db, query: Query): Promise<string[]> {
  return anchorsOf(query, countedRarity(await loadCounts(db)));
}

const list = createRoute({
  method: "get",
  path,
  operationId: "listSubscriptions",
  tags,
  summary: "Lists the subscriptions, newest first",
  request: { query: subscriptionListInput },
  responses: { 200: json(subscriptionListView, "The subscriptions."), ...problems("bad-input") },
});

const create = createRoute({
  method: "post",
  path,
  operationId: "createSubscription",
  tags,
  summary: "Makes a subscription: articles read from now on are tried on it",
  request: { headers: idempotencyHeaders, ...jsonBody(newSubscriptionInput) },
  responses: {
    200: json(subscriptionView, "The subscription, made by this request before."),
    201: json(subscriptionView, "The subscription, new."),
    ...problems(...BODY_PROBLEMS, "bad-query"),
  },
});

const find = createRoute({
  method: "get",
  path: pathOfOne,
  operationId: "getSubscription",
  tags,
  summary: "Shows a subscription",
  request: { params: idParams },
  responses: { 200: json(subscriptionView, "The subscription."), ...problems("unknown-id") },
});

const edit = createRoute({
  method: "patch",
  path: pathOfOne,
  operationId: "editSubscription",
  tags,
  summary: "Edits, pauses or resumes a subscription",
  request: { params: idParams, ...jsonBody(subscriptionEditInput) },
  responses: {
    200: json(subscriptionView, "The subscription as it is now."),
    ...problems("unknown-id", ...BODY_PROBLEMS, "bad-query"),
  },
});

const remove = createRoute({
  method: "delete",
  path: pathOfOne,
  operationId: "deleteSubscription",
  tags,
  summary: "Deletes a subscription, and cancels what waits to be sent for it",
  request: { params: idParams },
  responses: { 204: { description: "It is gone." }, ...problems("unknown-id") },
});
