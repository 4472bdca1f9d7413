import { expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const NOTICE =
  "<div><p>Nội dung nhúng đã bị chặn</p><p>Cài đặt riêng tư của bạn không cho phép tải bài đăng từ trang ngoài.</p></div>";
const HEAD = '<title>Cây cầu thứ ba</title><meta property="article:published_time" content="2026-11-20">';

function bodyOf(paragraphs: string): string {
  const html = `<!doctype html>${HEAD}<article><h1>Cây cầu thứ ba</h1><div class="article-body">${paragraphs}</div></article>`;
  const outcome = extract({
    html,
    url: "https://bao.example/cau-thu-ba-1.html",
    now: "2026-11-28T15:00:00.000Z",
  });
  return outcome.ok ? outcome.value.body : outcome.reason;
}

function paragraph(n: number): string {
  return `<p>Trụ số ${n} được đổ bê tông trong đêm, khi nước sông xuống thấp nhất và gió đã ngừng thổi từ phía biển.</p>`;
}

test("the notice in the place of each embedded post is no part of the article", () => {
  const body = bodyOf([1, 2, 3, 4].map((n) => paragraph(n) + NOTICE).join(""));
  expect(body).not.toContain("Cài đặt riêng tư");
  expect(body).not.toContain("Nội dung nhúng");
  expect(body.split("\n\n")).toHaveLength(4);
});

test("a short line that comes again is of the text", () => {
  const body = bodyOf(
    [1, 2, 3, 4].map((n) => `${paragraph(n)}<p>Ăn trước giờ tập.</p>`).join("") + paragraph(5),
  );
  expect(body.match(/Ăn trước giờ tập\./g)).toHaveLength(4);
});

test("what is said twice is said twice", () => {
  const refrain = "<p>Ai qua cầu này rồi cũng dừng lại một lúc giữa dòng, nhìn về phía hai ngọn núi.</p>";
  const body = bodyOf(paragraph(1) + refrain + paragraph(2) + refrain + paragraph(3));
  expect(body.match(/Ai qua cầu/g)).toHaveLength(2);
});
