import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

/** What the page's own article says, and what stands beside it under names that nobody knows. */
const OWN = [
  "The council met on Monday evening to talk about the ferry, which has lain at its pier since a crack was found in May.",
  "Repairs will cost about four million, the engineer told the councillors, and cannot begin before the ice has gone.",
];
const OTHER = "Bakers of the valley baked a cake of ninety metres, and the children of three schools ate it.";

const DECLARED =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-31T08:00:00Z">';

const items = (count: number, item: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => item(number)).join("");
const teaser = (number: number): string => `Headline ${number} of another story`;
const prose = `<div class="k3">${OWN.map((text) => `<p>${text}</p>`).join("")}</div>`;

/** By name: the page's body, in which the headline is `<h1>The ferry stays at its pier</h1>`. */
const PAGES: readonly (readonly [string, string])[] = [
  [
    "a longer neighbour made as it is, with a linked headline",
    `<main><div class="q"><article class="q7"><h1>The ferry stays at its pier</h1>${prose}</article></div>
     <div class="q"><article class="q7"><h2><a href="/cake-of-ninety-metres">A cake</a></h2>
     ${items(12, () => `<p>${OTHER}</p>`)}</article></div></main>`,
  ],
  [
    "neighbours made as it is, each with a main headline",
    `<div class="r1"><h1>The ferry stays at its pier</h1>${prose}</div>
     ${items(3, (number) => `<div class="r1"><h1>Cake number ${number}</h1>${`<p>${OTHER}</p>`.repeat(9)}</div>`)}`,
  ],
  [
    "neighbours made as it is, each with a lesser heading and a date",
    `<main><section><h1>The ferry stays at its pier</h1><div>31 March 2026, 08:00</div>${prose}</section>
     ${items(3, (number) => `<section><h2>Cake number ${number}</h2><div>30 March 2026, 09:00</div>${`<p>${OTHER}</p>`.repeat(9)}</section>`)}</main>`,
  ],
  [
    "articles that follow it in its own box, each with a main headline and a date",
    `<div class="r1"><h1>The ferry stays at its pier</h1><p>31 March 2026</p>${prose}
     ${items(3, (number) => `<hr><h1>Cake number ${number}</h1><p>30 March 2026</p>${`<p>${OTHER}</p>`.repeat(3)}`)}</div>`,
  ],
  [
    "a long list of teasers with linked headings and much text",
    `<main class="z"><div><h1>The ferry stays at its pier</h1>${prose}</div><div class="z2">${items(
      14,
      (number) => `<div class="z3"><h3><a href="/${number}">${teaser(number)}</a></h3><p>${OTHER}</p></div>`,
    )}</div></main>`,
  ],
  [
    "two cards at its end",
    `<main><h1>The ferry stays at its pier</h1><div class="u">${prose}<div class="u1"><h5>See also</h5>
     ${items(2, (number) => `<article><a href="/a-cake-of-ninety-${number}20394">${teaser(number)}</a><p>${OTHER}</p></article>`)}
     </div></div></main>`,
  ],
  [
    "comments and a newsletter after it, and the head of the page before it",
    `<main class="t"><div class="t1"><a href="/x">Headline 1</a> <span>Share this cake</span></div><h1>The ferry stays at its pier</h1>
     <div class="t2">${prose.replace("</div>", `<p>${OWN[0]}!</p><p>${OWN[1]}!</p></div>`)}</div>
     <div class="t3"><p>Cake for you: our letter comes each morning, and it is free of charge.</p><form><input name="m"></form></div>
     <section class="t4">${items(3, () => `<div class="t5"><b>Cake</b><p>${OTHER}</p></div>`)}</section></main>`,
  ],
  [
    "a form between its paragraphs",
    `<main><h1>The ferry stays at its pier</h1><div class="k3"><p>${OWN[0]}</p>
     <div class="n"><h3>Cake by mail</h3><p>Cake for you, each morning, free of charge.</p><label>Mail</label></div>
     <p>${OWN[1]}</p><p>${OWN[0]}!</p><p>${OWN[1]}!</p></div></main>`,
  ],
  [
    "a numbered gallery of other news between its paragraphs",
    `<article><h1>The ferry stays at its pier</h1><div class="v">${prose}<div class="v1"><h3>Business in pictures</h3><ul>
     ${items(20, (number) => `<li><img src="/${number}.jpg"><div class="v2"><h4>${number}/20 A cake</h4><p>${OTHER}</p></div></li>`)}
     </ul></div>${prose.replaceAll("The council", "Once more the council").replaceAll("Repairs", "New repairs")}</div></article>`,
  ],
];

