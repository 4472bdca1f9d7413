import { describe, expect, test } from "vitest";
import { type ArticleText, prepareDocument } from "../../../../workers/shared/query/match/document.ts";
import { matchQuery } from "../../../../workers/shared/query/match/match.ts";
import { articleOf, queryOf } from "../../../support/query-cases.ts";

function matches(typed: string, article: Partial<ArticleText>): boolean {
  return matchQuery(queryOf(typed), prepareDocument(articleOf(article)));
}

describe("several spellings of the same thing", () => {
  const spellings = [
    ["TPHCM", "TP.HCM", "TP. HCM", "TP HCM", "tphcm"],
    ["50kg", "50 kg", "50-kg"],
    ["COVID19", "Covid-19", "covid 19"],
    ["George W Bush", "George W. Bush"],
    ["N.V.A", "N. V. A", "N V A"],
    ["Nguyễn Văn A và Trần Thị B", "Nguyễn Văn A. và Trần Thị B."],
    ["St Petersburg", "St. Petersburg"],
    ["ĐH Bách khoa", "ĐH. Bách khoa"],
    ["GĐ Lê Na", "GĐ. Lê Na"],
    ["P 5 Q 1", "P. 5, Q. 1", "P.5, Q.1", "p. 5, q. 1"],
    ["bác sĩ CKII Lê Na", "bác sĩ CKII. Lê Na"],
    ["15 m2", "15m²"],
  ];
  const pairs = spellings.flatMap((same) =>
    same.flatMap((one) => same.map((other) => [one, other] as const)),
  );
  test.each(pairs)("%s finds %s", (one, other) =>
    expect(matches(one, { body: `Tin ${other} nay` })).toBe(true),
  );

  test("but letters with a number, alone in quotes, are one name", () => {
    expect(matches('"covid19"', { body: "Covid-19" })).toBe(false);
    expect(matches('"covid19"', { body: "COVID19" })).toBe(true);
  });
  test("a sentence end before a lower-case letter still separates phrases", () =>
    expect(matches('"hợp tác. an ninh"', { body: "Hợp tác. An ninh" })).toBe(true));
});

describe("TƯ, which is trung ương in capitals alone", () => {
  test.each([
    ["alias:TƯ", "họp trung ương", true],
    ["alias:TƯ", "đầu tư công", false],
    ["alias:tư", "họp trung ương", false],
    ["alias:tu", "họp trung ương", false],
    ["TƯ", "đầu tư công", true],
    ["tư", "Ủy viên TƯ", true],
    ["đầu tư", "VỐN ĐẦU TƯ", true],
    ["vốn NOT alias:TƯ", "vốn đầu tư", true],
    ["vốn NOT alias:TƯ", "vốn của TƯ", false],
  ] as const)("%s in %s: %s", (typed, body, expected) => expect(matches(typed, { body })).toBe(expected));
});

describe("a word with a sign", () => {
  test.each([
    ["C++", "Khóa học C++ miễn phí", true],
    ["C++", "Lớp 5C và tổ C họp, C# cũng thế", false],
    ["học C miễn phí", "Khóa học C++ miễn phí", true],
    ["học C++ miễn phí", "Khóa học C++ miễn phí", true],
    ["học C++ miễn phí", "Khóa học C miễn phí, C++ thì không", false],
    ["C++", "từ C++17 trở đi", true],
    ["C++", "biên dịch C++x", false],
    ["C#", "nhóm C thi đấu", false],
    [".NET", "tảng .NET mới", true],
    [".net", "mạng net", false],
    ["@lena", "theo @LeNa", true],
    ["@lena", "theo Lena", false],
    ["#lũ", "tin #Lũ", true],
    ["#lũ", "tin lũ", false],
    ["lũ", "tin #lũ", true],
    ["tin -#lũ", "tin #lũ", false],
    ["tin -#lũ", "tin lũ", true],
    ["@kenh", "theo @kenh9", false],
    ["@kenh", "theo @kenh_tin", false],
    ["@kenh", "theo @kenh.", true],
    ["@kenh", "theo @kenh\u200b, nay", true],
    ["@kenh*", "theo @kenh9", true],
    ["@kenh9", "theo @kenh9", true],
    ["@kenh9", "theo @kenh 9", false],
    ["@kenh9", "theo @kenh9h", false],
    ["@kenh_tin", "theo @kenh_tin", true],
    ["@kenh_tin", "theo @kenh tin", false],
    ["#kenh9", "#kenh_9", false],
    ["kenh9", "theo @kenh9", true],
    ['"theo @kenh"~2', "theo @kenh9", false],
    ["tin -#lũ", "tin #lũ9", true],
    ["#越", "#越南", false],
    ['"học C++"~2', "học nhanh C++", true],
    ['"học C++"~2', "học nhanh C", false],
    ["biển đông", "#biển_đông", true],
    ["AT&T", "Tập đoàn AT & T", true],
  ] as const)("%s in %s: %s", (typed, body, expected) => expect(matches(typed, { body })).toBe(expected));
});

