import fc from "fast-check";
import { Tokenizer as LibraryTokenizer, type TokenizerCallbacks } from "htmlparser2";
import { expect, test } from "vitest";
import { Tokenizer } from "../../../../workers/ingest/extract/html/tokenizer.ts";
import { fuzzRuns } from "../../../support/fuzz-runs.ts";

/** The tags of a page with their attributes, and the texts between them, as written. */
function tokensOf(html: string): string[] {
  const tokens: string[] = [];
  let tag = "";
  let text = "";
  const endText = () => {
    if (text !== "") tokens.push(`text ${text}`);
    text = "";
  };
  new Tokenizer(html, {
    text: (start, end) => {
      text += html.slice(start, end);
    },
    startTag: (start, end) => {
      endText();
      tag = html.slice(start, end).toLowerCase();
      return tag;
    },
    attribute: (start, end, valueStart, valueEnd) => {
      tag += ` [${html.slice(start, end)}|${html.slice(valueStart, valueEnd)}]`;
    },
    startTagEnd: (selfClosing) => tokens.push(`start ${tag}${selfClosing ? " /" : ""}`),
    endTag: (start, end) => {
      endText();
      tokens.push(`end ${html.slice(start, end).toLowerCase()}`);
    },
  }).run();
  endText();
  return tokens;
}

/** The same from the tokenizer of htmlparser2. */
function tokensOfLibrary(html: string): string[] {
  const tokens: string[] = [];
  let tag = "";
  let value = "";
  let text = "";
  const endText = () => {
    if (text !== "") tokens.push(`text ${text}`);
    text = "";
  };
  const ignored = () => undefined;
  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => {
      text += html.slice(start, end);
    },
    onopentagname: (start, end) => {
      endText();
      tag = html.slice(start, end).toLowerCase();
    },
    onattribname: (start, end) => {
      tag += ` [${html.slice(start, end)}|`;
      value = "";
    },
    onattribdata: (start, end) => {
      value += html.slice(start, end);
    },
    onattribend: () => {
      tag += `${value}]`;
    },
    onopentagend: () => tokens.push(`start ${tag}`),
    onselfclosingtag: () => tokens.push(`start ${tag} /`),
    onclosetag: (start, end) => {
      endText();
      tokens.push(`end ${html.slice(start, end).toLowerCase()}`);
    },
    onattribentity: ignored,
    ontextentity: ignored,
    oncdata: ignored,
    oncomment: ignored,
    ondeclaration: ignored,
    onprocessinginstruction: ignored,
    onend: ignored,
  };
  const tokenizer = new LibraryTokenizer({ decodeEntities: false }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  endText();
  return tokens;
}

test.each([
  "<p>Tin <b class='a b'>mới</b> &amp; cũ</p> rồi hết",
  '<script>if (a < b) { c("</p>") }</script ><p>sau</p>',
  "<title>Một < hai</title><style>a > b { }</STYLE><xmp><b></xmp>",
  '<!-- <p> --><![CDATA[ x > ]]><?xml y?><a href="x > y" b=c d>z',
  "<!--><p><!---><p><!doctype html><p></3 you><p></>z",
  "<textarea></p></textarea><p a='chưa xong",
  "<br/><br / ><a/b=c/d e = 'f'g>h</a x>i",
  "<script/>a<script>chưa đóng</scripts>",
  "I <3 you, a < b, c </ d",
  "I <! you",
  "I <!-- you",
  "không có thẻ",
  "",
])("the tokens of %j are those of htmlparser2", (html) => {
  expect(tokensOf(html)).toEqual(tokensOfLibrary(html));
});

const PIECES = (
  "< > / = \" ' a B scrip t </ <! <!-- --> - <![CDATA[ ]]> ? <p <br/> </p> <script> </script> </title <title> <textarea> <style> " +
  "<xmp> x=y class='a b' href=\"c>d\" é"
).split(" ");

test("the tokens of any markup are those of htmlparser2", () => {
  const markup = fc.array(fc.constantFrom(...PIECES, " ", "\n"), { maxLength: 40 });
  const property = fc.property(markup, (pieces) => {
    const html = `${pieces.join("")}>the end`.replace(/<!-?(?=>)/g, "$&x");
    expect(tokensOf(html)).toEqual(tokensOfLibrary(html));
  });
  fc.assert(property, { numRuns: fuzzRuns(2_000) });
});

test("a declaration without content ends at once, as in browsers", () => {
  expect(tokensOf("a<!>b<p>")).toEqual(["text ab", "start p"]);
});
