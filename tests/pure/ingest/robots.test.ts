import fc from "fast-check";
import robotsParser from "robots-parser";
import { expect, test } from "vitest";
import { readRobots, rulesForUs } from "../../../workers/ingest/robots.ts";

const SITE = "https://bao.test";

test.each([
  ["nothing is said", "", "/tin-1.html", true],
  ["a page stands in its place", "<!doctype html><title>404</title>", "/tin-1.html", true],
  ["all are shut out", "User-agent: *\nDisallow: /", "/tin-1.html", false],
  [
    "we are named, in whatever letters",
    "User-agent: BAODONG\nDisallow: /\n\nUser-agent: *\nAllow: /",
    "/a",
    false,
  ],
  ["a comment follows the name", "User-agent: * # all\nDisallow: /", "/tin-1.html", false],
  ["many stars are one", `User-agent: *\nDisallow: /a${"*".repeat(40)}b`, "/axb", false],
  ["another is named", "User-agent: OtherBot\nDisallow: /", "/tin-1.html", true],
  ["the longest rule counts", "User-agent: *\nDisallow: /\nAllow: /tin-", "/tin-1.html", true],
  ["a path is written without its slash", "User-agent: *\nDisallow: quan-tri/", "/quan-tri/a", false],
  ["a path without its slash is another's beginning", "User-agent: *\nDisallow: tin", "/kho/tin", true],
  ["an exception is written without its slash", "User-agent: *\nDisallow: /\nAllow: tin-", "/tin-1", true],
  ["a pattern begins with a star", "User-agent: *\nDisallow: *.pdf", "/a.pdf", false],
  ["a star and a dollar are patterns", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false],
  [
    "two groups of one name are one",
    "User-agent: *\nDisallow: /a\n\nUser-agent: *\nDisallow: /b",
    "/b",
    false,
  ],
])("where %s, robots.txt allows a page or does not", (_, text, path, allowed) => {
  expect(readRobots(rulesForUs(text), `${SITE}/robots.txt`).allows(SITE + path)).toBe(allowed);
});

test.each([
  ["", 500],
  ["Crawl-delay: 3", 3_000],
  ["Crawl-delay: 2,5", 2_500],
  ["Crawl-delay: 4s", 4_000],
  ["Crawl-delay: 0.1", 500],
  ["Crawl-delay: 3600", 10_000],
  [`Crawl-delay: ${"9".repeat(400)}`, 10_000],
  ["Crawl-delay: soon", 500],
])("with %j the pause between two requests is %i ms", (line, pauseMs) => {
  expect(readRobots(rulesForUs(`User-agent: *\n${line}\nDisallow:`), `${SITE}/robots.txt`).pauseMs).toBe(
    pauseMs,
  );
});

test("what is kept of a robots.txt decides as all of it does", () => {
  const agent = fc
    .constantFrom("*", "Baodong", "baodong/0.1", "OtherBot")
    .map((name) => `User-agent: ${name}`);
  const path = fc.constantFrom("", "/", "/a", "/a/b", "/*.html", "/a*b$", "/a/b # not /a");
  const rule = fc
    .tuple(fc.constantFrom("Disallow", "allow"), path)
    .map(([field, value]) => `${field}: ${value}`);
  const line = fc.oneof(agent, rule, fc.constantFrom("", "Sitemap: /s.xml", "no rule", "Crawl-delay: 2"));
  const url = `${SITE}/robots.txt`;
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const text = lines.join("\n");
      const kept = readRobots(rulesForUs(text), url);
      for (const page of ["/", "/a", "/a/b", "/c.html", "/axb"])
        expect(kept.allows(SITE + page)).toBe(
          robotsParser(url, text).isAllowed(SITE + page, "Baodong") ?? true,
        );
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  [
    "names of others before as many rules",
    `${"User-agent: x\n".repeat(19_000)}${"Disallow: /\n".repeat(19_000)}`,
    0,
  ],
  ["our name a thousand times", `${"User-agent: *\n".repeat(1_000)}${"Disallow: /a\n".repeat(3)}`, 4],
  ["a pattern of 200,000 wildcards", `User-agent: *\nDisallow: /${"*a".repeat(200_000)}`, 2],
  ["a thousand patterns with wildcards", `User-agent: *\n${"Disallow: /*a\n".repeat(1_000)}`, 1_001],
])("of %s little is kept", (_, text, lines) => {
  const kept = rulesForUs(text)
    .split("\n")
    .filter((line) => line !== "");
  expect(kept).toHaveLength(lines);
  expect(
    kept.filter((line) => line.includes("*") && !line.startsWith("user-agent")).length,
  ).toBeLessThanOrEqual(500);
});

test.each([
  ["User agent: *\nDisallow: /a"],
  ["useragent: *\nDissallow: /a"],
  ["User-agent: *\nDisallow: /%61"],
])("what other crawlers understand is obeyed: %j", (text) => {
  const rules = readRobots(rulesForUs(text), `${SITE}/robots.txt`);
  expect([rules.allows(`${SITE}/a/1`), rules.allows(`${SITE}/%61`), rules.allows(`${SITE}/b`)]).toEqual([
    false,
    false,
    true,
  ]);
});

test.each([
  ["seventeen wildcards", `/${"*a".repeat(17)}`],
  ["more letters than an address has", `/${"a".repeat(2_001)}`],
])("a rule of %s is left out", (_, pattern) => {
  const rule = (path: string) => `User-agent: *\nDisallow: ${path}`;
  expect(rulesForUs(rule(pattern))).toBe("user-agent: *\ndisallow:");
  expect(rulesForUs(rule(pattern.slice(0, -2)))).toContain(pattern.slice(0, -2));
});

test("%3F begins no query", () => {
  const rules = readRobots(rulesForUs("User-agent: *\nDisallow: /a%3Fb"), `${SITE}/robots.txt`);
  expect([rules.allows(`${SITE}/a?b`), rules.allows(`${SITE}/a%3Fb`)]).toEqual([true, false]);
});

test("%2F is not a slash", () => {
  const rules = readRobots(rulesForUs("User-agent: *\nDisallow: /a%2Fb"), `${SITE}/robots.txt`);
  expect([rules.allows(`${SITE}/a/b`), rules.allows(`${SITE}/a%2Fb`)]).toEqual([true, false]);
});
