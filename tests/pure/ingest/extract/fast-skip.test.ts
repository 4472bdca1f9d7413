import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { expect, test } from "vitest";
import { skippingFast } from "../../../../workers/ingest/extract/html/fast-skip.ts";

/** Every event of the tokenizer, with where it was. */
function eventsOf(html: string, made: (tokenizer: Tokenizer) => Tokenizer): unknown[] {
  const events: unknown[] = [];
  const record =
    (_: object, name: string | symbol) =>
    (...at: number[]) =>
      events.push([name, ...at]);
  const callbacks = new Proxy<TokenizerCallbacks>({} as TokenizerCallbacks, { get: record });
  const tokenizer = made(new Tokenizer({ decodeEntities: false }, callbacks));
  tokenizer.write(html);
  tokenizer.end();
  return events;
}

test.each([
  "<p>Tin <b class='a b'>mới</b> &amp; cũ</p> rồi hết",
  '<script>if (a < b) { c("</p>") }</script><p>sau</p>',
  "<title>Một < hai</title><style>a > b { }</style>",
  '<!-- <p> --><![CDATA[ x ]]><?xml y?><a href="x > y" b=c d>z',
  "<textarea></p></textarea><p a='chưa xong",
  "<script>chưa đóng",
  "không có thẻ",
  "",
])("a tokenizer that skips by search has the same events for %j as the library's own", (html) => {
  expect(eventsOf(html, skippingFast)).toEqual(eventsOf(html, (same) => same));
});
