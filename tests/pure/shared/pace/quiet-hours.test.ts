import { expect, test } from "vitest";
import { afterQuietHours } from "../../../../workers/shared/pace/quiet-hours.ts";

const NIGHT = { from: "22:00", to: "06:30" };
const [HA_NOI, BERLIN, LORD_HOWE] = ["Asia/Ho_Chi_Minh", "Europe/Berlin", "Australia/Lord_Howe"];

/** Berlin leaps from 02:00 to 03:00 on 2026-03-29, and goes back from 03:00 to 02:00 on 2026-10-25. */
test.each([
  ["noon is not quiet", NIGHT, HA_NOI, "2026-11-21T05:00:00Z", "2026-11-21T05:00:00Z"],
  ["the first minute is", NIGHT, HA_NOI, "2026-11-21T15:00:00Z", "2026-11-21T23:30:00Z"],
  ["the minute before is not", NIGHT, HA_NOI, "2026-11-21T14:59:59Z", "2026-11-21T14:59:59Z"],
  ["after midnight", NIGHT, HA_NOI, "2026-11-21T18:00:00Z", "2026-11-21T23:30:00Z"],
  ["the end is not", NIGHT, HA_NOI, "2026-11-21T23:30:00Z", "2026-11-21T23:30:00Z"],
  ["within one day", { from: "12:00", to: "13:00" }, HA_NOI, "2026-11-21T05:30:00Z", "2026-11-21T06:00:00Z"],
  [
    "none, where they end as they begin",
    { from: "08:00", to: "08:00" },
    HA_NOI,
    "2026-11-21T05:00:00Z",
    "2026-11-21T05:00:00Z",
  ],
  ["a night that is an hour short", NIGHT, BERLIN, "2026-03-28T22:00:00Z", "2026-03-29T04:30:00Z"],
  ["a night that is an hour long", NIGHT, BERLIN, "2026-10-24T21:00:00Z", "2026-10-25T05:30:00Z"],
  [
    "an end that is leapt over",
    { from: "22:00", to: "02:30" },
    BERLIN,
    "2026-03-29T00:30:00Z",
    "2026-03-29T01:00:00Z",
  ],
  [
    "a start that is leapt over",
    { from: "02:30", to: "05:00" },
    BERLIN,
    "2026-03-29T01:00:00Z",
    "2026-03-29T03:00:00Z",
  ],
  [
    "an end shown twice: its first",
    { from: "22:00", to: "02:30" },
    BERLIN,
    "2026-10-24T23:00:00Z",
    "2026-10-25T00:30:00Z",
  ],
  [
    "and quiet again until its second",
    { from: "22:00", to: "02:30" },
    BERLIN,
    "2026-10-25T01:10:00Z",
    "2026-10-25T01:30:00Z",
  ],
  [
    "an end at which the clock goes back",
    { from: "22:00", to: "03:00" },
    BERLIN,
    "2026-10-24T23:00:00Z",
    "2026-10-25T02:00:00Z",
  ],
  [
    "a zone that leaps by half an hour",
    { from: "22:00", to: "02:15" },
    LORD_HOWE,
    "2026-10-03T14:00:00Z",
    "2026-10-03T15:30:00Z",
  ],
])("quiet hours: %s", (_, hours, timeZone, at, end) => {
  const afterMs = afterQuietHours(Date.parse(at), { ...hours, timeZone: timeZone ?? "" });
  expect(new Date(afterMs).toISOString()).toBe(new Date(end).toISOString());
});
