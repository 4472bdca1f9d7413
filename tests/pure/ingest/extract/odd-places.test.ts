import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const BRIEF =
  "<p>Two counties opened the bridge over the Wend on Friday, after three years of work and two delays.</p>" +
  "<p>Lorries of more than ten tons stay on the old road until the western slope has been repaired.</p>";
const TITLE = "Two counties open their new bridge";
const DECLARED = '<meta property="og:type" content="article">';
const LOGIN = `<div class="modal-dialog"><form>${"<p>Your password has eight letters and a number, and nobody will ever ask you for it.</p>".repeat(9)}</form></div>`;
const POSTS = [1, 2, 3].map((number) => `<div class="comment"><p>${number}. ${BRIEF}</p></div>`).join("");
const TEASERS = Array.from(
  { length: 20 },
  (_, number) =>
    `<div class="b"><h3><a href="/n/${number}">Another headline, number ${number}</a></h3></div>`,
).join("");

function read(body: string, { title = TITLE, head = "" } = {}): string {
  const html = `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  const url = "https://paper.example/news/bridge-123456.html";
  const outcome = extract({ html, url, now: "2026-11-28T15:00:00.000Z" });
  return outcome.ok ? outcome.value.body : outcome.reason;
}

const article = (text: string, title = TITLE): string => `<article><h1>${title}</h1>${text}</article>`;
const drawn = (text: string): string =>
  `<div id="app"></div><script>self.push(${JSON.stringify(`<div>${text}</div>`)})</script>`;

describe("a text in an unusual place is read", () => {
  test("the description of a video, in a box named as a caption, beside dialogs to log in", () => {
    const text = `<div class="player"></div><div class="item-caption"><div>${BRIEF}</div></div>`;
    expect(read(article(text) + LOGIN, { head: DECLARED })).toMatch(/^Two counties opened .* repaired\.$/s);
  });

  test("the posts of a forum, in boxes named as comments", () => {
    expect(read(`${article(`<div id="comments">${POSTS}</div>`)}`)).toContain(
      "opened the bridge over the Wend",
    );
  });

  test("a text in Japanese, which needs few characters, in one box with teasers", () => {
    const text =
      "<p>市は14日、川に架かる新しい橋の開通式を行った。工事は三年かかり、二度延期されていた。</p>".repeat(8);
    expect(read(article(`<div>${text}</div>${TEASERS}`, "川に架かる新しい橋が開通"))).toContain(
      "開通式を行った",
    );
  });

  test("a text that a script draws on a page that declares nothing, and that speaks of its title", () => {
    const text = `${BRIEF}<p>Two counties share the new bridge: each paid for the half that stands on its bank.</p>${BRIEF}`;
    expect(read(drawn(text))).toContain("stands on its bank");
    for (const title of [
      "Terms of service of the customer portal",
      "Log in to your account for bridge tolls and ferries, privacy, two counties",
    ])
      expect(read(drawn(text), { title })).toBe("no-article-text");
    const menu = `<nav>${'<a href="/">All the news of the Wend valley</a>'.repeat(9)}</nav>`;
    expect(read(menu + drawn(text))).toContain("stands on its bank");
    expect(read(menu + drawn(text), { title: "Imprint, cookies, contact, subscriptions" })).toBe(
      "no-article-text",
    );
  });
});

describe("other pages are still not articles", () => {
  test("a caption that shares no box with the heading", () => {
    const page = `<h1>${TITLE}</h1><div class="item-caption"><div>${BRIEF}</div></div>`;
    expect(read(page + LOGIN, { head: DECLARED })).toBe("no-article-text");
  });

  test("the comments on an article whose text is not on its page", () => {
    expect(read(article(`<div id="comments">${POSTS}</div>`), { head: DECLARED })).toBe("no-article-text");
  });

  test("a section whose first teaser has a long text", () => {
    const first = `<div class="focus"><h2><a href="/a-1">A long headline of this morning's news</a></h2><div class="caption">${BRIEF.repeat(5)}</div></div>`;
    const page = article(first, "Economy") + TEASERS + LOGIN.repeat(3);
    expect(read(page, { head: DECLARED })).toBe("listing-page");
  });
});
