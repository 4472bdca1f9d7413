import { describe, expect, test } from "vitest";
import { readList } from "../../../workers/api/routes/opml/read-list.ts";
import { extract } from "../../../workers/ingest/extract.ts";
import { entryLink } from "../../../workers/ingest/sources/feed/entry-link.ts";
import { readFeed } from "../../../workers/ingest/sources/feed.ts";
import { ownVocabulary } from "../../../workers/ingest/sources/listing/xml-names.ts";
import { decodeBody } from "../../../workers/shared/web/decode.ts";
import { GROWTH_MAX, growthOf, timesDearer } from "../../support/growth.ts";

/**
 * Runs of one character that no page needs. A pattern that looks for what stands at the end of such a run
 * tries it from each of its characters.
 */
describe("the cost of a run of one character grows with its length, not with the square of it:", () => {
  test.each<[string, (size: number) => void, number]>([
    ["lines in the title of a page that says little", (size) => readTitle("\n".repeat(size)), 4_000],
    [
      "lines between a linked headline and what follows it",
      (size) => readTeaser("\n".repeat(size), ""),
      4_000,
    ],
    ["lines before the summary under a linked headline", (size) => readTeaser("", "\n".repeat(size)), 4_000],
    ["tabs in the address of a feed's entry", (size) => readLink("\t".repeat(size)), 4_000],
    ["signs at the end of a namespace", (size) => ownVocabulary({ xmlns: `${"#".repeat(size)}x` }), 8_000],
    ["tabs in the type of an entry's text", (size) => readType("\t".repeat(size)), 4_000],
    ["blanks after the charset of a header", (size) => readLabel(" ".repeat(size)), 4_000],
    ["spaces before a list of sources", (size) => readList(`${" ".repeat(size)}x`), 4_000],
  ])("%s", (_, work, size) => expect(growthOf(work, size)).toBeLessThan(GROWTH_MAX));
});

function readLabel(run: string): void {
  decodeBody(new TextEncoder().encode("<p>Mill</p>"), `text/html; charset=${run};`);
}

function readTitle(run: string): void {
  const html = `<title>a${run}b</title><p>Please try again later.</p>`;
  extract({ html, url: "https://paper.example/a", now: "2026-04-01T00:00:00.000Z" });
}

function readTeaser(between: string, inside: string): void {
  const headline = `<a href="/tin-moi-trong-ngay-123456.html">Một tiêu đề đủ dài của tin khác</a>`;
  const html = `<li class="tin">${headline}${between}<span>${inside}tóm tắt của tin ấy, dài hơn hai mươi chữ</span></li>`;
  extract({ html, url: "https://paper.example/a", now: "2026-04-01T00:00:00.000Z" });
}

function readLink(run: string): void {
  entryLink({ links: [], original: `https://paper.example/${run}a`, ids: [] });
}

function readType(run: string): void {
  const entry = `<entry><title>A</title><link href="https://paper.example/a"/><summary type="${run}x">B</summary></entry>`;
  readFeed(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`, "https://paper.example/feed");
}

test("links with long addresses of hyphens and digits are read as fast as others", () => {
  const read = (part: string): void => {
    const link = `<a href="/${part.repeat(780)}\u0001">Một tiêu đề đủ dài của tin khác</a>`;
    const box = `<div class="tin">${link}\n<span>Tóm tắt của tin ấy, dài hơn hai mươi chữ</span></div>`;
    extract({ html: box.repeat(200), url: "https://paper.example/a", now: "2026-04-01T00:00:00.000Z" });
  };
  read("a1111");
  expect(
    timesDearer(
      () => read("-1111"),
      () => read("a1111"),
    ),
  ).toBeLessThan(GROWTH_MAX);
});

test("an address that was broken over several lines is one", () => {
  const original = "https://paper.example/ \r\n\t \n a";
  expect(entryLink({ links: [], original, ids: [] })?.href).toBe("https://paper.example/a");
});
