import type { Profile } from "./profile.ts";

/** FPT's system: vnexpress and ngoisao. Its byline is the last line of the text, aligned right. */
export const fpt: Profile = {
  name: "fpt",
  marks: ["fck_detail"],
  title: "h1.title-detail, h1.title_news_detail",
  lead: "p.description",
  body: ".fck_detail",
  author: ".author_mail strong, .author_mail",
  published: "span.date, .header-content .date",
  section: ".breadcrumb a, ul.breadcrumb li a",
  caption: "p.Image, .desc_cation, figcaption",
  drop: ".box-tinlienquan, #box_comment, .box_brief_info, .banner-ads, .width_common.box-tinlienquanv2, [id^=admbackground], .list-news",
};
