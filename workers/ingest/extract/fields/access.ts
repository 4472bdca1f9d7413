import { anyOf } from "../../words/entries.ts";
import type { ArticleBody } from "../body.ts";
import type { Located } from "../evidence/evidence.ts";
import { BLOCKS_MAX } from "../html/blocks.ts";
import { beginningOf, contains } from "../html/light-tree.ts";

const PAYWALL_TEXT_MAX = 1_500;
const TEASER_CHARACTERS_MAX = 1_500;
const ENTRIES_MIN = 3;

/**
 * Whether only the beginning was read: a paywall follows it, the page says that it is not free and the text
 * breaks off, or a limit was reached inside it.
 */
export function isPartial(evidence: Located, body: ArticleBody, text: string): boolean {
  if (hasWall(evidence) || isCutOff(evidence, body) || body.blocks.length >= BLOCKS_MAX) return true;
  const free = evidence.article?.fields.isAccessibleForFree;
  const notFree = free === false || /^false$/i.test(String(free ?? ""));
  return notFree && (text.length < TEASER_CHARACTERS_MAX || /(?:…|\.\.\.)$/.test(text));
}

/**
 * Whether the page was read up to a limit that lies inside the text: what followed is not known. A container
 * whose end was read is whole.
 */
function isCutOff({ page }: Located, { container, isEmbedded }: ArticleBody): boolean {
  const last = page.elements.at(-1);
  return page.cut && !isEmbedded && last !== undefined && contains(container, last);
}

function hasWall({ signs }: Located): boolean {
  return signs.wall.some((element) => {
    const text = beginningOf(element);
    return text.length > 0 && text.length <= PAYWALL_TEXT_MAX && WALL_TEXT.test(text);
  });
}

const WALL_TEXT = new RegExp(anyOf("wallWords"), "i");

/**
 * Whether this is a live report: its data or headline says so, or its entries each begin with a time of day.
 */
export function isLive({ article, jsonLd, signs }: Located, body: ArticleBody, title: string): boolean {
  const reports = [...jsonLd, ...(article ? [article] : [])];
  if (reports.some(({ types }) => types.includes("LiveBlogPosting"))) return true;
  const entries = signs.entry.filter((entry) => contains(body.container, entry));
  return entries.length >= ENTRIES_MIN || (LIVE_TITLE.test(title) && entries.length > 0);
}

const LIVE_TITLE = new RegExp(`^${anyOf("liveBeginnings")}\\b`, "iu");
