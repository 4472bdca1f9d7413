import { expect, test } from "vitest";
import { edgesOf } from "../../../../../workers/ingest/extract/authors/line.ts";
import { scan } from "../../../../../workers/ingest/extract/html/scan.ts";
import { extract } from "../../../../../workers/ingest/extract.ts";

const SENTENCE = "<p>市议会星期二投票决定，在洪水把它关闭九年之后，重新开放下城的那条水道。</p>";

test.each([10, 3_000])("a label under a text of %i paragraphs is read", (count) => {
  const html = `<title>水道重新开放</title><h1>水道重新开放</h1><article>${SENTENCE.repeat(count)}<p>责编：李明</p></article>`;
  const outcome = extract({ html, url: "https://paper.example/a", now: "2026-04-01T00:00:00.000Z" });
  expect(outcome).toMatchObject({ ok: true, value: { authors: ["李明"] } });
});

test("of a long row of elements the first and the last 1,000 are read for a label, of a short one all", () => {
  const { elements } = scan("<i></i>".repeat(3_000));
  expect(edgesOf(elements, 5, 2_005)).toEqual(elements.slice(5, 2_005));
  expect(edgesOf(elements, 5, 9_999).map(({ index }) => index)).toEqual([
    ...Array.from({ length: 1_000 }, (_, at) => 5 + at),
    ...Array.from({ length: 1_000 }, (_, at) => 2_001 + at),
  ]);
});
