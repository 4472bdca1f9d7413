import { describe, expect, test } from "vitest";
import { readFeedDate } from "../../../../workers/ingest/calendar/feed-date.ts";
import { instantOf, parsePrintedDate } from "../../../../workers/ingest/calendar/printed-date.ts";

const reading = { now: new Date("2026-11-28T08:00:00.000Z"), offsetMinutes: 420 };

function printed(text: string): string | null {
  const found = parsePrintedDate(text, reading);
  return found && instantOf(found, reading);
}

describe("a moment is read the same on a page and in a feed", () => {
  test.each([
    ["a zone's name is no guess", "Sat, 18 Oct 2025 09:00:00 CEST", "2025-10-18T07:00:00.000Z"],
    ["nor is a far one's", "Sat, 18 Oct 2025 09:00:00 JST", "2025-10-18T00:00:00.000Z"],
    ["Central Europe's winter", "Sat, 28 Nov 2026 10:05:00 CET", "2026-11-28T09:05:00.000Z"],
    ["Central Europe's winter, in German", "28. November 2026, 10:05 Uhr MEZ", "2026-11-28T09:05:00.000Z"],
    ["a zone that nobody knows leaves the day", "Sat, 18 Oct 2025 22:00:00 QQT", "2025-10-18T00:00:00.000Z"],
    ["a French month", "18 août 2025 09:00", "2025-08-18T02:00:00.000Z"],
    ["a German month", "3. März 2026", "2026-03-02T17:00:00.000Z"],
    ["the month first", "Sat, Nov 28 2026 10:05:00 +0700", "2026-11-28T03:05:00.000Z"],
    ["the month first, with a comma", "November 28, 2026 10:05 AM", "2026-11-28T03:05:00.000Z"],
    ["asctime", "Sat Nov 28 10:05:00 2026", "2026-11-28T03:05:00.000Z"],
    ["asctime with a zone", "Fri Apr 28 17:20:36 UTC 2023", "2023-04-28T17:20:36.000Z"],
    ["the year first", "2026/11/28 10:05:00", "2026-11-28T03:05:00.000Z"],
    ["ISO 8601 without its signs", "20261121T0805", "2026-11-21T01:05:00.000Z"],
    ["the same in UTC", "20261121T080507Z", "2026-11-21T08:05:07.000Z"],
    ["epoch seconds", "1795838700", "2026-11-28T04:05:00.000Z"],
    ["epoch milliseconds", "1795838700000", "2026-11-28T04:05:00.000Z"],
    ["an ordinal", "16th Nov 2026", "2026-11-15T17:00:00.000Z"],
    ["RFC 822's short year", "Sat, 28 Nov 26 10:05 GMT", "2026-11-28T10:05:00.000Z"],
    ["afternoon on a vi-VN clock", "28/11/2026 1:05:09 CH", "2026-11-28T06:05:09.000Z"],
    ["morning on a vi-VN clock", "28/11/2026 12:05:09 SA", "2026-11-27T17:05:09.000Z"],
    ["the clock first", "10:05 CH 28/11/2026", "2026-11-28T15:05:00.000Z"],
    ["evening in words", "28/11/2026 7:30 tối", "2026-11-28T12:30:00.000Z"],
    ["a vi-VN month", "28 Th11 2026", "2026-11-27T17:00:00.000Z"],
    ["a vi-VN month first", "Th11 28, 2026", "2026-11-27T17:00:00.000Z"],
    ["a newer vi-VN month", "10:05, 28 thg 11, 2026", "2026-11-28T03:05:00.000Z"],
    ["a vi-VN weekday and month", "T7, 28 Th11 2026 10:05:00 +0700", "2026-11-28T03:05:00.000Z"],
    ["minutes without their zero", "28/11/2026 7h5", "2026-11-28T00:05:00.000Z"],
    ["minutes in words", "7 giờ 5 phút ngày 28/11/2026", "2026-11-28T00:05:00.000Z"],
    ["an hour before a number that is no minute", "28/11/2026 7 giờ 5", "2026-11-28T00:00:00.000Z"],
    ["a typographer's minus", "2026-11-28T08:05:00\u221205:00", "2026-11-28T13:05:00.000Z"],
    ["Moscow's zone in its own letters", "28 ноября 2026 г. 08:05 МСК", "2026-11-28T05:05:00.000Z"],
    ["the midnight that ends a day", "2026-11-28T24:00:00Z", "2026-11-29T00:00:00.000Z"],
    ["25:70 is no time", "2026-11-28T25:70:00Z", null],
    ["nor is 25:70 behind a day", "28/11/2026 25:70", null],
    ["the 31st of February is no day", "31/02/2026", null],
    ["a number of eight digits that is no day", "20269921", null],
  ])("%s: %s", (_, text, expected) => {
    expect(printed(text)).toBe(expected);
    expect(readFeedDate(text, "day-first")).toBe(expected);
  });
});

