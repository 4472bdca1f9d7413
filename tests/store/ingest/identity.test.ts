import { describe, expect, test } from "vitest";
import { ingest, readNext } from "../../../workers/ingest/ingest.ts";
import { articles } from "../../../workers/shared/schema/articles.ts";
import { useArchive } from "../../support/archive.ts";
import { reading, store, storedTitles } from "../../support/articles.ts";
import { page } from "../../support/loopback-site.ts";
import { openNewspaper, type Story, story, storyPage } from "../../support/newspaper.ts";
import { follow } from "../../support/sources.ts";
import { useEach } from "../../support/stand-in.ts";

const HOUR_MS = 3_600_000;
const DAY = "2026-11-21T11:00:00.000Z";
const NEXT_DAY = "2026-11-22T11:00:00.000Z";

const given = useArchive();
const paper = useEach(openNewspaper);

/** An entry of a feed, and the story that its page shows. */
type Entry = { path: string; guid: string | null; title?: string; at?: string | null; shows: Story };

const DIKE = story("", "Vỡ đê ở xã Thử");
const OTHER = {
  ...story("", "Giá gạo ở chợ huyện tăng"),
  lead: "Giá gạo tẻ ở chợ huyện tăng hai nghìn đồng một cân so với tuần trước.",
  paragraphs: [
    "Theo các tiểu thương, nguồn hàng từ miền Tây về chậm hơn mọi năm vì đường ngập, nên các đại lý lớn đều nâng giá bán ra từ đầu tuần này.",
    "Phòng kinh tế của huyện cho biết lượng gạo dự trữ còn đủ dùng trong ba tháng, và đã làm việc với các kho để giữ giá cho người thu nhập thấp.",
    "Một số bếp ăn tập thể chuyển sang mua gạo của hợp tác xã trong vùng, nơi giá vẫn như tháng trước dù phải đặt sớm và tự đến chở về.",
  ],
};

