import { type BodyMark, MARKS_MAX } from "../../../shared/body-mark.ts";
import type { Block } from "../html/blocks.ts";
import type { InlineSpan } from "../html/spans.ts";
import { cleanText } from "../text/clean-text.ts";
import type { PlacedImage } from "./images.ts";

const URL_CHARACTERS_MAX = 1_000;

/**
 * The structure of the body: subheadings, items, quotes, rows, links, bold type and pictures, in order, an
 * outer mark before those inside it. The body consists of the texts of the blocks, joined by blank lines.
 */
export function readMarks(blocks: readonly Block[], images: readonly PlacedImage[], base: URL): BodyMark[] {
  const marks: BodyMark[] = [];
  let start = 0;
  let shown = 0;
  for (const block of blocks) {
    for (; (images[shown]?.at ?? Number.POSITIVE_INFINITY) < block.at; shown++)
      marks.push(markOfImage(images, shown, start));
    const end = start + block.text.length;
    const mark = markOfBlock(block, start);
    if (mark) marks.push(mark);
    marks.push(...marksOfSpans(block, start, base));
    if (marks.length >= MARKS_MAX) return marks.slice(0, MARKS_MAX);
    start = end + GAP;
  }
  const end = Math.max(0, start - GAP);
  for (; shown < images.length; shown++) marks.push(markOfImage(images, shown, end));
  return marks.slice(0, MARKS_MAX);
}

const GAP = "\n\n".length;

function markOfImage(images: readonly PlacedImage[], image: number, at: number): BodyMark {
  const src = images[image]?.url;
  return { kind: "image", start: at, end: at, image, ...(src ? { src } : {}) };
}

function markOfBlock({ kind, level, text }: Block, start: number): BodyMark | null {
  if (kind === "paragraph" || kind === "code") return null;
  return { kind, start, end: start + text.length, ...(level === null ? {} : { level }) };
}

/**
 * Finds the spans in the cleaned text, each from the start of the one before: cleaning folds spaces and
 * composes letters, so offsets in the written text are not offsets in the body.
 */
function marksOfSpans({ text, written, spans }: Block, blockStart: number, base: URL): BodyMark[] {
  const marks: BodyMark[] = [];
  let from = 0;
  let writtenFrom = 0;
  for (const span of spans) {
    const cleaned = cleanText(written.slice(span.start, span.end));
    const least = from + cleanText(written.slice(writtenFrom, span.start)).length;
    const at = cleaned === "" ? -1 : text.indexOf(cleaned, least);
    if (at < 0) continue;
    from = at;
    writtenFrom = span.start;
    const mark = markOf(span, blockStart + at, blockStart + at + cleaned.length, base);
    if (mark) marks.push(mark);
  }
  return marks;
}

function markOf({ kind, href }: InlineSpan, start: number, end: number, base: URL): BodyMark | null {
  if (kind === "strong") return { kind, start, end };
  const url = href === null ? null : URL.parse(href, base.href);
  if (!url || !/^https?:$/.test(url.protocol) || url.href.length > URL_CHARACTERS_MAX) return null;
  return { kind, start, end, href: url.href };
}
