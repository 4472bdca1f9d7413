/**
 * What is known of the mark-up of one content management system or one site, as data. Selectors are compound
 * (`h1.detail-title`, `[data-role="sapo"]`), may have ancestors before a space, and are lists separated by
 * commas.
 */
export type Profile = {
  /** Kebab-case; `provenance` uses it. */
  name: string;
  /** Hosts (and their subdomains) of the profile. Without hosts, the marks alone decide. */
  hosts?: readonly string[];
  /** Classes and ids, or prefixes of them: a page that has one of them has this mark-up. */
  marks: readonly string[];
  title?: string;
  lead?: string;
  body?: string;
  author?: string;
  published?: string;
  modified?: string;
  section?: string;
  caption?: string;
  /** Elements inside the body that are not part of the article; full CSS, matched in the fragment's DOM. */
  drop?: string;
  /** The printed date is right and the metadata is stale. */
  datesFromPage?: boolean;
};
