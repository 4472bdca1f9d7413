import type { BodyMark } from "../../shared/body-mark.ts";
import type { FeedText } from "../../shared/feed-text.ts";
import { readWhole } from "./body.ts";
import { gatherEvidence } from "./evidence/evidence.ts";
import { findLanguage } from "./fields/language.ts";
import { readMarks } from "./fields/marks.ts";
import { judgeQuality } from "./fields/quality.ts";
import { scan } from "./html/scan.ts";
import { trim } from "./trim.ts";

/** The text of an entry as an article. `partial`: it is a summary, or breaks off. */
export type FeedBody = {
  body: string;
  marks: BodyMark[];
  partial: boolean;
  language: string | null;
  wordCount: number;
  quality: number;
};

/** A summary of at least this length is the whole text, as in many feeds. */
const WHOLE_CHARACTERS_MIN = 700;

/**
 * Reads the text of a feed's entry with the same code as a page: its blocks without pictures, cards,
 * boilerplate and title. Null if no word is left. Pure, and bounded as a page is.
 */
export function readFeedText(
  text: FeedText,
  of: { title: string; url: string; now: string },
): FeedBody | null {
  const page = scan(text.html);
  const evidence = gatherEvidence(page, URL.parse(of.url) ?? NOWHERE, new Date(of.now), {});
  const read = readWhole(evidence);
  const trimmed = trim(read, { title: of.title, lead: null, authors: [] });
  // A summary may be a short line without a full stop, which trimming takes for a label.
  const blocks = trimmed.length > 0 ? trimmed : read;
  const body = blocks.map((block) => block.text).join("\n\n");
  if (!/[\p{L}\p{N}]/u.test(body)) return null;
  return {
    body,
    marks: readMarks(blocks, [], evidence.url),
    partial: isPartial(text, body),
    language: findLanguage(evidence, body)?.value ?? null,
    wordCount: body.split(/\s+/).length,
    quality: judgeQuality(blocks, of.title),
  };
}

const NOWHERE = new URL("https://unknown.invalid/");

function isPartial({ isSummary }: FeedText, body: string): boolean {
  return (isSummary && body.length < WHOLE_CHARACTERS_MIN) || BROKEN_OFF.test(body);
}

const BROKEN_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/;
