import type { Profile } from "./profile.ts";

/** MasterCMS: congthuong, petrotimes, phapluatxahoi, baoquocte, thoidai. */
export const masterCms: Profile = {
  name: "master-cms",
  marks: ["__MASTERCMS_CONTENT"],
  title: "h1.article-detail-title, .detail-title, h1",
  lead: ".article-detail-desc, .detail-desc, .article-desc",
  body: "[class*=__MASTERCMS_CONTENT], [id*=__MASTERCMS_CONTENT]",
  author: ".article-detail-author, .detail-author, .article-author, [class*=__MB_ARTICLE_AUTHOR]",
  published: ".article-detail-date, .detail-date, .article-date, .format_date, .format_time",
  section: ".breadcrumb a, .article-detail-cate a",
  caption: "td.caption, .MASTERCMS_CAPTION, figcaption",
  drop: ".article-related, [class*=__MB_RELATED], .__mb_article_in_image, table.__mb_article_box",
};
