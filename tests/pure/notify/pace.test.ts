import { expect, test } from "vitest";
import { paceOf } from "../../../workers/notify/match/pace.ts";

const NOON = { nowMs: Date.parse("2026-11-21T12:00:00.000Z"), random: 0 };
const FULL = { digest: null, quietHours: null, maxPerHour: 2, hourCount: 2 };
const AT_NOON = { collects: null, atTime: "2026-11-21T12:00:00.000Z" };

test.each([
  [
    "is collected until its end",
    "2026-11-21T11:20:00.000Z",
    { collects: "storm", atTime: "2026-11-21T12:20:00.000Z" },
  ],
  ["that is over counts no more", "2026-11-21T11:00:00.000Z", AT_NOON],
  ["that a clock ahead began does not count", "2026-11-21T12:00:00.001Z", AT_NOON],
  ["that never began does not count", null, AT_NOON],
])("an alert beyond the limit of an hour %s", (_, hourFrom, pace) => {
  expect(paceOf({ ...FULL, hourFrom }, NOON)).toEqual(pace);
});

test("what is collected in a storm waits for the end of quiet hours", () => {
  const quietHours = { from: "12:10", to: "13:30", timeZone: "UTC" };
  const hourFrom = "2026-11-21T11:20:00.000Z";
  expect(paceOf({ ...FULL, quietHours, hourFrom }, NOON)).toEqual({
    ...{ collects: "storm", atTime: "2026-11-21T13:30:00.000Z" },
  });
});
