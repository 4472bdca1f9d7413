import { describe, expect, test } from "vitest";
import { factsOf } from "../../../support/facts.ts";

describe("abbreviations that the text explains", () => {
  test.each([
    ["by letters", "Giữ vững an ninh trật tự (ANTT) trên địa bàn.", { ANTT: "an ninh trật tự" }],
    ["with a comma inside", "Bảo đảm an ninh, trật tự (ANTT) ở cơ sở.", { ANTT: "an ninh, trật tự" }],
    [
      "with Đ, which is not D",
      "Bộ đội Biên phòng (BĐBP) và quân đội nhân dân (QĐND).",
      { BĐBP: "Bộ đội Biên phòng", QĐND: "quân đội nhân dân" },
    ],
    [
      "leaving a small word out",
      "Sở Văn hóa và Thể thao (SVHTT) thông báo.",
      { SVHTT: "Sở Văn hóa và Thể thao" },
    ],
    ["with the newer tone", "Uỷ ban nhân dân (UBND) tỉnh họp.", { UBND: "Uỷ ban nhân dân" }],
    ["the other way round", "Lực lượng CSGT (cảnh sát giao thông) có mặt.", { CSGT: "cảnh sát giao thông" }],
    [
      "of another language",
      "Theo Tổ chức Y tế Thế giới (WHO), dịch đã lui.",
      { WHO: "Tổ chức Y tế Thế giới" },
    ],
    [
      "once, the first time",
      "an ninh trật tự (ANTT), rồi An ninh trật tự (ANTT).",
      { ANTT: "an ninh trật tự" },
    ],
    ["that are no gloss", "Bộ Công an (Hà Nội), (CAO) hôm nay, ông A (TP.HCM), cấp xã (C04).", {}],
  ])("%s", (_, body, expected) => {
    const found = factsOf({ body }).glosses.map(({ short, long }) => [short, long]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});

describe("organisations", () => {
  test.each([
    [
      "ministries with their country",
      "Bộ Công an Việt Nam và Bộ Quốc phòng Lào ký kết.",
      ["Bộ Công an Việt Nam", "Bộ Quốc phòng Lào"],
    ],
    ["without those that are only the beginning", "Bộ Y tế mời Bộ Y tế Việt Nam.", ["Bộ Y tế Việt Nam"]],
    ["the police of a province", "Công an tỉnh Điện Biên bắt giữ.", ["Công an tỉnh Điện Biên"]],
    [
      "firms",
      "Công ty Cổ phần Sao Khuê và Tập đoàn Hải Vân bị phạt.",
      ["Công ty Cổ phần Sao Khuê", "Tập đoàn Hải Vân"],
    ],
    ["courts", "Tòa án nhân dân thành phố Hải Phòng tuyên án.", ["Tòa án nhân dân thành phố Hải Phòng"]],
    ["none that is not told", "Công an tỉnh, UBND huyện và Sở họp. Hội nghị bế mạc.", []],
  ])("%s", (_, body, expected) => expect(factsOf({ body }).organisations).toEqual(expected));
});

describe("what is not read", () => {
  const body = "Thượng tướng Lê Anh Tú, Thứ trưởng Bộ Công an (BCA), chủ trì.";
  const nothing = { events: [], persons: [], organisations: [], glosses: [] };

  test("an article in another language", () => {
    expect(factsOf({ body, language: "en" })).toEqual(nothing);
    expect(factsOf({ body, language: "vi-VN" }).persons).toHaveLength(1);
    expect(factsOf({ body, language: null }).persons).toHaveLength(1);
  });

  test("a headline in which every word has a capital", () => {
    const title = "Thứ Trưởng Lê Anh Tú, Bộ Công An (BCA) Thăm Tỉnh Hà Giang";
    expect(factsOf({ title })).toEqual(nothing);
    expect(factsOf({ title: title.toUpperCase() })).toEqual(nothing);
  });

  test.each([
    "(",
    '"',
    "Lê-",
    "Hội nghị ",
    "Đại tá Lê Văn A, Giám đốc, ",
    "hội đàm với ",
    "giữa A, ",
    "ngày 1/1 tại ",
    "phó ",
    "A. ",
  ])("a text made only of %j is read in bounded time", (part) => {
    const facts = factsOf({ title: part.repeat(100), body: part.repeat(3_000), captions: [part] });
    expect(facts.events.length).toBeLessThanOrEqual(12);
    expect(facts.persons.length).toBeLessThanOrEqual(60);
  });

  test("more than so many of each", () => {
    const syllables = [..."BCDGHKLMNPQRSTVX"].map((onset) => `${onset}an`);
    const names = syllables.flatMap((middle) =>
      syllables.map((last) => `Đại tá Lê ${middle} ${last} phát biểu.`),
    );
    expect(factsOf({ body: names.join(" ") }).persons).toHaveLength(60);
  });
});
