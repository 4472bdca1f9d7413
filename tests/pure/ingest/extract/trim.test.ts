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

test("a repeated short line is part of the text", () => {
  const body = bodyOf(
    [1, 2, 3, 4].map((n) => `${paragraph(n)}<p>Ăn trước giờ tập.</p>`).join("") + paragraph(5),
  );
  expect(body.match(/Ăn trước giờ tập\./g)).toHaveLength(4);
});

test("a text that occurs twice stays twice", () => {
  const refrain = "<p>Ai qua cầu này rồi cũng dừng lại một lúc giữa dòng, nhìn về phía hai ngọn núi.</p>";
  const body = bodyOf(paragraph(1) + refrain + paragraph(2) + refrain + paragraph(3));
  expect(body.match(/Ai qua cầu/g)).toHaveLength(2);
});

test("a plain line of a word or two that stands between all paragraphs is the site's, whatever its number", () => {
  const body = bodyOf(
    [1, 2, 3, 4, 5].map((n) => `${paragraph(n)}<p>Quảng cáo ${n}</p>`).join("") + paragraph(6),
  );
  expect(body).not.toContain("Quảng cáo");
  expect(body.split("\n\n")).toHaveLength(6);
});

test("the time of change between all paragraphs is the site's", () => {
  const body = bodyOf(
    [1, 2, 3, 4, 5].map((n) => `${paragraph(n)}<p>Updated 08:1${n}</p>`).join("") + paragraph(6),
  );
  expect(body.split("\n\n")).toHaveLength(6);
});

test("the names of speakers in bold type are part of the text, however often they occur", () => {
  const body = bodyOf(
    paragraph(0) + [1, 2, 3, 4, 5].map((n) => `<p><b>Chị Lan</b></p>${paragraph(n)}`).join("") + paragraph(6),
  );
  expect(body.match(/Chị Lan/g)).toHaveLength(5);
});

test("a line with all of the title but the site's name is not part of the body", () => {
  const prose = [1, 2].map((n) => paragraph(n).replace(/<[^>]*>/g, ""));
  const lines = ["Cây cầu thứ ba nối hai bờ sông Rế", ...prose];
  const html = `<title>Cây cầu thứ ba nối hai bờ sông Rế - Báo Sông</title><table>${lines.map((line) => `<tr><td>${line}</td></tr>`).join("")}</table>`;
  const outcome = extract({ html, url: "https://song.example/cau-123456.html", now: "2026-11-28T15:00:00Z" });
  expect(outcome).toMatchObject({ ok: true, value: { body: lines.slice(1).join("\n\n") } });
});

test("a text before the printed title is not part of the body", () => {
  const before =
    "<p>https://bao.example/cau-thu-ba-1.html?chia-se</p><p>Cây cầu nhìn từ bờ bắc, sáng nay.</p>";
  const body = bodyOf(`${before}<h2>Cây cầu thứ ba</h2>${[1, 2, 3, 4].map(paragraph).join("")}`);
  expect(body.split("\n\n")).toHaveLength(4);
});

test("a long text before a repeated title is part of the body", () => {
  const body = bodyOf(
    `${[1, 2].map(paragraph).join("")}<h2>Cây cầu thứ ba</h2>${[3, 4].map(paragraph).join("")}`,
  );
  expect(body).toContain("Trụ số 1");
});

test.each([
  "Thứ sáu, 20/11/2026, 08:00",
  "Stand: 20.11.2026 05:00 Uhr",
  "Published 20 Nov 2026, 5:27 am",
  "PUBLISHED: 07:40, Fri, Nov 20, 2026 | UPDATED: 09:05, Fri, Nov 20, 2026",
  "Updated: 09:05 local time",
  "20/11/2026 - Publicado por: Rita Moura Falcão - Categoria: Cidade - Tags: ponte pilar concreto rio noite maré obras",
])("the date after the intro, %s, is not part of the body", (stamp) => {
  const body = bodyOf(`${paragraph(1)}<p>${stamp}</p>${[2, 3, 4].map(paragraph).join("")}`);
  expect(body).not.toContain(stamp);
  expect(body.split("\n\n")).toHaveLength(4);
});

test.each([
  "Updated 2022: new plans are drawn",
  "Published 3 books about the bridge by 2023",
  "Posted 12 guards at the pier",
])("a line of the text that begins like a stamp is part of the body: %s", (line) => {
  expect(bodyOf(`${paragraph(1)}<p>${line}</p>${[2, 3, 4].map(paragraph).join("")}`)).toContain(line);
});

