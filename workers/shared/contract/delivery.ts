import * as z from "zod";
import { deliveries } from "../schema/deliveries.ts";
import { numberedAttemptView } from "./attempt.ts";
import { idView, keyInput } from "./id.ts";
import { listInput, listView } from "./list.ts";
import { storedWord } from "./stored-word.ts";
import { timeView } from "./time.ts";

const state = z.enum(deliveries.state.enumValues);

export const deliveryView = z
  .object({
    id: idView.meta({ description: "Also the `webhook-id` of every attempt." }),
    kind: storedWord(deliveries.kind.enumValues).meta({
      description:
        "Its content: an `article`, a `revision` of one, a `digest` of several, or a `notice` about the system itself.",
    }),
    state: storedWord(deliveries.state.enumValues),
    subscriptionId: idView.nullable().meta({ description: "null for a notice." }),
    articleId: idView.nullable().meta({ description: "Null if it is not about one article." }),
    digestId: idView.nullable().meta({
      description: "Of a digest or a summary: `GET /v1/matches?digest=` lists its matches.",
    }),
    channelId: idView,
    articleTitle: z.string().nullable().meta({ description: "null where the article is gone." }),
    subscriptionName: z.string().nullable(),
    channelName: z.string().nullable(),
    attempts: z.number().int().meta({ description: "Attempts made so far." }),
    nextAttemptAt: timeView.nullable().meta({
      description:
        "When it is tried next, if its channel and subscription are active then. Null once it has ended.",
    }),
    lastError: z.string().nullable(),
    createdAt: timeView,
    endedAt: timeView.nullable(),
    fallbackAt: timeView.nullable().meta({
      description:
        "When it is sent to its subscription's fallback channel too, unless it got through by then; null where it is not, or was already.",
    }),
    fallbackOf: idView.nullable().meta({
      description: "On a fallback channel: the delivery that did not get through in time; else null.",
    }),
  })
  .meta({ id: "Delivery" });

export const deliveryListView = listView("DeliveryList", deliveryView);

export const deliveryListInput = z.strictObject({
  state: state.optional(),
  channel: keyInput.optional(),
  subscription: keyInput.optional(),
  ...listInput("deliveries"),
});

/** One delivery with every attempt. */
export const deliveryDetailView = deliveryView
  .extend({ attemptLog: z.array(numberedAttemptView) })
  .meta({ id: "DeliveryDetail" });

/** The same with what it sends. */
export const wholeDeliveryView = deliveryDetailView
  .extend({
    body: z.string().nullable().meta({
      description: "The bytes that every attempt sends; null once they are older than BAODONG_KEEP allows.",
    }),
  })
  .meta({ id: "WholeDelivery" });
