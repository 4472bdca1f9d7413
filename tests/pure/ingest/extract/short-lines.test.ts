import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const DAY = "2026-03-12T08:15:00+07:00";
const PROSE = [
  "Sáng 12/3, tỉnh họp khẩn sau khi cầu Trà Khúc xuất hiện vết nứt dài hơn hai mét ở trụ số bốn.",
  "Đơn vị kiểm định đã lặn xuống chân cầu và chụp ảnh từng vị trí hư hỏng trong hai ngày qua.",
  "Xe tải trên năm tấn phải đi vòng qua quốc lộ 1, còn xe khách và xe máy vẫn lưu thông bình thường.",
];

const set = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join("");

function linesOf(text: string): string[] | string {
  const html = `<title>Cầu Trà Khúc</title><body><div class="x1"><h1>Chuyện ở cầu Trà Khúc sáng nay</h1><time datetime="${DAY}">12/03/2026 08:15</time><div class="x3">${text}</div></div></body>`;
  const outcome = extract({
    html,
    url: "https://paper.example/cau-tra-khuc-102937.html",
    now: "2026-03-13T11:00:00Z",
  });
  return outcome.ok ? outcome.value.body.split("\n\n") : outcome.reason;
}

/** Lines that are no sentences, and where they stand. */
const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  ["prices above the text", ["Vàng SJC: 92,5 triệu đồng/lượng", "Vàng nhẫn: 91,8 triệu đồng", ...PROSE]],
  [
    "the weather at the end of it",
    [...PROSE, "Hà Nội: 18-24 độ C", "Đà Nẵng: 22-28 độ C", "TP.HCM: 26-35 độ C"],
  ],
  ["a result as its last line", [...PROSE, "Kết quả: Việt Nam 2-1 Thái Lan"]],
  [
    "the same words with other figures",
    [...PROSE, "Ngày 13: 26", "Ngày 14: 28", "Ngày 15: 25", "Ngày 16: 31", "Ngày 17: 30"],
  ],
  ["those who signed it", [...PROSE, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Minh Lâm"]],
  ["matches", [PROSE[0] ?? "", "Harrow - Whitby", "Ludlow - Rye", "Wells - Totnes"]],
  [
    "the days of a chronicle",
    ["Ngày 10/3/2026: cầu nứt", "Ngày 11/3/2026: thợ lặn", "Ngày 12/3/2026: cấm xe", ...PROSE],
  ],
  ["a last sentence in a script without full stops", [...PROSE, "การซ่อมจะเสร็จก่อนฤดูฝน"]],
];

describe("short lines set as the text is are part of it:", () => {
  test.each(TEXTS)("%s", (_, lines) => {
    expect(linesOf(set(lines))).toEqual(lines);
  });

  test("the times and subjects of entries, from the first one on", () => {
    const entries = PROSE.map(
      (text, index) => `<div><div>Chuyện thứ ${"abc"[index]}</div><div>${text}</div></div>`,
    );
    expect(linesOf(entries.join(""))).toContain("Chuyện thứ a");
  });

  test("a line that is alone, in bold type or in another box is not", () => {
    expect(linesOf(`<p>Minh An</p>${set(PROSE)}<p><b>Nhóm phóng viên</b></p><div>Bạn đọc</div>`)).toEqual(
      PROSE,
    );
  });
});

describe("short lines are not part of the text", () => {
  test.each([
    [
      "in bold type, one below the other",
      `${set(PROSE)}<p><b>Nhóm bạn đọc</b></p><p><b>Tổ dân phố Bắc</b></p>`,
    ],
    ["aligned right", `${set(PROSE)}<p align="right">Nhóm bạn đọc</p><p align="right">Tổ dân phố Bắc</p>`],
    ["with a number, in another setting", `${set(PROSE)}<div>Tổng đài 1900 1234</div>`],
    ["with the date, above it", `<p>Cập nhật 12/3/2026</p>${set(PROSE)}`],
    [
      "three of another setting, all above it",
      `<ul><li>Đời sống</li><li>Giao thông</li><li>Miền Trung</li></ul>${set(PROSE)}`,
    ],
  ])("%s", (_, text) => expect(linesOf(text)).toEqual(PROSE));
});

test("preformatted text keeps its paragraphs", () => {
  expect(linesOf(`${set(PROSE)}<pre>${PROSE.join("\n\n")}</pre>`)).toEqual([...PROSE, ...PROSE]);
});

test("who said what is quoted is part of the text", () => {
  const quotes = ["An, 34", "Bình, 61"].map(
    (who) => `<blockquote><p>${PROSE[1]} Tôi thấy.</p><footer>${who}</footer></blockquote>`,
  );
  expect(linesOf(set(PROSE) + quotes.join(""))).toContain("Bình, 61");
});
