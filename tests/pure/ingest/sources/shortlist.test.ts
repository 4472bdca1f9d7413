import { describe, expect, test } from "vitest";
import { shortlist } from "../../../../workers/ingest/sources/listing/shortlist.ts";

const DAY_MS = 86_400_000;

/** So many links, the oldest first. */
function links(count: number, dated: (index: number) => boolean, path = "tin-so") {
  return Array.from({ length: count }, (_, index) => ({
    url: `https://bao.example.vn/${path}-${100_000 + index}.html`,
    title: null,
    publishedAt: dated(index) ? new Date(index * DAY_MS).toISOString() : null,
    modifiedAt: null,
  }));
}

describe("a list longer than what one poll keeps", () => {
  test("keeps the newest by date, whatever order it is in", () => {
    const list = links(620, () => true);
    const cut = shortlist(list);
    expect(cut).toMatchObject({ isSettled: true, isCut: true, links: { length: 500 } });
    expect(cut.links.map(({ url }) => url)).toEqual(
      list
        .slice(120)
        .reverse()
        .map(({ url }) => url),
    );
    expect(shortlist(list.toReversed()).links).toEqual(cut.links);
  });

  test("without dates is settled by what is unknown: the highest numbers first", () => {
    const cut = shortlist(links(620, (index) => index < 300));
    expect(cut).toMatchObject({ isSettled: false, isCut: false, links: { length: 620 } });
    expect(cut.links[0]?.url).toContain("100619");
  });

  test("has both ends checked if it is longer than what is compared", () => {
    const list = links(9_000, () => false).map((link, index) => ({
      ...link,
      url: `https://bao.example.vn/tin/${index % 10}x${index}x`,
    }));
    const cut = shortlist(list);
    expect(cut).toMatchObject({ isSettled: false, isCut: true, links: { length: 5_000 } });
    expect(cut.links.at(0)).toBe(list.at(0));
    expect(cut.links.at(-1)).toBe(list.at(-1));
  });
});

test("a list of ordinary length is kept whole, as it is", () => {
  const list = links(500, () => false);
  expect(shortlist(list)).toEqual({ links: list, isSettled: true, isCut: false });
});
