/**
 * What is known of the mark-up of one content management system, or of one site. All of it is data: selectors
 * are compound ones (`h1.detail-title`, `[data-role="sapo"]`), optionally with ancestors before a space, and
 * lists joined by commas.
 */
export type Profile = {
  /** Kebab-case; it is what `provenance` names. */
  name: string;
  /** Hosts (and their subdomains) that the profile is for; with none, the marks alone decide. */
  hosts?: readonly string[];
  /** Classes or ids, or how they begin: a page that bears one of them has this mark-up. */
  marks: readonly string[];
  title?: string;
  lead?: string;
  body?: string;
  author?: string;
  published?: string;
  modified?: string;
  section?: string;
  caption?: string;
  /** Boxes inside the body that are not the article; full CSS, judged on the fragment's DOM. */
  drop?: string;
  /** The printed date is right and the metadata stale. */
  datesFromPage?: boolean;
};
