import { describe, expect, test } from "vitest";
import { dateOrderOf, readFeedDate } from "../../../../workers/ingest/calendar/feed-date.ts";

describe("a feed's date is read, or is null", () => {
  test.each([
    ["Wed, 16 Sep 2026 10:17:00 +0700", "2026-09-16T03:17:00.000Z"],
    ["Wed, 16 Sep 2026 10:17:00 GMT", "2026-09-16T10:17:00.000Z"],
    ["Wed, 16 Sep 2026 10:17:00 GMT+7", "2026-09-16T03:17:00.000Z"],
    ["Wed, 16 Sep 26 10:17:00 +07", "2026-09-16T03:17:00.000Z"],
    ["16 Sep 2026 10:17 EST", "2026-09-16T15:17:00.000Z"],
    ["Wed, 16 September 2026 10:17:00 -0330", "2026-09-16T13:47:00.000Z"],
    ["Wed, 16 Sep 2026 10:17:00", "2026-09-16T03:17:00.000Z"],
    ["2026-09-16T10:17:00+07:00", "2026-09-16T03:17:00.000Z"],
    ["2026-09-16T10:17:00.123Z", "2026-09-16T10:17:00.000Z"],
    ["2026-09-16T10:17:00", "2026-09-16T03:17:00.000Z"],
    ["2026-09-16 10:17", "2026-09-16T03:17:00.000Z"],
    ["2026-09-16", "2026-09-15T17:00:00.000Z"],
    ["Thứ Tư, 16/09/2026, 10:17 (GMT+7)", "2026-09-16T03:17:00.000Z"],
    ["10:17 - 16-9-2026", "2026-09-16T03:17:00.000Z"],
    ["16.9.26 22:43 PM", "2026-09-16T15:43:00.000Z"],
    ["16.9.26 13:05 AM", "2026-09-16T06:05:00.000Z"],
    ["3/4/2026 12:05:00 AM", "2026-04-02T17:05:00.000Z"],
    ["31/02/2026 10:00", null],
    ["16/13/2026 10:00", null],
    ["Fri, 31 Dec 9999 23:59:59 GMT", null],
    ["Thu, 01 Jan 1970 00:00:00 GMT", null],
    ["hôm qua", null],
    ["", null],
    [null, null],
  ])("%s is %s", (text, expected) => expect(readFeedDate(text, "day-first")).toBe(expected));

  test("a feed that puts the month first is read so, narrow space and all", () => {
    expect(readFeedDate("9/6/2026 10:17:00\u202fAM", "month-first")).toBe("2026-09-06T03:17:00.000Z");
  });
});

describe("the order of day and month is decided for a whole feed", () => {
  test.each([
    [["9/10/2026 8:00:00 AM", "9/16/2026 8:00:00 AM"], "month-first"],
    [["9/10/2026 8:00:00\u202fAM"], "month-first"],
    [["9/10/2026 08:00"], "day-first"],
    [["16/9/2026 08:00", "9/10/2026 8:00:00 AM"], "day-first"],
    [["2026-09-16T10:17:00Z"], "day-first"],
    [[], "day-first"],
  ])("%j: %s", (texts, expected) => expect(dateOrderOf(texts)).toBe(expected));
});
