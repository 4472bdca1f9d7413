import {
  FALLBACK_MESSAGE,
  hasNoSource,
  isFallbackAmongChannels,
  NO_SOURCE_MESSAGE,
} from "../../../shared/contract/subscription.ts";
import type { Db } from "../../../shared/db.ts";
import { unknownReferences } from "../../../shared/store/subscriptions/subscriptions.ts";

type References = {
  channelIds?: string[];
  sourceIds?: string[] | null;
  fallbackChannelId?: number | null;
};

/** The references that name nothing. */
export async function referenceErrors(db: Db, { channelIds, sourceIds, fallbackChannelId }: References) {
  const fallback = fallbackChannelId == null ? [] : [String(fallbackChannelId)];
  const unknown = await unknownReferences(db, {
    channelIds: channelIds ?? [],
    sourceIds: sourceIds ?? [],
    fallbackIds: fallback,
  });
  return [
    ...unknown.fallbackIds.map((id) => ({
      path: "fallbackChannelId",
      message: `no channel has the id ${id}`,
    })),
    ...unknown.channelIds.map((id) => ({ path: "channelIds", message: `no channel has the id ${id}` })),
    ...unknown.sourceIds.map((id) => ({ path: "sourceIds", message: `no source has the id ${id}` })),
  ];
}

/** An active subscription without a source can never match. */
export function sourceErrors(subscription: Parameters<typeof hasNoSource>[0]) {
  return hasNoSource(subscription) ? [{ path: "sourceIds", message: NO_SOURCE_MESSAGE }] : [];
}

/** The fallback channel gets every message anyway if it is one of the channels. */
export function fallbackErrors(subscription: Parameters<typeof isFallbackAmongChannels>[0]) {
  return isFallbackAmongChannels(subscription)
    ? [{ path: "fallbackChannelId", message: FALLBACK_MESSAGE }]
    : [];
}
