import type { FoundLink } from "../shared/contract/found-link.ts";

/** One lane has 32 bits. With four, two lists of one source do not share a digest by accident. */
const LANE_SEEDS = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];

/**
 * The digest by which an unchanged list is recognised: its addresses, titles, dates and guids, in order. Null
 * for an empty list. Texts of entries are left out: a feed that changes one also changes a date. The digest
 * need not be cryptographic: a site that forges one only hides its own entries.
 *
 * @example digestOf([]) // null
 */
export function digestOf(links: readonly FoundLink[]): string | null {
  if (links.length === 0) return null;
  const content = JSON.stringify(
    links.map(({ url, title, publishedAt, modifiedAt, guid = null }) => [
      url,
      title,
      publishedAt,
      modifiedAt,
      guid,
    ]),
  );
  return LANE_SEEDS.map((seed) => lane(content, seed).toString(16).padStart(8, "0")).join("");
}

/** FNV-1a over UTF-16 units, with the final mix of MurmurHash3. */
function lane(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
