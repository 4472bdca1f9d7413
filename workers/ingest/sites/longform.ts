import type { Profile } from "./profile.ts";

/**
 * The system with `sc-longform`, `b-maincontent` and `c-box` names: baonghean, hanoimoi, congly,
 * nguoiquansat.
 */
export const longform: Profile = {
  name: "longform",
  marks: ["b-maincontent", "sc-longform-header", "c-detail-head__title"],
  title: ".sc-longform-header-title, .c-detail-head__title",
  lead: ".sc-longform-header-sapo, .b-sapo, .c-detail-head__sapo",
  body: ".b-maincontent, article.entry",
  author: ".sc-longform-header-author, .c-detail-head__author",
  published: ".sc-longform-header-date, .c-detail-head__time",
  modified: ".c-detail-head__update",
  section: ".sc-longform-header-meta a, .c-breadcrumb a, .c-detail-head__cat a",
  caption: "figcaption, .image-caption",
  drop: ".sc-related-articles, .c-box, .c-news-related",
};
