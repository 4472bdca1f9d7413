import { BLOCKED, type Chat, GONE, REFUSED_FORMAT, REVOKED, sendBy, UNEXPECTED_REPLY } from "./chat.ts";
import { joined, type Note, plainPieces, underline } from "./note.ts";
import { DELIVERED } from "./status.ts";
import { type NotePiece, type Writer, writeFitting } from "./text.ts";

// Block Kit: a section's text has at most 3,000 characters, a whole message about 13,200 (not documented).
const SECTION_CHARS_MAX = 3_000;
const EXCERPT_CHARS_MAX = 900;
const TEXT_CHARS_MAX = 5_000;
/** Maximum length of a link as written: a longer one would leave the section no room for text. */
const LINK_CHARS_MAX = 1_200;

/** Incoming webhooks of Slack. */
const slack: Chat = {
  compose(note, { url }, style) {
    const text = writeFitting(plainPieces(note), TEXT_CHARS_MAX, MRKDWN);
    const quiet = { unfurl_links: false, unfurl_media: false };
    return { url, json: style === "plain" ? { text, ...quiet } : { text, ...quiet, blocks: blocksOf(note) } };
  },

  judge({ status, text }) {
    const reply = text.trim();
    if (status === 200) return reply === "ok" || reply === "" ? DELIVERED : UNEXPECTED_REPLY;
    if (status === 400) return REFUSED_FORMAT;
    if (status === 403) return reply === "invalid_token" ? REVOKED : BLOCKED;
    return status === 404 || status === 410 ? GONE : null;
  },
};

export const sendSlack = sendBy(slack);

function blocksOf(note: Note): object[] {
  const { heading, title, url, excerpts } = note;
  const first: NotePiece[][] = [
    [{ text: heading, style: "strong" }],
    [
      url === null || linkTarget(url).length > LINK_CHARS_MAX
        ? { text: title, style: "strong" }
        : { text: title, style: "link", href: url },
    ],
  ];
  const under = underline(note);
  // Each excerpt is a quotation of one line.
  const quotes = linesWithin(
    excerpts.map((pieces) => `> ${writeFitting(pieces, EXCERPT_CHARS_MAX, MRKDWN)}`),
    SECTION_CHARS_MAX,
  );
  return [
    { type: "section", text: mrkdwn(writeFitting(joined(first), SECTION_CHARS_MAX, MRKDWN)) },
    ...(quotes === "" ? [] : [{ type: "section", text: mrkdwn(quotes) }]),
    ...(under === "" ? [] : [{ type: "context", elements: [mrkdwn(escaped(under))] }]),
  ];
}

/** As many whole lines as fit. */
function linesWithin(lines: readonly string[], charsMax: number): string {
  return lines.reduce((all, line) => {
    const longer = all === "" ? line : `${all}\n${line}`;
    return longer.length <= charsMax ? longer : all;
  }, "");
}

/** `verbatim`: Slack does not turn addresses, channels and names into links. */
function mrkdwn(text: string): object {
  return { type: "mrkdwn", text, verbatim: true };
}

const MRKDWN: Writer = { write: writeMrkdwn, measure: ({ length }) => length };

function writeMrkdwn(piece: NotePiece): string {
  const text = escaped(piece.text);
  if (piece.style === "link") {
    const target = linkTarget(piece.href);
    return piece.text === piece.href ? `<${target}>` : `*<${target}|${text.replaceAll("|", "¦")}>*`;
  }
  return piece.style === "plain" || text.trim() === "" ? text : `*${text}*`;
}

/**
 * Escapes Slack's three control characters; without `<` there are no mentions. Slack's formatting cannot be
 * escaped, so its characters are replaced by look-alikes.
 */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[*_~`]/g, (sign) => LOOKALIKES[sign] ?? sign);
}

const LOOKALIKES: Readonly<Record<string, string>> = { "*": "∗", _: "ˍ", "~": "∼", "`": "ˋ" };

function linkTarget(url: string): string {
  return url.replaceAll("&", "&amp;").replaceAll("<", "%3C").replaceAll(">", "%3E").replaceAll("|", "%7C");
}
