import { describe, expect, test } from "vitest";
import { extract } from "../../../../../workers/ingest/extract.ts";

const TITLE = "Eastern pier closed after shipworm is found";
const PROSE = [
  "The harbour authority closed the eastern pier on Thursday after divers found that two of its piles had been hollowed out by shipworm.",
  "Nobody was hurt, and the ferries will run from the old quay until spring, the authority said in a statement.",
]
  .map((line) => `<p class="k2">${line}</p>`)
  .join("");

function authorsOf(header: string, head = "", text = PROSE): readonly string[] {
  const html = `<html lang="en"><head><title>${TITLE}</title>${head}</head><body><h1>${TITLE}</h1>${header}${text}</body></html>`;
  const url = "https://gazette.example/2026/03/12/pier-48291";
  const outcome = extract({ html, url, now: "2026-04-01T00:00:00.000Z" });
  return outcome.ok ? outcome.value.authors : [outcome.reason];
}

describe("names on a line of their own beside a date without an element of time are the authors:", () => {
  test.each([
    ['<p class="q7">Mara Linden</p><div><span>12.03.2026</span><span> · 4 min</span></div>', ["Mara Linden"]],
    [
      '<div class="q7">Mara Linden and Piet Osterhus</div><div>March 12, 2026</div>',
      ["Mara Linden", "Piet Osterhus"],
    ],
    [
      '<div><span>Mara Linden</span><span>Harbour Content Director</span></div><time datetime="2026-03-12">12 March</time>',
      ["Mara Linden"],
    ],
    ['<div><span>12 March 2026</span><span class="q7">Mara Linden</span></div>', ["Mara Linden"]],
    [
      "<div><time>Donnerstag, 12. März 2026 um 10:46 Uhr</time> / <span>Mara Linden</span></div>",
      ["Mara Linden"],
    ],
  ])("%s", (header, authors) => expect(authorsOf(header)).toEqual(authors));
});

describe("a line beside such a date is no author", () => {
  test.each([
    ["if it is more than names", '<p class="q7">Mara Linden reports from the quay</p><div>12.03.2026</div>'],
    [
      "if it is a section of the site",
      '<p>Harbour Watch</p><div>12.03.2026</div><p><a href="/w">Harbour Watch</a></p>',
    ],
    [
      "if a sentence of the article has the name",
      "<p>Harbour Authority</p><div>12.03.2026</div>",
      "<p>The Harbour Authority closed the quay and the pier beside it on Thursday.</p>",
    ],
    ["if it names the owner of a picture", "<time>12.03.2026</time><p>Copyright Mara Linden</p>"],
    ["in a script without capitals", "<p>关注江城网</p><div>2026-03-12</div>"],
  ])("%s", (_why, header, more = "") => expect(authorsOf(header, "", PROSE + more)).toEqual([]));
});

test("the links of several authors in a row complete the one author of the metadata", () => {
  const one = '<meta name="author" content="Mara Linden">';
  const link = (name: string, page: string) => `<a href="/author/${page}">${name}</a>`;
  const header = `<div>${link("Mara Linden", "ml")}<span>, </span>${link("Piet Osterhus", "po")}<span> & </span>${link("Ida Quast", "iq")}</div>`;
  expect(authorsOf(header, one)).toEqual(["Mara Linden", "Piet Osterhus", "Ida Quast"]);
});

test("a post in brackets after the author's link is no second author", () => {
  const one = '<meta name="author" content="Mara Linden">';
  const header = '<div><a href="/author/ml">Mara Linden</a>, Trainee (Sports</div>';
  expect(authorsOf(header, one)).toEqual(["Mara Linden"]);
});

describe("a name beside the date that is a link", () => {
  const beside = (href: string) => `<div><a href="${href}">Mara Linden</a> <span>12 March 2026</span></div>`;
  test.each(["/team/mara-linden", "/reporters/9048-Linden-Mara.html"])(
    "to the person's page is the author: %s",
    (href) => {
      expect(authorsOf(beside(href))).toEqual(["Mara Linden"]);
    },
  );
  test.each(["/topics/mara-linden", "/tag/mara-linden", "/a/9048"])("to another page is none: %s", (href) => {
    expect(authorsOf(beside(href))).toEqual([]);
  });
});

