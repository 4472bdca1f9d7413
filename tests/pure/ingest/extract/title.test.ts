import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const TITLE = "Eastern pier closed after shipworm is found";
const TEXT = [
  "The harbour authority closed the eastern pier on Thursday after divers found that two of its piles had been hollowed out by shipworm.",
  "Nobody was hurt, and the ferries will run from the old quay until spring, the authority said in a statement.",
];
const PROSE = TEXT.map((line) => `<p>${line}</p>`).join("");

function read(title: string, body: string) {
  const html = `<html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
  const url = "https://wendgazette.example/2026/03/12/pier-48291";
  const outcome = extract({ html, url, now: "2026-04-01T00:00:00.000Z" });
  return outcome.ok ? outcome.value : { title: outcome.reason, authors: [], body: "" };
}

describe("of the title of a page without a headline, the headline is kept:", () => {
  test.each([
    [`${TITLE} | Wend Gazette`, TITLE],
    [`Wend Gazette - ${TITLE}`, TITLE],
    [`${TITLE} — The Wend Gazette`, TITLE],
    [`${TITLE} :: Wend Gazette`, TITLE],
    [`${TITLE} - wendgazette.example`, TITLE],
    [`${TITLE} | News | Wend Gazette`, TITLE],
    [`Wend Gazette | Local | ${TITLE}`, TITLE],
    [`${TITLE}|Pháp luật|Báo Bình Lạc`, TITLE],
    [`Wend Gazette: ${TITLE}`, TITLE],
  ])("%s", (title, headline) => expect(read(title, PROSE).title).toBe(headline));

  test.each([
    "Shipworm - the enemy below the pier",
    "Lyon-Turin: the tunnel that nobody wanted",
    "Rain in the valley - a week of floods and fear",
    "Wend 3 - 1 Ashby: late goals decide it",
    "What the harbour lost | What the town has won since",
  ])("and a headline with a separator of its own is not cut: %s", (title) => {
    expect(read(`${title} | Wend Gazette`, PROSE).title).toBe(title);
  });
});

describe("a headline that is set without a heading is read:", () => {
  const aside = '<td width="150"><a href="/a">Home</a><br><a href="/b">Archive</a></td>';
  test.each([
    [
      "large type in a table",
      "The Old Gazette",
      `<table><tr>${aside}<td><font size="5">${TITLE}</font><br><font size="1">March 12, 2026</font>${PROSE}</td></tr></table>`,
    ],
    ["large type above a rule", "News", `<center><font size=6>${TITLE}</font></center><hr>${PROSE}`],
    [
      "a style",
      `Harbour notes: ${TITLE}`,
      `<div><span style="font-size:22px;font-weight:bold">${TITLE}</span></div>${PROSE}`,
    ],
    [
      "a cell named as the headline",
      "Wend Parish Council",
      `<table><tr><td class="tieude">${TITLE}</td></tr><tr><td>${PROSE}</td></tr></table>`,
    ],
    [
      "bold type in the middle",
      "Wend Parish Council",
      `<p align="center"><strong>${TITLE}</strong></p>${PROSE}`,
    ],
  ])("%s", (_, title, body) => {
    const draft = read(title, body);
    expect(draft.title).toBe(TITLE);
    expect(draft.body).toBe(TEXT.join("\n\n"));
  });

  test("with the byline under it, in one cell", () => {
    const cell = `<b><font size="4">${TITLE}</font></b><br><i>By Martha Quill</i><br><br>${TEXT.join("<br><br>")}`;
    const draft = read(`${TITLE} - The Old Gazette`, `<table><tr><td>${cell}</td></tr></table>`);
    expect(draft).toMatchObject({ title: TITLE, authors: ["Martha Quill"], body: TEXT.join("\n\n") });
  });

  test("a bold line that the text does not speak of is none", () => {
    const body = `<p><b>Welcome to our pages, dear guest</b></p>${PROSE}`;
    expect(read(`${TITLE} | Wend Gazette`, body).title).toBe(TITLE);
    expect(read("Notes from Monday and Tuesday", body).title).toBe("Notes from Monday and Tuesday");
  });
});

describe("in a script without spaces, the name of the site and the section after a dash are cut:", () => {
  const headline = "江城港口东码头因船蛆关闭！";
  test.each([
    [`${headline}-江城网`, headline],
    [`${headline}_江城日报`, headline],
    [`${headline}--江城晨报`, headline],
    ["동부 부두 폐쇄, 배벌레 발견-사회ㅣ강변일보", "동부 부두 폐쇄, 배벌레 발견"],
  ])("%s", (title, expected) => {
    const section = '<meta property="article:section" content="사회">';
    expect(read(`${title}</title>${section}<title>`, PROSE).title).toBe(expected);
  });

  test.each([`江城-东湖高铁今日开通`, `${headline}-码头关闭后的第一天`])("and no other part: %s", (title) => {
    expect(read(title, PROSE).title).toBe(title);
  });
});

describe("the name of a site that only its link to the front page has is cut:", () => {
  test.each(["/", "https://bote.example", "http://www.bote.example/"])("%s", (href) => {
    expect(read(`${TITLE} - Bote`, `<a href="${href}">Bote</a>${PROSE}`).title).toBe(TITLE);
  });
  test("and not a part that links elsewhere", () => {
    const title = `${TITLE} - Shipworm`;
    expect(read(title, `<a href="/topics/shipworm">Shipworm</a>${PROSE}`).title).toBe(title);
  });
});

describe("of a printed headline and the page's metadata", () => {
  const shared = "Pier closing: the five best ferries";
  const forEngines = `${shared} | Wend Gazette</title><meta property="og:title" content="${shared}"><title>`;
  test("the only main heading is believed, whatever is written for search engines", () => {
    expect(read(forEngines, `<h1>${TITLE}</h1>${PROSE}`).title).toBe(TITLE);
  });
  test("a short main heading is a label, and one of several is not believed", () => {
    expect(read(forEngines, `<h1>Local news</h1>${PROSE}`).title).toBe(shared);
    expect(read(forEngines, `<h1>Wend and its harbour</h1><h1>${TITLE}</h1>${PROSE}`).title).toBe(shared);
  });
  test("a kicker is set apart as the metadata sets it apart", () => {
    const heading = `<h1><span>Wend harbour</span><span>${TITLE}</span></h1>`;
    expect(read(`Wend harbour: ${TITLE}`, heading + PROSE).title).toBe(`Wend harbour: ${TITLE}`);
  });
  test("a kicker that the metadata words differently is left out", () => {
    const heading = `<h1><span>After the divers’ report</span> <span>${TITLE}</span></h1>`;
    expect(read(`Divers’ report: ${TITLE}`, heading + PROSE).title).toBe(TITLE);
  });
  test("below the site's name as main heading, the heading that is another part of the title is read", () => {
    const page = `<h1>Wend and the sea</h1><h3>Search</h3>${PROSE}<h2>${TITLE}</h2>${PROSE}`;
    expect(read(`Wend and the sea » Archive of a small harbour town » ${TITLE}`, page).title).toBe(TITLE);
  });
});
