import { expect, test } from "vitest";
import { datesInLine } from "../../../../workers/ingest/calendar/dates-in-line.ts";
import { instantOf } from "../../../../workers/ingest/calendar/printed-date.ts";

const READING = { now: new Date("2026-11-28T08:00:00Z"), offsetMinutes: 420 };

test.each([
  ["Đăng ngày 07/03/2026 08:05 - Cập nhật 07/03/2026 10:40", ["2026-03-07T01:05", "update 2026-03-07T03:40"]],
  ["07/03/2026 08:05 (cập nhật 10:40)", ["2026-03-07T01:05", "update 2026-03-07T03:40"]],
  [
    "Cập nhật: 08/03/2026 10:40 | Ngày đăng: 07/03/2026 08:05",
    ["update 2026-03-08T03:40", "2026-03-07T01:05"],
  ],
  [
    "Written: 2026-03-07 15:03:30 Updated: 2026-03-07 15:30:46",
    ["2026-03-07T08:03", "update 2026-03-07T08:30"],
  ],
  ["Letzte Änderung 28.04.2020, erschienen am 12.03.2020", ["update 2020-04-27T17:00", "2020-03-11T17:00"]],
  [
    "Publié le 30 août 2023 à 14h52, modifié le 30 août 2023 à 15h54",
    ["2023-08-30T07:52", "update 2023-08-30T08:54"],
  ],
  ["13/01/2025 10:22 Actualizado a 13/01/2025 15:43", ["2025-01-13T03:22", "update 2025-01-13T08:43"]],
  ["5 gennaio 2025 ( modifica il 6 gennaio 2025 | 15:24)", ["2025-01-04T17:00", "update 2025-01-06T08:24"]],
  ["07.03.2026, aktualisiert", ["update 2026-03-06T17:00"]],
  ["Cập nhật: 07/03/2026 10:40", ["update 2026-03-07T03:40"]],
  ["07/03/2026 08:05", ["2026-03-07T01:05"]],
  ["2026-03-07T08:05:00+09:00", ["2026-03-06T23:05"]],
  ["Đăng hôm nay lúc 8h30", ["2026-11-28T01:30"]],
  ["Cập nhật hôm qua, 08:30", ["update 2026-11-27T01:30"]],
  ["Published: yesterday, 10:00", ["2026-11-27T03:00"]],
  ["Publiziert heute um 12:19 Uhr", ["2026-11-28T05:19"]],
  ["Publié hier à 12h19", ["2026-11-27T05:19"]],
  ["公開：昨日 15:20", ["2026-11-27T08:20"]],
  ["28.11.2026 Online seit heute, 7.57 Uhr", ["2026-11-28T00:57"]],
  ["Published author wins prize today", []],
  ["no date at all in this line", []],
])("%s has %j", (line, expected) => {
  const found = datesInLine(line, READING);
  expect(
    found.map((date) => `${date.updated ? "update " : ""}${instantOf(date, READING).slice(0, 16)}`),
  ).toEqual(expected);
});
