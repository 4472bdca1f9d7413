import type { FoundLink } from "../shared/contract/found-link.ts";
import type { Source } from "../shared/store/sources.ts";

/**
 * The address that all entries of a list begin with: the host and, if they share it, the first folder, which
 * is that of a section. An entry of the site's sitemaps that begins with it belongs to this list too. Null
 * for entries of several hosts, and for a sitemap, which holds all that its site lists.
 */
export function scopeOf({ kind }: Source, list: readonly FoundLink[]): string | null {
  const urls = list.map(({ url }) => new URL(url));
  const [first] = urls;
  if (kind === "sitemap" || first === undefined) return null;
  if (urls.some(({ origin }) => origin !== first.origin)) return null;
  const folder = folderOf(first);
  return first.origin + (urls.every((url) => folderOf(url) === folder) ? folder : "/");
}

/** The path up to the second slash, if there is more after it. */
function folderOf({ pathname }: URL): string {
  return /^\/[^/]+\/(?=.)/.exec(pathname)?.[0] ?? "/";
}
