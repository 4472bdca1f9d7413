import type { Profile } from "./profile.ts";

/** VCCorp's system: tuoitre, thanhnien, nld, baochinhphu, cafef, soha, kenh14, vtv and others. */
export const vccorp: Profile = {
  name: "vccorp",
  marks: ["afcbc-body"],
  title: "h1[data-role=title], h1.detail-title, h1.article-title",
  lead: "[data-role=sapo], h2.detail-sapo, .detail-sapo, h2.sapo",
  body: "[data-role=content], .afcbc-body",
  author:
    "[data-role=author] .name, [data-role=author], .detail-author .name, .detail-author-end .name, p.author, .author-info .name",
  published: "[data-role=publishdate], .detail-time, .pdate",
  section: "[data-role=cate-name], .detail-cate a",
  caption: ".PhotoCMS_Caption",
  drop:
    "[type=RelatedOneNews], [type=RelatedNewsBox], [type=RelatedNews], .tindnd, #listNewsInContent, .readmore-body-box, " +
    ".relate-container, .VCCAds, zone, [data-layout], .link-content-footer",
};
