import type { Profile } from "./profile.ts";

/**
 * MCMS ("zce", "cms-" names): vietnamplus, nhandan, sggp, plo, tienphong, anninhthudo and provincial papers.
 */
export const mcms: Profile = {
  name: "mcms",
  marks: ["cms-body", "zce-content-body"],
  title: ".article__title, .cms-title",
  lead: ".article__sapo, .cms-desc",
  body: ".zce-content-body, .cms-body",
  author: ".article__author .name, .cms-author, .article__author, .t1 .t2",
  published: "meta.cms-date[itemprop=datePublished], time[datetime], .article__meta .time, .cms-date",
  section: ".breadcrumbs .main a, .breadcrumb a",
  caption: "td.caption, figcaption, .cms-caption",
  drop: "div.cms-relate, .article__source, .article__author, .rennab, .sda_middle, .related-news, .article__tag",
};
