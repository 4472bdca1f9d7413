import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const TITLE = "The harbour bridge opens after nine years";
const TEXT = [
  "The harbour bridge opens on Monday, nine years after the first pile was driven into the bed of the river.",
  "Lorries of more than ten tons keep to the old road until the slope on the western bank has been rebuilt.",
  "The ferry will go on for a summer, the council says, because nobody has told the swallows on the quay yet.",
];
const HTML = TEXT.map((line) => `<p>${line}</p>`).join("");
const CODE = TEXT.map((line) => `const text = {value: "${line}"};`).join("\n");

/** What is read of a page without any element but an empty one, which the data draws. */
function bodyOf(data: string): string {
  const html = `<!doctype html><html lang="en"><title>${TITLE}</title><body>${data}</body></html>`;
  const outcome = extract({ html, url: "https://paper.example/bridge-81223", now: "2026-03-14T08:00:00Z" });
  return outcome.ok ? outcome.value.body : outcome.reason;
}

function attribute(body: string): string {
  return `<div id="app" data-page="${JSON.stringify({ title: TITLE, body }).replaceAll('"', "&quot;")}"></div>`;
}

function script(body: string, escaped = (json: string) => json): string {
  return `<div id="app"></div><script>${escaped(JSON.stringify({ title: TITLE, body }))}</script>`;
}

test.each([
  ["mark-up in an attribute", attribute(HTML)],
  ["mark-up in percent escapes", script(HTML, (json) => `window.page = "${encodeURIComponent(json)}"`)],
  [
    "mark-up in the escapes of Angular",
    script(HTML, (json) => json.replaceAll('"', "&q;").replaceAll("<", "&l;").replaceAll(">", "&g;")),
  ],
  ["lines of prose", script(TEXT.join("\n"))],
  ["lines of prose with gaps", script(TEXT.join("\n\n"))],
])("a text that only the data of its page holds is read: %s", (_, data) =>
  expect(bodyOf(data)).toBe(TEXT.join("\n\n")),
);

const EMPTY = '<div id="app"></div>';
const pieces = (code: string) => `${EMPTY}<script>${code}</script>`;
const stream = (rows: string) =>
  [rows.slice(0, 90), rows.slice(90)]
    .map((piece) => pieces(`self.__next_f.push([1,${JSON.stringify(piece)}])`))
    .join("");
const elements = TEXT.map((text, key) => ["$", "p", String(key), { children: text }]);
const flat = [{ post: 1 }, { title: 2, parts: 3 }, TITLE, [4, 5, 6], ...TEXT];

