import type { FoundLink } from "../shared/contract/found-link.ts";
import type { Db } from "../shared/db.ts";
import { knownUrls } from "../shared/store/links/links.ts";
import { KEPT_MAX, shortlist } from "./sources/listing/shortlist.ts";

/**
 * `isCut`: some links of the list are left out. `hasMore`: some of those are unknown and wait for the next
 * poll.
 */
export type Choice = { links: FoundLink[]; isCut: boolean; hasMore: boolean };

/** Maximum characters of feed text that one poll hands to the store: a D1 value holds at most 2 MB. */
const TEXTS_CHARS_MAX = 400_000;

/**
 * Chooses which links of a list that is too long a poll keeps: the newest by date or, where the list gives no
 * dates, those not seen before. A list of ordinary length is kept whole; it costs no row read unless it holds
 * much text.
 */
export async function chooseLinks(db: Db, found: readonly FoundLink[]): Promise<Choice> {
  const { links, isSettled, isCut } = shortlist(found);
  const isLong = lengthOf(links) > TEXTS_CHARS_MAX;
  if (isSettled && !isLong) return { links, isCut, hasMore: false };
  const known = await knownUrls(
    db,
    links.map(({ url }) => url),
  );
  if (isSettled) return { links: withFewerTexts(links, known), isCut, hasMore: false };
  const unseen = links.filter(({ url }) => !known.has(url));
  const hasMore = unseen.length > KEPT_MAX;
  const kept = withFewerTexts(unseen.slice(0, KEPT_MAX), known);
  return { links: kept, isCut: isCut || hasMore, hasMore };
}

/**
 * The text of a known link is not stored again. Texts of new links are stored in list order until the limit.
 */
function withFewerTexts(links: readonly FoundLink[], known: ReadonlySet<string>): FoundLink[] {
  let left = TEXTS_CHARS_MAX;
  return links.map((link) => {
    left -= known.has(link.url) ? 0 : (link.text?.html.length ?? 0);
    if (!known.has(link.url) && left >= 0) return link;
    const { text: _, ...without } = link;
    return without;
  });
}

function lengthOf(links: readonly FoundLink[]): number {
  return links.reduce((sum, { text }) => sum + (text?.html.length ?? 0), 0);
}
