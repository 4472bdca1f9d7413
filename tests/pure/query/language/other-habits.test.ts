import { describe, expect, test } from "vitest";
import { warned } from "../../../support/query-cases.ts";

describe("a query typed as in another language or for another engine", () => {
  test.each([
    ['"lũ" hay "bão"', [[4, "operator-in-words", '"lũ" OR "bão"']]],
    ['"lũ" cùng với "bão"', [[4, "operator-in-words", '"lũ" AND "bão"']]],
    ["lũ hoặc là bão", [[2, "operator-in-words", "lũ OR bão"]]],
    ["lũ HAY bão", [[2, "operator-in-words", "lũ OR bão"]]],
    ['"паводок" и "град"', [[9, "operator-in-words", '"паводок" AND "град"']]],
    ["паводок или град", [[7, "operator-in-words", "паводок OR град"]]],
    ["паводок НЕ град", [[7, "operator-in-words", "паводок NOT град"]]],
    ['"洪水" 和 "台风"', [[4, "operator-in-words", '"洪水" AND "台风"']]],
    ["พายุ หรือ น้ำท่วม", [[4, "operator-in-words", "พายุ OR น้ำท่วม"]]],
    ['"ພະຍຸ" ແລະ "ນ້ຳ"', [[6, "operator-in-words", '"ພະຍຸ" AND "ນ້ຳ"']]],
    ['"سيل" أو "برد"', [[5, "operator-in-words", '"سيل" OR "برد"']]],
    ["sel VE dolu", [[3, "operator-in-words", "sel AND dolu"]]],
    ["Hagel UND Sturm", [[5, "operator-in-words", "Hagel AND Sturm"]]],
    ["grêle SAUF neige", [[5, "operator-in-words", "grêle NOT neige"]]],
    ["lũ NEAR5 bão", [[2, "operator-in-words", '("lũ bão"~5 OR "bão lũ"~5)']]],
    ["lũ NEAR(5) bão", [[2, "operator-in-words", '("lũ bão"~5 OR "bão lũ"~5)']]],
    ["lũ AROUND 5 bão", [[2, "operator-in-words", '("lũ bão"~5 OR "bão lũ"~5)']]],
    ["lũ quét /5 bão", [[7, "operator-in-words", '("lũ quét bão"~5 OR "bão lũ quét"~5)']]],
    ["lũ quét /s bão", [[7, "operator-in-words", null]]],
    ["roam~2", [[0, "slop-after-space", "roam"]]],
    ['"lũ quét"~0.8', [[9, "slop-after-space", '"lũ quét"']]],
    ["lũ quét + sạt lở", [[8, "plus-sign", "lũ quét AND sạt lở"]]],
    ["lu quet +sat lo", [[8, "plus-sign", "lu quet AND sat lo"]]],
    ['"lũ quét"/"sạt lở"', [[9, "list", '"lũ quét" OR "sạt lở"']]],
    ["lũ, bão, và sạt lở", [[2, "list", "lũ OR bão OR sạt lở"]]],
    ["سيل، برد، زلزال", [[3, "list", "سيل OR برد OR زلزال"]]],
    ["chủ đề:lũ", [[0, "unknown-field", null]]],
    ["người:Lê Na", [[0, "unknown-field", "person:Lê Na"]]],
    ["заголовок:паводок", [[0, "unknown-field", "title:паводок"]]],
    ["标题：洪水", [[0, "unknown-field", "title:洪水"]]],
    ["'Nam Định'", [[0, "quote-mark", '"Nam Định"']]],
    ["heir=Hà Giang", [[0, "unknown-field", "heir:Hà Giang"]]],
    ["bộ kế hoạch và đầu tư", [[0, "name-succeeded", 'heir:"bộ kế hoạch và đầu tư"']]],
  ] as const)("%s", (typed, expected) => expect(warned(typed)).toEqual(expected));

  test("a row of short terms is a query, however many there are", () => {
    const meant = "buôn người AND mại dâm AND ma túy";
    expect(warned("buôn người và mại dâm và ma túy").map(([, , suggestion]) => suggestion)).toEqual([
      meant,
      meant,
    ]);
  });

  test("one suggestion has all operators that were meant", () => {
    const meant = "lũ OR bão OR sạt lở";
    expect(warned("lũ or bão | sạt lở")).toEqual([
      [2, "operator-in-words", meant],
      [9, "operator-in-words", meant],
    ]);
    expect(warned("lũ && !bão").map(([, , suggestion]) => suggestion)).toEqual([
      "lũ AND -bão",
      "lũ AND -bão",
    ]);
  });
});

test.each([
  "ด่วน:ไฟไหม้",
  "dove va la nave",
  "se va a Roma",
  "ça va bien",
  "search and rescue",
  "Bosnia and Herzegovina",
  "again and again",
  "Harbour Safety and Dredging Notes",
  "New Rules for Ports and Terminals",
  "nhóm UND ra mắt",
  "im Sport oder bei Spielen",
  "Der Fluss steigt wieder – „Wir müssen jetzt handeln“",
  "Three ports closed by the fog | What every skipper has to know now",
  "南海トラフ、一時調査 巨大地震、基準達せず",
  "外交部：坚决反对",
  "from 10,000 to 20,000 tons, 30,000 more",
  "SEO for e-commerce?",
  "dài ~12 km",
  "near 5 people",
  "ngày 2 /5 dương lịch",
  "lũ quét +sạt lở",
  "+lũ",
  "Việt Nam / Lào",
  "bà Hà Nam",
  "ca sĩ hà nam",
  "nghe si ha nam",
  'heir:"Bộ Kế hoạch và Đầu tư"',
  "heir:bộ kế hoạch và đầu tư",
])("no warning for %s", (typed) => expect(warned(typed)).toEqual([]));
