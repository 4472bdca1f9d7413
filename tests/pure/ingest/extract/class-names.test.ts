import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { marksOf } from "../../../../workers/ingest/extract/class-names/class-lookup.ts";
import { classNamesOf } from "../../../../workers/ingest/extract/class-names/class-names.ts";
import { isMark, TOKENS } from "../../../../workers/ingest/extract/class-names/tokens.ts";
import { scan } from "../../../../workers/ingest/extract/html/scan.ts";

describe("the table of class names", () => {
  const lines = TOKENS.trim().split("\n");

  test("has each token once, in the order of the alphabet, with marks that are known", () => {
    const tokens = lines.map((line) => line.trim().split(/\s+/)[0] ?? "");
    expect(tokens).toEqual([...new Set(tokens)]);
    const bare = tokens.map((token) => token.replace(/^\^|[$=]$/g, ""));
    expect(bare).toEqual(bare.toSorted());
    for (const line of lines) {
      const marks = line.trim().split(/\s+/).slice(1);
      expect(marks.length > 0 && marks.every(isMark), line).toBe(true);
    }
  });
});

test.each([
  ["relatedArticles", "junk"],
  ["article related_articles", "junk"],
  ["post-meta", "doubtful"],
  ["PhotoCMS_Caption", "caption"],
  ["comment-list", "junk"],
  ["commentList", "junk"],
  ["commentary", "neutral"],
  ["promoted", "neutral"],
  ["sec-more-info", "neutral"],
  ["more-in-sport", "junk"],
  ["promo-inner", "junk"],
  ["n1AuAdJlVL", "neutral"],
  ["Maw(635px) Mstart(82px)--modalMinWidth", "neutral"],
  ["md:w-[50%] sidebar", "junk"],
  ["story", "neutral"],
  ["reader", "neutral"],
])("%s is %s", (names, kind) => expect(classNamesOf(names).verdict.kind).toBe(kind));

test("a token with $ ends its word, with ^ it begins the name, with = it is the whole of it", () => {
  expect([marksOf("ad").has("junk"), marksOf("ad-top").has("junk"), marksOf("adam").has("junk")]).toEqual([
    true,
    true,
    false,
  ]);
  expect([marksOf("footer-links").has("aside"), marksOf("article-footer").has("aside")]).toEqual([
    true,
    false,
  ]);
  expect([marksOf("author").has("name"), marksOf("author-box").has("name")]).toEqual([true, false]);
});

test("long elements that are never the article, and names that only describe looks, are marked", () => {
  expect(classNamesOf("comments-area").verdict).toMatchObject({ kind: "junk", sure: true });
  expect(classNamesOf("box sidebar").verdict).toMatchObject({ group: "sidebar", sure: false });
  expect(classNamesOf("box related").verdict).toMatchObject({ group: "box related", sure: false });
});

test.each([
  ["post-body", 1],
  ["articleBody", 1],
  ["main-content", 2],
  ["entry", 3],
  ["content", 4],
  ["comment-body", 0],
  ["sidebar content", 0],
  ["bodyguard", 0],
])("as a container %s is of stage %i", (names, stage) => expect(classNamesOf(names).stage).toBe(stage));

test("names that are remembered keep nothing of the pages on which they were read", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const heldAfter = (pages: number): number => {
    for (let page = 0; page < pages; page++)
      scan(
        Buffer.from(`<body class="single single-post postid-${page}">${"a".repeat(1_000_000)}`).toString(),
      );
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = heldAfter(1);
  expect(heldAfter(60) - before).toBeLessThan(20_000_000);
});
