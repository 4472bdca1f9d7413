import { describe, expect, test } from "vitest";
import { extract } from "../../../../../workers/ingest/extract.ts";

const TITLE = "Lock on the upper canal gets new gates";
const TEXT = [
  "The water board decided on Monday to close the lock from December to March and to replace both pairs of gates.",
  "The old ones are of oak and have leaked since the spring, the board said, so that the upper reach lost a foot of water.",
];
const AT = "2026-03-12T09:05:00.000Z";

function dateOf(data: string): string | null {
  const text = TEXT.map((paragraph) => `<p>${paragraph}</p>`).join("");
  const html = `<html lang="en"><title>${TITLE}</title><body><h1>${TITLE}</h1>${text}<script>${data}</script></body></html>`;
  const outcome = extract({
    html,
    url: "https://gazette.example/canal/new-gates-71532.html",
    now: "2026-04-01T00:00:00Z",
  });
  return outcome.ok ? outcome.value.publishedAt : outcome.reason;
}

describe("data without a headline dates the page", () => {
  test.each([
    ["for a counter of readers", `dataLayer.push({"event":"view","publishDate":"${AT}"})`],
    ["for a counter, with a day alone", `var dataLayer=[{'publicationDate':'20260312','words':'320'}]`],
    ["of Adobe's counter", `digitalData={"page":{"pageInfo":{"pageID":"n:1","issueDate":"${AT}"}}}`],
    ["named after the page", `var x={"articlePublishDate":"${AT}","section":"canal"}`],
    ["whose type is that of an article", `var x={"pageType":"article","published":"${AT}"}`],
    [
      "with the number in its address",
      `var x=[{"id":71532,"publishedAt":"${AT}"},{"id":71533,"publishedAt":"2025-01-01"}]`,
    ],
    [
      "with its address",
      `var x=[{"url":"/canal/new-gates-71532.html","published":"${AT}"},{"url":"/canal/old","published":"2025-01-01"}]`,
    ],
    ["with its slug", `var x={"slug":"new-gates-71532","publishedAt":"${AT}"}`],
  ])("%s", (_why, data) => expect(dateOf(data)?.slice(0, 10)).toBe("2026-03-12"));
});

describe("but not data", () => {
  test.each([
    ["about other pages", `var x=[{"url":"/canal/old","publishedAt":"2025-01-01"}]`],
    ["about several days", `dataLayer=[{"publishDate":"2026-03-12"},{"publishDate":"2026-02-12"}]`],
    ["about a video", `var x={"video":{"id":12,"publishedAt":"2025-10-10T00:00:00Z"}}`],
    ["with another headline", `dataLayer=[{"title":"Sale of spring boats","publishDate":"2026-03-01"}]`],
    ["about the site's program", `var x={"releasedAt":"2026-02-01","version":"2026.2.1"}`],
  ])("%s", (_why, data) => expect(dateOf(data)).toBeNull());
});

describe("the headline and the date are found in the shapes of content management systems:", () => {
  const rich = `[{"type":"heading1","text":"${TITLE}","spans":[]}]`;
  test.each([
    ["Prismic", `{"doc":{"uid":"gates","first_publication_date":"${AT}","data":{"title":${rich}}}}`],
    [
      "Contentful",
      `{"e":{"sys":{"id":"4f","createdAt":"2026-03-01"},"fields":{"title":{"en-US":"${TITLE}"},"publishDate":{"en-US":"${AT}"}}}}`,
    ],
    [
      "Contentful, of its own",
      `{"e":{"sys":{"id":"4f","createdAt":"${AT}"},"fields":{"headline":"${TITLE}"}}}`,
    ],
    [
      "Storyblok",
      `{"s":{"name":"${TITLE}","published_at":"2026-03-20","first_published_at":"${AT}","content":{"headline":"${TITLE}"}}}`,
    ],
    ["Kontent", `{"i":{"elements":{"title":{"value":"${TITLE}"},"publish_date":{"value":"${AT}"}}}}`],
    ["Firestore", `{"p":{"title":"${TITLE}","publishedAt":{"seconds":1773306300,"nanoseconds":0}}}`],
    ["MongoDB", `{"p":{"title":"${TITLE}","createdDate":{"$date":{"$numberLong":"1773306300000"}}}}`],
    ["ASP.NET", `{"Title":"${TITLE}","PublishDate":"/Date(1773306300000)/"}`],
    ["AEM", `{"jcr:title":"${TITLE}","publishedDate":"${AT}"}`],
    ["a page's head apart", `{"seo":{"title":"${TITLE}"},"article":{"published_at":"${AT}"}}`],
    ["Wagtail", `{"title":"${TITLE}","first_published_at":"2021-03-12","displayed_publish_date":"${AT}"}`],
  ])("%s", (_system, data) => expect(dateOf(`var state=${data}`)).toBe(AT));
});
