import { BLOCKED, type Chat, GONE, REFUSED_FORMAT, REVOKED, sendBy, UNEXPECTED_REPLY } from "./chat.ts";
import { type Note, plainPieces, underline } from "./note.ts";
import { fitPieces, type NotePiece, PLAIN, type Writer, writeFitting } from "./text.ts";
import { WORDS } from "./words.ts";

// A card has at most 28 KB; only its text can be long.
const TEXT_CHARS_MAX = 4_000;
const EXCERPT_CHARS_MAX = 1_300;

/**
 * A Workflow of Microsoft Teams that posts a card. It answers 202 before its flow runs, so a failing flow is
 * not noticed.
 */
const teams: Chat = {
  compose(note, { url }, style) {
    const card = style === "plain" ? plainCard(note) : cardOf(note);
    const content = { ...SCHEMA, ...card, msteams: { width: "full" } };
    const attachment = { contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content };
    return { url, json: { type: "message", attachments: [attachment] } };
  },

  judge({ status, text }) {
    // Retired connectors, and proxies that replace them, report a failure like this.
    if (status === 200 && /message delivery failed/i.test(text)) return UNEXPECTED_REPLY;
    if (status === 400) return REFUSED_FORMAT;
    if (status === 401) return REVOKED;
    if (status === 403) return BLOCKED;
    return status === 404 || status === 410 ? GONE : null;
  },
};

export const sendTeams = sendBy(teams);

const SCHEMA = {
  $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
  type: "AdaptiveCard",
  version: "1.2",
};

function cardOf(note: Note): object {
  const { heading, title, excerpts } = note;
  const lines = [
    { ...textBlock([{ text: title, style: "plain" }]), weight: "Bolder" },
    textBlock([{ text: heading, style: "plain" }]),
    ...excerpts.map(richBlock),
    { ...textBlock([{ text: underline(note), style: "plain" }]), isSubtle: true },
  ];
  return { body: lines.filter((line) => !("text" in line) || line.text !== ""), ...actionOf(note) };
}

function plainCard(note: Note): object {
  return { body: [textBlock(plainPieces({ ...note, url: null }))], ...actionOf(note) };
}

function actionOf({ url, language }: Note): object {
  return url === null ? {} : { actions: [{ type: "Action.OpenUrl", title: WORDS[language].open, url }] };
}

function textBlock(pieces: readonly NotePiece[]) {
  return { type: "TextBlock", text: writeFitting(pieces, TEXT_CHARS_MAX, MARKDOWN), wrap: true };
}

/** Text runs have no Markdown, so matches can be marked in them. */
function richBlock(pieces: readonly NotePiece[]) {
  const inlines = fitPieces(pieces, EXCERPT_CHARS_MAX, PLAIN).map(({ text, style }) => ({
    type: "TextRun",
    text,
    ...(style === "found" && { weight: "Bolder", highlight: true }),
  }));
  return { type: "RichTextBlock", inlines };
}

/**
 * A TextBlock interprets some Markdown, whose escapes not every client knows, and `{{DATE(…)}}`. Their
 * characters are separated or replaced by look-alikes.
 */
const MARKDOWN: Writer = {
  write: ({ text }) =>
    text
      .replace(/[*_`]/g, (sign) => LOOKALIKES[sign] ?? sign)
      .replace(/\](?=\()|\{(?=\{)/g, "$&\u2060")
      .replace(/^(?=[-+>#]|\d+[.)])/gm, "\u2060"),
  measure: ({ length }) => length,
};

const LOOKALIKES: Readonly<Record<string, string>> = { "*": "∗", _: "ˍ", "`": "ˋ" };
