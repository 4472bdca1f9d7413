import { expect, test } from "vitest";
import { namesIn } from "../../../../../workers/ingest/extract/authors/byline-names.ts";
import { splitCredit } from "../../../../../workers/ingest/extract/fields/images.ts";
import { withoutMark } from "../../../../../workers/ingest/extract/fields/lead.ts";
import { extract } from "../../../../../workers/ingest/extract.ts";

const siteNames = ["Báo Mẫu", "bao-mau.example", "TUOI TRE ONLINE", "Bnews"];

test.each([
  ["Hà Thu (tổng hợp)", ["Hà Thu"]],
  ["Hồ Hương (TTXVN)", ["Hồ Hương"]],
  ["Ann Lee (Reuters), Mara Penn (in London)", ["Ann Lee", "Mara Penn"]],
  ["Ann (Annie) Lee", ["Ann (Annie) Lee"]],
  ["Theo Hồ Hương", ["Hồ Hương"]],
  ["Bởi Hồ Hương", ["Hồ Hương"]],
  ["Bởi: Hồ Hương", ["Hồ Hương"]],
  ["Bởi", []],
  ["Nhóm phóng viên", ["Nhóm phóng viên"]],
  ["Nhóm PV: Hà Thu, Hồ Hương", ["Hà Thu", "Hồ Hương"]],
  ["Tin, ảnh: P.Y", ["P.Y"]],
  ["Bài, ảnh: Lò Mai - Vi Thuận", ["Lò Mai", "Vi Thuận"]],
  ["Trọng Tuấn - Minh Khôi", ["Trọng Tuấn", "Minh Khôi"]],
  ["NHẬT XUÂN;NGHI VŨ", ["NHẬT XUÂN", "NGHI VŨ"]],
  ["Tạ Ngọc Cường/BNEWS/vnanet.vn", ["Tạ Ngọc Cường"]],
  ["By Ann Lee and Mara Penn", ["Ann Lee", "Mara Penn"]],
  ["Von Jörg Weiß, Anna Süß", ["Jörg Weiß", "Anna Süß"]],
  ["Angela Lang in New York", ["Angela Lang"]],
  ["신현우 기자", ["신현우"]],
  ["Eingestellt von Jörg Weiß", ["Jörg Weiß"]],
  ["Interview: Anna Süß", ["Anna Süß"]],
  ["Kommentar von Anna Süß", ["Anna Süß"]],
  ["Author Ann Lee", ["Ann Lee"]],
  ["Ann Lee December 2, 2025", ["Ann Lee"]],
  ["Ann Lee Publié le 2 décembre", ["Ann Lee"]],
  ["design: Ann Lee; code: Mara Penn", []],
  ["Süß Verlag GmbH", []],
  ["Lee Media Corporation", []],
  ["Von Jörg Weiß Fr, 18. Oktober 2025", ["Jörg Weiß"]],
  ["Von Jörg Weiß Freitag, 18.10.2025", ["Jörg Weiß"]],
  ["Anna Süß im Gespräch mit Jörg Weiß", ["Anna Süß", "Jörg Weiß"]],
  ["Ann & Mara", ["Ann & Mara"]],
  ["Ann Lee & Mara Penn", ["Ann Lee", "Mara Penn"]],
  ["Ann Lee, Ph.D., RD, Mara Penn", ["Ann Lee, Ph.D., RD", "Mara Penn"]],
  ["Ann Lee, E-RYT 200", ["Ann Lee, E-RYT 200"]],
  ["Ann Lee, AFP", ["Ann Lee", "AFP"]],
  ["Ann Lee, Reuters", ["Ann Lee", "Reuters"]],
  ["Von Jörg Weiß, Berlin", ["Jörg Weiß"]],
  ["Por Ana Sousa, Bnews — Lisboa", ["Ana Sousa"]],
  ["Lê Minh Sang, Phượng", ["Lê Minh Sang", "Phượng"]],
  ["Phan Minh Sang, Phuong", ["Phan Minh Sang", "Phuong"]],
  ["Biography", []],
  ["Ann Lee, Sr. Director of Ferries", ["Ann Lee"]],
  ["Ann Lee, River Expert", ["Ann Lee"]],
  ["Ann Lee, National Ferry Reporter", ["Ann Lee"]],
  ["Hoàng Minh, 07/03/2026 08:15", ["Hoàng Minh"]],
  ["Hoài Thu, 08:15 07/03/2026", ["Hoài Thu"]],
  ["Lê Minh Sang, 7/3/2026", ["Lê Minh Sang"]],
  ["Trần Hải Do, 7/3/2026", ["Trần Hải Do"]],
  ["Hoài Thu, 7 tháng 3 năm 2026", ["Hoài Thu"]],
  ["P.Y - M.A", ["P.Y", "M.A"]],
  ["P.Y, B.A", ["P.Y", "B.A"]],
  ["Ngọc Hà - B.S", ["Ngọc Hà", "B.S"]],
  ["Hà Thu, B.S, P.Y", ["Hà Thu", "B.S", "P.Y"]],
  ["Ann Lee, M.A., Mara Penn", ["Ann Lee, M.A.", "Mara Penn"]],
  ["Ann Lee, MD and Mara Penn, J.D.", ["Ann Lee, MD", "Mara Penn, J.D."]],
  ["John Badmin", ["John Badmin"]],
  ["Badmin", ["Badmin"]],
  ["echo-admin", []],
  ["No Author", []],
  ["Creative Commons Attribution 2.5 License", []],
  ["Báo Mẫu", []],
  ["Báo điện tử Mẫu", []],
  ["Magazin Mẫu", []],
  ["TUOI TRE ONLINE", []],
  ["https://facebook.example/bao", []],
  ["admin", []],
  ["by echoadmin", []],
  ["Chia sẻ", []],
  ["03/02/2026 08:15", []],
] as const)("the byline “%s” names %j", (byline, names) => {
  expect(
    namesIn(byline, { siteNames, vietnamese: false }).filter(
      (name) => name !== "BNEWS" || names.includes("BNEWS" as never),
    ),
  ).toEqual(names);
});

