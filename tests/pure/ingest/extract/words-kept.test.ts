import fc from "fast-check";
import { expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";
import { fuzzRuns } from "../../../support/fuzz-runs.ts";

const RUNS = fuzzRuns(400);
const MS_PER_RUN = 200;

const SYLLABLES =
  "an bờ cầu đò ferry ghe harbour île kai lodž mưa naïve ōkami phố quai río são thuyền über vịnh водa мост 港 湾 桥 船 ท่า เรือ ນ້ຳ جسر".split(
    " ",
  );
const INLINE = ["b", "i", "em", "strong", "span", "font", "u", "mark", "small", "x-term", 'a href="#n"'];
const BREAKS = [
  " ",
  "\n",
  "\t",
  "&nbsp;",
  "&#32;",
  "\r\n   ",
  "<br>",
  "<br/>\n",
  " <!-- a -->",
  "<br class=q>",
  "&ensp;",
];
/** What may stand inside a word without ending it. */
const SEAMS = ["<wbr>", "<!-- b -->", "</b><b>", "<span></span>", "<b></b>", '<a name="p"></a>', "&#8203;"];
const BOXES: readonly (readonly [string, string])[] = [
  ["<p>", "</p>"],
  ["<p>", ""],
  ['<p class="n1AuAdJlVL">', "</p>"],
  ["<div>", "</div>"],
  ['<div class="css-1promoted9">', "</div>"],
  ["<x-paragraph>", "</x-paragraph>"],
  ["<b><p>", "</p></b>"],
  ["<a name=q><div>", "</div></a>"],
  ["<font size=2><p>", "</p></font>"],
  ["<blockquote><p>", "</p></blockquote>"],
  ["<p><span><span>", "</span></span></p>"],
  ["<section><div><p>", "</p></div></section>"],
];
const FRAMES: readonly (readonly [string, string])[] = [
  ["<article>", "</article>"],
  ['<div class="k8">', "</div>"],
  ["<main><div><div>", "</div></div></main>"],
  ["<table><tr><td>", "</td></tr></table>"],
  ['<form id="aspnetForm"><table><tr><td><div>', "</div></td></tr></table></form>"],
  ["<x-story><template shadowrootmode=open>", "</template></x-story>"],
  ["<app-root><app-story>", "</app-story></app-root>"],
  ['<div hidden id="S:0"><div>', "</div></div>"],
  ["<center>", "</center>"],
];

type Piece = { text: string; tag: string | null; seam: string };

const piece: fc.Arbitrary<Piece> = fc.record({
  text: fc.constantFrom(...SYLLABLES),
  tag: fc.option(fc.constantFrom(...INLINE), { freq: 4 }),
  seam: fc.oneof({ weight: 4, arbitrary: fc.constant("") }, fc.constantFrom(...SEAMS)),
});
const word = fc.record({
  pieces: fc.array(piece, { minLength: 1, maxLength: 3 }),
  gap: fc.constantFrom(...BREAKS),
});
const paragraph = fc.record({
  words: fc.array(word, { minLength: 18, maxLength: 30 }),
  box: fc.constantFrom(...BOXES),
});
const page = fc.record({
  paragraphs: fc.array(paragraph, { minLength: 3, maxLength: 6 }),
  frame: fc.constantFrom(...FRAMES),
});

type Paragraph = typeof paragraph extends fc.Arbitrary<infer Value> ? Value : never;

/** Mark-up around words, and the words. Each has a number, so that no line repeats another. */
class Writer {
  readonly said: string[] = [];

  paragraph({ words, box: [start, end] }: Paragraph): string {
    const line = words.map(({ pieces, gap }, at) => {
      const end = at < words.length - 1 ? "" : ".";
      this.said.push(pieces.map(({ text }) => text).join("") + this.said.length + end);
      return pieces.map(writtenAs).join("") + (this.said.length - 1) + (end || gap);
    });
    return start + line.join("") + end;
  }
}

function writtenAs({ text, tag, seam }: Piece, at: number): string {
  const own = tag ? `<${tag}>${text}</${tag.split(" ")[0]}>` : text;
  if (at === 0) return own;
  return seam === "</b><b>" ? `<b>${seam}${own}</b>` : seam + own;
}

test("the words that come out of generated mark-up are the words that went in", {
  timeout: RUNS * MS_PER_RUN,
}, () => {
  const property = fc.property(page, ({ paragraphs, frame: [start, end] }) => {
    const writer = new Writer();
    const body = paragraphs.map((each) => writer.paragraph(each)).join("\n");
    const outcome = extract({
      html: `<!doctype html><html lang="en"><title>A page of words</title><body>${start}<h1>A page of words</h1>${body}${end}</body></html>`,
      url: "https://paper.example/words-71532",
      now: "2026-04-01T00:00:00.000Z",
    });
    const words = outcome.ok ? outcome.value.body.split(/\s+/) : [outcome.reason];
    expect(words.map(composed)).toEqual(writer.said.map(composed));
  });
  fc.assert(property, { numRuns: RUNS });
});

function composed(text: string): string {
  return text.normalize("NFC");
}