describe("a brief keeps its own text, and takes nothing of its companions:", () => {
  test.each(PAGES)("%s", (_, html) => {
    const outcome = read(html);
    expect(outcome).toMatchObject({ ok: true });
    const body = outcome.ok ? outcome.value.body : "";
    for (const text of OWN) expect(body).toContain(text);
    expect(body).not.toMatch(/cake|Headline \d/);
  });
});

describe("boxes that only look like companions are kept:", () => {
  test("sections made alike, each under a heading of its own", () => {
    const section = (number: number): string =>
      `<div class="s"><h2>Question ${number}</h2><p>${OWN[0]}</p><p>Answer ${number}: ${OWN[1]}</p></div>`;
    const outcome = read(
      `<main><div class="s"><h1>The ferry</h1><p>${OWN[1]}</p></div>${items(5, section)}</main>`,
    );
    expect(outcome.ok && outcome.value.body.match(/Answer \d/g)).toHaveLength(5);
  });

  const dated = `<h1>The ferry</h1><p>31 March 2026</p><p>${OWN[0]}</p><p>${OWN[1]}</p>`;
  const part = (level: string, number: number): string =>
    `<${level}>Part ${number}</${level}><p>Part ${number}: ${OWN[1]}</p>`;

  test("parts in boxes of their own without dates, below a dated headline", () => {
    const parts = items(3, (number) => `<section>${part("h2", number)}</section>`);
    const outcome = read(`<main><section>${dated}</section>${parts}</main>`);
    expect(outcome.ok && outcome.value.body.match(/Part \d:/g)).toHaveLength(3);
  });

  test("parts without dates under further main headings, below a dated headline", () => {
    const outcome = read(`<main>${dated}${items(3, (number) => part("h1", number))}</main>`);
    expect(outcome.ok && outcome.value.body.match(/Part \d:/g)).toHaveLength(3);
  });

  test("a chapter made as the one before it, after the longest", () => {
    const chapter = (text: string): string => `<div class="c">${text}</div>`;
    const long = `<p>${OWN[0]}</p><p>${OWN[1]}</p>`.repeat(3);
    const outcome = read(
      `<main><h1>The ferry</h1>${chapter(long)}${chapter(`<p>At last: ${OWN[0]}</p>`)}</main>`,
    );
    expect(outcome.ok && outcome.value.body).toContain("At last");
  });

  test("an opening paragraph in a box of its own", () => {
    const long = `<p>${OWN[0]}</p><p>${OWN[1]}</p>`.repeat(4);
    const outcome = read(
      `<main><h1>The ferry</h1><div class="o"><p>At first, ${OWN[0]}</p></div><div>${long}</div></main>`,
    );
    expect(outcome.ok && outcome.value.body).toContain("At first");
  });

  test("numbered steps of a recipe, which have words before their number", () => {
    const step = (number: number): string =>
      `<li><img src="/${number}.jpg"><p>Step ${number}/6: knead the dough, and let it rest for an hour.</p></li>`;
    const outcome = read(`<main><h1>Bread</h1>${prose}<ul class="w">${items(6, step)}</ul></main>`);
    expect(outcome.ok && outcome.value.body.match(/Step \d/g)).toHaveLength(6);
  });
});

describe("a table under the headline", () => {
  const rows = items(
    30,
    (number) => `<tr><td>${number}</td><td>Rider ${number}</td><td>${900 - number}</td></tr>`,
  );
  const column = `<div class="y">${items(3, () => `<p>${OTHER} ${OTHER}</p>`)}</div>`;

  test("is the article where a column beside it has longer sentences", () => {
    const outcome = read(
      `<div class="x"><h1>Final standings</h1><p>After the last race:</p><table>${rows}</table></div>${column}`,
    );
    expect(outcome.ok && outcome.value.body).toContain("7 | Rider 7 | 893");
    expect(outcome.ok && outcome.value.body).not.toContain("cake");
  });

  test("is not, if the article is longer", () => {
    const own = `<div class="k">${`<p>${OWN[0]}</p><p>${OWN[1]}</p>`.repeat(4)}</div>`;
    const outcome = read(`<div><h1>The ferry</h1><table>${rows}</table></div>${own}`);
    expect(outcome.ok && outcome.value.body).toContain(OWN[0]);
  });
});

function read(body: string) {
  const html = `<title>News</title>${DECLARED}<body>${body}</body>`;
  return extract({ html, url: "https://paper.example/city/4711", now: "2026-04-01T00:00:00.000Z" });
}