test("a short sentence with a date in it is part of the body", () => {
  const body = bodyOf(
    `${paragraph(1)}<p>Cầu thông xe ngày 20/11/2026.</p>${[2, 3, 4].map(paragraph).join("")}`,
  );
  expect(body).toContain("Cầu thông xe");
});

test.each([
  "This website uses cookies to improve your experience while you look around on it.",
  "Wir verwenden auf dieser Seite Cookies, damit alles funktioniert und wir zählen können.",
  "Nous utilisons des cookies pour mesurer l’audience de ce site et vous proposer des contenus.",
  "Trang web này sử dụng cookie để ghi nhớ lựa chọn của bạn cho những lần truy cập sau.",
])("a notice of cookies under the text is not part of it: %s", (notice) => {
  const body = bodyOf(`${[1, 2, 3].map(paragraph).join("")}<p>${notice}</p><p>Necessary</p>`);
  expect(body.split("\n\n")).toHaveLength(3);
});

test("a sentence about cookies is part of the text", () => {
  const about =
    "<p>Trang web của ban quản lý cầu đã sử dụng cookie của một công ty quảng cáo suốt hai năm.</p>";
  expect(bodyOf([1, 2, 3].map(paragraph).join("") + about)).toContain("cookie");
});

test.each([
  "Chúng tôi sử dụng cookie, bà nói với phóng viên, nhưng không bán dữ liệu cho ai.",
  "Chúng tôi dùng cookie đúng theo giấy phép đã cấp và sẽ khiếu nại quyết định này.",
  "Theo dõi sát diễn biến của bão, tỉnh đã cấm biển từ chiều nay.",
  "Từ khóa được tìm nhiều nhất trong tháng là tên của cây cầu.",
  "We use cookies, the firm told us.",
  "Wir verwenden Cookies, sagte er, aber nur mit Erlaubnis.",
  "Nous utilisons des cookies, a répondu sa directrice, comme tout le monde.",
  "Мы используем cookie, сказал он, но только на сайте мэрии.",
  "Contact the incident room on 01632 960 123 if you saw the van, detectives said.",
  "If you have any information about the van, call the police on 01632 960 123.",
  "Copyright law does not protect such pictures, the judges decided.",
  "Two dry summers contributed to this, Ms Lang told the committee.",
  "Click here, the message said, and he did.",
  "Four people were hurt on the quay, officials told Reuters/AFP.",
  "Tags: that is what the pupils hate most, the head teacher admitted.",
  "Nguồn: rượu được mua từ một người bán rong, theo kết quả điều tra ban đầu.",
  "Read more books, the mayor told the pupils.",
  "Dieser Artikel ist in der Schweiz nicht verkauft worden, teilte das Unternehmen mit.",
  "Jetzt will die Klinik den Wirkstoff testen, sagte der Chefarzt.",
  "Dieser Text hat keine Lizenz, sagte der Richter, und darf nicht gedruckt werden.",
  "This work needs no licence, the harbour master told the court.",
  "Con información de los vecinos, los agentes localizaron después otro garaje en la ciudad.",
])("a last sentence that begins as a notice does is part of the text: %s", (sentence) => {
  const body = bodyOf(`${[1, 2, 3].map(paragraph).join("")}<p>${sentence}</p><p>Minh An</p>`);
  expect(body.split("\n\n").slice(3)).toEqual([sentence]);
});

test.each([
  '<p>Dieser Text wurde veröffentlicht unter der Lizenz <a href="https://cc.example/by">CC-BY</a>. Die Fotos nicht.</p>',
  '<p>This article is republished under a <a href="https://cc.example/by">Creative Commons license</a>.</p>',
  '<p>Theo dõi chúng tôi trên <a href="https://news.example/river">Tin sông</a>.</p>',
  "<p>Sign up for our letters</p>",
  "<div><em>Follow us wherever you are, and never miss a bridge again.</em></div>",
  "<div>Chúng tôi sử dụng cookie để trang chạy tốt hơn, bạn có thể tắt chúng.</div>",
])("an invitation with a link, without a full stop or in another setting is not: %s", (invitation) => {
  expect(bodyOf([1, 2, 3].map(paragraph).join("") + invitation).split("\n\n")).toHaveLength(3);
});

test.each([
  "Pressekontakt: Uta Brinkmann, Telefon 040 1234567",
  "Jetzt 4 Wochen kostenlos testen und alles lesen.",
])("what follows the text is not part of it: %s", (line) => {
  expect(bodyOf(`${[1, 2, 3].map(paragraph).join("")}<p>${line}</p>`).split("\n\n")).toHaveLength(3);
});
