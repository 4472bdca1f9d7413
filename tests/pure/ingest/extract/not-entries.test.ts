import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const OWN = [
  "The harbour office published its yearly account on Friday, after the islanders had waited for it since the spring.",
  "It names what was asked, by whom, and what the office will do about it before the ferry sails again in the summer.",
];
const SAID =
  "The hull has to be examined by two engineers, and the pier needs new timber before any ship may land there";

const said = (number: number): string => `${SAID}, as of day ${number}.`;
const each = (entry: (number: number) => string): string =>
  [1, 2, 3, 4, 5].map((number) => entry(number)).join("");

function bodyOf(others: string): string {
  const own = OWN.map((text) => `<p>${text}</p>`).join("");
  const html = `<title>News</title><meta property="og:type" content="article"><body><div class="h"><h1>The ferry in questions</h1><div class="k3">${own}${others}</div></div></body>`;
  const outcome = extract({ html, url: "https://paper.example/ferry-4711", now: "2026-04-01T00:00:00Z" });
  return outcome.ok ? outcome.value.body : outcome.reason;
}

const link = (number: number, text: string): string =>
  `<a href="/news/the-pier-is-closed-again-${number}4711">${text}</a>`;
const teaser = (number: number, title: string, above = ""): string =>
  `<div class="t">${above}<h3>${link(number, title)}</h3><p>${said(number)}</p></div>`;

const VERBS = ["", "lao", "rơi", "đâm", "kẹt", "cháy"];
const NOUNS = ["", "Hafenschließung", "Tunnelsperrung", "Schleusenreparatur", "Deicherhöhung", "Fährausfall"];
const TIMES = [
  ["", "19:05", "8:40", "21:15", "7:30", "12:00"],
  ["", "19h05", "8h40", "21h15", "7h30", "12h00"],
  ["", "7:05 p.m.", "8:40 a.m.", "9:15 p.m.", "7:30 a.m.", "12:00 p.m."],
  ["", "12/03/2026", "13/03/2026", "14/03/2026", "15/03/2026", "16/03/2026"],
];

/** Boxes like those of a list of places, of a live report, or of answers, and why they are none. */
const OTHERS: readonly (readonly [string, string])[] = [
  [
    "teasers under the name of one section",
    each((number) => teaser(number, "The pier is closed again", "<b>Harbour</b>")),
  ],
  ["teasers with headlines of short words", each((number) => teaser(number, `Ba xe ${VERBS[number]} ở chợ`))],
  [
    "teasers with headlines of long words",
    each((number) => teaser(number, `${NOUNS[number]} wird verschoben`)),
  ],
  ...[
    "times, as 19:05, in no order",
    "times, as 19h05, in no order",
    "times, as 7:05 p.m., in no order",
    "days",
  ].map((time, form): readonly [string, string] => [
    `teasers with their ${time}`,
    each((number) => teaser(number, "The pier is closed again", `<b>${TIMES[form]?.[number]}</b>`)),
  ]),
  ["one part that is opened", `<h3>Contact</h3><div class="a" hidden><p>${said(1)}</p></div>`],
  [
    "parts with something to fill in",
    each(
      (number) =>
        `<h3>Vote ${number}</h3><div class="a" hidden><p>${said(number)}</p><input type="text"></div>`,
    ),
  ],
  [
    "parts with links on lines of their own",
    each(
      (number) =>
        `<h3>Menu ${number}</h3><div class="a" hidden><p>${said(number)}</p><p>${link(number, "The pier is closed")}</p></div>`,
    ),
  ],
  [
    "parts under labels that are hidden too",
    each((number) => `<h3 hidden>Note ${number}</h3><div class="a" hidden><p>${said(number)}</p></div>`),
  ],
  [
    "a hidden part behind something else than paragraphs",
    `<ul><li>Share</li></ul><div hidden><p>${said(1)}</p><p>${said(2)}</p></div>`,
  ],
];

describe("what is no entry of the article is no part of its text:", () => {
  test.each(OTHERS)("%s", (_, others) => {
    expect(bodyOf(others).split("\n\n")).toEqual(OWN);
  });

  test("names with lines that say nothing of them", () => {
    const towns = ["Hội An", "Sa Đéc", "Kon Tum", "Bảo Lạc"];
    const boxes = towns.map(
      (town, at) => `<div class="t"><h3>${link(at, town)}</h3><p>Open on ${at} days</p></div>`,
    );
    expect(bodyOf(`${boxes.join("")}<p>${said(1)}</p>`).split("\n\n")).toEqual([...OWN, said(1)]);
  });

  test("a linked heading with nothing below, between names with their texts", () => {
    const towns = ["Hội An", "Sa Đéc", "Kon Tum"];
    const places = towns.map((town, at) => `<h3>${link(at, town)}</h3><p>${said(at)}</p>`);
    const text = bodyOf(places.join(`<h3>${link(9, "Mũi Né")}</h3>`));
    expect(towns.filter((town) => text.includes(town))).toEqual(towns);
    expect(text).not.toContain("Mũi Né");
  });
});

test("the entries of a report that goes on through noon are text", () => {
  const times = ["10:50 a.m.", "11:50 a.m.", "12:10 p.m.", "1:20 p.m.", "2:05 p.m."];
  const text = bodyOf(
    times.map((time, at) => teaser(at, "The pier is closed again", `<b>${time}</b>`)).join(""),
  );
  expect(times.filter((_, at) => !text.includes(said(at)))).toEqual([]);
});

describe("what is opened below its label is read", () => {
  test("with the label, if that is a button", () => {
    const text = bodyOf(
      each(
        (number) =>
          `<h3><button>When does it sail, ${number}?</button></h3><div class="a" hidden><p>${said(number)}</p></div>`,
      ),
    );
    expect([1, 2, 3, 4, 5].filter((number) => !text.includes(`When does it sail, ${number}?`))).toEqual([]);
  });

  test("without a button that is no label", () => {
    expect(
      bodyOf("<p><button>Listen to the account of the harbour, read by a machine.</button></p>"),
    ).not.toContain("Listen");
  });

  test("together with a short beginning, however long the rest is", () => {
    const rest = Array.from({ length: 30 }, (_, at) => `<p>${said(at)}</p>`).join("");
    const text = bodyOf(`<div style="display:none">${rest}</div><button>More</button>`);
    expect([...OWN, said(0), said(29)].filter((one) => !text.includes(one))).toEqual([]);
  });
});
