import { describe, expect, test } from "vitest";
import { readJsonLd } from "../../../workers/ingest/extract/data/json-ld.ts";
import { scan } from "../../../workers/ingest/extract/html/scan.ts";
import { extract } from "../../../workers/ingest/extract.ts";
import { GROWTH_MAX, growthOf, timesDearer } from "../../support/growth.ts";

const PROSE =
  "<p>The council met on Tuesday to reopen the mill race, nine years after the flood that closed it.</p>".repeat(
    8,
  );
const HEAD = '<title>The mill race reopens</title><meta property="og:type" content="article">';

function read(html: string) {
  return extract({ html: HEAD + html, url: "https://paper.example/a", now: "2026-04-01T00:00:00.000Z" });
}

function bodyOf(html: string): { partial: boolean; paragraphs: number } {
  const outcome = read(html);
  if (!outcome.ok) throw new Error(outcome.reason);
  const { body, partial } = outcome.value;
  return { partial, paragraphs: body.split("\n\n").length };
}

/** A script with many objects, each with a date, for a page that states none. */
function objects(count: number): string {
  const object = (at: number) =>
    `{"id":"${at}","kind":"row","text":"${"x ".repeat(80)}","publishedAt":"of ${at}"}`;
  return `<script>var rows=[${Array.from({ length: count }, (_, at) => object(at)).join(",")}]</script>`;
}

/** As many calls of an outlet as paragraphs of a text. */
function calls(count: number): string {
  const call = (at: number) => `<p>Download our app QzA${at} XyB${at} from the App Store today.</p>`;
  return Array.from(
    { length: count },
    (_, at) =>
      `${call(at)}<p>Mill ${at} reopened on Tuesday, as the ministry of old mills wrote in its report.</p>`,
  ).join("");
}

describe("the cost of a page grows with its length, not with the square of it, for", () => {
  test.each<[string, (size: number) => void, number]>([
    ["dated objects in a script", (size) => read(PROSE + objects(size)), 500],
    [
      "captions in one figure",
      (size) => read(`${PROSE}<figure><img src="/a.jpg">${"<figcaption>Mill</figcaption>".repeat(size)}`),
      1_800,
    ],
    [
      "calls that name what nothing else names",
      (size) => read(`<article><h1>The mill race reopens</h1>${calls(size)}</article>`),
      150,
    ],
  ])("%s", (_, work, size) => expect(growthOf(work, size)).toBeLessThan(GROWTH_MAX));
});

describe("what stands in 240 boxes costs about as much as in one:", () => {
  test.each<[string, (boxes: number) => void]>([
    [
      "end tags of elements that are not open",
      (boxes) => scan("<span>".repeat(boxes) + "</b>".repeat(95_000)),
    ],
    ["end tags in a skipped element", (boxes) => scan(`${"<i>".repeat(boxes)}<svg>${"</b>".repeat(95_000)}`)],
    [
      "fields of a form",
      (boxes) => read(`<div>${PROSE}${"<section>".repeat(boxes)}${"<form><input></form>".repeat(7_000)}`),
    ],
    [
      "pictures in headings",
      (boxes) => read(`${"<h1>".repeat(boxes)}${PROSE}${"<p><img src='/a.jpg'></p>".repeat(7_000)}`),
    ],
  ])("%s", (_, work) => {
    const times = timesDearer(
      () => work(240),
      () => work(1),
    );
    expect(times).toBeLessThan(GROWTH_MAX / 6);
  });
});

describe("a text longer than is read is called partial:", () => {
  const lines = (count: number, end: string) =>
    Array.from({ length: count }, (_, at) => `The race has gate number ${at} today.${end}`).join("");

  test("2,500 paragraphs", () => {
    expect(bodyOf(`<article>${lines(3_000, "<p>")}</article>`)).toEqual({ partial: true, paragraphs: 2_500 });
    expect(bodyOf(`<article>${lines(2_000, "<p>")}</article>`)).toEqual({
      partial: false,
      paragraphs: 2_000,
    });
  });

  test("2,500 lines of one paragraph", () => {
    expect(bodyOf(`<p>${lines(3_000, "<br>\n")}</p>`)).toEqual({ partial: true, paragraphs: 2_500 });
  });

  test("text behind thousands of end tags that close nothing", () => {
    const html = `<article>${PROSE}${"<span>".repeat(240)}${"</b>".repeat(5_000)}${PROSE}</article>`;
    expect(bodyOf(html).partial).toBe(true);
  });
});

test("the rows of a stream are read once, and not also as the scripts that send them", () => {
  const piece = (text: string) => `<script>self.__next_f.push([1,${JSON.stringify(text)}])</script>`;
  const { code } = scan(`${piece('1:{"a":1}\n2:{"b"')}${piece(":2}\nno row")}<script>var c=3</script>`).data;
  expect(code).toEqual(["var c=3", '{"a":1}', '{"b":2}', "no row"]);
});

test("a stream without rows stays in its scripts", () => {
  const script = 'self.__next_f.push([1,"no row"])';
  expect(scan(`<script>${script}</script>`).data.code).toEqual([script]);
});

describe("of data in a page's head", () => {
  test("JSON-LD is read up to 300,000 characters in all", () => {
    const block = `<script type="application/ld+json">{"a":"${"x".repeat(99_900)}"}</script>`;
    expect(scan(block.repeat(5)).jsonLd).toHaveLength(3);
  });

  test("broken JSON-LD is read up to 100,000 characters in all", () => {
    const broken = (headline: string) => `{"@type":"NewsArticle","headline":"${headline}",}`;
    const filler = `{"a":"${"x".repeat(29_900)}",}`;
    const nodesAfter = (fillers: number) =>
      readJsonLd([...Array.from({ length: fillers }, () => filler), broken("Mill")]).length;
    expect([nodesAfter(3), nodesAfter(4)]).toEqual([4, 3]);
  });

  test("metadata is read up to 100,000 characters in all", () => {
    const filler = `<meta name="x" content="${"x".repeat(3_900)}">`;
    const authored = (fillers: number) =>
      read(`${filler.repeat(fillers)}<meta name="author" content="Ann Lee">${PROSE}`);
    expect(authored(20)).toMatchObject({ value: { authors: ["Ann Lee"] } });
    expect(authored(30)).toMatchObject({ value: { authors: [] } });
  });
});
