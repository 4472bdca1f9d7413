import { describe, expect, test } from "vitest";
import { warningsOf } from "../../../../workers/shared/query/language/warnings.ts";
import { queryOf } from "../../../support/query-cases.ts";

const outlets = ["cand.com.vn", "antg.cand.com.vn", "tin.vn", "songda.vn", "baonuidoi.com.vn", "tdcg.vn"];

function warned(typed: string) {
  return warningsOf(queryOf(typed), { outlets }).map(
    ({ position, reason, suggestion }) => [position, reason, suggestion] as const,
  );
}

describe("a query that probably does not mean what was intended", () => {
  test.each([
    ["ma túy and Lào", [[6, "operator-in-words", "ma túy AND Lào"]]],
    ['"ma túy" or "Lào"', [[8, "operator-in-words", '"ma túy" OR "Lào"']]],
    ['"ma túy" và "Lào"', [[8, "operator-in-words", '"ma túy" AND "Lào"']]],
    ["ma túy hoặc buôn lậu", [[6, "operator-in-words", "ma túy OR buôn lậu"]]],
    ["ma túy NEAR Lào", [[6, "operator-in-words", null]]],
    ["ma túy near/5 Lào", [[6, "operator-in-words", null]]],
    ["ma túy | buôn lậu", [[6, "operator-in-words", "ma túy OR buôn lậu"]]],
    ['"ma túy"||"Lào"', [[8, "operator-in-words", '"ma túy" OR "Lào"']]],
    ['"hợp tác" ~2', [[9, "slop-after-space", '"hợp tác"~2']]],
    ["title : biên giới", [[0, "unknown-field", "title:biên giới"]]],
    ["tiêu đề: biên giới", [[0, "unknown-field", "title:biên giới"]]],
    ["tieu de: biên giới", [[0, "unknown-field", "title:biên giới"]]],
    ["TƯ", [[0, "other-reading", "alias:TƯ"]]],
    ["Lào AND TƯ", [[8, "other-reading", "Lào AND alias:TƯ"]]],
    ["ma túy hoac Lào", [[6, "operator-in-words", "ma túy OR Lào"]]],
    ["ma túy và/hoặc Lào", [[6, "operator-in-words", "ma túy OR Lào"]]],
    ['"ma túy"and"Lào"', [[8, "operator-in-words", '"ma túy" AND "Lào"']]],
    ["ma túy | | Lào", [[6, "operator-in-words", "ma túy OR Lào"]]],
    ["ma túy ¦ Lào", [[6, "operator-in-words", "ma túy OR Lào"]]],
    ["ma túy ｜ Lào", [[6, "operator-in-words", "ma túy OR Lào"]]],
    ["ma túy near Lào", [[6, "operator-in-words", null]]],
    ['"tau" near "cang"', [[5, "operator-in-words", null]]],
    ["NEAR(ma túy, Lào)", [[0, "operator-in-words", null]]],
    ["ma túy NEAR/ 3 Lào", [[6, "operator-in-words", null]]],
    ["ma túy && Lào", [[6, "operator-in-words", "ma túy AND Lào"]]],
    ["ma túy not Lào", [[6, "operator-in-words", "ma túy NOT Lào"]]],
    ["ma túy !Lào", [[7, "operator-in-words", "ma túy -Lào"]]],
    ["ma túy ADJ Lào", [[6, "operator-in-words", null]]],
    ["ma túy W/5 Lào", [[6, "operator-in-words", null]]],
    ['"hợp tác" ~ 2', [[9, "slop-after-space", '"hợp tác"~2']]],
    ["(lũ OR bão)~2", [[11, "slop-after-space", null]]],
    ["(lũ OR bão) ~2", [[11, "slop-after-space", null]]],
    ["site : cand.com.vn", [[0, "unknown-field", "source:cand.com.vn"]]],
    ["intitle :lũ", [[0, "unknown-field", "title:lũ"]]],
    ["title=lũ", [[0, "unknown-field", "title:lũ"]]],
    ["lũ -tiêu đề: bão", [[4, "unknown-field", "lũ -title:bão"]]],
    ["lũ quét tiêu đề: bão", [[8, "unknown-field", "lũ quét title:bão"]]],
    ["lũ AND tác giả: Lê Na", [[7, "unknown-field", "lũ AND author:Lê Na"]]],
    ["tóm tắt: lũ", [[0, "unknown-field", "lead:lũ"]]],
    ["Nguồn:cand", [[0, "unknown-field", "source:cand"]]],
    ['"biên giới" –Covid', [[12, "dash-for-minus", '"biên giới" -Covid']]],
    ['"biên giới"-Covid', [[11, "dash-for-minus", '"biên giới" -Covid']]],
    ['"biên giới"–Covid', [[11, "dash-for-minus", '"biên giới" -Covid']]],
    ["(lũ OR bão)-Covid", [[11, "dash-for-minus", "(lũ OR bão) -Covid"]]],
    ['lũ - "biên giới"', [[3, "dash-for-minus", 'lũ -"biên giới"']]],
    ['"lũ" – (mưa OR bão)', [[5, "dash-for-minus", '"lũ" -(mưa OR bão)']]],
    ["lũ －Covid", [[3, "dash-for-minus", "lũ -Covid"]]],
    ["Lào AND Bôlikh?", [[14, "question-mark", "Lào AND Bôlikh*"]]],
    ["title:Bôlikh?? OR Lào", [[12, "question-mark", "title:Bôlikh* OR Lào"]]],
    ["tỉnh ?ôlikhămxay", [[5, "question-mark", null]]],
    ["Bôlikh?", [[6, "question-mark", "Bôlikh*"]]],
    ["h?p tác", [[1, "question-mark", null]]],
    ["site:cand.com.vn an ninh", [[0, "field-synonym", "source:cand.com.vn an ninh"]]],
    ["an ninh -intitle:Covid", [[9, "field-synonym", "an ninh -title:Covid"]]],
    ["inurl:cand.com.vn", [[0, "field-synonym", "source:cand.com.vn"]]],
    ["source:CAND", [[0, "source-without-host", "source:cand.com.vn"]]],
    ["source:zing", [[0, "source-without-host", null]]],
    ['source:"Sông Đà" lũ', [[0, "source-without-host", "source:songda.vn lũ"]]],
    ["source:Sông Đà", [[0, "source-without-host", "source:songda.vn"]]],
    ['lũ source:"Báo Núi Đôi"', [[3, "source-without-host", "lũ source:baonuidoi.com.vn"]]],
    ['source:"Báo Sông Đà"', [[0, "source-without-host", "source:songda.vn"]]],
    ["-source:CAND lũ quét", [[1, "source-without-host", "-source:cand.com.vn lũ quét"]]],
    ['source:"Tin Không Có"', [[0, "source-without-host", null]]],
    ["source:Thác Đá Cửa Gió", [[0, "source-without-host", "source:tdcg.vn"]]],
    [
      'source:(CAND OR "Sông Đà")',
      [
        [8, "source-without-host", 'source:(cand.com.vn OR "Sông Đà")'],
        [16, "source-without-host", "source:(CAND OR songda.vn)"],
      ],
    ],
    ["/biên gi[oớ]i/", [[0, "pattern", null]]],
    ["bi[eê]n giới", [[2, "pattern", null]]],
    ["biên.+giới", [[4, "pattern", null]]],
    [
      "\\bLào\\b",
      [
        [0, "pattern", null],
        [5, "pattern", null],
      ],
    ],
    ["Bôlikh%", [[6, "percent-sign", "Bôlikh*"]]],
    ["%giới", [[0, "percent-sign", "giới"]]],
    ["biên%giới Lào", [[4, "percent-sign", null]]],
    ["biên giới^2", [[9, "boost", "biên giới"]]],
    ['"biên giới"^1.5 Lào', [[11, "boost", '"biên giới" Lào']]],
    ["\u200bma túy | Lào", [[7, "operator-in-words", "ma túy OR Lào"]]],
  ] as const)("%s", (typed, expected) => expect(warned(typed)).toEqual(expected));
});

