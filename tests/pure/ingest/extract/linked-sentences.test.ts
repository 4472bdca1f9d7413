import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const SENTENCE =
  "The harbour board published the engineers' report on the eastern pier and its piles on Thursday.";
const TEXT = [
  "Divers found that two of the eleven piles of the eastern pier had been hollowed out by shipworm, the board said.",
  "Repairs are to begin in spring, when the ferries go back to the northern dock, and will take two years in all.",
  "Until then, passengers walk to the old quay, where a tent and two counters have been put up beside the crane.",
];

function bodyWith(line: string): string {
  const [first, ...others] = TEXT.map((text) => `<p>${text}</p>`);
  const html = `<html lang="en"><head><title>Eastern pier closed</title></head><body><h1>Eastern pier closed after shipworm</h1><div class="x1">${first}${line}${others.join("")}</div></body></html>`;
  const outcome = extract({ html, url: "https://paper.example/pier-4829", now: "2026-04-01T00:00:00Z" });
  return outcome.ok ? outcome.value.body : outcome.reason;
}

describe("a sentence that is wholly one link is text", () => {
  test.each([
    `<p><a href="/report-4711.html">${SENTENCE}</a></p>`,
    `<p><a href="https://board.example/report.pdf"><em>${SENTENCE}</em></a></p>`,
    `<div><a href="/report-4711.html">${SENTENCE}</a></div>`,
  ])("%s", (line) => expect(bodyWith(line)).toContain(SENTENCE));
});

describe("a headline of another article is not", () => {
  test.each([
    `<p><a href="/report-4711.html">${SENTENCE.slice(0, -1)}</a></p>`,
    `<p><a href="/report-4711.html">Read the whole report.</a></p>`,
    `<div><h3><a href="/report-4711.html">${SENTENCE}</a></h3></div>`,
  ])("%s", (line) => expect(bodyWith(line)).toBe(TEXT.join("\n\n")));
});
