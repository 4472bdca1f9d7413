import type { FoundLink } from "../shared/contract/found-link.ts";
import type { Db } from "../shared/db.ts";
import { knownUrls } from "../shared/store/links/links.ts";
import { KEPT_MAX, shortlist } from "./sources/listing/shortlist.ts";

/**
 * `isCut`: links of the list are left out; `hasMore`: some of them were never seen, and are left to the next
 * poll.
 */
export type Choice = { links: FoundLink[]; isCut: boolean; hasMore: boolean };

/**
 * Chooses what a poll keeps of a list that is too long: the newest by date or, where the list gives no dates,
 * what was not seen before. A list of ordinary length is kept whole, and costs no row here.
 */
export async function chooseLinks(db: Db, found: readonly FoundLink[]): Promise<Choice> {
  const { links, isSettled, isCut } = shortlist(found);
  if (isSettled) return { links, isCut, hasMore: false };
  const known = await knownUrls(
    db,
    links.map(({ url }) => url),
  );
  const unseen = links.filter(({ url }) => !known.has(url));
  const hasMore = unseen.length > KEPT_MAX;
  return { links: unseen.slice(0, KEPT_MAX), isCut: isCut || hasMore, hasMore };
}
