import type { Channel } from "../../../shared/store/subscriptions/channels.ts";

/** A channel as the api shows it: none of its secrets. */
export function shown({ options, secret: _, ...channel }: Channel) {
  const { chatId = null, to = null, ...others } = options;
  return { ...channel, chatId, to, options: others };
}
