import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import {
  deliveryListInput,
  deliveryListView,
  deliveryView,
  wholeDeliveryView,
} from "../../shared/contract/delivery.ts";
import { idParams } from "../../shared/contract/id.ts";
import { deadRangeInput, replayInput, sentAgainView } from "../../shared/contract/send-again.ts";
import { findDelivery, retryDelivery } from "../../shared/store/alerts/deliveries.ts";
import { listDeliveries } from "../../shared/store/alerts/list-deliveries.ts";
import { sendEndedAgain } from "../../shared/store/alerts/send-again.ts";
import { damagedColumns } from "../../shared/store/damaged-columns.ts";
import type { Api } from "../api.ts";
import { BODY_PROBLEMS, json, jsonBody, problems } from "../http/declare.ts";
import { pageOf } from "../http/page.ts";
import { problem } from "../http/problem.ts";
import { unknownId } from "../http/refuse.ts";
import { reply } from "../http/reply.ts";

const tags = ["deliveries"];
const path = "/v1/deliveries";
const pathOfOne = "/v1/deliveries/{id}";

/** Routes for what became of each alert. */
export function deliveryRoutes({ run }: Api) {
  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const { state, channel: channelId, subscription: subscriptionId, ...span } = c.req.valid("query");
      const filter = { state, channelId, subscriptionId };
      const page = await pageOf("deliveries", span, (rows) => listDeliveries(run.db, { ...filter, ...rows }));
      return reply(c, deliveryListView, page);
    })
    .openapi(find, async (c) => {
      const { id } = c.req.valid("param");
      const [delivery, damaged] = await Promise.all([
        findDelivery(run.db, id),
        damagedColumns(run.db, "deliveries", id),
      ]);
      return delivery === null ? unknownId(c) : reply(c, wholeDeliveryView, delivery, damaged);
    })
    .openapi(retryDead, async (c) => {
      const sent = await sendEndedAgain(run, { state: "dead", ...c.req.valid("json") });
      if (sent.count > 0) await run.ring.notify();
      return reply(c, sentAgainView, sent);
    })
    .openapi(replay, async (c) => {
      const { channel: channelId, subscription: subscriptionId, ...range } = c.req.valid("json");
      const sent = await sendEndedAgain(run, { ...range, channelId, subscriptionId });
      if (sent.count > 0) await run.ring.notify();
      return reply(c, sentAgainView, sent);
    })
    .openapi(retry, async (c) => {
      const delivery = await retryDelivery(run, c.req.valid("param").id);
      if (delivery.ok) {
        await run.ring.notify();
        return reply(c, deliveryView, delivery.value);
      }
      if (delivery.reason === "unknown-delivery") return unknownId(c);
      return problem(c, "delivery-orphaned", {
        detail: "The channel or the subscription of this delivery is gone.",
      });
    });
}

export type DeliveryRoutes = ReturnType<typeof deliveryRoutes>;

const list = createRoute({
  method: "get",
  path,
  operationId: "listDeliveries",
  tags,
  summary: "Lists the deliveries, newest first",
  description:
    "Those of a channel or subscription go by their articles; what waits, channel by channel, the latest due first.",
  request: { query: deliveryListInput },
  responses: { 200: json(deliveryListView, "The deliveries."), ...problems("bad-input") },
});

const find = createRoute({
  method: "get",
  path: pathOfOne,
  operationId: "getDelivery",
  tags,
  summary: "Shows a delivery with what it sends and every attempt",
  request: { params: idParams },
  responses: { 200: json(wholeDeliveryView, "The delivery."), ...problems("unknown-id") },
});

const retryDead = createRoute({
  method: "post",
  path: `${path}/retry`,
  operationId: "retryDeadDeliveries",
  tags,
  summary: "Sends the dead deliveries of a span of time again, each with a whole schedule",
  request: { ...jsonBody(deadRangeInput) },
  responses: { 200: json(sentAgainView, "How many."), ...problems(...BODY_PROBLEMS) },
});

const replay = createRoute({
  method: "post",
  path: `${path}/replay`,
  operationId: "replayDeliveries",
  tags,
  summary: "Sends deliveries of a span of time again that ended in one state",
  request: { ...jsonBody(replayInput) },
  responses: { 200: json(sentAgainView, "How many."), ...problems(...BODY_PROBLEMS) },
});

const retry = createRoute({
  method: "post",
  path: `${pathOfOne}/retry`,
  operationId: "retryDelivery",
  tags,
  summary: "Makes a delivery due now, whatever became of it",
  request: { params: idParams },
  responses: {
    200: json(deliveryView, "The delivery, pending again."),
    ...problems("unknown-id", "delivery-orphaned"),
  },
});
