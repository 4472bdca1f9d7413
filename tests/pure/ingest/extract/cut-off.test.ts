import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const SENTENCE = "Hội đồng thị trấn bỏ phiếu mở lại mương nước của cối xay, chín năm sau trận lũ đã đóng nó.";
const paragraphs = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `<p>Đoạn ${from + at}. ${SENTENCE}</p>`).join("");

function read(inside: string, after = "") {
  const html = `<title>Mở lại mương nước</title><meta property="og:type" content="article"><body>
    <article><h1>Mở lại mương nước</h1>${paragraphs(1, 9)}${inside}${paragraphs(9, 12)}</article>${after}</body>`;
  const page = { html, url: "https://bao.example/mo-lai-muong-nuoc-4711.html", now: "2026-11-30T08:00:00Z" };
  const draft = extract(page);
  if (!draft.ok) throw new Error(draft.reason);
  return { partial: draft.value.partial, hasEnd: draft.value.body.includes("Đoạn 11.") };
}

const PAST_A_LIMIT: readonly (readonly [string, string])[] = [
  ["its elements", "<i></i>".repeat(30_000)],
  ["its tags", "</i>".repeat(150_000)],
  ["its text", `<div hidden>${"chữ ".repeat(150_000)}</div>`],
  ["its characters", `<p data-a="${"x".repeat(3_000)}">.</p>`.repeat(700)],
];

describe("where a limit of", () => {
  test.each(PAST_A_LIMIT)("%s lies inside the text, the article is told to be partial", (_, filling) => {
    expect(read(filling)).toEqual({ partial: true, hasEnd: false });
  });

  test.each(PAST_A_LIMIT)("%s lies behind the text, the article is whole", (_, filling) => {
    expect(read("", `<footer>${filling}</footer>`)).toEqual({ partial: false, hasEnd: true });
  });
});
