import type { Mail, MailReply } from "../../shared/mail/mail.ts";
import { isoAt, type Run } from "../../shared/run.ts";
import { type Channel, type Message, NO_REPLY, type Sent, type Verdict } from "./channel.ts";
import { GONE, REFUSED } from "./chat.ts";
import { type Note, noteOf, plainPieces, underline } from "./note.ts";
import { redact } from "./redact.ts";
import { DELIVERED } from "./status.ts";
import { cutText, type NotePiece, PLAIN, writeFitting } from "./text.ts";
import { WORDS } from "./words.ts";

const SUBJECT_CHARS_MAX = 200;
const TEXT_CHARS_MAX = 20_000;
const REPLY_CHARS_MAX = 4_000;

/** Mails a note as plain text and as HTML. The HTML loads nothing remote, so opening it cannot be tracked. */
export async function sendEmail(channel: Channel, message: Message, run: Run): Promise<Sent> {
  const startMs = run.now();
  const attemptedAt = isoAt(startMs);
  if (run.mail === null) return { attemptedAt, durationMs: 0, ...NO_REPLY, reason: "mail-not-set-up" };
  const { outcome, status, reply } = await run.mail(mailOf(noteOf(message, channel), message.id, channel));
  const shown = redact(new TextEncoder().encode(reply.slice(0, REPLY_CHARS_MAX)), [], { isCut: false });
  const tried = { attemptedAt, durationMs: run.now() - startMs };
  return {
    ...tried,
    ...VERDICTS[outcome],
    status,
    reply: shown === "" ? null : shown,
    retryAfterMs: null,
    movedTo: null,
  };
}

const VERDICTS: Readonly<Record<MailReply["outcome"], Verdict>> = {
  accepted: DELIVERED,
  later: { reason: "unreachable", final: false, disableChannel: null },
  refused: REFUSED,
  "no-mailbox": GONE,
  // The mail settings may be corrected before the schedule of retries ends.
  "not-allowed": { reason: "revoked", final: false, disableChannel: null },
};

function mailOf(note: Note, id: string, { options: { to = [] } }: Channel): Mail {
  const { heading, title, language } = note;
  const words = WORDS[language];
  const why = heading === "" ? "" : words.whyMail(heading);
  const text = [writeFitting(plainPieces(note), TEXT_CHARS_MAX, PLAIN), why]
    .filter(Boolean)
    .join("\n\n-- \n");
  const subject = cutText(heading === "" ? title : `[${heading}] ${title}`, SUBJECT_CHARS_MAX);
  return { id, to, subject, text, html: htmlOf(note, why), headers: { "auto-submitted": "auto-generated" } };
}

function htmlOf(note: Note, why: string): string {
  const { language, title, url, excerpts } = note;
  const headline = url === null ? html(title) : `<a href="${html(url)}">${html(title)}</a>`;
  const under = underline(note);
  const parts = [
    `<h2>${headline}</h2>`,
    under === "" ? "" : `<p>${html(under)}</p>`,
    ...excerpts.map((pieces) => `<blockquote>${pieces.map(marked).join("")}</blockquote>`),
    why === "" ? "" : `<hr><p><small>${html(why)}</small></p>`,
  ];
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><body>${parts.join("\n")}</body></html>`;
}

function marked(piece: NotePiece): string {
  const { text, style } = piece;
  if (piece.style === "link") return `<a href="${html(piece.href)}">${html(text)}</a>`;
  return style === "plain" ? html(text) : `<mark>${html(text)}</mark>`;
}

function html(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
