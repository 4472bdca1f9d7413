import { describe, expect, test } from "vitest";
import { extract } from "../../../../../workers/ingest/extract.ts";

const TITLE = "The mill race is open again";
const PROSE =
  "<p>The council voted on Tuesday to reopen the mill race, nine years after the flood that closed it.</p>".repeat(
    8,
  );

/** What is read of a page that says its date in a script, if anywhere. */
function publishedBy(script: string, options = {}) {
  return publishedOn(`<script>${script}</script>`, options);
}

function publishedOn(markup: string, { declared = true, publishedAt = null as string | null } = {}) {
  const kind = declared ? '<meta property="og:type" content="article">' : "";
  const html = `<html lang="en-GB"><title>${TITLE}</title>${kind}<h1>${TITLE}</h1>${PROSE}${markup}`;
  const outcome = extract({
    html,
    url: "https://sample.example/a",
    now: "2026-04-01T00:00:00.000Z",
    hints: { publishedAt },
  });
  return outcome.ok ? [outcome.value.publishedAt, outcome.value.provenance.publishedAt] : outcome.reason;
}

const STATE = `{"title":"${TITLE}","publishedAt":"2026-03-10T11:40:00Z"}`;
const FOUND = ["2026-03-10T11:40:00.000Z", "script"];
const NOTHING = [null, undefined];

