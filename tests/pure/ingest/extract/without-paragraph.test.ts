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

const DATE = '<time datetime="2026-03-12T08:15:00+07:00">12/03/2026 08:15</time>';
const NOTICE = "<p>Chúng tôi dùng cookie để trang chạy tốt hơn, bạn có thể tắt chúng.</p>";
const OTHERS = Array.from({ length: 9 }, (_, index) => `Tin khác trong ngày số ${index} của mục Đời sống`);

function linesOf(text: string, { date = DATE, beside = "", elsewhere = NOTICE } = {}): string[] | string {
  const html = `<title>Cầu Trà Khúc</title><body><div class="x1"><h1>Chuyện ở cầu Trà Khúc sáng nay</h1>${date}${beside}<div class="x3">${text}</div></div><div class="x4">${elsewhere}</div></body>`;
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
    expect(linesOf(set(VERSES), { date: "" })).toBe("no-article-text");
  });

  test.each([
    ["a footer", `<footer>${set(OTHERS)}</footer>`],
    ["a box of other articles", `<div class="related-news">${set(OTHERS)}</div>`],
    ["a hidden box", `<div hidden>${set(OTHERS)}</div>`],
    ["a link around lines", `<a href="/t"><div>${set(OTHERS)}</div></a>`],
  ])("is not taken from %s under the headline, though it has more lines", (_, beside) => {
    expect(linesOf(set(VERSES), { beside })).toEqual(VERSES);
  });

  test.each([
    [
      "two lines",
      [
        "Bạn cần trợ giúp hãy gọi cho chúng tôi qua số 19001234",
        "Mời bạn đăng nhập rồi thử lại hoặc quay về trang nhất nhé",
      ],
    ],
    ["a few words", ["Ảnh một: bến đò bên sông", "Ảnh hai: cầu Trà Khúc", "Ảnh ba: chợ sớm ven sông"]],
  ])("has more than %s", (_, lines) => {
    expect(linesOf(set(lines), { elsewhere: "" })).toBe("no-article-text");
  });

  test("is not looked for in another part of the page", () => {
    expect(linesOf("", { elsewhere: set(VERSES) })).toBe("no-article-text");
  });
});

describe("lines under a headline are not the article", () => {
  const sentence = "Sáng 12/3, tỉnh họp khẩn sau khi cầu xuất hiện vết nứt dài hơn hai mét ở trụ số bốn.";

  test("where a paragraph is in their part of the page", () => {
    const page = { beside: `<div class="x2">${set(OTHERS)}</div>`, elsewhere: "" };
    expect(linesOf(`<p>${sentence}</p>`, page)).toEqual([sentence]);
  });

  test("where longer prose is in another part", () => {
    const prose = VERSES.map((verse) => `${verse}. ${sentence}`);
    expect(linesOf(set(VERSES), { elsewhere: set(prose) })).toEqual(prose);
  });
});
