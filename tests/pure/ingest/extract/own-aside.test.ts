import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const TEXT = [
  "The lock at Thornbury opens at noon again, after divers had freed its lower gate from a sunken barge.",
  "Forty boats had waited since Friday, some with coal, one with a circus and its three old camels.",
  "The keeper asks crews to come in the order of their papers, and to keep their engines low at night.",
  "Bakers from the town brought bread along the towpath, and were paid in coal and in jokes.",
  "Divers found a bell in the mud that nobody had missed, with the year of the flood on its rim.",
  "It will hang over the door of the keeper’s house, if the owner of the barge has no use for it.",
];

function bodyOf(aside: string, without = 2): string {
  const lines = TEXT.map((text) => `<p>${text}</p>`)
    .toSpliced(without, without === 2 ? 1 : 0, aside)
    .join("");
  const html = `<!doctype html><html lang="en"><title>The lock opens again</title><body><div><h1>The lock opens again</h1>${lines}</div></body></html>`;
  const outcome = extract({ html, url: "https://lock.example/news/lock-81234", now: "2026-04-01T00:00:00Z" });
  return outcome.ok ? outcome.value.body : outcome.reason;
}

describe("prose in an aside between paragraphs, and nothing else, is a part of the text", () => {
  test.each([
    ["a paragraph", `<aside><p>${TEXT[2]}</p></aside>`],
    ["with an atomic class", `<aside class="kQ2 x9"><p>${TEXT[2]}</p></aside>`],
    ["without a paragraph", `<aside>${TEXT[2]}</aside>`],
  ])("%s", (_, aside) => expect(bodyOf(aside)).toBe(TEXT.join("\n\n")));
});

describe("an aside is left out", () => {
  const whole = TEXT.join("\n\n");
  const other = "The mill turns again on Sundays for children who bring a bag of corn and a clean apron.";
  test.each([
    ["with a heading", `<aside><h3>The mill</h3><p>${other}</p></aside>`],
    ["with a link", `<aside><p>${other} <a href="/mill">The mill</a></p></aside>`],
    ["with a picture", `<aside><img src="/1.jpg"><p>${other}</p></aside>`],
    ["with a form", `<aside><p>${other}</p><form><input name="mail"></form></aside>`],
    ["with a name that says so", `<aside class="newsletter"><p>${other}</p></aside>`],
    [
      "that calls readers",
      "<aside><p>Get the morning briefing in your inbox every day before eight.</p></aside>",
    ],
    [
      "that names where it appeared",
      "<aside><p>This article first appeared in our Saturday magazine.</p></aside>",
    ],
    [
      "that asks for consent",
      "<aside><p>We use cookies to measure how many people read this story.</p></aside>",
    ],
    [
      "in Vietnamese",
      "<aside><p>Đăng ký nhận bản tin để không bỏ lỡ những bài viết hay nhất mỗi tuần.</p></aside>",
    ],
    ["that repeats a sentence", `<aside><p>${TEXT[1]}</p></aside>`],
    [
      "that shortens a sentence",
      "<aside><span><p>Forty boats had waited, some with coal, one with three old camels.</p></span></aside>",
    ],
  ])("%s", (_, aside) => expect(bodyOf(aside, 4)).toBe(whole));

  test("below the text", () => expect(bodyOf(`<aside><p>${other}</p></aside>`, 6)).toBe(whole));
});
