import type { FoundLink } from "../shared/contract/found-link.ts";

const DIGEST_BYTES = 16;

/**
 * What a list is known again by: its addresses, titles, dates and guids, in their order. Null for an empty
 * list. The texts of entries are left out: a feed that changes one tells of it by a date.
 */
export async function digestOf(links: readonly FoundLink[]): Promise<string | null> {
  if (links.length === 0) return null;
  const said = links.map(({ url, title, publishedAt, modifiedAt, guid = null }) => [
    url,
    title,
    publishedAt,
    modifiedAt,
    guid,
  ]);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(said)));
  const bytes = [...new Uint8Array(digest)].slice(0, DIGEST_BYTES);
  return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
