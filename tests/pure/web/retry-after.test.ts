import { expect, test, vi } from "vitest";
import { parseRetryAfter, RETRY_AFTER_MS_MAX } from "../../../workers/shared/web/retry-after.ts";

const NOW_MS = Date.parse("2026-11-21T12:00:00.000Z");

test.each([
  ["120", 120_000],
  [" 0 ", 0],
  ["0.25", 250],
  ["0.0001", 1],
  ["Sat, 21 Nov 2026 12:10:00 GMT", 600_000],
  ["Saturday, 21-Nov-26 12:10:00 GMT", 600_000],
  ["Sat Nov 21 12:10:00 2026", 600_000],
  ["Sat Nov  7 12:10:00 2026", null],
  ["Sat, 21 Nov 2026 12:10:00 UTC", 600_000],
  ["Sat, 21 Nov 2026 12:10:00 +0000", 600_000],
  ["Fri, 20 Nov 2026 12:10:00 GMT", null],
  ["99999999", RETRY_AFTER_MS_MAX],
  ["Wed, 21 Nov 2036 12:00:00 GMT", RETRY_AFTER_MS_MAX],
  ["99999999999999999999999999", null],
  ["-1", null],
  ["1e9", null],
  ["2026", 2_026_000],
  ["tomorrow", null],
  ["2026-11-21T12:10:00Z", null],
  ["", null],
  [null, null],
])("Retry-After: %s means %s ms", (value, expected) => expect(parseRetryAfter(value, NOW_MS)).toBe(expected));

test("a date without a zone is in GMT, whatever the zone of the machine", () => {
  vi.stubEnv("TZ", "Asia/Ho_Chi_Minh");
  expect(parseRetryAfter("Sat Nov 21 12:10:00 2026", NOW_MS)).toBe(600_000);
  vi.unstubAllEnvs();
});
