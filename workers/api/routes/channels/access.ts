import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { channelView, newChannelView, rotationInput } from "../../../shared/contract/channel.ts";
import { idParams } from "../../../shared/contract/id.ts";
import { isTooLongAgo, recoveryInput, sentAgainView } from "../../../shared/contract/send-again.ts";
import { findChannel } from "../../../shared/store/subscriptions/channels.ts";
import { recoverChannel } from "../../../shared/store/subscriptions/recover-channel.ts";
import type { Api } from "../../api.ts";
import { BODY_PROBLEMS, json, jsonBody, problems } from "../../http/declare.ts";
import { badInput, unknownId } from "../../http/refuse.ts";
import { reply } from "../../http/reply.ts";
import { keepEdit } from "./keep-edit.ts";
import { notPaired, refusedChannel } from "./refuse.ts";
import { rotateSecret } from "./rotate.ts";
import { shown } from "./show.ts";

const tags = ["channels"];
const pathOfOne = "/v1/channels/{id}";

/** Routes for how a channel reaches its receiver: a webhook's secret, a bot's chat. */
export function accessRoutes({ run, notify }: Api) {
  return new OpenAPIHono()
    .openapi(rotate, async (c) => {
      const stored = await findChannel(run.db, c.req.valid("param").id);
      if (stored === null) return unknownId(c);
      if (stored.kind !== "webhook")
        return badInput(c, [{ path: "", message: "only a webhook has a secret that signs" }]);
      const rotated = await rotateSecret(stored, c.req.valid("json"), run);
      if (!rotated.ok) return refusedChannel(c, rotated);

      const { change, secret } = rotated.value;
      const channel = await keepEdit(run.db, stored, change);
      return channel === null ? unknownId(c) : reply(c, newChannelView, { ...shown(channel), secret });
    })
    .openapi(recover, async (c) => {
      const { since } = c.req.valid("json");
      if (isTooLongAgo(since, run.now()))
        return badInput(c, [{ path: "since", message: "is more than 14 days ago" }]);
      const sent = await recoverChannel(run, c.req.valid("param").id, since);
      if (sent === null) return unknownId(c);
      await run.ring.notify();
      return reply(c, sentAgainView, sent);
    })
    .openapi(pair, async (c) => {
      const { id } = c.req.valid("param");
      const paired = await notify.pairChannel(String(id));
      if (paired?.status === "failed") return notPaired(c, paired.reason);
      const channel = paired === null ? null : await findChannel(run.db, id);
      return channel === null ? unknownId(c) : reply(c, channelView, shown(channel));
    });
}

const rotate = createRoute({
  method: "post",
  path: `${pathOfOne}/rotate-secret`,
  operationId: "rotateChannelSecret",
  tags,
  summary: "Gives a webhook a new secret; the old one signs too, until the overlap ends",
  request: { params: idParams, ...jsonBody(rotationInput) },
  responses: {
    200: json(newChannelView, "The channel, and its new secret this once."),
    ...problems("unknown-id", ...BODY_PROBLEMS, "refused-url", "no-secret-key"),
  },
});

const recover = createRoute({
  method: "post",
  path: `${pathOfOne}/recover`,
  operationId: "recoverChannel",
  tags,
  summary: "Enables a channel, and sends what it failed at since a time, and what waits for it",
  request: { params: idParams, ...jsonBody(recoveryInput) },
  responses: { 200: json(sentAgainView, "How many."), ...problems("unknown-id", ...BODY_PROBLEMS) },
});

const pair = createRoute({
  method: "post",
  path: `${pathOfOne}/pair`,
  operationId: "pairChannel",
  tags,
  summary: "Looks for the pairing code among what was sent to the bot, and keeps its chat",
  request: { params: idParams },
  responses: {
    200: json(channelView, "The channel, with its chat, and active."),
    ...problems("unknown-id", "not-paired"),
  },
});
