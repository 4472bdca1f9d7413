import { describe, expect, test } from "vitest";
import { eventWords, isSameHolding, isSameName } from "../../../workers/shared/same-event.ts";

const FORUM = "Diễn đàn nước sạch Việt Nam - Lào";

describe("two names of an event are one", () => {
  test.each([
    ["in the same words", FORUM, true],
    ["in any case, wherever the tone mark stands", "DIỄN ĐÀN NƯỚC SẠCH VIỆT NAM - LÀO", true],
    ["whichever country comes first", "Diễn đàn nước sạch Lào - Việt Nam", true],
    ["when a paper leaves a word out", "Diễn đàn nước Việt Nam - Lào", true],
    ["not when another country takes part", "Diễn đàn rừng xanh Việt Nam - Thái Lan", false],
  ])("%s", (_, other, is) => {
    expect(isSameName(eventWords(FORUM), eventWords(other))).toBe(is);
    expect(isSameName(eventWords(other), eventWords(FORUM))).toBe(is);
  });
});

describe("two mentions are of one holding", () => {
  test.each([
    ["by their number", { edition: 3, date: "2026-03-15" }, { edition: 3, date: "2026-03-16" }, true],
    [
      "not when their numbers differ",
      { edition: 3, date: "2026-03-15" },
      { edition: 4, date: "2026-03-15" },
      false,
    ],
    [
      "by their day, where one has no number",
      { edition: 3, date: "2026-03-15" },
      { date: "2026-03-15" },
      true,
    ],
    ["not when their days differ", { date: "2026-03-15" }, { date: "2026-03-16" }, false],
    ["by their year, where no day is told", { year: 2026, date: "2026-03" }, { year: 2026 }, true],
    ["not when their years differ", { year: 2026 }, { year: 2025 }, false],
  ])("%s", (_, one, other, is) => {
    const nothing = { edition: null, year: null, date: null };
    expect(isSameHolding({ ...nothing, ...one }, { ...nothing, ...other })).toBe(is);
  });
});
