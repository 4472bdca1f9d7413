import { BLOCKED, type Chat, GONE, REFUSED_FORMAT, REVOKED, secondsOf, sendBy } from "./chat.ts";
import { joined, type Note, plainPieces, underline } from "./note.ts";
import { type NotePiece, type Writer, writeFitting } from "./text.ts";

// Limits of a message: content 2,000; an embed's title 256, description 4,096, footer 2,048 (an
// outlet, a time and a number of papers are far shorter), the whole embed 6,000.
const CONTENT_CHARS_MAX = 2_000;
const TITLE_CHARS_MAX = 256;
const DESCRIPTION_CHARS_MAX = 4_096;
const URL_CHARS_MAX = 2_048;

/**
 * Discord webhooks. Without `wait`, Discord gives a message that it drops the same reply as one that it
 * stores.
 */
const discord: Chat = {
  compose(note, { url, options }, style) {
    const address = new URL(url);
    address.searchParams.set("wait", "true");
    if (options.threadId !== undefined) address.searchParams.set("thread_id", options.threadId);
    const pieces = style === "plain" ? plainPieces(note) : [{ text: note.heading, style: "plain" as const }];
    const content = writeFitting(pieces, CONTENT_CHARS_MAX, MARKDOWN);
    const text = content === "" ? {} : { content };
    const embeds = style === "plain" ? {} : { embeds: [embedOf(note)] };
    return { url: address.href, json: { ...NOBODY_CALLED, ...text, ...embeds } };
  },

  judge({ status, json }) {
    if (status === 400) return REFUSED_FORMAT;
    if (status === 401) return REVOKED;
    if (status === 403) return BLOCKED;
    if (status === 404) return GONE;
    if (status !== 429) return null;
    return { ...THROTTLED, retryAfterMs: secondsOf(json.retry_after) };
  },
};

export const sendDiscord = sendBy(discord);

const NOBODY_CALLED = { allowed_mentions: { parse: [] } };
const THROTTLED = { reason: "throttled", final: false, disableChannel: null } as const;

function embedOf(note: Note): object {
  const { title, url, at, excerpts } = note;
  const description = writeFitting(joined(excerpts), DESCRIPTION_CHARS_MAX, MARKDOWN);
  const footer = underline(note);
  return {
    title: writeFitting([{ text: title, style: "plain" }], TITLE_CHARS_MAX, MARKDOWN),
    ...(url !== null && url.length <= URL_CHARS_MAX && { url }),
    ...(description !== "" && { description }),
    ...(at !== null && { timestamp: at }),
    ...(footer !== "" && { footer: { text: footer } }),
  };
}

const MARKDOWN: Writer = { write: writeMarkdown, measure: ({ length }) => length };

/** An address in angle brackets gets no preview. */
function writeMarkdown(piece: NotePiece): string {
  const { text, style } = piece;
  if (style === "link") return `<${piece.href.replaceAll(">", "%3E")}>`;
  const safe = text.replace(/[\\*_~`|<>[\]()]|^[#+-]/g, "\\$&");
  return style === "plain" || safe.trim() === "" ? safe : `**${safe}**`;
}
