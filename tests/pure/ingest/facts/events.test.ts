import { describe, expect, test } from "vitest";
import { factsOf } from "../../../support/facts.ts";

const PUBLISHED = "2024-05-20T03:00:00.000Z";

function eventsIn(lead: string, publishedAt: string | null = PUBLISHED) {
  return factsOf({ lead, publishedAt }).events;
}

describe("an event's name", () => {
  test.each([
    [
      "ends with its edition",
      "Ngày 15/5, tại Huế đã diễn ra Hội nghị hợp tác biên phòng Việt Nam - Lào lần thứ IX.",
      "Hội nghị hợp tác biên phòng Việt Nam - Lào",
    ],
    [
      "keeps its parties, with the commas between them",
      "Sáng 15/5, tại Sơn La diễn ra Hội nghị giao ban giữa Công an tỉnh Sơn La với Công an các tỉnh Hủa Phăn, Luông Pha Băng và Bôkẹo.",
      "Hội nghị giao ban giữa Công an tỉnh Sơn La với Công an các tỉnh Hủa Phăn, Luông Pha Băng và Bôkẹo",
    ],
    [
      "is without what brackets explain",
      "Chiều 15/5, Hội nghị tổng kết phong trào toàn dân bảo vệ an ninh Tổ quốc (ANTQ) năm 2023 được tổ chức tại Vinh.",
      "Hội nghị tổng kết phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2023",
    ],
    [
      "keeps what is in quotes",
      'Ngày 15/5, Hội thảo "Chuyển đổi số và được gì" diễn ra tại Đà Lạt.',
      'Hội thảo "Chuyển đổi số và được gì"',
    ],
    [
      "keeps a comma that belongs to a word",
      "Ngày 15/5 diễn ra Hội nghị phòng, chống ma túy vùng biên tại Lai Châu.",
      "Hội nghị phòng, chống ma túy vùng biên",
    ],
    [
      "keeps a longer word with a comma",
      "Ngày 15/5, Giải bóng đá Công an, Cảnh sát các nước ASEAN 2025 khai mạc tại Hà Nội.",
      "Giải bóng đá Công an, Cảnh sát các nước ASEAN 2025",
    ],
    [
      "ends before a person",
      "Tại Lễ ra quân tấn công tội phạm Đại tá Lê Na Sơn phát lệnh sáng 15/5.",
      "Lễ ra quân tấn công tội phạm",
    ],
    [
      "takes in whose congress it is",
      "Nghị quyết Đại hội lần thứ XI của Đảng bộ tỉnh Kon Tum đi vào cuộc sống.",
      "Đại hội Đảng bộ tỉnh Kon Tum",
    ],
    [
      "is made of the two sides of a meeting",
      "Ngày 15/5, tại thủ đô Viêng Chăn, Đoàn đại biểu Bộ Nội vụ Việt Nam đã có buổi hội đàm với Đoàn đại biểu Bộ Nội vụ Lào.",
      "hội đàm giữa Đoàn đại biểu Bộ Nội vụ Việt Nam và Đoàn đại biểu Bộ Nội vụ Lào",
    ],
  ])("%s", (_, lead, name) => expect(eventsIn(lead)[0]?.name).toBe(name));

  test.each([
    "Tại hội nghị, hai bên trao đổi kinh nghiệm.",
    "Phát biểu tại Hội nghị, ông nhấn mạnh điều đó.",
    "Nhiều hội nghị quốc tế lớn được chuẩn bị chu đáo.",
    "Đây là Diễn đàn thường niên của doanh nghiệp.",
  ])("is none in: %s", (lead) => expect(eventsIn(lead)).toEqual([]));
});

describe("an edition", () => {
  test.each([
    ["lần thứ XIII", 13],
    ["lần thứ XL", 40],
    ["lần thứ nhất", 1],
    ["lần thứ tư", 4],
    ["lần thứ mười một", 11],
    ["lần thứ 42", 42],
    ["lần 3", 3],
    ["thứ 6", 6],
    ["lần thứ XIIII", null],
    ["lần thứ hàng", null],
  ])("%s", (text, edition) => {
    const [event] = eventsIn(`Ngày 15/5, Kỳ họp Ủy ban hỗn hợp Việt Nam - Lào ${text} khai mạc tại Hà Nội.`);
    expect(event?.edition).toBe(edition);
    expect(event?.editionText).toBe(edition === null ? null : text);
  });

  test("belongs to the nearest event before it", () => {
    const lead =
      "Hội nghị hợp tác hải quan Việt - Lào lần thứ V diễn ra khi hai nước thực hiện Nghị quyết Đại hội lần thứ XIV.";
    expect(eventsIn(lead).map(({ name, edition }) => [name, edition])).toEqual([
      ["Hội nghị hợp tác hải quan Việt - Lào", 5],
      ["Đại hội", 14],
    ]);
  });

  test("may be followed by its year", () => {
    const lead =
      "Giao lưu hữu nghị quốc phòng biên giới Việt Nam - Campuchia lần thứ hai năm 2023 khai mạc tại Tây Ninh.";
    expect(eventsIn(lead)[0]).toMatchObject({
      edition: 2,
      year: 2023,
      name: "Giao lưu hữu nghị quốc phòng biên giới Việt Nam - Campuchia",
    });
  });
});

