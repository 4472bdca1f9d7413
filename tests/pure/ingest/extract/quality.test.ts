import { describe, expect, test } from "vitest";
import { areaUnderCurve, type Example, predictEach } from "../../../../scripts/train-quality/logistic.ts";
import { shingleF1 } from "../../../../scripts/train-quality/shingle-f1.ts";
import { FEATURES } from "../../../../workers/ingest/extract/quality/features.ts";
import { predictQuality } from "../../../../workers/ingest/extract/quality/predict.ts";
import learnt from "../../../../workers/ingest/extract/quality/weights.json" with { type: "json" };
import { extract, featuresOfPage } from "../../../../workers/ingest/extract.ts";

const TEXT =
  "The council voted on Tuesday to reopen the mill race, nine years after the flood that closed it.";
const HEAD =
  '<title>The mill race</title><meta property="og:type" content="article"><h1>The mill race reopens</h1>';
const PLAIN = `${HEAD}<article>${`<p>${TEXT}</p>`.repeat(9)}</article>`;
const RAGGED = `${HEAD}<div>${`<p>${TEXT}</p><div>Share <a href="/x">More</a></div><div>Advert</div><ul><li>Cup</li></ul>`.repeat(3)}</div>
  <div>${`<p>${TEXT} ${TEXT}</p>`.repeat(12)}</div>`;

function page(html: string) {
  return { html, url: "https://paper.example/1", now: "2026-04-01T00:00:00.000Z" };
}

describe("quality", () => {
  test("is higher for a run of paragraphs than for lines of every sort beside other prose", () => {
    const [plain, ragged] = [PLAIN, RAGGED].map((html) => featuresOfPage(page(html))?.features);
    if (!plain || !ragged) throw new Error("both have text");
    expect(predictQuality(plain)).toBeGreaterThan(predictQuality(ragged));
  });

  test("of a draft is what its features predict", () => {
    const features = featuresOfPage(page(PLAIN))?.features;
    if (!features) throw new Error("it has text");
    expect(extract(page(PLAIN))).toMatchObject({ ok: true, value: { quality: predictQuality(features) } });
  });

  test("has a learnt weight for each feature, and says when and on what it was learnt", () => {
    expect(Object.keys(learnt.weights)).toEqual([...FEATURES]);
    expect(learnt.trained).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(learnt.auc).toBeGreaterThanOrEqual(0.85);
    expect(learnt.pages).toBeGreaterThan(300);
  });
});

describe("the training of quality", () => {
  test("tells good pages from bad ones by a feature, on outlets that it did not see", () => {
    const examples: Example[] = Array.from({ length: 40 }, (_, index) => {
      const good = index % 4 !== 0;
      return { values: [good ? 0.9 : 0.2, (index % 7) / 7], good, outlet: `paper ${index % 20}` };
    });
    expect(areaUnderCurve(predictEach(examples))).toBe(1);
  });

  test("is worth nothing where all pages are predicted alike", () => {
    const alike = [true, false, true].map((good) => ({ good, predicted: 0.5 }));
    expect(areaUnderCurve(alike)).toBe(0.5);
  });

  test.each([
    ["the same text", "one two three four five", "", 1],
    ["half of it too much", "one two three four five six seven eight nine ten eleven", "", 0.4],
    ["another text", "a b c d e f", "", 0],
    ["what is neither wanted nor wrong", "one two three four five six", "three four five six", 1],
  ])("counts runs of four words: %s", (_, got, neutral, f1) => {
    expect(shingleF1("one two three four five", got, neutral)).toBeCloseTo(f1, 5);
  });
});
