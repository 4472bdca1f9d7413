import { expect, test } from "vitest";
import { topTerms } from "../../../../workers/notify/watch/top-terms.ts";
import { silenceOn, spikeOver } from "../../../../workers/shared/judge-days.ts";
import { countAnchors, noCounts } from "../../../../workers/shared/query/percolate/counts.ts";

const DAY = "2026-11-28";
const SINCE = "2026-10-01";
const weekdays = (counts: number[], today: number) =>
  new Map([
    ...counts.map((count, at) => [["2026-11-21", "2026-11-14", "2026-11-07", "2026-10-31"][at] ?? "", count]),
    [DAY, today],
    ["2026-11-27", 500],
  ] as [string, number][]);

test.each([
  ["nothing on those days before", [0, 0, 0, 0], { high: 4, middle: 6, low: 10 }],
  ["a few", [2, 3, 2, 1], { high: 6, middle: 8, low: 11 }],
  ["many", [100, 100, 100, 100], { high: 125, middle: 140, low: 160 }],
  ["now few, now many", [0, 40, 0, 40], { high: 70, middle: 100, low: 140 }],
])("after %s the sensitivity decides from which count a day is a spike", (_, earlier, limits) => {
  for (const [sensitivity, least] of Object.entries(limits) as ["low" | "middle" | "high", number][]) {
    const usualOf = (count: number) =>
      spikeOver(weekdays(earlier, count), { day: DAY, since: SINCE, sensitivity });
    expect([usualOf(least - 1), usualOf(least)], sensitivity).toEqual([null, expect.any(Number)]);
  }
});

test("a subscription that is younger than four weeks has no usual day", () => {
  const at = { day: DAY, sensitivity: "high" } as const;
  expect(spikeOver(weekdays([0, 0, 0, 0], 99), { ...at, since: "2026-10-31" })).toBe(0);
  expect(spikeOver(weekdays([0, 0, 0, 0], 99), { ...at, since: "2026-11-01" })).toBeNull();
});

test.each([
  [["01", "02", "03", "04"], "07", null],
  [["01", "02", "03", "04"], "08", { lastDay: "2026-11-04", usualGapDays: 1 }],
  // Working days: a weekend is no silence.
  [["02", "03", "04", "05", "06", "09", "10", "11", "12", "13"], "16", null],
  // One long gap is not yet three usual ones.
  [["01", "02", "03", "12"], "21", null],
  // More than three usual gaps, and no longer than the longest of them.
  [["01", "02", "03", "04", "05", "15"], "25", null],
  [["01", "02", "03", "04", "05", "15"], "26", { lastDay: "2026-11-15", usualGapDays: 2.8 }],
  // Only the last twelve days with alerts are looked at.
  [
    ["01", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21"],
    "25",
    { lastDay: "2026-11-21", usualGapDays: 1 },
  ],
  [["01", "02", "03", "12"], "24", { lastDay: "2026-11-12", usualGapDays: 3.7 }],
  [["01", "02", "03"], "30", null],
])("with alerts on the days %j, the %s is silent or not, as expected", (days, today, silence) => {
  const counts = new Map(days.map((day) => [`2026-11-${day}`, 1]));
  expect(silenceOn(counts, `2026-11-${today}`)).toEqual(silence);
});

test("a stored day without an alert does not end a silence", () => {
  const counts = new Map(["01", "02", "03", "04"].map((day) => [`2026-11-${day}`, 1]));
  expect(silenceOn(counts.set("2026-11-07", 0), "2026-11-08")?.lastDay).toBe("2026-11-04");
});

test("days in any order have the same rhythm", () => {
  const counts = new Map(["03", "01", "04", "02"].map((day) => [`2026-11-${day}`, 1]));
  expect(silenceOn(counts, "2026-11-08")).toEqual({ lastDay: "2026-11-04", usualGapDays: 1 });
});

test("a term of a spike may have one word of the query", () => {
  expect(topTerms(["Sau lũ", "Sau lũ"], "lũ quét", noCounts())).toEqual([{ term: "sau lũ", count: 2 }]);
});

test("of two terms of the same weight the one in more titles is first", () => {
  const counts = noCounts();
  for (let article = 0; article < 100; article += 1) countAnchors(counts, article === 0 ? ["sat lo"] : []);
  const titles = ["Mưa lớn", "Mưa lớn", ...Array(4).fill("Sạt lở")];
  expect(topTerms(titles, "lũ", counts).map(({ term }) => term)).toEqual(["sạt lở", "mưa lớn"]);
});

test("the terms of a spike are pairs that titles share, without the query's own", () => {
  const titles = ["Lũ quét ở Mường La", "Mường La: lũ quét làm sập cầu", "Sập cầu sau lũ quét"];
  expect(topTerms(titles, '"lũ quét"', noCounts())).toEqual([
    { term: "mường la", count: 2 },
    { term: "sập cầu", count: 2 },
  ]);
});

test("the terms of a spike are at most five, the rarer in the archive first, each in a tenth of the titles", () => {
  const pairs = ["sạt lở", "mưa lớn", "lốc xoáy", "sóng thần", "triều cường", "động đất"];
  const counts = noCounts();
  for (let article = 0; article < 40; article += 1) countAnchors(counts, ["sat lo"]);
  const titles = pairs.flatMap((pair) => [`${pair}.`, `${pair}, Hà Nội.`]);
  const terms = (more: string[]) => topTerms([...titles, ...more], "lũ", counts).map(({ term }) => term);
  expect(terms(["Sạt lở!"])).toEqual(["hà nội", ...pairs.slice(1, 5)]);
  expect(terms([])).not.toContain("sạt lở");
  expect(terms(Array(20).fill("Tin"))).toEqual(["hà nội"]);
});

test("no term of a spike extends across a punctuation mark", () => {
  expect(topTerms(["Hà Nội, mưa", "Hà Nội: mưa"], "lũ", noCounts())).toEqual([{ term: "hà nội", count: 2 }]);
});
