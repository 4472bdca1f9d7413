import * as z from "zod";
import { timeZoneInput as timeZone } from "./time-zone.ts";

const SECRET_CHARS_MAX = 200;
const RECIPIENTS_MAX = 50;
const ADDRESS_CHARS_MAX = 254;
const HEADERS_MAX = 20;
const HEADER_CHARS_MAX = 2_000;
const ID_CHARS_MAX = 100;
const TOKEN_CHARS_MAX = 500;

export const secretInput = z
  .string()
  .max(SECRET_CHARS_MAX)
  .refine(isWebhookSecret, "is not whsec_ and the base64 of 24 to 64 bytes");

export const recipientsInput = z.array(z.email().max(ADDRESS_CHARS_MAX)).min(1).max(RECIPIENTS_MAX);

export const chatIdInput = z
  .string()
  .regex(/^[\w@-]+$/, "is not the id of a chat")
  .max(ID_CHARS_MAX);

const signing = z.enum(["v1", "v1+v1a"]);
const threadId = z.string().regex(/^\d+$/, "is not the number of a thread").max(ID_CHARS_MAX);
const priority = z.number().int().min(1).max(5);

const headers = z
  .record(
    z
      .string()
      .regex(/^[A-Za-z0-9-]{1,100}$/, "is not the name of a header")
      .toLowerCase()
      .refine((name) => !isReserved(name), "this header is set by Báo Động itself"),
    z
      .string()
      .min(1)
      .max(HEADER_CHARS_MAX)
      .regex(/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/, "is not a value of ASCII signs"),
  )
  .refine((all) => Object.keys(all).length <= HEADERS_MAX, `at most ${HEADERS_MAX} headers`);

/** The options of a channel; each belongs to some kinds only. null removes an option. */
export const channelOptionsInput = z
  .strictObject({
    timeZone: timeZone.nullable().meta({ description: "Chats and mail: the time zone of the times shown." }),
    headers: headers
      .nullable()
      .meta({ description: "Webhook: more headers. Their values are not shown again." }),
    signing: signing.nullable().meta({ description: "Webhook: `v1+v1a` signs with Ed25519 as well." }),
    token: z
      .string()
      .regex(/^[\x21-\x7e]+$/, "is not a token")
      .max(TOKEN_CHARS_MAX)
      .nullable()
      .meta({ description: "ntfy: an access token. Not shown again." }),
    threadId: threadId.nullable().meta({ description: "Discord: a thread. Telegram: a topic of the group." }),
    silent: z.boolean().nullable().meta({ description: "Telegram: without a sound." }),
    priority: priority.nullable().meta({ description: "ntfy: 1 (lowest) to 5." }),
  })
  .partial()
  .meta({ id: "ChannelOptionsInput" });

export type ChannelOptionsInput = z.infer<typeof channelOptionsInput>;

export const channelOptionsView = z
  .object({
    timeZone: z.string(),
    headers: z.array(z.string()).meta({ description: "Their names." }),
    signing,
    publicKey: z.string().meta({ description: "`whpk_…`: verifies the signatures `v1a`." }),
    threadId: z.string(),
    silent: z.boolean(),
    priority: z.number().int(),
    hasToken: z.boolean(),
  })
  .partial()
  .meta({ id: "ChannelOptions" });

/** Headers that the sender sets itself, or that describe the transport. */
function isReserved(name: string): boolean {
  return RESERVED.includes(name) || /^(?:webhook|svix|proxy|sec|cf|x-baodong)-/.test(name);
}

const RESERVED: readonly string[] = [
  "host",
  "connection",
  "content-type",
  "content-length",
  "content-encoding",
  "transfer-encoding",
  "accept-encoding",
  "user-agent",
  "cookie",
  "expect",
  "te",
  "trailer",
  "upgrade",
  "keep-alive",
];

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
