import { expect, test } from "vitest";
import { readRobots } from "../../../workers/ingest/robots.ts";

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
  ["another is named", "User-agent: OtherBot\nDisallow: /", "/tin-1.html", true],
  ["the longest rule counts", "User-agent: *\nDisallow: /\nAllow: /tin-", "/tin-1.html", true],
  ["a star and a dollar are patterns", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false],
  [
    "two groups of one name are one",
    "User-agent: *\nDisallow: /a\n\nUser-agent: *\nDisallow: /b",
    "/b",
    false,
  ],
])("where %s, robots.txt allows a page or does not", (_, text, path, allowed) => {
  expect(readRobots(text, `${SITE}/robots.txt`).allows(SITE + path)).toBe(allowed);
});

test.each([
  ["", 500],
  ["Crawl-delay: 3", 3_000],
  ["Crawl-delay: 0.1", 500],
  ["Crawl-delay: 3600", 10_000],
  ["Crawl-delay: soon", 500],
])("with %j the pause between two requests is %i ms", (line, pauseMs) => {
  expect(readRobots(`User-agent: *\n${line}\nDisallow:`, `${SITE}/robots.txt`).pauseMs).toBe(pauseMs);
});
