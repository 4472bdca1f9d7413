import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const TOWNS = ["", "Hội An", "Sa Đéc", "Kon Tum", "Bảo Lạc", "Mũi Né"];
const OWN =
  "Whoever wants to see them all may do so by ferry, which sails again in the summer and calls at each of their piers.";
const SAID =
  "Its old houses stand along the water, and the market opens long before the sun has come up over it";

const each = (entry: (number: number) => string): string =>
  [1, 2, 3, 4, 5].map((number) => entry(number)).join("");

describe("a name that is a link is kept above its text", () => {
  const text = (number: number) => `<p>${SAID}, as of day ${number}.</p>`;
  const link = (number: number, name = TOWNS[number]) =>
    `<a href="/travel/ten-towns-to-see-once-${number}4711">${name}</a>`;
  const bodyOf = (entries: string): string => {
    const html = `<title>News</title><body><div class="h"><h1>The towns of the river</h1><div class="k3"><p>${OWN}</p>${entries}</div></div></body>`;
    const outcome = extract({ html, url: "https://paper.example/towns-4711", now: "2026-04-01T00:00:00Z" });
    return outcome.ok ? outcome.value.body : outcome.reason;
  };

  test.each([
    ["in a box of its own", (number: number) => `<div><h3>${link(number)}</h3>${text(number)}</div>`],
    ["between the paragraphs", (number: number) => `<h2>${link(number)}</h2>${text(number)}`],
    [
      "with a number",
      (number: number) => `<h2>${link(number, `${number}. Bến đò ${TOWNS[number]}`)}</h2>${text(number)}`,
    ],
    ["as a term", (number: number) => `<dl><dt>${link(number)}</dt><dd>${text(number)}</dd></dl>`],
  ])("%s", (_, entry) => {
    expect(TOWNS.slice(1).filter((town) => !bodyOf(each(entry)).includes(town))).toEqual([]);
  });

  test("but not a headline", () => {
    const entry = (number: number) =>
      `<h2>${link(number, `The ferry of ${TOWNS[number]} has left its pier`)}</h2>${text(number)}`;
    expect(bodyOf(each(entry))).not.toContain("has left its pier");
  });
});