describe("28 November 2026, 10:05 is read in the languages of the world's papers", () => {
  test.each([
    "２０２６年１１月２８日 １０時０５分",
    "民國115年11月28日 10:05",
    "令和8年11月28日 10:05",
    "2026-W48-6T10:05:00+07:00",
    "2026W486T1005",
    "28/11 - 10h05'",
    "10h05' ngày 28-11",
    "Thứ Bảy, ngày 28 tháng 11 năm 2026, 10 giờ 05",
    "Cập nhật: 10:05, ngày 28 tháng 11",
    "11月28日 10時05分",
    "2026年11月28日 上午10:05",
    "2026. 11. 28. 오전 10:05",
    "28 พฤศจิกายน 2569 เวลา 10.05 น.",
    "28 พ.ย. 69 10:05",
    "ວັນທີ 28 ເດືອນພະຈິກ 2026, 10:05",
    "២៨ ខែវិច្ឆិកា ឆ្នាំ២០២៦ 10:05",
    "28 Νοεμβρίου 2026 10:05",
    "٢٨ نوفمبر ٢٠٢٦ ١٠:٠٥",
    "28 בנובמבר 2026 10:05",
    "28 नवंबर 2026 10:05",
    "28 листопада 2026, 10:05",
    "28 новембра 2026. 10:05",
    "28. novembra 2026 10:05",
    "28. studenoga 2026. u 10:05",
    "۲۸ نوامبر ۲۰۲۶ ساعت ۱۰:۰۵",
    "۷ آذر ۱۴۰۵ - ۱۰:۰۵",
    "1405/09/07 10:05",
    "2026. november 28. 10:05",
    "28 Nobyembre 2026 10:05",
    "Sabtu, 28 November 2026 10.05 WIB",
    "28. nov. 2026 kl. 10.05",
    "28. marraskuuta 2026 klo 10.05",
    "le 28 nov. 2026 à 10 h 05",
    "Đăng ngày 28.11.2026 lúc 10g05",
    "28 / 11 / 2026 - 10 : 05",
    "28/11/2569 10:05",
    "Sat 28 Nov 2026 10.05 +07",
  ])("%s", (text) => expect(printed(text)).toBe("2026-11-28T03:05:00.000Z"));
});

test.each(["2026年11月28日 下午1:05", "2026年11月28日 午後1時05分", "2026년 11월 28일 오후 1:05"])(
  "the half of the day counts before the hour, too: %s",
  (text) => expect(printed(text)).toBe("2026-11-28T06:05:00.000Z"),
);

describe("two hours ago is read in the languages of the world's papers", () => {
  test.each([
    ..."il y a 2 heures;vor 2 Stunden;hace 2 horas;há 2 horas;2 ore fa;2 часа назад;2 години тому".split(";"),
    ..."2 saat önce;2 jam lalu;2 uur geleden;2h ago;2小时前;2時間前;2시간 전;2 ชั่วโมงที่แล้ว".split(";"),
    ..."2 ຊົ່ວໂມງກ່ອນ;منذ 2 ساعات;πριν από 2 ώρες".split(";"),
  ])("%s", (text) => expect(printed(text)).toBe("2026-11-28T06:00:00.000Z"));
});

