import type { StoredChannel } from "../../../shared/store/subscriptions/channels.ts";

/** A channel as the api shows it, without its secrets. */
export function shown({ options, secret: _, ...channel }: StoredChannel) {
  const { chatId = null, to = null, ...others } = options;
  return { ...channel, chatId, to, options: others };
}
