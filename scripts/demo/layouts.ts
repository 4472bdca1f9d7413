import type { Story } from "./stories.ts";

export type Published = { story: Story; url: string; at: Date };

export const OUTLET = "Báo Sông Đào";

/** An article's page, in the markup of one of three kinds of newsroom. */
export function pageOf(published: Published, related: readonly Published[]): string {
  switch (published.story.layout) {
    case "modern":
      return modernPage(published, related);
    case "classic":
      return classicPage(published, related);
    case "plain":
      return plainPage(published, related);
  }
}

/** A newsroom with a recent publishing system: JSON-LD, OpenGraph, and a body of `div` elements. */
function modernPage({ story, url, at }: Published, related: readonly Published[]): string {
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: story.title,
    description: story.lead,
    datePublished: at.toISOString(),
    author: { "@type": "Person", name: story.author },
    publisher: { "@type": "Organization", name: OUTLET },
    mainEntityOfPage: url,
  };
  const head = `
<link rel="canonical" href="${url}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${OUTLET}">
<meta property="og:title" content="${escapeHtml(story.title)}">
<meta name="description" content="${escapeHtml(story.lead)}">
<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;
  const body = `
<main class="detail">
<h1 class="detail-title">${escapeHtml(story.title)}</h1>
<div class="detail-author">${escapeHtml(story.author)}</div>
<h2 class="detail-sapo">${escapeHtml(story.lead)}</h2>
<div class="detail-content">
${paragraphs(story)}
</div>
</main>
<aside class="box-related"><h3>Tin liên quan</h3>${links(related)}</aside>`;
  return html(story.title, head, body);
}

/**
 * A newsroom that has not changed its system for years: tables, a printed date, the author in bold at the
 * end.
 */
function classicPage({ story, at }: Published, related: readonly Published[]): string {
  const body = `
<table width="100%"><tr><td width="70%" valign="top"><div id="noidung">
<div class="tieude">${escapeHtml(story.title)}</div>
<div class="ngay">${printedDate(at)}</div>
<div class="tomtat"><b>${escapeHtml(story.lead)}</b></div>
<div class="chitiet">
${paragraphs(story)}
<p style="text-align:right"><strong>${escapeHtml(story.author)}</strong></p>
</div>
</div></td><td valign="top"><div class="tinmoi"><b>Tin mới</b>${links(related)}</div></td></tr></table>`;
  return html(`${story.title} - ${OUTLET}`, "", body);
}

/** A newsroom of three people: only the elements that HTML has for an article. */
function plainPage({ story, at }: Published, related: readonly Published[]): string {
  const body = `
<article>
<header>
<h1>${escapeHtml(story.title)}</h1>
<p class="lead">${escapeHtml(story.lead)}</p>
<p class="byline">Bài: <span rel="author">${escapeHtml(story.author)}</span>, <time datetime="${at.toISOString()}">${printedDate(at)}</time></p>
</header>
${paragraphs(story)}
</article>
<footer>Đọc thêm: ${links(related)}</footer>`;
  return html(story.title, "", body);
}

/** The section page: a list of headlines, newest first. */
export function sectionPage(stories: readonly Published[]): string {
  const items = stories.map(
    ({ story, url }) =>
      `<li><h3><a href="${url}">${escapeHtml(story.title)}</a></h3><p>${escapeHtml(story.lead)}</p></li>`,
  );
  return html(
    `Tin trong ngày - ${OUTLET}`,
    "",
    `<h1>Tin trong ngày</h1>\n<ul class="list">\n${items.join("\n")}\n</ul>`,
  );
}

/** RSS 2.0, newest first. */
export function rssFeed(stories: readonly Published[], home: string): string {
  const items = stories.map(
    ({
      story,
      url,
      at,
    }) => `<item><title>${escapeHtml(story.title)}</title><link>${url}</link><guid>${url}</guid>
<description>${escapeHtml(story.lead)}</description><pubDate>${at.toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>${OUTLET}</title><link>${home}</link><description>Tin ven sông</description>
${items.join("\n")}
</channel></rss>`;
}

function html(title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${head}</head>
<body>
<nav><a href="/">${OUTLET}</a> <a href="/tin-trong-ngay">Tin trong ngày</a> <a href="/lien-he">Liên hệ</a></nav>
${body}
</body></html>`;
}

function paragraphs(story: Story): string {
  return story.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join("\n");
}

function links(related: readonly Published[]): string {
  return `<ul>${related.map(({ story, url }) => `<li><a href="${url}">${escapeHtml(story.title)}</a></li>`).join("")}</ul>`;
}

/** A date as newspapers print it, in the time of Việt Nam: 21/11/2026, 08:15 (GMT+7). */
function printedDate(at: Date): string {
  const date = at.toLocaleDateString("en-GB", { timeZone: "Asia/Ho_Chi_Minh" });
  const time = at.toLocaleTimeString("en-GB", { timeZone: "Asia/Ho_Chi_Minh", timeStyle: "short" });
  return `${date}, ${time} (GMT+7)`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
