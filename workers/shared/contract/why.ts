import * as z from "zod";
import { subscriptions } from "../schema/subscriptions.ts";
import { deliveryDetailView, deliveryView } from "./delivery.ts";
import { termsView } from "./explain.ts";
import { idView, keyInput } from "./id.ts";
import { linkView } from "./link.ts";
import { matchEndView } from "./match.ts";
import { sourceView } from "./source.ts";
import { storedWord } from "./stored-word.ts";
import { timeView } from "./time.ts";
import { urlInput } from "./url.ts";

/** How far an address has come. */
const WHY_ANSWERS = ["no-source", "not-shown", "waiting", "not-read", "deleted", "read"] as const;
export type WhyAnswer = (typeof WHY_ANSWERS)[number];

/** How a subscription judged an article. */
const WHY_OUTCOMES = [
  "matched",
  "paused",
  "other-source",
  "term-failed",
  "bad-query",
  "not-tried-yet",
  "matching-failed",
  "made-later",
  "matches-now",
] as const;
export type WhyOutcome = (typeof WHY_OUTCOMES)[number];

export const whyInput = z.strictObject({
  url: urlInput,
  subscription: keyInput.optional().meta({ description: "Only this one. Left out: the newest 50." }),
});

const sourceOfAddress = sourceView.pick({
  id: true,
  url: true,
  name: true,
  state: true,
  lastPolledAt: true,
  lastError: true,
  nextPollAt: true,
  listed: true,
  latest: true,
  lastNewAt: true,
});

export const whyView = z
  .object({
    url: z.string().meta({ description: "The address in the form that it is kept under." }),
    answer: z.enum(WHY_ANSWERS).meta({
      description:
        "How far it came: `no-source` no source is of its site; `not-shown` none of them showed it; `waiting` to be read; `not-read` its link ended; `deleted` it was read, and its article is gone; `read`.",
    }),
    detail: z.string().meta({ description: "The same for a person." }),
    link: linkView
      .nullable()
      .meta({ description: "Null for an address that no source listed and no user requested." }),
    sightings: z.array(z.object({ sourceId: idView, at: timeView.nullable() })).meta({
      description: "The sources that listed it, the first one first; `at` is known of that one alone.",
    }),
    refusal: z.string().nullable().meta({
      description: "Why its last attempt gave no article; null once it is stored, and before an attempt.",
      example: "login-page",
    }),
    polls: z
      .array(z.object({ sourceId: idView, at: timeView, listed: z.number().int().nullable() }))
      .meta({ description: "The last poll of each source that showed it or could have." }),
    shownBy: z.array(sourceOfAddress),
    couldShow: z
      .array(sourceOfAddress)
      .meta({ description: "Sources of the same site that did not show it, with what they listed last." }),
    article: z
      .object({
        id: idView,
        title: z.string(),
        publishedAt: timeView.nullable(),
        firstSeenAt: timeView,
        matchedAt: timeView.nullable().meta({ description: "Null while it waits to be matched." }),
        matchFailure: z.string().nullable(),
        revision: z.number().int(),
        wordCount: z.number().int(),
        quality: z.number(),
        partial: z.boolean(),
        provenance: z.record(z.string(), z.string()),
      })
      .nullable(),
    subscriptions: z.array(
      z.object({
        id: idView,
        name: z.string(),
        query: z.string(),
        state: storedWord(subscriptions.state.enumValues),
        outcome: z.enum(WHY_OUTCOMES).meta({
          description:
            "`term-failed`: `terms` says which; `made-later`: the subscription is younger than the article; `matches-now`: its query was another one, or it was paused, when the article came.",
        }),
        matched: z.boolean(),
        failedTerm: z.string().nullable().meta({ description: "The first of `terms` that failed." }),
        terms: termsView,
        ...matchEndView,
        deliveries: z.array(deliveryDetailView),
      }),
    ),
    deliveries: z.array(deliveryView).meta({ description: "Those of all `subscriptions`." }),
    more: z.boolean().meta({ description: "There are subscriptions that were not tried here." }),
  })
  .meta({ id: "Why" });
