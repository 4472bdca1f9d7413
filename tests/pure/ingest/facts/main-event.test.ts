import { expect, test } from "vitest";
import { factsOf } from "../../../support/facts.ts";

const PUBLISHED = "2024-05-20T03:00:00.000Z";

test("one event named in several ways is reported once", () => {
  const facts = factsOf({
    title: "Hội nghị Hợp tác Hải quan Lào - Việt Nam lần thứ V thành công",
    lead: "Ngày 15/5, tại Huế diễn ra Hội nghị hợp tác hải quan Việt Nam - Lào lần thứ V.",
    body: "Hội nghị hợp tác hải quan Việt Nam - Lào là dịp gặp gỡ.\n\nHội nghị hợp tác hải quan Việt Nam - Lào lần thứ IV diễn ra năm ngoái.",
    publishedAt: PUBLISHED,
  });
  expect(facts.events.map(({ edition, date }) => [edition, date])).toEqual([
    [5, "2024-05-15"],
    [4, null],
  ]);
});

test("what the article is about comes before what it mentions, however early that is", () => {
  const facts = factsOf({
    lead: "Thực hiện Nghị quyết Đại hội lần thứ XIV của Đảng bộ tỉnh, công tác dân vận có nhiều đổi mới.",
    body: "Sáng 15/5, tại Huế diễn ra Hội nghị tổng kết công tác dân vận.\n\nHội nghị tổng kết công tác dân vận là dịp biểu dương.",
    publishedAt: PUBLISHED,
  });
  expect(facts.events.map(({ name }) => name)).toEqual([
    "Hội nghị tổng kết công tác dân vận",
    "Đại hội Đảng bộ tỉnh",
  ]);
});

test("a day and a place before its name tell that an event is held, whatever the verb", () => {
  const facts = factsOf({
    title: "Hội nghị xúc tiến du lịch biên giới năm 2024",
    lead: "Sáng 15/5/2024, tại Lạng Sơn, hội nghị xúc tiến du lịch biên giới quy tụ 200 doanh nghiệp.",
  });
  expect(facts.events).toMatchObject([{ year: 2024, date: "2024-05-15", place: "Lạng Sơn" }]);
});
