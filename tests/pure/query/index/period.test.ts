import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { periodExpression, timeTokens } from "../../../../workers/shared/query/index/period.ts";

const HOUR_MS = 3_600_000;

/** Whether the expression asks for one of the article's words, as the index would. */
function finds(expression: string, at: string): boolean {
  const asked = [...expression.matchAll(/"([^"]+)"(\*?)/g)].map(([, word = "", star]) => ({ word, star }));
  return timeTokens(at).some((token) =>
    asked.some(({ word, star }) => (star === "*" ? token.startsWith(word) : token === word)),
  );
}

test("a period finds the hours from its first to its last, and no other", () => {
  const hour = fc.integer({ min: Date.UTC(2000, 0, 1) / HOUR_MS, max: Date.UTC(2099, 11, 31) / HOUR_MS });
  fc.assert(
    fc.property(hour, hour, hour, (one, other, asked) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const iso = (n: number) => new Date(n * HOUR_MS).toISOString();
      const expression = periodExpression(iso(from), iso(to)) ?? "";
      for (const at of [asked, from - 1, from, to, to + 1])
        expect(finds(expression, iso(at))).toBe(at >= from && at <= to);
    }),
  );
});

describe("a period", () => {
  test.each([
    ["without a beginning finds what is older than the century", null, "2026-05-03", "1975-04-30", true],
    ["nor what is newer than its end", null, "2026-05-03", "2026-05-04", false],
    ["that ended in the last century finds that century", null, "1990-01-01", "1989-01-01", true],
    ["that begins in the last century finds it too", "1950-01-01", "2026-01-01", "1960-01-01", true],
  ] as const)("%s", (_, from, to, at, isFound) => {
    expect(finds(periodExpression(from, to) ?? "", `${at}T12:00:00.000Z`)).toBe(isFound);
  });

  test("whose end is far ahead is not narrowed", () => {
    expect(periodExpression(null, "9999-12-31T00:00:00.000Z")).toBeNull();
  });

  test("needs fewer than 250 words, however long it is", () => {
    expect(periodExpression("2000-01-02T01", "2099-12-30T22")?.split(" OR ").length).toBeLessThan(250);
  });
});
