import { expect, test } from "vitest";
import { messageOf } from "../../../workers/notify/article-message.ts";

const AT = "2026-11-21T12:00:00.000Z";
const SUBSCRIPTION = { id: 3, name: "An ninh", query: "an ninh", channelIds: ["9"], state: "active" };
const ARTICLE = {
  id: 241_859_174_400_123,
  url: "https://bao.test/a?x=1",
  canonicalUrl: "https://bao.test/a",
  outlet: "bao.test",
  title: "An ninh mạng",
  lead: null,
  authors: ["Thảo Vy"],
  publishedAt: null,
  firstSeenAt: AT,
  storyId: 241859174400100,
  sourceId: 7,
  body: "Nội dung đầy đủ.",
  provenance: { title: "json-ld" },
};
const SNIPPETS: { field: string; text: string; ranges: [number, number][] }[] = [
  { field: "title", text: "An ninh mạng", ranges: [[0, 7]] },
];

function messageAbout(article: Partial<Omit<typeof ARTICLE, "lead">> & { lead?: string }) {
  const matched = {
    subscription: SUBSCRIPTION,
    article: { ...ARTICLE, ...article },
    snippets: SNIPPETS,
    alsoIn: 2,
  };
  return messageOf(matched, AT);
}

test("a message has the promised fields and no others: no body, no channel, no internal data", () => {
  expect(JSON.parse(messageAbout({}))).toEqual({
    type: "article.matched",
    timestamp: AT,
    data: {
      subscription: { id: "3", name: "An ninh", query: "an ninh" },
      article: {
        id: "241859174400123",
        url: "https://bao.test/a?x=1",
        canonicalUrl: "https://bao.test/a",
        outlet: "bao.test",
        outletName: null,
        title: "An ninh mạng",
        lead: null,
        authors: ["Thảo Vy"],
        publishedAt: null,
        firstSeenAt: AT,
        storyId: "241859174400100",
      },
      snippets: SNIPPETS,
      alsoIn: 2,
    },
  });
});

test("fields that a page made too long are cut between characters", () => {
  const { data } = JSON.parse(messageAbout({ title: "📰".repeat(600), lead: "á".repeat(9_000) }));
  expect(data.article.title).toBe(`${"📰".repeat(499)}…`);
  expect(data.article.lead).toHaveLength(4_000);
});

test("the largest message is below the 64 KB that receivers are promised", () => {
  const huge = messageAbout({
    title: "\u0001".repeat(99_999),
    lead: "\u0001".repeat(99_999),
    authors: Array(999).fill("ệ".repeat(9_999)),
  });
  expect(new TextEncoder().encode(huge).byteLength).toBeLessThan(64_000);
});

test.each([
  ["cand.com.vn", "Công an Nhân dân"],
  ["bao.test", null],
])("a message names the outlet of %s", (outlet, outletName) => {
  const { data } = JSON.parse(messageAbout({ outlet })) as { data: { article: object } };
  expect(data.article).toMatchObject({ outlet, outletName });
});
