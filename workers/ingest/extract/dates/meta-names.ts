import type { Metas } from "../data/metas.ts";

/** Metadata for the publication date, the most reliable first. */
export const PUBLISHED_METAS: readonly string[] = (
  "article:published_time og:article:published_time og:published_time article:published datepublished date_published published_time pubdate " +
  "publishdate publish_date publish-date published-date parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime " +
  "dc.date.issued dcterms.issued article.published rnews:datepublished " +
  "citation_publication_date citation_date displaydate ptime originalpublicationdate its_publication"
).split(" ");

/**
 * Many systems write the creation or the last save of the record here, so a date on the page has priority.
 */
export const RECORD_METAS: readonly string[] =
  "dcterms.created dc.date.created dcterms.date dc.date datecreated date timestamp".split(" ");

/** Metadata for the last change. */
export const MODIFIED_METAS: readonly string[] =
  "article:modified_time og:updated_time og:modified_time datemodified lastmod last-modified dcterms.modified dc.date.modified revised".split(
    " ",
  );

/**
 * The dates under names that a system invented for the publication date: "w-published-date", "foo:uploaded".
 */
export function likePublished(metas: Metas): string[] {
  return metas.matching(LIKE_PUBLISHED).filter((value) => ISO_DAY.test(value));
}

const LIKE_PUBLISHED = /(?:^|[^a-z])(?:published|publish|publication|posted|uploaded|issued)(?:[^a-z]|$)/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;
