import * as z from "zod";

/** The options of a channel that the api shows. */
export type ChannelOptions = {
  /** For a Bot API: the chat. */
  chatId?: string;
  /** E-mail: the recipients. */
  to?: string[];
  /** IANA name of the time zone of messages. */
  timeZone?: string;
  /** The names of a webhook's own headers. Their values are secret. */
  headers?: string[];
  /** Which signatures a webhook carries; the public key belongs to `v1a`. */
  signing?: "v1" | "v1+v1a";
  publicKey?: string;
  /** A thread of Discord, a topic of a Telegram group. */
  threadId?: string;
  /** Telegram: without a sound. */
  silent?: boolean;
  /** ntfy: 1 to 5. */
  priority?: number;
};

const signingSecret = z.object({ value: z.string(), until: z.string().nullable() });

const channelSecrets = z.object({
  /** The whole address, where the shown one leaves something out. */
  url: z.string().optional(),
  /** A webhook's secrets, the newest first. An older one also signs, `until` its overlap ends. */
  signing: z.array(signingSecret).optional(),
  /** `whsk_…`: the Ed25519 key of `v1a`. */
  ed25519: z.string().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  /** ntfy: an access token. */
  token: z.string().optional(),
  /** The one-time code that pairs a chat, and the time until which it is valid. */
  pairing: z.object({ code: z.string(), until: z.string() }).optional(),
});

/**
 * What would allow others to send to a channel, or in our name. It is stored encrypted and never shown twice.
 */
export type ChannelSecrets = z.infer<typeof channelSecrets>;

/** Reads the stored secrets. A bare `whsec_…` is the secret of a webhook that an early version created. */
export function readChannelSecrets(text: string): ChannelSecrets {
  if (text.startsWith("whsec_")) return { signing: [{ value: text, until: null }] };
  return channelSecrets.parse(JSON.parse(text));
}

export function writeChannelSecrets(secrets: ChannelSecrets): string {
  return JSON.stringify(channelSecrets.parse(secrets));
}