describe("a day in the first year of an era, and in one that has ended", () => {
  test.each([
    ["令和元年5月1日", "2019-05-01"],
    ["昭和64年1月7日", "1989-01-07"],
    ["昭和元年12月25日", "1926-12-25"],
    ["大正15年12月24日", "1926-12-24"],
    ["明治45年7月29日", "1912-07-29"],
    ["民國元年1月1日", "1912-01-01"],
  ])("%s", (text, day) => expect(printed(text)).toBe(new Date(`${day}T00:00:00+07:00`).toISOString()));
});

describe("a week date is a day of the year that its week belongs to", () => {
  test.each([
    ["2026-W01-1", "2025-12-29"],
    ["2026-W53-5", "2027-01-01"],
    ["2026-W05-3", "2026-01-28"],
    ["2020W537", "2021-01-03"],
  ])("%s", (text, day) => expect(printed(text)).toBe(new Date(`${day}T00:00:00+07:00`).toISOString()));
});

describe("a day without its year is the last such day", () => {
  test.each([
    ["14h05' ngày 3-2", "2026-02-03T07:05:00.000Z"],
    ["23:30 28/11", "2026-11-28T16:30:00.000Z"],
    ["Thứ Sáu, 27/11, lúc 8:05", "2026-11-27T01:05:00.000Z"],
    ["19h30 ngày 5/12", null],
    ["ngày 27/11", null],
    ["20:00 3-2", null],
    ["Hà Nội thắng 3/2 lúc 20:00", null],
    ["14:05 31/2", null],
    ["24/7 08:00", null],
    ["08:00, 24 / 7", null],
    ["08:00 ngày 24/7", "2026-07-24T01:00:00.000Z"],
    ["Thứ Sáu, 24/7, 08:00", "2026-07-24T01:00:00.000Z"],
  ])("%s", (text, expected) => expect(printed(text)).toBe(expected));
});

test.each([
  "2026-W54-1",
  "2026-W05",
  "2026-W05-8",
  "2026-W053",
  "2026W05-3",
  "A2026-W05-30",
  "ma túy 12 bánh",
  "20 Hà Nội",
  "2 ore famose",
  "giá 28.11 triệu",
  "2026. 3",
])("%s is no date", (text) => expect(printed(text)).toBeNull());

describe("a lower-case word is not a zone", () => {
  test.each([
    ["Le 3 mars 2026 à 10:05 et après", "2026-03-03T03:05:00.000Z"],
    ["Am 3.3.2026 um 10:05 ist", "2026-03-03T03:05:00.000Z"],
  ])("%s", (text, expected) => expect(printed(text)).toBe(expected));
});

describe("two amounts are counted back together", () => {
  test.each([
    ["2 tuần 3 ngày trước", "2026-11-10T17:00:00.000Z"],
    ["1 giờ 30 phút trước", "2026-11-28T06:30:00.000Z"],
    ["1 year and 2 months ago", "2025-09-27T17:00:00.000Z"],
    ["3 ngày trước", "2026-11-24T17:00:00.000Z"],
  ])("%s", (text, expected) => expect(printed(text)).toBe(expected));
});

test("relative dates in feeds are ignored, because a feed is read later than it was written", () => {
  expect(readFeedDate("3 ngày trước, 12 phút", "day-first")).toBeNull();
});

describe("a day of the Persian calendar is one of the common calendar:", () => {
  test.each([
    ["۱ فروردین ۱۴۰۴", "2025-03-21"],
    ["30 اسفند 1403", "2025-03-20"],
    ["31 شهریور 1405", "2026-09-22"],
    ["۱۲ اسفند ۱۴۰۴", "2026-03-03"],
  ])("%s", (text, day) =>
    expect(parsePrintedDate(text, reading)).toMatchObject({
      year: Number(day.slice(0, 4)),
      month: Number(day.slice(5, 7)),
      day: Number(day.slice(8)),
    }),
  );
});
