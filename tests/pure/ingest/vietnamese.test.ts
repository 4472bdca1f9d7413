import { describe, expect, test } from "vitest";
import { extract } from "../../../workers/ingest/extract.ts";
import { findFacts } from "../../../workers/ingest/facts.ts";
import {
  isVietnamesePage,
  isVietnameseTag,
  isWrittenInVietnamese,
} from "../../../workers/ingest/vietnamese.ts";

const SUMMARY = "Nước về đồng, người dân xã Tân Lập mở hội đầu vụ";
const ENGLISH = "Water comes to the last field of the valley";

describe("a language's tag", () => {
  test.each([
    ["vi", true],
    ["vi-VN", true],
    ["vi_VN", true],
    ["VI", true],
    ["", false],
    ["vie", false],
    ["en-VN", false],
  ])("%j is of Vietnamese: %s", (tag, is) => expect(isVietnameseTag(tag)).toBe(is));
});

describe("a page is Vietnamese", () => {
  test.each([
    ["by its declaration", { language: "vi-VN", host: "paper.example", summary: ENGLISH }, true],
    ["by its host, where it declares nothing", { language: "", host: "paper.vn", summary: ENGLISH }, true],
    ["by its words, whatever it declares", { language: "en", host: "paper.example", summary: SUMMARY }, true],
    ["not by its host alone", { language: "en", host: "paper.vn", summary: ENGLISH }, false],
  ])("%s", (_, page, is) => expect(isVietnamesePage(page)).toBe(is));
});

test("a Romanian text is not Vietnamese, though the two share letters", () => {
  expect(
    isWrittenInVietnamese("Apă după apă, până când câmpul fără nume a băut tot râul vărsat".repeat(3)),
  ).toBe(false);
});

test("the zone of a page, its language and its facts follow from one declaration, however it is written", () => {
  const html = `<html lang="vi_VN"><head><title>Hai tin</title></head><body><article><h1>Hai tin</h1>
    <time>28/11/2026 09:00</time>${"<p>Thanh An cho hay nay mai ta ra xem hai con sông con.</p>".repeat(12)}</article></body></html>`;
  const draft = extract({ html, url: "https://paper.example/a-1.html", now: "2026-11-29T00:00:00Z" });
  if (!draft.ok) throw new Error(draft.reason);
  expect(draft.value.language).toBe("vi-VN");
  expect(draft.value.publishedAt).toBe("2026-11-28T02:00:00.000Z");
  const lead = "Đại tá Lê Na Sơn, Giám đốc Công an tỉnh Nghệ An, phát biểu.";
  const facts = findFacts({ ...draft.value, lead, captions: [] });
  expect(facts.persons).toHaveLength(1);
});