describe("a text is read in the forms in which frameworks send it to be drawn:", () => {
  test.each([
    ["in single quotes, with escapes of JavaScript", pieces(`show('${HTML.replaceAll("<", "\\x3C")}', 4)`)],
    ["in a template literal", pieces(`const page = \`${HTML.replaceAll("</p>", "</p>\n")}\`;`)],
    ["in pieces that are joined", pieces(TEXT.map((text) => `page += '<p>${text}</p>';`).join("\n"))],
    [
      "as elements in the rows of a stream",
      stream(`5:["$","main",null,{"children":${JSON.stringify(elements)}}]\n`),
    ],
    [
      "as text in the rows of a stream, after letters of two bytes",
      stream(`4:"é"\n5:T${HTML.length.toString(16)},${HTML}6:["$","div",null,{}]\n`),
    ],
    [
      "as the objects of elements",
      script("", () =>
        JSON.stringify({
          type: "div",
          props: { children: TEXT.map((children) => ({ type: "p", props: { children } })) },
        }),
      ),
    ],
    [
      "in sentences between which a script puts tags",
      pieces(`draw("<p>" + ${TEXT.map((text) => JSON.stringify(text)).join(' + "</p><p>" + ')} + "</p>")`),
    ],
    [
      "in sentences in single quotes that a script puts into tags",
      pieces(
        `draw(['${TEXT.map((text) => text.replaceAll("'", "\\'")).join("', '")}'].map((t) => '<p>' + t + '</p>'))`,
      ),
    ],
    [
      "in the values of a template",
      pieces(`draw(\`${TEXT.map((text) => `<p>\${${JSON.stringify(text)}}</p>`).join("")}\`)`),
    ],
    [
      "as a string of JSON in an attribute",
      `<x-text :html="${JSON.stringify(HTML).replaceAll("<", "&lt;").replaceAll('"', "&quot;")}"></x-text>`,
    ],
    ["in base64", pieces(`draw(atob("${btoa(HTML)}"))`)],
    [
      "in base64 of JSON, in an attribute",
      `<div data-page="${btoa(JSON.stringify({ TITLE, HTML }))}"></div>`,
    ],
    ["in a field of a form, escaped", `<textarea hidden>${HTML.replaceAll("<", "&lt;")}</textarea>`],
    ["in a field of a form", `<textarea hidden>${HTML}</textarea>`],
    ["in an attribute, escaped", `<x-reader html="${HTML.replaceAll("<", "&lt;")}"></x-reader>`],
    ["in an attribute", `<div :text='${HTML}'></div>`],
    [
      "as the document of a frame",
      `<iframe srcdoc="&lt;!doctype html>${HTML.replaceAll("<", "&lt;")}"></iframe>`,
    ],
    ["in a template", `${EMPTY}<template><h1>${TITLE}</h1>${HTML}</template>`],
    ["for browsers without scripts", `${EMPTY}<noscript>${HTML}</noscript>`],
    ["by the positions of its values", script("", () => JSON.stringify(flat))],
    [
      "by the names of its paragraphs",
      script("", () =>
        JSON.stringify({
          a1: { title: TITLE, parts: TEXT.map((_, at) => ({ __ref: `P:${at}` })) },
          ...Object.fromEntries(TEXT.map((text, at) => [`P:${at}`, { id: at, text }])),
        }),
      ),
    ],
    ["as a list of strings", script("", () => JSON.stringify({ title: TITLE, lines: TEXT }))],
    [
      "as a list of an island's values",
      `<astro-island props="${JSON.stringify({ lines: [1, TEXT.map((text) => [0, text])] }).replaceAll('"', "&quot;")}"></astro-island>`,
    ],
  ])("%s", (_, data) => expect(bodyOf(data)).toBe(TEXT.join("\n\n")));
});

test("a brief has more of the title's words than a longer text needs", () => {
  const brief = `<p>The harbour bridge opens on Monday, nine years after the first pile was driven in.</p>`;
  const other = brief.replace(/harbour|bridge|opens|nine/g, "valley");
  const more = "<p>Lorries of more than ten tons keep to the old road along the river for now.</p>";
  expect(bodyOf(script(brief + more))).toContain("nine years");
  expect(bodyOf(script(other + more))).toBe("no-article-text");
});

describe("a text is not taken from data", () => {
  const others = TEXT.map((text) => text.replace(/harbour|bridge|nine|years/g, "valley"));

  test("where the page shows its own", () => {
    const brief = "The harbour bridge opens on Monday; lorries keep to the old road for a year.";
    expect(
      bodyOf(`<h1>${TITLE}</h1><p>${brief}</p>${script(others.map((text) => `<p>${text}</p>`).join(""))}`),
    ).toBe(brief);
  });

  test.each([
    ["in base64", (html: string) => `<div data-c="${btoa(html)}"></div>`],
    ["in a field", (html: string) => `<textarea>${html.replaceAll("<", "&lt;")}</textarea>`],
    ["in an attribute", (html: string) => `<div data-c="${html.replaceAll("<", "&lt;")}"></div>`],
  ])("where it is another one of a page that declares an article: %s", (_, hide) => {
    const terms = [
      "By using this site you agree to the terms of use, which may be changed at any time without a notice to you.",
      "The site and its partners store cookies on your device to measure how many readers it has, and to show offers.",
      "You may withdraw your consent at any time in the settings, where you also find the list of all our partners.",
    ];
    const html = hide(terms.map((line) => `<p>${line}</p>`).join(""));
    expect(bodyOf(`<meta property="og:type" content="article">${EMPTY}${html}`)).toBe("no-article-text");
  });

  test("where a script only holds sentences, and puts no tags around them", () => {
    const lines = JSON.stringify(Object.fromEntries(TEXT.map((text, at) => [`message${at}`, text])));
    expect(bodyOf(`${EMPTY}<script>translate(${lines})</script>`)).toBe("no-article-text");
  });

  test("if its items link to articles", () => {
    const teasers = TEXT.map((summary, id) => ({ id, summary, url: `/a/${id}` }));
    expect(bodyOf(script("", () => JSON.stringify({ title: TITLE, teasers })))).toBe("no-article-text");
  });
});

test("the lines of a program are not", () => expect(bodyOf(script(CODE))).toBe("no-article-text"));
