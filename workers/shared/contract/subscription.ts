import * as z from "zod";
import { FALLBACK_AFTER_MINUTES, subscriptions } from "../schema/subscriptions.ts";
import { editInput } from "./edit.ts";
import { idInput, idView, keyInput } from "./id.ts";
import { listInput, listView } from "./list.ts";
import { nameInput } from "./name.ts";
import { digest, maxPerHour, quietHours } from "./pace.ts";
import { queryInput, warningsView } from "./query.ts";
import { storedWord } from "./stored-word.ts";
import { timeView } from "./time.ts";

const CHANNELS_MAX = 20;
const SOURCES_MAX = 1_000;
/** A week. Older articles that a new source lists, or a site lists again after a move, are not news. */
const MAX_AGE_HOURS = 168;
/** An attempt and its first two retries; and a day. */
const FALLBACK_MINUTES_MIN = 5;
const FALLBACK_MINUTES_MAX = 1_440;
const TEN_YEARS_HOURS = 87_600;

const state = z.enum(subscriptions.state.enumValues);
const channelIds = z.array(idInput).max(CHANNELS_MAX).meta({ description: "Where alerts go." });
const sourceIds = z
  .array(idInput)
  .max(SOURCES_MAX)
  .nullable()
  .meta({ description: "The sources to listen to; null for all. Only a paused subscription may name none." });

/** An active subscription whose list of sources is empty: it can never match. */
export function hasNoSource({
  state,
  sourceIds,
}: {
  state: string;
  sourceIds: readonly string[] | null;
}): boolean {
  return state === "active" && sourceIds?.length === 0;
}

export const NO_SOURCE_MESSAGE = "name a source, or give null for all";

const LANGUAGE = { description: "The language of its alerts in chats and mail." };
const language = z.enum(subscriptions.language.enumValues).meta(LANGUAGE);

const maxAgeHours = z.int().min(1).max(TEN_YEARS_HOURS).nullable().meta({
  description:
    "An article that was older when it was first seen is a quiet match: kept, and sent nowhere. Null: of any age.",
});

const FALLBACK = { description: "Where an alert is sent too that one of its channels did not take in time." };
const fallbackChannelId = keyInput.nullable().meta(FALLBACK);
const fallbackAfterMinutes = z
  .int()
  .min(FALLBACK_MINUTES_MIN)
  .max(FALLBACK_MINUTES_MAX)
  .meta({ description: "For how long a channel may fail before the fallback channel is used." });

const watch = z.enum(subscriptions.watch.enumValues).nullable().meta({
  description:
    "How sensitive the notice `subscription.spike` of days with more alerts than usual is; long silences are reported as `subscription.silent`. Null: neither.",
});

const alertsOnRevisions = z.boolean().meta({
  description:
    "Whether a later change of an article that it alerted of is sent too, as `article.revised`, until three days after.",
});

const perStory = z.boolean().meta({
  description: "Whether of the articles of one story only the first is sent, to each channel.",
});

const stormCap = maxPerHour.optional().meta({ description: "Another name of `maxPerHour`." });

/** Takes `stormCap`, where it is given, for `maxPerHour`. */
export function withStormCap<Input extends { maxPerHour?: number | null | undefined }>({
  stormCap,
  ...input
}: Input & { stormCap?: number | null | undefined }) {
  return stormCap === undefined ? input : { ...input, maxPerHour: stormCap };
}

/** The fallback channel must not be one that gets the alert anyway. */
export function isFallbackAmongChannels({
  fallbackChannelId,
  channelIds,
}: {
  fallbackChannelId: number | null;
  channelIds: readonly string[];
}): boolean {
  return channelIds.some((id) => Number(id) === fallbackChannelId);
}

export const FALLBACK_MESSAGE = "is one of channelIds, which get every alert anyway";

export const subscriptionView = z
  .object({
    id: idView,
    name: z.string(),
    query: z.string(),
    channelIds: z.array(idView),
    sourceIds: z.array(idView).nullable(),
    language: storedWord(subscriptions.language.enumValues).meta(LANGUAGE),
    state: storedWord(subscriptions.state.enumValues),
    maxAgeHours,
    digest,
    quietHours,
    maxPerHour,
    stormCap: maxPerHour.meta({ description: "The same as `maxPerHour`." }),
    fallbackChannelId: idView.nullable().meta(FALLBACK),
    fallbackAfterMinutes,
    watch,
    spikeDay: z.iso.date().nullable().meta({
      description: "The last day (UTC) that its `watch` reported for unusually many alerts; null: none yet.",
    }),
    silenceNotifiedAt: timeView.nullable().meta({
      description: "When its `watch` reported that it is silent; null while it is not.",
    }),
    alertsOnRevisions,
    perStory,
    failedAt: timeView.nullable().meta({
      description: "Since when its query cannot be tried, which is a fault of ours; null where it can.",
    }),
    digestDueAt: timeView.nullable().meta({
      description: "When the collected matches are sent, as a digest or a summary; null while nothing waits.",
    }),
    createdAt: timeView,
    warnings: warningsView,
  })
  .meta({ id: "Subscription" });

export const subscriptionListView = listView("SubscriptionList", subscriptionView);
export const subscriptionListInput = z.strictObject(listInput("subscriptions"));

export const newSubscriptionInput = z
  .strictObject({
    name: nameInput.optional().meta({ description: "Left out: the query, cut to the length of a name." }),
    query: queryInput,
    channelIds: channelIds.default([]),
    sourceIds: sourceIds.default(null),
    language: language.default("vi"),
    state: state.default("active"),
    maxAgeHours: maxAgeHours.default(MAX_AGE_HOURS),
    digest: digest.default(null),
    quietHours: quietHours.default(null),
    maxPerHour: maxPerHour.default(null),
    stormCap,
    fallbackChannelId: fallbackChannelId.default(null),
    fallbackAfterMinutes: fallbackAfterMinutes.default(FALLBACK_AFTER_MINUTES),
    watch: watch.default(null),
    alertsOnRevisions: alertsOnRevisions.default(false),
    perStory: perStory.default(false),
  })
  .refine((subscription) => !hasNoSource(subscription), { path: ["sourceIds"], message: NO_SOURCE_MESSAGE })
  .refine((subscription) => !isFallbackAmongChannels(subscription), {
    path: ["fallbackChannelId"],
    message: FALLBACK_MESSAGE,
  })
  .meta({ id: "NewSubscription" });

export const subscriptionEditInput = editInput("SubscriptionEdit", {
  name: nameInput,
  query: queryInput,
  channelIds,
  sourceIds,
  language,
  state,
  maxAgeHours,
  digest,
  quietHours,
  maxPerHour,
  stormCap: maxPerHour.meta({ description: "Another name of `maxPerHour`." }),
  fallbackChannelId,
  fallbackAfterMinutes,
  watch,
  alertsOnRevisions,
  perStory,
});