function list(...entries: readonly Entry[]) {
  const items = entries.map(({ path, guid, title, at = DAY, shows }) => {
    paper.serve(path.replace(/[?#].*/, ""), page(storyPage({ ...shows, published: at })));
    const dated = at === null ? "" : `<pubDate>${at}</pubDate>`;
    const named = guid === null ? "" : `<guid isPermaLink="false">${guid}</guid>`;
    return `<item><title>${title ?? shows.title}</title><link>${paper.url}${path}</link>${named}${dated}</item>`;
  });
  const rss = `<rss version="2.0"><channel><title>T</title>${items.join("")}</channel></rss>`;
  paper.serve("/feed.xml", page(rss, { "content-type": "application/rss+xml" }));
}

async function poll() {
  await ingest(given.run);
  await readNext(given.run);
  given.run.clock.nowMs += HOUR_MS;
}

describe("one article, one row, one alert", () => {
  const first: Entry = { path: "/vo-de-1.html", guid: "g-1", shows: DIKE };
  const edited = { ...DIKE, title: "Vỡ đê ở xã Thử: đã sơ tán dân" };

  test.each<[string, Entry, Entry, number, number]>([
    ["the same guid under another address", first, { ...first, path: "/vo-de-xa-thu-1.html" }, 1, 1],
    [
      "no date, and the guid under another address",
      { ...first, at: null },
      { ...first, at: null, path: "/b-1.html" },
      1,
      1,
    ],
    [
      "headline and address edited, the guid kept",
      first,
      { ...first, path: "/da-so-tan-1.html", shows: edited },
      1,
      2,
    ],
    ["a guid that changes at each poll", first, { ...first, guid: "g-2" }, 1, 1],
    [
      "a guid that is given to another story",
      first,
      { ...first, path: "/gia-gao-2.html", at: NEXT_DAY, shows: OTHER },
      2,
      1,
    ],
    [
      "no guid, under another address",
      { ...first, guid: null },
      { ...first, guid: null, path: "/2026/vo-de" },
      1,
      1,
    ],
    [
      "no guid, another address and another day",
      { ...first, guid: null },
      { ...first, guid: null, path: "/vo-de-2", at: NEXT_DAY },
      1,
      1,
    ],
    [
      "the headline of a series, another text",
      first,
      { ...first, guid: "g-2", path: "/b-2.html", at: NEXT_DAY, shows: { ...OTHER, title: DIKE.title } },
      2,
      1,
    ],
    [
      "another story's text under another headline",
      first,
      { ...first, guid: "g-2", path: "/b-2.html", shows: edited },
      2,
      1,
    ],
    ["a slash at the end", { ...first, path: "/vo-de" }, { ...first, path: "/vo-de/", guid: null }, 1, 1],
    [
      "where the reader came from",
      first,
      { ...first, path: "/vo-de-1.html?ref=rss&utm_source=x", guid: null },
      1,
      1,
    ],
    ["a fragment", first, { ...first, path: "/vo-de-1.html#comments", guid: null }, 1, 1],
    [
      "the AMP page",
      { ...first, path: "/tin/vo-de" },
      { ...first, path: "/tin/vo-de/amp", guid: null },
      1,
      1,
    ],
    ["the page for printing", first, { ...first, path: "/vo-de-1.html?print=1", guid: null }, 1, 1],
  ])("%s", async (_, before, after, stored, revision) => {
    await follow(given.run, paper.feedUrl);
    list(before);
    await poll();
    list(after);
    await poll();
    const rows = await given.run.db.select({ revision: articles.revision }).from(articles);
    expect(rows).toHaveLength(stored);
    expect(rows[0]?.revision).toBe(revision);
  });

  test("a site that changes all of its addresses", async () => {
    await follow(given.run, paper.feedUrl);
    const stories = Array.from({ length: 6 }, (_, n) => {
      const shows = {
        ...OTHER,
        title: `Tin ${n}`,
        paragraphs: OTHER.paragraphs.map((text) => `${n}. ${text}`),
      };
      return { path: `/tin-${n}.html`, guid: null, shows };
    });
    list(...stories);
    await poll();
    list(...stories.map((entry) => ({ ...entry, path: `/moi/${entry.path.slice(1)}` })));
    await poll();
    await poll();
    expect(await storedTitles(given.archive)).toEqual(stories.map(({ shows }) => shows.title));
  });

  test("several items of one page are one article", async () => {
    await follow(given.run, paper.feedUrl);
    list(
      { ...first, path: "/truc-tiep.html#1", guid: "a" },
      { ...first, path: "/truc-tiep.html#2", guid: "b" },
    );
    await poll();
    expect(await storedTitles(given.archive)).toEqual([DIKE.title]);
  });

  test("the same text of another owner is another article", async () => {
    const body = DIKE.paragraphs.join("\n\n");
    const read = reading({ url: "https://mot.id.vn/vo-de.html", title: DIKE.title, body });
    const first = await store(given.run, read);
    expect(
      await store(given.run, {
        ...read,
        url: "https://m.mot.id.vn/b",
        canonicalUrl: "https://m.mot.id.vn/b",
        outlet: "m.mot.id.vn",
      }),
    ).toBe(first);
    expect(
      await store(given.run, {
        ...read,
        url: "https://hai.id.vn/b",
        canonicalUrl: "https://hai.id.vn/b",
        outlet: "hai.id.vn",
      }),
    ).not.toBe(first);
  });

  test("a short text with the same headline each day is a new article each day", async () => {
    const read = reading({
      url: "https://bao.example/1",
      title: "Điểm tin sáng",
      body: "Những tin chính hôm nay.",
      publishedAt: DAY,
    });
    await store(given.run, read);
    await store(given.run, {
      ...read,
      url: "https://bao.example/2",
      canonicalUrl: "https://bao.example/2",
      publishedAt: NEXT_DAY,
    });
    expect(await storedTitles(given.archive)).toHaveLength(2);
  });
});
