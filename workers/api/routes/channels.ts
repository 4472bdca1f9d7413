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
import { findWithDamage } from "../../shared/store/damaged-columns.ts";
import { createChannel, findChannel, listChannels } from "../../shared/store/subscriptions/channels.ts";
import { deleteChannel } from "../../shared/store/subscriptions/delete-channel.ts";
import type { Api } from "../api.ts";
import { BODY_PROBLEMS, json, jsonBody, problems } from "../http/declare.ts";
import { pageOf } from "../http/page.ts";
import { badInput, unknownId } from "../http/refuse.ts";
import { created, reply } from "../http/reply.ts";
import { accessRoutes } from "./channels/access.ts";
import { assemble, assembleEdit, fieldErrors } from "./channels/assemble.ts";
import { keepEdit } from "./channels/keep-edit.ts";
import { refusedChannel } from "./channels/refuse.ts";
import { shown } from "./channels/show.ts";

const tags = ["channels"];
const path = "/v1/channels";
const pathOfOne = "/v1/channels/{id}";

/** Routes for channels. */
export function channelRoutes(api: Api) {
  const { run, notify } = api;
  return new OpenAPIHono()
    .openapi(list, async (c) => {
      const { data, next } = await pageOf("channels", c.req.valid("query"), (span) =>
        listChannels(run.db, span),
      );
      return reply(c, channelListView, { data: data.map(shown), next });
    })
    .openapi(create, async (c) => {
      const input = c.req.valid("json");
      const errors = fieldErrors(input.kind, input, { isNew: true });
      if (errors.length > 0) return badInput(c, errors);
      const made = await assemble(input, api);
      if (!made.ok) return refusedChannel(c, made);

      const { row, secrets } = made.value;
      const { channel, isNew } = await createChannel(run, row, keyOf(c.req.valid("header")));
      return isNew
        ? created(c, newChannelView, { ...shown(channel), ...secrets }, `${path}/${channel.id}`)
        : reply(c, channelView, shown(channel));
    })
    .openapi(find, async (c) => {
      const { id } = c.req.valid("param");
      const { row: channel, damaged } = await findWithDamage(run.db, "channels", id);
      return channel === null ? unknownId(c) : reply(c, channelView, shown(channel), damaged);
    })
    .openapi(edit, async (c) => {
      const input = c.req.valid("json");
      const stored = await findChannel(run.db, c.req.valid("param").id);
      if (stored === null) return unknownId(c);
      const errors = fieldErrors(stored.kind, input, { isNew: false });
      if (errors.length > 0) return badInput(c, errors);
      const change = await assembleEdit(stored, input, api);
      if (!change.ok) return refusedChannel(c, change);

      const channel = await keepEdit(run.db, stored, change.value);
      if (channel === null) return unknownId(c);
      if (change.value.state === "active") await run.ring.notify();
      return reply(c, channelView, shown(channel));
    })
    .openapi(remove, async (c) =>
      (await deleteChannel(run, c.req.valid("param").id)) ? c.body(null, 204) : unknownId(c),
    )
    .openapi(test, async (c) => {
      const attempt = await notify.testChannel(String(c.req.valid("param").id));
      return attempt === null ? unknownId(c) : reply(c, attemptView, attempt);
    })
    .route("/", accessRoutes(api));
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
    ...problems(...BODY_PROBLEMS, "refused-url", "no-secret-key"),
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
    ...problems("unknown-id", ...BODY_PROBLEMS, "refused-url", "no-secret-key"),
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
