import { botMethod } from "./bot-api.ts";
import {
  BLOCKED,
  type Chat,
  GONE,
  isRecord,
  REFUSED_FORMAT,
  REVOKED,
  secondsOf,
  sendBy,
  UNEXPECTED_REPLY,
} from "./chat.ts";
import { joined, type Note } from "./note.ts";
import { DELIVERED } from "./status.ts";
import { fitPieces, type NotePiece, type Writer } from "./text.ts";

// Limits of a message, in UTF-16 units of its text without entities; entities after the hundredth are
// dropped.
const TEXT_CHARS_MAX = 4_096;
const ENTITIES_MAX = 100;

/** The Bot API of Telegram. Formatting is sent as entities beside the text, so nothing needs escaping. */
const telegram: Chat = {
  compose(note, { url, options }, style) {
    const pieces = fitPieces(piecesOf(note), TEXT_CHARS_MAX, TEXT);
    const entities = style === "plain" ? [] : entitiesOf(pieces);
    return {
      url: botMethod(url, "sendMessage"),
      json: {
        chat_id: options.chatId,
        text: pieces.map(TEXT.write).join(""),
        ...(entities.length > 0 && { entities }),
        link_preview_options: { is_disabled: true },
        ...(options.silent && { disable_notification: true }),
        ...(options.threadId !== undefined && { message_thread_id: Number(options.threadId) }),
      },
    };
  },

  judge({ status, text, json }) {
    if (status === 200) return isRefusal(text) ? UNEXPECTED_REPLY : DELIVERED;
    const parameters = isRecord(json.parameters) ? json.parameters : {};
    const { migrate_to_chat_id: movedTo } = parameters;
    if (status === 429) return { ...THROTTLED, retryAfterMs: secondsOf(parameters.retry_after) };
    if (status === 401 || status === 404) return REVOKED;
    if (status === 403) return BLOCKED;
    if (status !== 400) return null;
    if (typeof movedTo === "number" || typeof movedTo === "string")
      return { ...MOVED, movedTo: String(movedTo) };
    return NO_CHAT.test(String(json.description)) ? GONE : REFUSED_FORMAT;
  },
};

export const sendTelegram = sendBy(telegram);

const THROTTLED = { reason: "throttled", final: false, disableChannel: null } as const;
const MOVED = { reason: "moved", final: false, disableChannel: null } as const;
const NO_CHAT = /chat not found|PEER_ID_INVALID|group chat was deactivated/i;

/** Whether the reply is a refusal. It echoes the message and may be cut, so only its beginning is read. */
function isRefusal(text: string): boolean {
  return /^\s*\{\s*"ok"\s*:\s*false\b/.test(text);
}

function piecesOf({ heading, title, url, origin, excerpts, also }: Note): NotePiece[] {
  return joined([
    [{ text: heading, style: "strong" }],
    [url === null ? { text: title, style: "strong" } : { text: title, style: "link", href: url }],
    [{ text: origin, style: "plain" }],
    ...excerpts.map((pieces): NotePiece[] => [{ text: "\n", style: "plain" }, ...pieces]),
    [{ text: also, style: "plain" }],
  ]);
}

const TEXT: Writer = { write: ({ text }) => harmless(text), measure: ({ length }) => length };

/** Inserts a word joiner, so that Telegram makes no links of `@name` and `/command`. */
function harmless(text: string): string {
  return text.replace(/@(?=\w)|(?<![\w/:])\/(?=\w)/g, "$&\u2060");
}

function entitiesOf(pieces: readonly NotePiece[]): object[] {
  let offset = 0;
  const entities = pieces.flatMap((piece) => {
    const { length } = harmless(piece.text);
    const at = { offset, length };
    offset += length;
    if (length === 0 || piece.style === "plain") return [];
    return piece.style === "link"
      ? [{ type: "text_link", ...at, url: piece.href }]
      : [{ type: "bold", ...at }];
  });
  return entities.slice(0, ENTITIES_MAX);
}