test("a byline above the heading, as in a menu, is none if one is under it", () => {
  const link = (name: string, page: string) => `<li><a href="/author/${page}">${name}</a></li>`;
  const menu = `<ul>${link("Piet Osterhus", "po")}${link("Ida Quast", "iq")}</ul>`;
  const html = `<title>${TITLE}</title><body>${menu}<h1>${TITLE}</h1><div>${link("Mara Linden", "ml")}</div>${PROSE}`;
  const outcome = extract({
    html,
    url: "https://gazette.example/pier-48291",
    now: "2026-04-01T00:00:00.000Z",
  });
  expect(outcome).toMatchObject({ ok: true, value: { authors: ["Mara Linden"] } });
});

test.each([
  "/reporter/mara-linden/",
  "/journalisten/mara-linden",
  "/specials/autor-mara-linden/",
  "/profil/17-mara-linden",
  "/yazarlar/mara-linden",
  "/phong-vien/mara-linden.html",
  "/redakteure/mara-linden",
  "/columnists/mara-linden",
])("a link to a person's page of the site is a byline: %s", (href) =>
  expect(authorsOf(`<p>8 min</p><div><a href="${href}">Mara Linden</a></div>`)).toEqual(["Mara Linden"]),
);

test("a name in a byline far below the first one is not an author of the article", () => {
  const byline = (name: string) => `<div class="byline"><a href="/author/x">${name}</a></div>`;
  const between = "<p>One more of the piles is to be looked at in spring.</p>".repeat(12);
  expect(authorsOf(byline("Mara Linden"), "", PROSE + between + byline("Piet Osterhus"))).toEqual([
    "Mara Linden",
  ]);
  expect(authorsOf(byline("Mara Linden") + byline("Piet Osterhus"))).toEqual([
    "Mara Linden",
    "Piet Osterhus",
  ]);
});

describe("beside the date on a Vietnamese page", () => {
  const title = "Cầu mới qua sông Đào thông xe sau hai năm thi công";
  const text = [
    "Sáng 26/11, cây cầu bắc qua sông Đào chính thức thông xe, rút ngắn đường tới trung tâm huyện còn sáu cây số.",
    "Theo ban quản lý dự án, cầu dài 320 mét, rộng 12 mét và hoàn thành sớm hơn kế hoạch hai tháng, ông Võ Đình Tư nói.",
  ];
  const authors = (line: string): readonly string[] => {
    const html = `<html lang="vi"><head><title>${title}</title></head><body><h1>${title}</h1><div>${line}</div><div class="x2">${text
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join("")}</div></body></html>`;
    const outcome = extract({ html, url: "https://bao.example/cau-1234.html", now: "2026-11-30T00:00:00Z" });
    return outcome.ok ? outcome.value.authors : [outcome.reason];
  };

  test.each([
    "26/11/2026 10:05 | Nguyễn Văn An",
    "Nguyễn Văn An - 26/11/2026 10:05",
    "Thứ Năm, 26/11/2026 | 10:05 | Nguyễn Văn An",
    "26/11/2026 - 10:05 (GMT+7) - Nguyễn Văn An",
    "Nguyễn Văn An · 10:05 26/11/2026",
  ])("a whole name is the author: %s", (line) => expect(authors(line)).toEqual(["Nguyễn Văn An"]));

  test.each([
    ["Hồ Hương - Thứ Sáu, 27/11/2026, 08:15 (GMT+7)", "Hồ Hương"],
    ["Lan Anh | 26/11/2026 10:05", "Lan Anh"],
    ["NGỌC HÀ | 26/11/2026 10:05", "NGỌC HÀ"],
    ["26/11/2026 10:05 | Minh Châu", "Minh Châu"],
    ["Nguyễn Văn An | Thứ Năm, ngày 26/11/2026", "Nguyễn Văn An"],
  ])("a name of two syllables of names, or before a weekday, is the author: %s", (line, author) =>
    expect(authors(line)).toEqual([author]),
  );

  test.each([
    "Thời Sự - Thứ Sáu, 27/11/2026, 08:15",
    "Kinh Tế | 26/11/2026 10:05",
    "Văn Hóa | 26/11/2026 10:05",
    "Việt Nam | 26/11/2026 10:05",
    "Hà Nội - Thứ Sáu, 27/11/2026",
    "Long An | 26/11/2026 10:05",
    "Hà Giang | 26/11/2026 10:05",
    "Hồ Chí Minh | 26/11/2026",
    "26/11/2026 10:05 | Kinh Tế Xã Hội",
    "Võ Đình Tư | 26/11/2026",
    "An Ninh Thế Giới - 26/11/2026",
    "Đường Dây Nóng | 26/11/2026 10:05",
    "Thái Bình Dương | 26/11/2026 10:05",
  ])("a place, a section or whom the text mentions is none: %s", (line) => expect(authors(line)).toEqual([]));
});
