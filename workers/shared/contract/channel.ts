import * as z from "zod";
import { channels } from "../schema/subscriptions.ts";
import { editInput } from "./edit.ts";
import { idView } from "./id.ts";
import { listInput, listView } from "./list.ts";
import { nameInput } from "./name.ts";
import { timeView } from "./time.ts";
import { urlInput } from "./url.ts";

const SECRET_CHARS_MAX = 200;

const state = z.enum(channels.state.enumValues);

export const channelView = z
  .object({
    id: idView,
    kind: z.enum(channels.kind.enumValues),
    name: z.string(),
    url: z.string(),
    state,
    disabledReason: z.string().nullable().meta({
      description:
        "`gone` (the receiver answered 410), `asked-to` (its `webhook-delivery: disable`) or `by-user`.",
    }),
    createdAt: timeView,
  })
  .meta({ id: "Channel" });

/** The one reply that holds the secret. */
export const newChannelView = channelView
  .extend({
    secret: z.string().meta({ description: "Verifies what is sent (Standard Webhooks). Shown this once." }),
  })
  .meta({ id: "ChannelWithSecret" });

export const channelListView = listView("ChannelList", channelView);
export const channelListInput = z.strictObject(listInput("channels"));

export const newChannelInput = z
  .strictObject({
    kind: z.enum(channels.kind.enumValues),
    name: nameInput.optional().meta({ description: "Left out: the host of the address." }),
    url: urlInput,
    secret: z
      .string()
      .max(SECRET_CHARS_MAX)
      .refine(isWebhookSecret, "not whsec_ and the base64 of 24 to 64 bytes")
      .optional()
      .meta({ description: "A secret that the receiver has already. Left out: a new one." }),
  })
  .meta({ id: "NewChannel" });

export const channelEditInput = editInput("ChannelEdit", { name: nameInput, url: urlInput, state });

/** Standard Webhooks 1.0.0: `whsec_` and the base64 of 24 to 64 random bytes. */
function isWebhookSecret(secret: string): boolean {
  const encoded = /^whsec_((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)$/.exec(
    secret,
  )?.[1];
  if (encoded === undefined) return false;
  const { length } = atob(encoded);
  return length >= SECRET_BYTES_MIN && length <= SECRET_BYTES_MAX;
}

const SECRET_BYTES_MIN = 24;
const SECRET_BYTES_MAX = 64;