describe("scripts without spaces", () => {
  test.each([
    ["越南", "中国和越南举行会谈", true],
    ["越南", "越过南方", false],
    ["国家安全", "中国国家安全部", true],
    ["ปลอด", "ความปลอดภัย", true],
    ["ປະຊາຊົນ", "ປະຊາທິປະໄຕ ປະຊາຊົນລາວ", true],
    ["ລາວ", "ປະເທດລາວ", true],
    ["ភ្នំពេញ", "រាជធានីភ្នំពេញថ្ងៃនេះ", true],
    ["東京", "きょう東京で", true],
    ["南举", "越南。举行", false],
    ["越*", "中国和越南", true],
  ] as const)("%s in %s: %s", (typed, body, expected) => expect(matches(typed, { body })).toBe(expected));
});

describe("a successor", () => {
  const before = "2025-06-30T16:59:59.000Z";
  const after = "2025-06-30T17:00:00.000Z";
  test.each([
    ["the old name, ever", 'heir:"Hà Giang"', "Công an Hà Giang", after, true],
    ["the new name since the day of Việt Nam", 'heir:"Hà Giang"', "Công an Tuyên Quang", after, true],
    ["and not before", 'heir:"Hà Giang"', "Công an Tuyên Quang", before, false],
    ["where no day is known, as now", 'heir:"Hà Giang"', "Công an Tuyên Quang", null, true],
    ["never a sibling", 'heir:"Hà Nam"', "Công an Nam Định", after, false],
    ["of an heir is itself", 'heir:"Tuyên Quang"', "Công an Hà Giang", after, false],
    ["typed without diacritics", 'heir:"ha giang"', "Tuyên Quang", after, true],
    ["by any name of the successor", 'heir:"Bình Dương"', "TP.HCM", after, true],
    ["in another spelling of the old name", 'heir:"Đắc Nông"', "Lâm Đồng", after, true],
    ["and in one more", 'heir:"Bắc Cạn"', "Thái Nguyên", after, true],
    ["the old name in any spelling, ever", 'heir:"Đắk Nông"', "Đăk Nông", before, true],
    ["a name that is none, in any spelling", 'heir:"Đắk Lắk"', "Đăk Lăk", before, true],
    ["left out only since the day", '"Công an" -heir:"Hà Giang"', "Công an Tuyên Quang", before, true],
    ["left out since the day", '"Công an" -heir:"Hà Giang"', "Công an Tuyên Quang", after, false],
  ] as const)("%s", (_, typed, body, at, expected) => expect(matches(typed, { body, at })).toBe(expected));
});

describe("another name of a thing, both ways", () => {
  const groups = [
    ["Đắk Nông", "Đắc Nông", "Đăk Nông"],
    ["Bắc Kạn", "Bắc Cạn"],
    ["Kon Tum", "Kontum"],
    ["Liên hợp quốc", "Liên hiệp quốc", "LHQ"],
    ["trung ương", "TW", "T.Ư", "TƯ"],
    ["Bộ TN&MT", "Bộ Tài nguyên và Môi trường"],
    ["Bộ LĐ-TB&XH", "Bộ Lao động - Thương binh và Xã hội"],
  ];
  const pairs = groups.flatMap((same) => same.flatMap((one) => same.map((other) => [one, other] as const)));
  test.each(pairs)("alias:%s finds %s", (one, other) =>
    expect(matches(`alias:"${one}"`, { body: `Theo ${other} hôm nay` })).toBe(true),
  );

  test.each([
    ["Ban Chấp hành T. Ư họp", true],
    ["(T.Ư), ngày 3", true],
    ["BCH T.Ư. Đảng bộ họp", true],
    ["kết thúc hiệp T. Ưu thế thuộc về đội khách", false],
    ["đầu tư vào tư nhân", false],
    ["ĐẦU TƯ CÔNG", false],
    ["ĐẦU-TƯ CÔNG", false],
    ["VỐN ĐẦU\nTƯ", false],
    ["VĂN PHÒNG TƯ VẤN", false],
    ["hôm nay, thứ Tư", false],
    ["Ủy viên TƯ họp", true],
    ["Ủy viên TƯ họp".normalize("NFD"), true],
    ["BCH TƯ Đảng họp", true],
    ["Nghị quyết 8 khóa XI (TƯ)", true],
    ["đại hội XI TƯ họp", true],
    ["BAN BÍ THƯ\n\nTƯ họp", true],
    ["chữ t; ư là nguyên âm", false],
    ["áo chữ T. Nguyên âm ư", false],
  ])("an abbreviation with full stops stands alone: trung ương in %s: %s", (body, expected) =>
    expect(matches('alias:"trung ương"', { body })).toBe(expected),
  );
});
