import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const VERSES = [
  "Dòng sông quê tôi chảy qua bãi mía",
  "Mang phù sa về đắp những nương dâu",
  "Chiều nghiêng xuống bến đò xưa lặng lẽ",
  "Mẹ ngồi đan chiếc lưới đợi con tàu",
  "Con lớn lên từ mùa nước nổi ấy",
  "Bông điên điển vàng rực một triền đê",
];

const set = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join("");

function linesOf(text: string, date = '<time datetime="2026-03-12T08:15:00+07:00">12/03/2026 08:15</time>') {
  const notice = "<p>Chúng tôi dùng cookie để trang chạy tốt hơn, bạn có thể tắt chúng.</p>";
  const html = `<title>Cầu Trà Khúc</title><body><div class="x1"><h1>Chuyện ở cầu Trà Khúc sáng nay</h1>${date}<div class="x3">${text}</div></div><div class="x4">${notice}</div></body>`;
  const url = "https://paper.example/cau-tra-khuc-102937.html";
  const outcome = extract({ html, url, now: "2026-03-13T11:00:00Z" });
  return outcome.ok ? outcome.value.body.split("\n\n") : outcome.reason;
}

describe("a text without a paragraph", () => {
  test("is read under its headline, although a notice is the page's only sentence", () => {
    expect(linesOf(set(VERSES))).toEqual(VERSES);
  });

  test("is read where it is set as headings", () => {
    const headings = `<blockquote><h2>Cuộc thi vẽ tranh</h2><h3>Dành cho trẻ từ sáu đến mười hai tuổi ở hai bên bờ sông</h3><h4>Vẽ một bức tranh về dòng sông, gửi đến trường trước ngày 3/4 cùng tên, tuổi và lớp của các em, không giới hạn số lượng tranh mỗi em gửi.</h4></blockquote>`;
    expect(linesOf(headings)).toContain("Cuộc thi vẽ tranh");
  });

  test("keeps its last heading where all of it is set as headings", () => {
    const headings = VERSES.map((verse) => `<h2>${verse}, và những chiều mưa trắng cả bến sông quê.</h2>`);
    expect(linesOf(headings.join(""))).toHaveLength(VERSES.length);
  });

  test("is no article if the page has no date", () => {
    expect(linesOf(set(VERSES), "")).toBe("no-article-text");
  });
});
