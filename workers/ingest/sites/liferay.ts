import type { Profile } from "./profile.ts";

/** Liferay's asset publisher, with which many ministries, provinces and agencies publish their news. */
export const liferay: Profile = {
  name: "liferay",
  marks: ["asset-full-content"],
  title: ".header-title, .show-asset-title .asset-title",
  body: ".asset-full-content .journal-content-article, .asset-full-content .asset-content",
  author: ".metadata-author",
  published: ".metadata-publish-date, .metadata-display-date",
  modified: ".metadata-modified-date",
  drop: ".asset-metadata, .asset-links, .asset-ratings, .asset-user-actions, .taglib-social-bookmarks",
};
