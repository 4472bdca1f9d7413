import { describe, expect, test } from "vitest";
import { isLaterVersion } from "../../../workers/ingest/later-reading.ts";
import type { Article } from "../../../workers/shared/store/articles/article.ts";
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

describe("what a newspaper changes is, however short:", () => {
  test.each([
    ["Số người chết: 3", "Số người chết: 5"],
    ["Việt Nam 1 - 0 Lào", "Việt Nam 2 - 0 Lào"],
    ["Vụ cháy xảy ra 3 giờ trước, 5 người bị thương", "Vụ cháy xảy ra 4 giờ trước, 7 người bị thương"],
    ["Bình luận của Minh: đội nhà đá hay", "Bình luận của Minh: đội nhà đá dở"],
  ])("%s, then %s", (before, after) => expect(isLater(before, after)).toBe(true));
});