function renamed(typed: string, now: string) {
  return [[0, "name-succeeded", `("${typed}" OR "${now}")`]] as const;
}

describe("a name that newspapers no longer use", () => {
  test.each([
    ["Hà Giang", [[0, "name-succeeded", 'heir:"Hà Giang"']]],
    ['title:"hà giang"', [[0, "name-succeeded", 'title:heir:"hà giang"']]],
    [
      '"Công an tỉnh Hà Giang"',
      [[0, "name-succeeded", '("Công an tỉnh Hà Giang" OR "Công an tỉnh Tuyên Quang")']],
    ],
    ["Bộ Kế hoạch và Đầu tư", [[0, "name-succeeded", 'heir:"Bộ Kế hoạch và Đầu tư"']]],
    ["Bộ TT&TT", [[0, "name-succeeded", 'heir:"Bộ TT&TT"']]],
    ['title:alias:"Bắc Cạn"', [[0, "name-succeeded", 'title:heir:"Bắc Cạn"']]],
    ["công an tỉnh quảng bình", renamed("công an tỉnh quảng bình", "công an tỉnh Quảng Trị")],
    ["cong an tinh quang binh", renamed("cong an tinh quang binh", "cong an tinh Quảng Trị")],
    ["LŨ Ở TỈNH YÊN BÁI", renamed("LŨ Ở TỈNH YÊN BÁI", "LŨ Ở TỈNH Lào Cai")],
    [
      "thứ trưởng bộ giao thông vận tải",
      renamed("thứ trưởng bộ giao thông vận tải", "thứ trưởng Bộ Xây dựng"),
    ],
    [
      "bão ở Hậu Giang".normalize("NFD"),
      renamed("bão ở Hậu Giang".normalize("NFD"), `${"bão ở".normalize("NFD")} Cần Thơ`),
    ],
  ] as const)("%s", (typed, expected) => expect(warned(typed)).toEqual(expected));
});