describe("an event's day", () => {
  test.each([
    ["without a year: the nearest one", "Ngày 15/5", "2024-05-15"],
    ["late in the year before", "Ngày 28/12", "2023-12-28"],
    ["soon to come", "Ngày 2/6", "2024-06-02"],
    ["with a year", "Ngày 26/3/2021", "2021-03-26"],
    ["with dashes", "Sáng 11-5", "2024-05-11"],
    ["with dots", "Chiều 9.5", "2024-05-09"],
    ["in words", "Ngày 3 tháng 4 năm 2022", "2022-04-03"],
    ["a span: its first day", "Từ ngày 17-23/4", "2024-04-17"],
    ["a month", "Tháng 10/2022", "2022-10"],
    ["a misprinted year", "Ngày 7/3/20022", "2022-03-07"],
    ["no day of the calendar", "Ngày 31/2", null],
    ["none", "Hôm ấy", null],
  ])("%s", (_, when, date) => {
    const lead = `${when}, tại Hà Nội diễn ra Hội nghị công tác dân vận khu vực phía Bắc.`;
    expect(eventsIn(lead)[0]?.date).toBe(date);
  });

  test("is unknown without a year where the article has no date", () => {
    const lead = "Ngày 15/5, tại Hà Nội diễn ra Hội nghị công tác dân vận khu vực phía Bắc.";
    expect(eventsIn(lead, null)[0]).toMatchObject({ date: null, year: null, place: "Hà Nội" });
  });

  test("and place behind the name are the event's own", () => {
    const lead =
      "Từ Hội nghị hợp tác biên phòng Việt - Lào lần thứ II tổ chức tại Lào tháng 3/2022 đến nay, hai bên gặp nhau nhiều.";
    expect(eventsIn(lead)[0]).toMatchObject({ edition: 2, date: "2022-03", place: "Lào" });
  });
});

describe("an event's place", () => {
  test.each([
    ["tại Đà Nẵng", "Đà Nẵng"],
    ["tại thủ đô Viêng Chăn", "Viêng Chăn"],
    ["tại tỉnh Quảng Trị", "tỉnh Quảng Trị"],
    ["tại Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"],
    ["tại thị xã Cửa Lò, Nghệ An", "thị xã Cửa Lò, Nghệ An"],
    ["tại xã Na Ngoi, huyện Kỳ Sơn, tỉnh Nghệ An", "xã Na Ngoi, huyện Kỳ Sơn, tỉnh Nghệ An"],
    ["tại cửa khẩu quốc tế Lao Bảo (Quảng Trị)", "cửa khẩu quốc tế Lao Bảo (Quảng Trị)"],
    ["tại trụ sở Bộ Công an", "trụ sở Bộ Công an"],
    ["ở Sầm Nưa", "Sầm Nưa"],
    ["tại buổi lễ", null],
  ])("%s", (where, place) => {
    const lead = `Ngày 15/5, ${where} đã diễn ra Hội nghị công tác dân vận khu vực phía Bắc.`;
    expect(eventsIn(lead)[0]?.place).toBe(place);
  });

  test("ends where the next thing begins", () => {
    const lead = "Ngày 15/5, tại Hà Nội, Bộ Y tế tổ chức Hội nghị toàn quốc về an toàn thực phẩm.";
    expect(eventsIn(lead)[0]).toMatchObject({ place: "Hà Nội", hosts: ["Bộ Y tế"] });
  });
});

describe("who holds an event", () => {
  test.each([
    [
      "those who preside together",
      "Trung tướng Lê Anh Tú, Thứ trưởng Bộ Công an và Thiếu tướng Bounmy Sihalath đồng chủ trì.",
      ["Lê Anh Tú", "Bounmy Sihalath"],
    ],
    ["one who presides", "Đại tá Lê Na Sơn, Giám đốc Công an tỉnh, chủ trì hội nghị.", ["Lê Na Sơn"]],
    [
      "heads of delegations",
      "Đoàn Việt Nam do Thiếu tướng Vũ Bá Hòa, Cục trưởng làm Trưởng đoàn.",
      ["Vũ Bá Hòa"],
    ],
    ["nobody else", "Đại tá Lê Na Sơn dự và phát biểu.", []],
  ])("%s", (_, sentence, hosts) => {
    const lead = `Ngày 15/5, tại Hà Nội diễn ra Hội nghị công tác dân vận khu vực phía Bắc. ${sentence}`;
    expect(eventsIn(lead)[0]?.hosts).toEqual(hosts);
  });

  test("organisers before the verb and behind do", () => {
    const before =
      "Sáng 15/5, Bộ Công an phối hợp với Đài Truyền hình Việt Nam tổ chức Lễ tôn vinh gương sáng vùng biên.";
    const behind = "Ngày 15/5, Hội thảo về an ninh mạng khu vực do Bộ Quốc phòng tổ chức đã khai mạc.";
    expect(eventsIn(before)[0]?.hosts).toEqual(["Bộ Công an", "Đài Truyền hình Việt Nam"]);
    expect(eventsIn(behind)[0]?.hosts).toEqual(["Bộ Quốc phòng"]);
  });
});

test.each([
  ["Hội nghị quán triệt việc trực ban cả ngày 24/7 diễn ra tại Huế.", null],
  ["Hội nghị về tổng đài trực ngày đêm 24/7 diễn ra tại Huế.", null],
  ["Ngày 24/7, tại Huế diễn ra Hội nghị quán triệt việc trực ban.", "2024-07-24"],
])("“24/7” is a day only if no word says that it is around the clock: %s", (lead, date) => {
  expect(eventsIn(lead, "2024-07-25T03:00:00.000Z")[0]?.date ?? null).toBe(date);
});
