import { describe, expect, test } from "vitest";
import { noteOf } from "../../../../workers/notify/channels/note.ts";
import type { AlertLanguage } from "../../../../workers/notify/channels/words.ts";

const AT = "2026-11-29T15:00:00.000Z";
const RESETS_AT = "2026-11-30T00:00:00.000Z";

function noteOn(type: string, data: object, language: AlertLanguage = "vi") {
  const body = JSON.stringify({ type, timestamp: AT, data });
  const channel = { options: {} } as Parameters<typeof noteOf>[1];
  const { title, excerpts } = noteOf(
    { id: "1", bodies: [body], language } as Parameters<typeof noteOf>[0],
    channel,
  );
  return [title, ...excerpts.map((pieces) => pieces.map(({ text }) => text).join(""))];
}

describe("that little is left of a limit", () => {
  const rows = { resource: "rowsWritten", used: 81_234, limit: 100_000, resetsAt: RESETS_AT };

  test("is told in words, with the moment on the reader's clock", () => {
    expect(noteOn("budget.low", { ...rows, lastsUntil: "2026-11-29T18:28:00.000Z" })).toEqual([
      "Hạn mức sắp hết: số dòng ghi trong ngày (D1)",
      "Đã dùng 81.234 trên 100.000 (81 %). Với tốc độ này sẽ hết lúc 01:28 30/11/2026. Được tính lại từ đầu lúc 07:00 30/11/2026.",
      "22:00 29/11/2026",
    ]);
  });

  test("is told in English, and without a moment where the rest lasts", () => {
    expect(noteOn("budget.low", { ...rows, lastsUntil: null }, "en")).toEqual([
      "Nearly used up: rows written in a day (D1)",
      "81,234 of 100,000 are used (81 %). It is reset at 07:00, 30/11/2026.",
      "22:00, 29/11/2026",
    ]);
  });

  test("is told of the database in megabytes, which no new day gives back", () => {
    const full = { resource: "databaseBytes", used: 401_600_000, limit: 500_000_000, resetsAt: null };
    expect(noteOn("budget.low", { ...full, lastsUntil: "2026-12-24T03:00:00.000Z" }, "en")[1]).toBe(
      "402 MB of 500 MB are used (80 %). At this rate it lasts until 10:00, 24/12/2026.",
    );
  });
});

test("another notice names what it is about, its details and its time", () => {
  const source = { id: "3", name: "Báo thử", url: "https://bao.test/rss" };
  expect(noteOn("source.blocked", { source, reason: "captcha" })).toEqual([
    "Nguồn “Báo thử” chặn Báo Động",
    "reason: captcha",
    "22:00 29/11/2026",
  ]);
});
