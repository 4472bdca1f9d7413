import { expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";
import { readFeed } from "../../../../workers/ingest/sources/feed.ts";

const HARD = "\uFEFFHarbour\u00ADboard \u200Bmeets\u200E in \u202BMay\u202C again";
const SOFT = "Harbourboard meets in May again";
const LEAD = "The board\u200B of the harbour\u2060 meets in May, be\u00ADcause the pier is closed again.";
const NAME = "\u200BAnn\u200E Lee\uFEFF";
const PROSE =
  "<p>The harbour board met on Monday and heard from the engineers who had looked at the old pier.</p>".repeat(
    4,
  );

function read(head: string, heading: string, lines = "") {
  const outcome = extract({
    html: `<html lang="en"><head>${head}</head><body><h1>${heading}</h1>${lines}<div class="article-body">${PROSE}</div></body></html>`,
    url: "https://harbour.example/news/pier-71532",
    now: "2026-04-01T00:00:00.000Z",
  });
  return outcome.ok ? outcome.value : null;
}

const data = JSON.stringify({
  "@type": "NewsArticle",
  headline: HARD,
  description: LEAD,
  author: { name: NAME },
});

test.each([
  [
    "printed",
    read(`<title>${HARD}</title>`, HARD, `<div class="author">By ${NAME}</div><h2 class="lead">${LEAD}</h2>`),
  ],
  [
    "in metadata",
    read(
      `<meta property="og:title" content="${HARD}"><meta name="author" content="${NAME}"><meta name="description" content="${LEAD}">`,
      "",
    ),
  ],
  ["in JSON-LD", read(`<script type="application/ld+json">${data}</script>`, "")],
])("title, lead and author have no characters that show nothing, where they are %s", (_, article) => {
  expect(article).toMatchObject({
    title: SOFT,
    lead: "The board of the harbour meets in May, because the pier is closed again.",
    authors: ["Ann Lee"],
  });
});

test("nor have the titles of a feed and of its entries", () => {
  const feed = readFeed(
    `<rss version="2.0"><channel><title>${HARD}</title><item><title>${HARD}</title><link>https://harbour.example/1</link></item></channel></rss>`,
    "https://harbour.example/rss",
  );
  expect(feed).toMatchObject({ ok: true, value: { title: SOFT, links: [{ title: SOFT }] } });
});
