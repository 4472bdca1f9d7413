import type { FoundLink } from "../shared/contract/found-link.ts";
import type { Db } from "../shared/db.ts";
import { knownUrls } from "../shared/store/links/links.ts";
import { KEPT_MAX, shortlist } from "./sources/listing/shortlist.ts";

/**
 * `isCut`: links of the list are left out; `hasMore`: some of them were never seen, and are left to the next
 * poll.
 */
export type Choice = { links: FoundLink[]; isCut: boolean; hasMore: boolean };

/** Characters of text that one poll hands to the store: a value of D1 holds 2 MB. */
const TEXTS_CHARS_MAX = 400_000;

/**
 * Chooses what a poll keeps of a list that is too long: the newest by date or, where the list gives no dates,
 * what was not seen before. A list of ordinary length is kept whole, and costs no row here unless it holds
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

/** The text of what is known is not stored again; of what is new, the first come first. */
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
