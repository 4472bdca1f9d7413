/** Text in one style. `found` is a match of the query; a `link` leads to an address. */
export type NotePiece =
  | { text: string; style: "plain" | "strong" | "found" }
  | { text: string; style: "link"; href: string };

/** How a channel writes a piece, and how it measures the result. */
export type Writer = { write: (piece: NotePiece) => string; measure: (written: string) => number };

const ELLIPSIS = "…";
/** A longer text is cut here first, so that a hostile article costs bounded time. */
const CHARS_MAX = 20_000;

/** A channel without mark-up that counts UTF-16 units. */
export const PLAIN: Writer = { write: ({ text }) => text, measure: ({ length }) => length };

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}

/**
 * Untrusted text as one line that cannot affect the text around it: without control characters, lone
 * surrogates and bidirectional controls (UAX 9).
 *
 * @example oneLine("Hội nghị\nhợp tác") // "Hội nghị hợp tác"
 */
export function oneLine(text: string): string {
  return text
    .slice(0, CHARS_MAX)
    .toWellFormed()
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
}

/** `oneLine` for a part of a line: keeps the spaces at its ends. */
export function spaced(stretch: string): string {
  const line = oneLine(`|${stretch}|`);
  return line.slice(1, -1);
}

/**
 * As many whole graphemes as fit, counted as `PLAIN` does, with `…` if something is missing.
 *
 * @example cutText("Hội nghị", 4) // "Hội…"
 */
export function cutText(text: string, max: number, writer: Writer = PLAIN): string {
  return cutPiece({ text, style: "plain" }, max, writer)?.text ?? "";
}

/**
 * The first pieces that together measure at most `max` when written. The last one may be cut between two
 * graphemes and then ends with `…`. Pieces are cut before they are written, so no tag or escape is ever cut.
 */
export function fitPieces(pieces: readonly NotePiece[], max: number, writer: Writer): NotePiece[] {
  const fitting: NotePiece[] = [];
  let left = max;
  for (const piece of pieces) {
    const cost = writer.measure(writer.write(piece));
    if (cost > left) {
      const cut = cutPiece(piece, left, writer);
      return cut === null ? fitting : [...fitting, cut];
    }
    fitting.push(piece);
    left -= cost;
  }
  return fitting;
}

/** The written text of the pieces that fit into `max`. */
export function writeFitting(pieces: readonly NotePiece[], max: number, writer: Writer): string {
  return fitPieces(pieces, max, writer).map(writer.write).join("");
}

/**
 * Null if not even the `…` fits, and for an address, because a part of one leads nowhere. `spare` is left
 * free.
 */
function cutPiece(piece: NotePiece, max: number, writer: Writer, spare = 0): NotePiece | null {
  const { write, measure } = writer;
  const costOf = (text: string) => measure(write({ ...piece, text }));
  if (costOf(piece.text) <= max) return piece;
  if (piece.style === "link" && piece.text === piece.href) return null;

  const bare = costOf(ELLIPSIS);
  let left = max - spare - bare;
  if (left < 0) return null;
  let end = 0;
  for (const { segment, index } of GRAPHEMES.segment(piece.text)) {
    left -= costOf(ELLIPSIS + segment) - bare;
    if (left < 0) break;
    end = index + segment.length;
  }
  const text = `${piece.text.slice(0, end).trimEnd()}${ELLIPSIS}`;
  // A grapheme's size may depend on its neighbours, as at the start of a line.
  const over = costOf(text) - max;
  return over > 0 ? cutPiece(piece, max, writer, spare + over) : { ...piece, text };
}

const GRAPHEMES = new Intl.Segmenter("vi", { granularity: "grapheme" });