test.each([
  ["(Dân trí) - Mười hai bản", "Mười hai bản"],
  ["TTO - Mười hai bản", "Mười hai bản"],
  ["(CAO) Mười hai bản", "Mười hai bản"],
  ["VOV.VN - Mười hai bản", "Mười hai bản"],
  ["BNEWS Mười hai bản", "Mười hai bản"],
  ["(SGGPO).- Mười hai bản", "Mười hai bản"],
  ["(NLĐO)- Mười hai bản", "Mười hai bản"],
  ["(Chinhphu.vn) - Mười hai bản", "Mười hai bản"],
  ["Mười hai bản - và ba bể", "Mười hai bản - và ba bể"],
])("the lead “%s” begins after its outlet's mark", (lead, expected) => {
  expect(withoutMark(lead)).toBe(expected);
});

test.each([
  ["Suối cạn. Ảnh: Lò Mai", { caption: "Suối cạn.", credit: "Lò Mai" }],
  ["Suối cạn - Ảnh: LÒ MAI", { caption: "Suối cạn - Ảnh: LÒ MAI", credit: "LÒ MAI" }],
  [
    "Suối cạn. (Nguồn ảnh: Công an nhân dân)",
    { caption: "Suối cạn. (Nguồn ảnh: Công an nhân dân)", credit: "Công an nhân dân" },
  ],
  ["Suối cạn |", { caption: "Suối cạn", credit: null }],
])("the caption “%s”", (text, expected) => {
  expect(splitCredit(text)).toEqual(expected);
});

const PROSE =
  "<p>Sáng thứ ba, chuyến đò đầu tiên của bến Hạ Khê rời bờ sau bốn tháng nằm chờ, kể từ trận lũ cuốn trôi cầu bến.</p>".repeat(
    4,
  );

const TITLE = "Bến đò Hạ Khê chạy lại sau bốn tháng lũ lụt";

type PageParts = { language?: string; title?: string; data?: object; site?: string; line: string };

function authorsOf({ language = "vi", title = TITLE, data, site, line }: PageParts) {
  const declared = JSON.stringify({ "@type": "NewsArticle", headline: title, ...data });
  const outcome = extract({
    html:
      `<html lang="${language}"><title>${title}</title><meta property="og:type" content="article">` +
      `<meta property="og:site_name" content="${site ?? "Sông Đào"}">` +
      `<script type="application/ld+json">${declared}</script>` +
      `<h1>${title}</h1>${line}<div class="article-body">${PROSE}</div>`,
    url: "https://hakhe.example/1",
    now: "2026-04-01T00:00:00.000Z",
  });
  return outcome.ok ? outcome.value.authors : outcome.reason;
}

test.each([
  ["Hoàng An - Hà Nội", ["Hoàng An"]],
  ["Hoàng An | Thể Thao", ["Hoàng An"]],
  ["Hoàng An - Theo Dân Trí", ["Hoàng An"]],
  ["Hoàng An - Báo Tuổi Trẻ", ["Hoàng An"]],
  ["Hoàng An - Thông Tấn Xã Việt Nam", ["Hoàng An"]],
  ["Hoàng An - Ảnh: Minh Trí", ["Hoàng An"]],
  ["<a>Hoàng An</a> - <a>Minh Trí</a>", ["Hoàng An", "Minh Trí"]],
])("besides the author of the data, Hoàng An, the byline “%s” gives %j", (byline, names) => {
  const data = { author: { name: "Hoàng An" } };
  for (const language of ["vi", "en"])
    expect(authorsOf({ language, data, line: `<div class="author">${byline}</div>` })).toEqual(names);
});

test.each([
  ["<p>Thời Sự | 07/03/2026</p>"],
  ["<p>Hà Nội - 07/03/2026 08:00</p>"],
  ["<p>Ha Nam - 07/03/2026 08:00</p>"],
])("the line %s names no author, though the page declares itself English", (line) => {
  expect(authorsOf({ language: "en", title: "Bến đò Hạ Khê chạy lại sau bốn tháng lũ lụt", line })).toEqual(
    [],
  );
});

test.each([["<p>Thời Sự | 07/03/2026</p>"], ['<div class="article-body"><p><b>Nam Định</b></p>']])(
  "the line %s names no author by its letters, where the title has too few to tell",
  (line) => {
    expect(authorsOf({ language: "en", title: "Hạ Khê sau lũ", line })).toEqual([]);
  },
);

test.each([
  ["Thanh Hà", "Thanh Niên Sông Đào", ["Thanh Hà"]],
  ["Thanh Niên Online", "Thanh Niên Sông Đào", []],
  ["Echo Desk", "Echo Weekly", []],
  ["Ilanga D", "Ilanga News", []],
])("“%s” under the account of the CMS at “%s” is named as %j", (name, site, authors) => {
  const data = { author: { name, url: "https://hakhe.example/author/admin/" } };
  expect(authorsOf({ data, site, line: "" })).toEqual(authors);
});
