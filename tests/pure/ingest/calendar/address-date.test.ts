import { describe, expect, test } from "vitest";
import { daysInAddress } from "../../../../workers/ingest/calendar/address-date.ts";

const NOW = new Date("2026-12-01T00:00:00.000Z");

function dayIn(path: string): string | null {
  const found = daysInAddress(new URL(path, "https://sample.example"), NOW);
  if (!found) return null;
  const [from, to] = [found.from, found.to].map((at) => new Date(at).toISOString().slice(0, 10));
  return from === to ? `${from}` : `${from} to ${to}`;
}

describe("the address of a page", () => {
  test.each([
    ["/2026/11/20/ben-do", "2026-11-20"],
    ["/tin/2026/3/9/", "2026-03-09"],
    ["/2026-11-20/ben-do", "2026-11-20"],
    ["/tin/2026-11-20-ben-do.html", "2026-11-20"],
    ["/20261120/ben-do", "2026-11-20"],
    ["/tin/20261120-ben-do", "2026-11-20"],
    ["/ben-do-20261120115542611.htm", "2026-11-20"],
    ["/ben-do-202611201155.htm", "2026-11-20"],
    ["/2026/11/ben-do", "2026-11-01 to 2026-11-30"],
    ["/web/20261125101316/https://sample.example/2026/11/20/ben-do", "2026-11-20"],
    ["/web/20261125101316/sample.example/2026/11/20/ben-do", "2026-11-20"],
  ])("%s names a day", (path, day) => expect(dayIn(path)).toBe(day));

  test.each([
    ["an event still to come", "/lich/2026/12/24/hoi-xuan"],
    ["an event in the headline", "/hoi-cho-2026-11-20"],
    ["a number at the end of the headline", "/world-asia-20191217"],
    ["a longer number", "/tin/2026112098765432100"],
    ["a number with no such time", "/ben-do-202611209975.htm"],
    ["no such day", "/2026/02/30/ben-do"],
    ["no such month", "/2026/13/ben-do"],
    ["a year before there were such pages", "/1968/05/12/ben-do"],
    ["a year alone", "/2026/ben-do"],
    ["the visit of an archive", "/web/20261125101316/https://sample.example/ben-do"],
    ["the visit of an archive, no scheme", "/web/20261125101316/sample.example/ben-do"],
    ["the query", "/ben-do?ngay=/2026/11/20/"],
  ])("%s is not a day of publication: %s", (_, path) => expect(dayIn(path)).toBeNull());
});
