import { describe, expect, test } from "vitest";
import { scan } from "../../../../workers/ingest/extract/html/scan.ts";
import { extract } from "../../../../workers/ingest/extract.ts";

const PROSE =
  "<p>The council voted on Tuesday to reopen the mill race, nine years after the flood that closed it.</p>".repeat(
    8,
  );
const DECLARED = '<title>The mill race</title><meta property="og:type" content="article">';
const attributes = Array.from({ length: 50_000 }, (_, index) => `a${index}="1"`).join(" ");

/** A box of nothing but labels, each an element of its own: whose names follow is to be found around it. */
function editors(tag: string): string {
  return `${DECLARED}<h1>The mill race</h1>${PROSE}<div>${`<${tag}>Biên tập:</${tag}>`.repeat(12_000)}</div>`;
}

/** The slowest page takes a thirtieth of this: what takes longer grows faster than the page. */
const HANGS_MS = 5_000;

/** Pages made to hang, to overflow or to fill the memory of whoever reads them. */
const hostile: readonly (readonly [string, string])[] = [
  ["100,000 nested elements", "<div>".repeat(100_000) + PROSE],
  ["20,000 unclosed inline tags", "<b>x".repeat(20_000)],
  ["50,000 unclosed paragraphs", "<p>x".repeat(50_000)],
  ["375,000 ends of paragraphs", "</p>".repeat(375_000) + PROSE],
  ["100,000 headings without an end", "<h1>a b c ".repeat(100_000)],
  ["2,000 nested tables", "<table><tr><td>".repeat(2_000) + PROSE],
  ["2 MB of less-than signs", "<".repeat(2_000_000)],
  ["400,000 entities", "&amp;".repeat(400_000)],
  ["50,000 attributes on one tag", `<p ${attributes}>x</p>${PROSE}`],
  ["one attribute of 2 MB", `<a href="${"x".repeat(2_000_000)}">${PROSE}`],
  ["an unterminated comment", `<!--${"x".repeat(1_000_000)}${PROSE}`],
  ["an unterminated script", `<script>${"x<".repeat(500_000)}`],
  ["NUL bytes and broken surrogates", `<h1>A\0B\uD800C</h1>${"\0".repeat(1_000)}<p>\uDC00${PROSE}`],
  ["50,000 nested vector images", "<svg>".repeat(50_000) + PROSE],
  ["a hundred thousand siblings", "<i></i>".repeat(100_000) + PROSE],
  ["deep JSON-LD", `<script type="application/ld+json">${"[".repeat(100_000)}</script>${PROSE}`],
  [
    "JSON-LD that names the prototype",
    `<script type="application/ld+json">{"__proto__":{"headline":"x"}}</script>${PROSE}`,
  ],
  ["a script of a million quotes", `${DECLARED}<script>${'"\\\\'.repeat(500_000)}</script>`],
  ["scripts that do not end", `${DECLARED}${'<script>"'.repeat(200_000)}`],
  ["half a character in a script", `${DECLARED}<script>"<p>\\ud800${"x".repeat(500)}"</script>`],
  ["12,000 editors' labels in one box", editors("p")],
  [
    "20,000 linked names with prose",
    `${DECLARED}${"<h2><a href='/a-b-c-d-4711'>Hội An</a></h2><p>Phố cổ bên sông giữ gần nguyên hơn một nghìn ngôi nhà gỗ.</p>".repeat(20_000)}`,
  ],
  [
    "20,000 terms with links",
    `${DECLARED}<dl>${"<dt><a href='/a-b-c-d-4711'>Hội An</a></dt><dd>Phố cổ bên sông giữ gần nguyên hơn một nghìn ngôi nhà gỗ.</dd>".repeat(20_000)}</dl>`,
  ],
  [
    "10,000 boxes under linked names",
    `${DECLARED}${"<div><h3><a href='/a-b-c-d-4711'>Hội An</a></h3><p>Phố cổ bên sông giữ gần nguyên hơn một nghìn ngôi nhà gỗ.</p></div>".repeat(10_000)}`,
  ],
  [
    "20,000 hidden boxes",
    `${DECLARED}${"<div hidden><p>Phố cổ bên sông giữ gần nguyên hơn một nghìn ngôi nhà gỗ.</p></div>".repeat(20_000)}`,
  ],
  [
    "10,000 hidden answers",
    `${DECLARED}${PROSE}<h2>Hỏi</h2>${"<div hidden><p>Phố cổ bên sông giữ gần nguyên hơn một nghìn ngôi nhà gỗ.</p></div>".repeat(10_000)}`,
  ],
  [
    "10,000 figures without a picture",
    `${DECLARED}${PROSE}${"<figure><p>Phố cổ bên sông giữ gần nguyên hơn một nghìn ngôi nhà gỗ.</p></figure>".repeat(10_000)}${PROSE}`,
  ],
  ["30,000 short lines", `${DECLARED}<div>${"<p>Phố cổ bên sông</p>".repeat(30_000)}</div>`],
  ["12,000 editors' labels in one line", editors("b")],
  [
    "250 nested bylines around 2 MB",
    `${DECLARED}${'<i class="author">'.repeat(250)}${"x ".repeat(1_000_000)}`,
  ],
  [
    "60,000 paragraphs in 250 nested bylines",
    `${DECLARED}${'<div class="byline author">'.repeat(250)}${"<p>Lời văn của bài.</p>".repeat(60_000)}`,
  ],
  [
    "quotations of 10,000 times one word",
    `${DECLARED}${PROSE}<p>${"a ".repeat(200_000)}</p>${`<blockquote>b ${"a ".repeat(10_000)}</blockquote>`.repeat(40)}`,
  ],
  ["tags of odd names", `<a:b><c-d><"x"><1><p__proto__ __proto__="1" constructor="2">${PROSE}`],
];

