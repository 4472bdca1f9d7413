import { botMethod } from "./bot-api.ts";
import { BLOCKED, type Chat, type ChatVerdict, REFUSED, REVOKED, sendBy, UNEXPECTED_REPLY } from "./chat.ts";
import { plainPieces } from "./note.ts";
import { byStatus, DELIVERED } from "./status.ts";
import { PLAIN, writeFitting } from "./text.ts";

const TEXT_CHARS_MAX = 2_000;

/** The Bot API of Zalo: plain text only; an error may have status 200. */
const zalo: Chat = {
  compose(note, { url, options }) {
    const text = writeFitting(plainPieces(note), TEXT_CHARS_MAX, PLAIN);
    return { url: botMethod(url, "sendMessage"), json: { chat_id: options.chatId, text } };
  },

  judge({ status, text, json }) {
    if (json.ok === true || (status === 200 && /^\s*\{\s*"ok"\s*:\s*true\b/.test(text))) return DELIVERED;
    const code = typeof json.error_code === "number" ? json.error_code : status;
    return byCode(code) ?? (status === 200 ? UNEXPECTED_REPLY : null);
  },
};

export const sendZalo = sendBy(zalo);

function byCode(code: number): ChatVerdict | null {
  if (code === 400) return REFUSED;
  if (code === 401 || code === 404) return REVOKED;
  if (code === 403) return BLOCKED;
  return code >= 400 && code < 600 ? byStatus(code) : null;
}
