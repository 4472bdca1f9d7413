import { BLOCKED, type Chat, REFUSED_FORMAT, REVOKED, sendBy } from "./chat.ts";
import { type Note, plainPieces } from "./note.ts";
import { bytesOf, cutText, type NotePiece, type Writer, writeFitting } from "./text.ts";
import { WORDS } from "./words.ts";

// ntfy turns a longer message into an attachment.
const MESSAGE_BYTES_MAX = 4_096;
const TITLE_BYTES_MAX = 250;
const LABEL_CHARS_MAX = 40;

/**
 * ntfy, on any server. JSON is sent to the server's root, because topics and titles in headers must be ASCII.
 */
const ntfy: Chat = {
  compose(note, { url, options, secrets }, style) {
    const { root, topic } = placeOf(url);
    const text = style === "plain" ? plain(note) : rich(note);
    const priority = options.priority === undefined ? {} : { priority: options.priority };
    const headers = secrets.token === undefined ? {} : { authorization: `Bearer ${secrets.token}` };
    return { url: root, headers, json: { topic, ...text, ...priority } };
  },

  judge({ status }) {
    if (status === 400) return REFUSED_FORMAT;
    if (status === 401) return REVOKED;
    return status === 403 ? BLOCKED : null;
  },
};

export const sendNtfy = sendBy(ntfy);

/** The topic is the last part of the path; the rest is the server's root. */
function placeOf(url: string): { root: string; topic: string } {
  const address = new URL(url);
  const segments = address.pathname.split("/").filter((segment) => segment !== "");
  const topic = decodeURIComponent(segments.pop() ?? "");
  address.pathname = segments.map((segment) => `/${segment}`).join("") || "/";
  address.search = "";
  address.hash = "";
  return { root: address.href, topic };
}

function rich(note: Note): object {
  const { title, url, language } = note;
  const titled: NotePiece[] = [{ text: title, style: "plain" }];
  const message = writeFitting(plainPieces({ ...note, title: "", url: null }), MESSAGE_BYTES_MAX, BYTES);
  const label = cutText(WORDS[language].open, LABEL_CHARS_MAX);
  return {
    title: writeFitting(titled, TITLE_BYTES_MAX, BYTES),
    // ntfy shows an empty message as "triggered".
    message: message === "" ? writeFitting(titled, MESSAGE_BYTES_MAX, BYTES) : message,
    tags: ["newspaper"],
    ...(url !== null && { click: url, actions: [{ action: "view", label, url }] }),
  };
}

function plain(note: Note): object {
  return { message: writeFitting(plainPieces(note), MESSAGE_BYTES_MAX, BYTES) };
}

const BYTES: Writer = { write: ({ text }) => text, measure: bytesOf };
