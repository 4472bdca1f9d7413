import { describe, expect, test } from "vitest";
import { isLaterVersion } from "../../../workers/ingest/later-reading.ts";
import type { Article, ReadArticle } from "../../../workers/shared/store/articles/article.ts";
import { reading } from "../../support/articles.ts";

const TEXT =
  "Trận lũ đêm qua làm ngập hai trăm ngôi nhà ở ba xã ven sông, theo ban chỉ huy phòng chống thiên tai.";

function isLater(before: string, after: string): boolean {
  const of = (line: string) => reading({ url: "https://bao.test/lu-1.html", body: `${line}\n\n${TEXT}` });
  return isLaterVersion({ ...of(before), signature: null } as Article, of(after));
}

describe("what a page shows differently each time is no change of its article:", () => {
  test.each([
    ["37 lượt xem", "1.204 lượt xem"],
    ["Lượt xem: 37", "Lượt xem: 74"],
    ["Cập nhật lúc 4:21:53 PM · 1 lượt xem", "Cập nhật lúc 11:02:10 AM · 2 lượt xem"],
    ["Minh Anh, 5 phút trước", "Minh Anh, 2 giờ trước"],
    ["12 comments | 3 hours ago", "15 comments | 2 days ago"],
  ])("%s, then %s", (before, after) => expect(isLater(before, after)).toBe(false));
});

/** Whether a page that shows this is a later version of an article with that body. */
function replaces(body: string, read: Partial<ReadArticle>, article: Partial<Article> = {}): boolean {
  const url = "https://bao.test/lu-1.html";
  const known = { ...reading({ url, body }), signature: null, ...article } as Article;
  return isLaterVersion(known, reading({ url, title: "Tin mới", ...read }));
}

const LINES = [
  TEXT,
  "Bản quyền thuộc Báo thử",
  "Đoạn cuối kể về việc cứu trợ của các xã bên cạnh trong đêm qua.",
];
const WHOLE = LINES.join("\n\n");
const OTHER = "Một thông báo rằng bài viết này đã được gỡ xuống theo yêu cầu của tòa soạn hôm qua.";

describe("a page takes the place of its feed's text", () => {
  const FEED = { provenance: { body: "feed" } };
  test.each([
    ["where it shows more than a beginning", { partial: false }, false, true],
    ["where the text was a beginning too", { partial: true }, true, true],
    ["not where it shows a beginning alone", { partial: true }, false, false],
  ])("%s", (_, read, partial, isLater) =>
    expect(replaces(TEXT, { body: OTHER, ...read }, { ...FEED, partial })).toBe(isLater),
  );
});

describe("what is no later version of its article:", () => {
  test.each([
    ["a page that asks for a log-in now", { body: WHOLE.slice(0, 150), partial: true }],
    ["less than half of the text", { title: "Một bản tin", body: WHOLE.slice(0, 60) }],
    [
      "less than half of the text, and that there is more",
      { title: "Một bản tin", body: `${WHOLE.slice(0, 60)} …` },
    ],
    ["another text under another title", { body: OTHER }],
    [
      "another text with a title that its feed states",
      { body: OTHER, title: "Một bản tin", provenance: { title: "feed" } },
    ],
    [
      "another text with a date that its feed states",
      { body: OTHER, publishedAt: "2026-11-21T11:00:00.000Z", provenance: { publishedAt: "feed" } },
    ],
    ["another text with the same short line", { body: `${OTHER}\n\n${LINES[1]}` }],
  ])("%s", (_, read) => {
    const publishedAt = "2026-11-21T11:00:00.000Z";
    expect(replaces(WHOLE, { publishedAt: null, ...read }, { publishedAt })).toBe(false);
  });

  test.each([
    ["more than half of the text is one", { body: `${LINES[0]}\n\n${LINES[1]}` }],
    ["another text under the same title is one", { body: OTHER, title: "Một bản tin" }],
    ["another text of the same time is one", { body: OTHER, publishedAt: "2026-11-21T11:00:00.000Z" }],
    ["a text with a paragraph of the old one is one", { body: `${OTHER}\n\n${TEXT}` }],
  ])("but %s", (_, read) => {
    const publishedAt = "2026-11-21T11:00:00.000Z";
    expect(replaces(WHOLE, { publishedAt: null, ...read }, { publishedAt })).toBe(true);
  });
});

test("a number in a long line is the newspaper's, whatever stands beside it", () => {
  const line = (views: number) =>
    `Chủ tịch xã nói rằng đoạn phim về trận lũ đã có ${views} lượt xem trong một ngày một đêm.`;
  expect(isLater(line(37), line(74))).toBe(true);
});

describe("what a newspaper changes is, however short:", () => {
  test.each([
    ["Số người chết: 3", "Số người chết: 5"],
    ["Việt Nam 1 - 0 Lào", "Việt Nam 2 - 0 Lào"],
    ["Vụ cháy xảy ra 3 giờ trước, 5 người bị thương", "Vụ cháy xảy ra 4 giờ trước, 7 người bị thương"],
    ["Bình luận của Minh: đội nhà đá hay", "Bình luận của Minh: đội nhà đá dở"],
  ])("%s, then %s", (before, after) => expect(isLater(before, after)).toBe(true));
});
