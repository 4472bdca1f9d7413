import * as z from "zod";
import { outletName } from "../../shared/outlets.ts";
import type { Channel, Message } from "./channel.ts";
import { digestIn } from "./digest-note.ts";
import { noticeIn } from "./notice-note.ts";
import { revisionIn } from "./revised-note.ts";
import { cutText, type NotePiece, oneLine, spaced } from "./text.ts";
import { type AlertLanguage, localTime, WORDS } from "./words.ts";

/**
 * An event as people read it, which each chat and mail formats in its own way. All texts are single lines.
 */
export type Note = {
  language: AlertLanguage;
  /** The names of its subscriptions in one line; empty if it has none. */
  heading: string;
  title: string;
  url: string | null;
  /** The outlet and the local time; empty if there are none. */
  origin: string;
  /** ISO; null if the event is not about an article. */
  at: string | null;
  /** Pieces of the article, with the matches marked. */
  excerpts: NotePiece[][];
  /** "Also in n papers"; empty if it is in no other paper. */
  also: string;
};

const HEADING_CHARS_MAX = 150;
const TITLE_CHARS_MAX = 250;
const OUTLET_CHARS_MAX = 80;
const EXCERPTS_MAX = 3;

const text = z.string().transform(oneLine);

/** Checks only the fields that a note needs, so that events queued by an earlier version can be read too. */
const matched = z.object({
  type: z.literal("article.matched"),
  data: z.object({
    subscription: z.object({ name: text }),
    article: z.object({
      url: z.string(),
      outlet: text,
      title: text,
      lead: text.nullable(),
      publishedAt: z.string().nullable(),
      firstSeenAt: z.string(),
    }),
    snippets: z.array(
      z.object({ field: z.string(), text: z.string(), ranges: z.array(z.tuple([z.number(), z.number()])) }),
    ),
    alsoIn: z.number().int().optional(),
  }),
});
const tested = z.object({
  type: z.literal("channel.test"),
  data: z.object({ channel: z.object({ name: text }) }),
});
const other = z.object({ type: text });

/**
 * The note for a message's events. Events about one article become one note, which names each subscription
 * once.
 */
export function noteOf({ bodies, language }: Message, { options }: Pick<Channel, "options">): Note {
  const [first, ...more] = bodies.map((body): unknown => JSON.parse(body));
  const match = matched.safeParse(first);
  if (match.success) {
    const others = more.map((event) => matched.parse(event).data);
    return noteOfArticle([match.data.data, ...others], language, options.timeZone);
  }
  const revision = revisionIn([first, ...more], language, options.timeZone);
  if (revision !== null) return { ...BARE, language, ...revision };
  const digest = digestIn(first, language, options.timeZone);
  if (digest !== null) return { ...BARE, language, ...digest };
  const { title, lines } = noticeIn(first, language, options.timeZone) ?? textsOfOther(first, language);
  const excerpts = lines.map((line): NotePiece[] => [
    { text: cutText(line, TITLE_CHARS_MAX), style: "plain" },
  ]);
  return { ...BARE, language, title, excerpts };
}

/** The fields of a note that is not about a single article. */
const BARE = { heading: "", url: null, origin: "", at: null, also: "" };

/** The text for a test, or an event unknown to this version. */
function textsOfOther(event: unknown, language: AlertLanguage): { title: string; lines: string[] } {
  const words = WORDS[language];
  const test = tested.safeParse(event);
  if (test.success) return { title: words.testTitle, lines: [words.testText(test.data.data.channel.name)] };
  return { title: words.event(other.parse(event).type), lines: [] };
}

type Matched = z.infer<typeof matched>["data"];

function noteOfArticle(
  matches: readonly [Matched, ...Matched[]],
  language: AlertLanguage,
  timeZone: string | undefined,
): Note {
  const { article, alsoIn = 0 } = matches[0];
  const names = [...new Set(matches.map(({ subscription }) => subscription.name))];
  const at = article.publishedAt ?? article.firstSeenAt;
  const outlet = cutText(outletName(article.outlet) ?? article.outlet, OUTLET_CHARS_MAX);
  return {
    language,
    heading: cutText(names.join(", "), HEADING_CHARS_MAX),
    title: cutText(article.title, TITLE_CHARS_MAX),
    url: article.url,
    origin: [outlet, localTime(at, language, timeZone)].filter(Boolean).join(" · "),
    at,
    excerpts: excerptsOf(matches),
    also: alsoIn > 0 ? WORDS[language].alsoIn(alsoIn) : "",
  };
}

/** The note as text, for chats without formatting. A short enough address is on a line of its own. */
export function plainPieces({ heading, title, url, origin, excerpts, also }: Note): NotePiece[] {
  const short = url !== null && url.length <= PLAIN_URL_CHARS_MAX ? url : null;
  const lines: NotePiece[][] = [
    [{ text: heading, style: "plain" }],
    [{ text: title, style: "plain" }],
    short === null ? [] : [{ text: short, style: "link", href: short }],
    [{ text: origin, style: "plain" }],
    ...excerpts.map((pieces) => pieces.map(unmarked)),
    [{ text: also, style: "plain" }],
  ];
  return joined(lines);
}

/** An address stays one, so that it is never cut. */
function unmarked(piece: NotePiece): NotePiece {
  return piece.style === "link" ? piece : { text: piece.text, style: "plain" };
}

/** Maximum length of that address: a longer one would leave a short message no room for text. */
const PLAIN_URL_CHARS_MAX = 1_000;

/** The lines that are not empty, one below the other. */
export function joined(lines: readonly NotePiece[][]): NotePiece[] {
  return lines
    .filter((line) => line.some(({ text }) => text !== ""))
    .flatMap((line, at): NotePiece[] => (at === 0 ? line : [BREAK, ...line]));
}

const BREAK: NotePiece = { text: "\n", style: "plain" };

/** The outlet, the time and other outlets, in one line. */
export function underline({ origin, also }: Note): string {
  return [origin, also].filter((part) => part !== "").join(" · ");
}

/** The snippets, without repetition. If everything was found in the title, the lead is used instead. */
function excerptsOf(matches: readonly [Matched, ...Matched[]]): NotePiece[][] {
  const snippets = matches.flatMap((match) => match.snippets).filter(({ field }) => field !== "title");
  const different = new Map(snippets.map((snippet) => [snippet.text, snippet]));
  const excerpts = [...different.values()].slice(0, EXCERPTS_MAX).map(piecesOf);
  if (excerpts.length > 0) return excerpts;
  const { lead } = matches[0].article;
  return lead === null || lead === "" ? [] : [[{ text: cutText(lead, LEAD_CHARS_MAX), style: "plain" }]];
}

const LEAD_CHARS_MAX = 500;

type Snippet = Matched["snippets"][number];

function piecesOf({ text: whole, ranges }: Snippet): NotePiece[] {
  const pieces: NotePiece[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    if (start < from || end > whole.length) continue;
    pieces.push(
      { text: whole.slice(from, start), style: "plain" },
      { text: whole.slice(start, end), style: "found" },
    );
    from = end;
  }
  pieces.push({ text: whole.slice(from), style: "plain" });
  return pieces.map((piece) => ({ ...piece, text: spaced(piece.text) })).filter((piece) => piece.text !== "");
}
