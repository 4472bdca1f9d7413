import { describe, expect, test } from "vitest";
import { freshSeconds } from "../../../workers/ingest/freshness.ts";

describe("how long a reply is fresh", () => {
  const DATE = "Sat, 21 Nov 2026 12:00:00 GMT";
  test.each<[string, Record<string, string>, number | null]>([
    ["max-age", { "cache-control": "public, max-age=300" }, 300],
    ["max-age less the age", { "cache-control": "max-age=300", age: "120" }, 180],
    ["max-age less an age that is no number", { "cache-control": "max-age=300", age: "old" }, 300],
    ["max-age that is used up", { "cache-control": "max-age=300", age: "400" }, null],
    [
      "max-age before Expires",
      { "cache-control": "max-age=60", date: DATE, expires: "Sat, 21 Nov 2026 13:00:00 GMT" },
      60,
    ],
    ["that of another directive is not ours", { "cache-control": "x-max-age=900" }, null],
    ["that of shared caches is not ours", { "cache-control": "s-maxage=900" }, null],
    ["no-cache", { "cache-control": "no-cache, max-age=300" }, null],
    ["no-store", { "cache-control": "max-age=300,no-store" }, null],
    ["Expires less Date", { date: DATE, expires: "Sat, 21 Nov 2026 12:10:00 GMT" }, 600],
    ["Expires in the past", { date: DATE, expires: "Thu, 19 Nov 1981 08:52:00 GMT" }, null],
    ["Expires that is no date", { date: DATE, expires: "0" }, null],
    ["Expires in another spelling", { date: DATE, expires: "2026-11-21T13:00:00Z" }, null],
    ["Expires without Date", { expires: "Sat, 21 Nov 2026 12:10:00 GMT" }, null],
    ["nothing", {}, null],
    ["nonsense", { "cache-control": "max-age=soon" }, null],
  ])("%s", (_, headers, seconds) => expect(freshSeconds(new Headers(headers))).toBe(seconds));
});