describe("the state of a page", () => {
  test.each([
    ["publishedAt", `{"title":"${TITLE}","publishedAt":"2026-03-10T11:40:00Z"}`],
    ["first_publish_date", `{"headline":"${TITLE}","first_publish_date":"2026-03-10 11:40"}`],
    ["webPublicationDate", `{"webTitle":"${TITLE}","webPublicationDate":"2026-03-10T11:40:00Z"}`],
    ["releaseDate", `{"releaseDate":"2026-03-10T11:40:00Z","title":"${TITLE}"}`],
    ["seconds", `{"title":"${TITLE}","publishTime":1773142800}`],
    ["milliseconds", `{"title":"${TITLE}","publishTimeMillis":1773142800000}`],
    ["seconds with a fraction", `{"title":"${TITLE}","publishedTs":1773142800.125}`],
    ["a title in an object", `{"title":{"rendered":"${TITLE}"},"date":"2026-03-10T11:40:00"}`],
    ["a date in an object", `{"title":"${TITLE}","publishedAt":{"iso":"2026-03-10T11:40:00Z"}}`],
    ["creation alone", `{"title":"${TITLE}","createdAt":"2026-03-10T11:40:00Z"}`],
    ["names without quotes", `window.page = {title: "${TITLE}", publishedAt: "2026-03-10T11:40:00Z"};`],
    ["JSON within JSON", `x(${JSON.stringify(`{"title":"${TITLE}","pubDate":"2026-03-10T11:40:00Z"}`)})`],
    [
      "names and texts in single quotes",
      `var page = {'title': '${TITLE}', 'publishedAt': '2026-03-10T11:40:00Z'};`,
    ],
    ["JSON in single quotes", `x(JSON.parse('{"title":"${TITLE}","pubDate":"2026-03-10T11:40:00Z"}'))`],
    [
      "JSON in percent escapes",
      `x("${encodeURIComponent(`{"title":"${TITLE}","pubDate":"2026-03-10T11:40:00Z"}`)}")`,
    ],
    ["Angular's own escapes", `{&q;title&q;:&q;${TITLE}&q;,&q;publishDate&q;:&q;2026-03-10T11:40:00Z&q;}`],
    ["a call", `{post:{title:"${TITLE}",date:new Date(1773142800000)}}`],
    [
      "parameters of a function",
      `window.state=(function(a,b,c){return {data:[{title:b,publishedAt:c,isHot:a}]}}(true,"${TITLE}","2026-03-10T11:40:00Z"));`,
    ],
    [
      "positions of a title and of a date with its kind",
      `[{"article":1},{"title":2,"publishedAt":3},"${TITLE}",["Date","2026-03-10T11:40:00Z"]]`,
    ],
    [
      "positions of names",
      `[{"_1":2},"article",{"_3":4,"_5":6},"title","${TITLE}","publishedAt",["D",1773142800000]]`,
    ],
    ["values with their kinds", `{"title":[0,"${TITLE}"],"publishedAt":[0,"2026-03-10T11:40:00Z"]}`],
    ["a heading", `{"heading":"${TITLE}","publishedDate":"2026-03-10T11:40:00Z"}`],
    ["a name", `{"name":"${TITLE}","publishedDate":"2026-03-10T11:40:00Z"}`],
    ["Vietnamese names", `{"tieuDe":"${TITLE}","ngayDang":"2026-03-10T11:40:00Z"}`],
    ["dates in an object", `{"title":"${TITLE}","dates":{"firstPublished":"2026-03-10T11:40:00Z"}}`],
    [
      "the title in an object of fields",
      `{"fields":{"title":"${TITLE}"},"publishedAt":"2026-03-10T11:40:00Z"}`,
    ],
    ["an end that is missing", `{"a":[{"title":"${TITLE}","publishedAt":"2026-03-10T11:40:00Z"},{"b":"`],
  ])("gives the date of publication: %s", (_, script) => expect(publishedBy(script)).toEqual(FOUND));

  test.each([
    ["in double quotes", `<div data-page="${STATE.replaceAll('"', "&quot;")}"></div>`],
    ["with numbers for the quotes", `<div data-page="${STATE.replaceAll('"', "&#34;")}"></div>`],
    ["in single quotes", `<x-article :article='${STATE}'></x-article>`],
    ["of a list", `<div data-props="[${STATE.replaceAll('"', "&quot;")}]"></div>`],
  ])("is read in an attribute %s", (_, markup) => expect(publishedOn(markup)).toEqual(FOUND));

  test("though the page puts a section and the site's name after its headline", () => {
    const script = `{"title":"${TITLE}","publishedAt":"2026-03-10T11:40:00Z"}`;
    const html = `<html lang="en-GB"><title>${TITLE}-Rivers｜Gazette</title><meta property="og:type" content="article">${PROSE}<script>${script}</script>`;
    const outcome = extract({ html, url: "https://sample.example/a", now: "2026-04-01T00:00:00.000Z" });
    expect(outcome).toMatchObject({ ok: true, value: { publishedAt: FOUND[0] } });
  });

  test("publication has priority over creation, whatever their order", () => {
    const script = `{"createdAt":"2026-03-01","title":"${TITLE}","publishedAt":"2026-03-10T11:40:00Z"}`;
    expect(publishedBy(script)).toEqual(FOUND);
    const early = `{"created":"2026-03-01","title":"${TITLE}"}</script><script>`;
    expect(publishedBy(early + script)).toEqual(FOUND);
  });

  test.each([
    ["an update", `{"title":"${TITLE}","updatedAt":"2026-03-10T11:40:00Z"}`],
    ["a later publication", `{"title":"${TITLE}","republishedAt":"2026-03-10T11:40:00Z"}`],
    ["the paper", `{"title":"${TITLE}","paperDate":"2026-03-10"}`],
    ["an end", `{"title":"${TITLE}","unpublishDate":"2026-03-10","expireDate":"2026-03-10"}`],
    ["another article", `{"title":"The ferry is back","publishedAt":"2026-03-10T11:40:00Z"}`],
    ["its topic", `{"topic":{"title":"The mill race is open","createdAt":"2019-05-01T00:00:00Z"}}`],
    ["a reply with the article", `{"date":"2026-03-10T11:40:00Z","data":{"title":"${TITLE}"}}`],
    ["its picture", `{"title":"${TITLE}","image":{"createdAt":"2026-03-10T11:40:00Z"}}`],
  ])("does not give the date of %s", (_, script) => expect(publishedBy(script)).toEqual(NOTHING));

  test("is used on a page without metadata too, and only after the feed", () => {
    expect(publishedBy(STATE, { declared: false })).toEqual(FOUND);
    expect(publishedBy(STATE, { publishedAt: "2026-03-09T00:00:00Z" })).toEqual([
      "2026-03-09T00:00:00.000Z",
      "feed",
    ]);
  });

  test.each([
    ["1.4 MB of opening brackets", "{".repeat(1_400_000)],
    ["2 MB of opening brackets", "{".repeat(2_000_000)],
    ["brackets and lists, 140,000 deep", '{"title":['.repeat(140_000)],
    ["a string without an end", `{"title":"${"x".repeat(1_400_000)}`],
    ["escapes without an end", `{"title":"${'\\"'.repeat(700_000)}`],
    ["a million quotes", '"'.repeat(1_400_000)],
    ["single quotes that might each begin a string", ",'".repeat(700_000)],
    ["pairs in pairs", '["D",'.repeat(250_000)],
    [
      "a function of a thousand parameters",
      `x=(function(${"a,".repeat(9_000)}b){return {}}(${"1,".repeat(200_000)}))`,
    ],
    ["quotes that might each begin a string", ',"'.repeat(700_000)],
    ["strings of escapes", `"${"\\".repeat(21)}",`.repeat(60_000)],
    ["colons and commas alone", ":,".repeat(700_000)],
    ["the same headline over and over", `{"title":"${TITLE} &amp;","n":1},`.repeat(25_000)],
    ["a place in a list that does not exist", `[{"title":99999,"publishedAt":-1}]`],
    ["names of the prototype", `{"__proto__":{"title":"${TITLE}"},"constructor":"x"}`],
  ])("ends, and says nothing: %s", (_, script) => {
    const read = publishedBy(script);
    if (typeof read !== "string") expect(read).toEqual(NOTHING);
  });
});
