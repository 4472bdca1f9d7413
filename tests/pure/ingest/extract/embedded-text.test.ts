import { expect, test } from "vitest";
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

test("the lines of a program are not", () => expect(bodyOf(script(CODE))).toBe("no-article-text"));