describe("a hostile page", () => {
  test.each(hostile)("of %s ends in an answer or a named reason", { timeout: HANGS_MS }, (_, html) => {
    const outcome = extract({ html, url: "https://sample.example/a", now: "2026-04-01T00:00:00.000Z" });
    if (outcome.ok) expect(outcome.value.body.isWellFormed()).toBe(true);
    else expect(outcome.reason).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  test.each(hostile)("of %s stays within the limits", (_, html) => {
    const page = scan(html);
    expect(page.elements.length).toBeLessThanOrEqual(15_001);
    expect(Math.max(...page.elements.slice(0, 1_000).map(({ depth }) => depth))).toBeLessThanOrEqual(257);
  });
});

test("the text of elements nested too deeply is kept without the nesting", () => {
  const outcome = extract({
    html: `<title>The mill race</title>${"<div>".repeat(400)}${PROSE}`,
    url: "https://sample.example/a",
    now: "2026-04-01T00:00:00.000Z",
  });
  expect(outcome).toMatchObject({ ok: true, value: { title: "The mill race" } });
  if (outcome.ok) expect(outcome.value.body).toContain("nine years after the flood");
});

describe("a page longer than any is read in part:", () => {
  test("of its text the first 400,000 characters", () => {
    const { elements } = scan(`<p>${"mill race ".repeat(30_000)}</p>`.repeat(3));
    const texts = elements.flatMap(({ children }) => children.filter((child) => typeof child === "string"));
    expect(texts.join("")).toHaveLength(400_000);
  });

  test("of its title the first 4,000 characters", () => {
    expect(scan(`<title>${"mill race ".repeat(1_000)}</title>`).title).toHaveLength(4_000);
  });

  test("of its class names 2,500, and these wherever they are", () => {
    const names = Array.from({ length: 2_700 }, (_, at) => `<p class="n${at}">x</p>`).join("");
    const page = scan(
      `<i class="comments"></i>${names}<i class="comments"></i><i class="related"></i><p>${names}`,
    );
    const kinds = page.elements.flatMap(({ tag, classNames }) =>
      tag === "i" ? [classNames.verdict.kind] : [],
    );
    expect(kinds).toEqual(["junk", "junk", "neutral"]);
    expect(new Set(page.elements.map(({ classNames }) => classNames)).size).toBeLessThanOrEqual(2_501);
  });

  test("of its class names 120,000 characters", () => {
    const names = Array.from({ length: 1_000 }, (_, at) => `<p class="${"n".repeat(300)}${at}">x</p>`).join(
      "",
    );
    const page = scan(
      `<i class="comments"></i>${names}<i class="comments"></i><i class="related ${"n".repeat(300)}"></i>`,
    );
    const kinds = page.elements.flatMap(({ tag, classNames }) =>
      tag === "i" ? [classNames.verdict.kind] : [],
    );
    expect(kinds).toEqual(["junk", "junk", "neutral"]);
  });
});
