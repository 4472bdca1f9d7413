import * as z from "zod";
import { KIND_NAMES } from "../channel-kinds.ts";
import { channels } from "../schema/subscriptions.ts";
import {
  channelOptionsInput,
  channelOptionsView,
  chatIdInput,
  recipientsInput,
  secretInput,
} from "./channel-options.ts";
import { editInput } from "./edit.ts";
import { idView } from "./id.ts";
import { listInput, listView } from "./list.ts";
import { nameInput } from "./name.ts";
import { storedWord } from "./stored-word.ts";
import { timeView } from "./time.ts";
import { urlInput } from "./url.ts";

const OVERLAP_HOURS_MAX = 168;
const OVERLAP_HOURS = 24;

const kind = z.enum(KIND_NAMES);
const state = z.enum(channels.state.enumValues);
const group = z.enum(["article", "story"]).nullable().meta({
  description:
    "`article`: one message for an article, which names every subscription that matched. `story`: the same, and of the articles of one story each subscription sends only the first. null: one for each. Left out: `article` for chats and mail.",
});

const takesNotices = z.boolean().meta({
  description: "Whether notices about the system itself are sent here, such as `channel.failing`.",
});

export const channelView = z
  .object({
    id: idView,
    kind: storedWord(KIND_NAMES),
    name: z.string(),
    url: z
      .string()
      .meta({ description: "The address of a chat is a secret: of it only the server is shown." }),
    chatId: z.string().nullable(),
    to: z.array(z.string()).nullable(),
    options: channelOptionsView,
    group,
    takesNotices,
    state: storedWord(channels.state.enumValues),
    disabledReason: z.string().nullable().meta({
      description:
        "`gone` (the receiver is no more), `asked-to` (its `webhook-delivery: disable`), `blocked` (it shuts us out), `revoked` (its token is void), `failing` (no success for five days), `unpaired` or `by-user`.",
    }),
    failures: z.number().int().meta({ description: "Failed attempts since the last success." }),
    failingSince: timeView.nullable().meta({ description: "When the first of these was made." }),
    coolUntil: timeView.nullable().meta({
      description: "Nothing is sent before: its host asked for time. null, or past: it did not.",
    }),
    lastError: z
      .string()
      .nullable()
      .meta({ description: "Why the last attempt failed; null after a success." }),
    lastDeliveredAt: timeView.nullable().meta({ description: "To the minute." }),
    createdAt: timeView,
  })
  .meta({ id: "Channel" });

/** The only reply that contains the channel's secret. */
export const newChannelView = channelView
  .extend({
    secret: z
      .string()
      .optional()
      .meta({ description: "Of a webhook: verifies what is sent (Standard Webhooks). Shown this once." }),
    pairingCode: z
      .string()
      .optional()
      .meta({ description: "Of a bot without a chat: send it to the bot within the hour, then pair." }),
  })
  .meta({ id: "ChannelWithSecret" });

export const channelListView = listView("ChannelList", channelView);
export const channelListInput = z.strictObject(listInput("channels"));

export const newChannelInput = z
  .strictObject({
    kind,
    name: nameInput
      .optional()
      .meta({ description: "Left out: the host of the address, or the first recipient." }),
    url: urlInput.optional().meta({
      description:
        "All but e-mail: where to post. `telegram`, `zalo`: `<server>/bot<token>`. `ntfy`: the topic.",
    }),
    to: recipientsInput.optional().meta({ description: "E-mail: the recipients." }),
    chatId: chatIdInput
      .optional()
      .meta({ description: "`telegram`, `zalo`: the chat. Left out: it is paired." }),
    secret: secretInput
      .optional()
      .meta({ description: "A webhook's secret that the receiver has already. Left out: a new one." }),
    options: channelOptionsInput.optional(),
    group: group.optional(),
    takesNotices: takesNotices.default(false),
  })
  .meta({ id: "NewChannel" });

export const channelEditInput = editInput("ChannelEdit", {
  name: nameInput,
  url: urlInput,
  to: recipientsInput,
  chatId: chatIdInput,
  options: channelOptionsInput,
  group,
  takesNotices,
  state,
});

/** Gives a webhook a new secret. The old one also signs until the overlap ends. */
export const rotationInput = z
  .strictObject({
    secret: secretInput.optional().meta({ description: "Left out: a new one." }),
    overlapHours: z.number().min(0).max(OVERLAP_HOURS_MAX).default(OVERLAP_HOURS),
  })
  .meta({ id: "SecretRotation" });