test.each([
  '"biên giới" AND ("ma túy" OR "buôn lậu") NOT Covid',
  "Việt Nam - Lào",
  "AT & T",
  "Vì sao giá vàng tăng?",
  "Sở Văn hóa và Thể thao",
  "Chủ tịch nước tiếp đoàn đại biểu Lào và Campuchia",
  '"a and b | c"~2',
  "source:cand.com.vn",
  "source:vn",
  "Ship near port of Rotterdam",
  "Việt-Lào",
  "Lũ quét (Lào) – Thái",
  '"Sông Đà" – phim mới',
  '"lũ quét" -Covid',
  "Cảnh báo: lũ quét",
  "dòng sự kiện: lũ quét",
  "https://a.vn/?source=rss",
  'heir:"Hà Giang"',
  'heir:("Hà Giang" OR "Hà Nam")',
  "Thái Bình Dương",
  "cầu bắc qua sông Thái Bình",
  "thủy điện Hòa Bình",
  "Quảng Nam - Đà Nẵng",
  'heir:"Bộ TN&MT"',
  "biên giới -title:Covid",
  "hòa bình cho mọi người",
  "từ 5~10 độ",
  "lãi suất 5%",
  "tăng 5 % so với năm trước",
  "24/7",
  "180 km/h",
  "UBND/HĐND",
  "Việt Nam / Lào",
  "5 m^2",
  "120km^2",
  "[Video] Công an",
  "Luật [1]",
])("no warning for %s", (typed) => expect(warned(typed)).toEqual([]));

test.each([
  "Thứ Tư",
  "Ban Chấp hành TƯ Đảng",
  "Lào AND alias:TƯ",
  '"BCH TƯ"',
  "đầu tư",
  "Cảnh báo: lũ quét",
  "Tập đoàn N bị phạt",
  "5 ~ 10 độ",
])("%s is nothing to warn of", (typed) => {
  expect(warned(typed)).toEqual([]);
});
