import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { attemptView } from "../../shared/contract/attempt.ts";
import {
  channelEditInput,
  channelListInput,
  channelListView,
  channelView,
  newChannelInput,
  newChannelView,
} from "../../shared/contract/channel.ts";
import { idParams } from "../../shared/contract/id.ts";
import { idempotencyHeaders, keyOf } from "../../shared/contract/idempotency.ts";
import { nameFrom } from "../../shared/contract/name.ts";
import {
  createChannel,
  deleteChannel,
  findChannel,
  listChannels,
  updateChannel,
} from "../../shared/store/subscriptions/channels.ts";
import { judgeUrl } from "../../shared/web/guard/judge-url.ts";
import type { Api } from "../api.ts";
import { BODY_PROBLEMS, json, jsonBody, problems } from "../http/declare.ts";
import { pageOf } from "../http/page.ts";
import { refusedUrl, unknownId } from "../http/refuse.ts";
import { created, reply } from "../http/reply.ts";
import { newWebhookSecret } from "./channels/secret.ts";

const tags = ["channels"];
const path = "/v1/channels";
const pathOfOne = "/v1/channels/{id}";

/** Where alerts go. */
export function channelRoutes({ run, notify, policies }: Api) {
  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const page = await pageOf("channels", c.req.valid("query"), (span) => listChannels(run.db, span));
      return reply(c, channelListView, page);
    })
    .openapi(create, async (c) => {
      const { kind, url: text, name, secret = newWebhookSecret() } = c.req.valid("json");
      const url = judgeUrl(text, policies.webhook);
      if (!url.ok) return refusedUrl(c, url);

      const { href, host } = url.value;
      const row = { kind, url: href, name: name ?? nameFrom(host), secret };
      const { channel, isNew } = await createChannel(run, row, keyOf(c.req.valid("header")));
      return isNew
        ? created(c, newChannelView, channel, `${path}/${channel.id}`)
        : reply(c, channelView, channel);
    })
    .openapi(find, async (c) => {
      const channel = await findChannel(run.db, c.req.valid("param").id);
      return channel === null ? unknownId(c) : reply(c, channelView, channel);
    })
    .openapi(edit, async (c) => {
      const change = c.req.valid("json");
      const url = change.url === undefined ? null : judgeUrl(change.url, policies.webhook);
      if (url?.ok === false) return refusedUrl(c, url);

      const judged = url === null ? change : { ...change, url: url.value.href };
      const channel = await updateChannel(run.db, c.req.valid("param").id, judged);
      if (channel === null) return unknownId(c);
      if (change.state === "active") await run.ring.notify();
      return reply(c, channelView, channel);
    })
    .openapi(remove, async (c) =>
      (await deleteChannel(run, c.req.valid("param").id)) ? c.body(null, 204) : unknownId(c),
    )
    .openapi(test, async (c) => {
      const attempt = await notify.testChannel(String(c.req.valid("param").id));
      return attempt === null ? unknownId(c) : reply(c, attemptView, attempt);
    });
}

export type ChannelRoutes = ReturnType<typeof channelRoutes>;

const list = createRoute({
  method: "get",
  path,
  operationId: "listChannels",
  tags,
  summary: "Lists the channels, newest first",
  request: { query: channelListInput },
  responses: { 200: json(channelListView, "The channels."), ...problems("bad-input") },
});

const create = createRoute({
  method: "post",
  path,
  operationId: "createChannel",
  tags,
  summary: "Makes a channel",
  request: { headers: idempotencyHeaders, ...jsonBody(newChannelInput) },
  responses: {
    200: json(channelView, "The channel that this request made before, without its secret."),
    201: json(newChannelView, "The channel, and its secret this once."),
    ...problems(...BODY_PROBLEMS, "refused-url"),
  },
});

const find = createRoute({
  method: "get",
  path: pathOfOne,
  operationId: "getChannel",
  tags,
  summary: "Shows a channel",
  request: { params: idParams },
  responses: { 200: json(channelView, "The channel."), ...problems("unknown-id") },
});

const edit = createRoute({
  method: "patch",
  path: pathOfOne,
  operationId: "editChannel",
  tags,
  summary: "Edits a channel; `active` enables it again",
  request: { params: idParams, ...jsonBody(channelEditInput) },
  responses: {
    200: json(channelView, "The channel as it is now."),
    ...problems("unknown-id", ...BODY_PROBLEMS, "refused-url"),
  },
});

const remove = createRoute({
  method: "delete",
  path: pathOfOne,
  operationId: "deleteChannel",
  tags,
  summary: "Deletes a channel, and cancels what waits to be sent to it",
  request: { params: idParams },
  responses: { 204: { description: "It is gone." }, ...problems("unknown-id") },
});

const test = createRoute({
  method: "post",
  path: `${pathOfOne}/test`,
  operationId: "testChannel",
  tags,
  summary: "Sends a test message now and waits for the outcome",
  request: { params: idParams },
  responses: { 200: json(attemptView, "The attempt, failed or not."), ...problems("unknown-id") },
});
