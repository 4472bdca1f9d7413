import type { BodyMark } from "../../shared/body-mark.ts";
import type { FeedText } from "../../shared/feed-text.ts";
import { readWhole } from "./body.ts";
import { gatherEvidence } from "./evidence/evidence.ts";
import { findLanguage } from "./fields/language.ts";
import { readMarks } from "./fields/marks.ts";
import { judgeQuality } from "./fields/quality.ts";
import { scan } from "./html/scan.ts";
import { trim } from "./trim.ts";

/** The text of an entry as an article has it. `partial`: it is a summary, or breaks off. */
export type FeedBody = {
  body: string;
  marks: BodyMark[];
  partial: boolean;
  language: string | null;
  wordCount: number;
  quality: number;
};

/** A summary of so many characters is the whole text, as many feeds give it. */
const WHOLE_CHARACTERS_MIN = 700;

/**
 * Reads the text that a feed holds, by the rooms that read pages: its blocks without pictures, cards and
 * boilerplate, and without the title. Null where no word is left. Pure, and as bounded as a page is.
 */
export function readFeedText(
  text: FeedText,
  of: { title: string; url: string; now: string },
): FeedBody | null {
  const page = scan(text.html);
  const evidence = gatherEvidence(page, URL.parse(of.url) ?? NOWHERE, new Date(of.now), {});
  const read = readWhole(evidence);
  const trimmed = trim(read, { title: of.title, lead: null, authors: [] });
  // A summary may be all that trimming takes for a label: one short line without a full stop.
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
