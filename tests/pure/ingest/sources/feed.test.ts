import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readFeed } from "../../../../workers/ingest/sources/feed.ts";

const FEED_URL = "https://rss.example.vn/thoi-su.rss";

function feed(name: string): string {
  return readFileSync(new URL(`../../../fixtures/feeds/${name}`, import.meta.url), "utf8");
}

function read(text: string) {
  const read = readFeed(text, FEED_URL);
  if (!read.ok) throw new Error(`${read.reason}: ${read.detail}`);
  return read.value;
}

describe("a feed gives its links", () => {
  test.each([
    [
      "the root's xml:base",
      `xml:base="https://bao.example.vn/at/"`,
      "https://bao.example.vn/at/tin-mot-500100.html",
    ],
    ["a relative xml:base", `xml:base='/at/'`, "https://rss.example.vn/at/tin-mot-500100.html"],
    ["the feed's own address", "", "https://rss.example.vn/tin-mot-500100.html"],
  ])("Atom: relative links count from %s", (_, base, expected) => {
    const entry = `<entry><title>Tin một</title><link href="tin-mot-500100.html"/></entry>`;
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" ${base}><title>Báo</title>${entry}</feed>`;
    expect(read(atom).links.map(({ url }) => url)).toEqual([expected]);
  });

  test("RSS: relative links, tracking and repetitions, and one bad item spoils only itself", () => {
    expect(read(feed("rss.xml"))).toEqual({
      title: "Báo Sông Hồng - Thời sự",
      isCut: false,
      links: [
        {
          url: "https://songhong.example.vn/khai-mac-hoi-nghi-500101.html",
          title: "Khai mạc hội nghị hợp tác an ninh biên giới",
          publishedAt: "2026-11-16T01:30:00.000Z",
          modifiedAt: "2026-11-16T02:00:00.000Z",
          guid: "500101",
        },
        {
          url: "https://songhong.example.vn/mua-lon-o-tay-bac-500102.html",
          title: "Mưa lớn ở Tây Bắc & cảnh báo lũ quét",
          publishedAt: "2026-11-16T01:00:00.000Z",
          modifiedAt: null,
        },
        {
          url: "https://songhong.example.vn/chi-co-dinh-danh-500103.html",
          title: "Chỉ có định danh",
          publishedAt: null,
          modifiedAt: null,
        },
      ],
      problems: [
        { reason: "no-link", item: 4 },
        { reason: "bad-link", item: 5 },
      ],
    });
  });

  test("Atom: the alternate link, not the enclosure", () => {
    expect(read(feed("atom.xml"))).toEqual({
      title: "Tạp chí Núi Đôi",
      isCut: false,
      links: [
        {
          url: "https://nuidoi.example.vn/dien-tap-phong-thu-77.html",
          title: "Diễn tập phòng thủ khu vực",
          publishedAt: "2026-11-16T01:00:00.000Z",
          modifiedAt: "2026-11-16T02:00:00.000Z",
          guid: "urn:nuidoi:77",
        },
      ],
      problems: [],
    });
  });

  test("RDF", () => {
    const { title, links } = read(feed("rdf.xml"));
    expect(title).toBe("Báo Cao Cánh");
    expect(links).toMatchObject([
      { url: "https://caocanh.example.vn/tin/9001", publishedAt: "2026-11-15T17:00:00.000Z" },
    ]);
  });

  test("JSON Feed", () => {
    const { links, problems } = read(feed("feed.json"));
    expect(links).toMatchObject([
      {
        url: "https://haivan.example.vn/bai/1",
        publishedAt: "2026-11-16T01:00:00.000Z",
        modifiedAt: "2026-11-16T03:00:00.000Z",
      },
    ]);
    expect(problems).toEqual([{ reason: "no-link", item: 2 }]);
  });

  test("the month comes first for all items of a feed, once it does for one", () => {
    expect(read(feed("month-first.xml")).links.map(({ publishedAt }) => publishedAt)).toEqual([
      "2026-11-06T03:17:00.000Z",
      "2026-11-16T14:05:00.000Z",
    ]);
  });

  test("Dublin Core's `issued` is a date of publication, also where the feed is broken", () => {
    const item =
      "<item><title>Tin</title><link>https://bao.example.vn/1</link><dcterms:issued>2026-11-28T10:05:00+07:00</dcterms:issued></item>";
    const whole = `<rss version="2.0" xmlns:dcterms="http://purl.org/dc/terms/"><channel><title>Báo</title>${item}`;
    for (const text of [`${whole}</channel></rss>`, whole])
      expect(read(text).links[0]?.publishedAt).toBe("2026-11-28T03:05:00.000Z");
  });

  test("a feed without items is a feed", () => {
    expect(read(feed("empty.xml"))).toEqual({ title: "Báo Mới Mở", isCut: false, links: [], problems: [] });
  });
});

describe("a broken feed gives what can be read of it, and says so", () => {
  test("if it is cut off, or its tags are not closed or closed wrongly", () => {
    const { title, links, problems } = read(feed("cut-off.xml"));
    expect(title).toBe("Báo Sông Hồng");
    expect(links.map(({ url }) => url.slice(-11, -5))).toEqual(["500201", "500202", "500203", "500204"]);
    expect(problems).toEqual([{ reason: "malformed-xml", item: null }]);
  });

  test("an item that swallows the next one is noticed", () => {
    const { links, problems } = read(feed("swallowed.xml"));
    expect(links).toHaveLength(2);
    expect(problems).toEqual([{ reason: "malformed-xml", item: null }]);
  });

  test.each([
    ["behind a byte order mark", `\uFEFF${feed("atom.xml")}`],
    ["with a NUL in it", feed("atom.xml").replace("Diễn tập", "Diễn tập\u0000")],
    ["with a title of a million letters", feed("atom.xml").replace("Diễn tập", "Diễn tập ".repeat(100_000))],
  ])("a feed %s is read", (_, text) => {
    expect(read(text).links).toMatchObject([{ title: expect.stringMatching(/^Diễn tập/) }]);
    expect(read(text).links[0]?.title?.length).toBeLessThanOrEqual(500);
  });

  test("more items than the maximum are reported", () => {
    const item = "<item><link>https://songhong.example.vn/tin-%</link></item>";
    const items = Array.from({ length: 10_010 }, (_, index) => item.replace("%", String(index))).join("");
    const { links, problems } = read(
      `<rss version="2.0"><channel><title>Tin</title>${items}</channel></rss>`,
    );
    expect(links).toHaveLength(10_000);
    expect(problems).toEqual([{ reason: "too-many-items", item: null }]);
  });
});

test.each([
  ["a page", "<!doctype html><html><title>Trang chủ</title><a href=/1>Tin</a></html>"],
  ["other XML", '<?xml version="1.0"?><urlset><url><loc>https://songhong.example.vn/</loc></url></urlset>'],
  ["broken JSON", '{"version":"https://jsonfeed.org/version/1.1","items":['],
  ["nothing", ""],
])("%s is no feed", (_, text) => {
  expect(readFeed(text, FEED_URL)).toMatchObject({ ok: false, reason: "not-a-feed" });
});

describe("the polling hints of an RSS feed", () => {
  const asked = (head: string) => {
    const item = "<item><title>Tin</title><link>https://bao.example.vn/1</link><day>Sunday</day></item>";
    return (
      read(`<rss version="2.0"><channel><title>Báo</title>${head}${item}</channel></rss>`).pollHints ?? null
    );
  };
  const hours = (...texts: (number | string)[]) =>
    `<skipHours>${texts.map((text) => `<hour>${text}</hour>`).join("")}</skipHours>`;
  const none = { ttlSeconds: null, skipHours: [], skipDays: [] };

  test.each<[string, string, ReturnType<typeof asked>]>([
    ["nothing", "", null],
    ["ttl, in minutes", "<ttl> 15 </ttl>", { ...none, ttlSeconds: 900 }],
    ["a ttl of nothing", "<ttl>0</ttl>", null],
    ["what stands after forty others", `${hours(...Array(40).fill("x"))}<ttl>15</ttl>`, null],
    ["a ttl that is no number", "<ttl>often</ttl>", null],
    ["hours, from 0 or up to 24", hours(3, "1", 24, 3), { ...none, skipHours: [0, 1, 3] }],
    ["hours that are none", hours(25, "x", -1), null],
    ["all hours", hours(...Array.from({ length: 24 }, (_, hour) => hour)), null],
    [
      "days",
      "<skipDays><day>Saturday</day><day>SUNDAY</day><day>Yule</day></skipDays>",
      { ...none, skipDays: [0, 6] },
    ],
  ])("%s", (_, head, pollHints) => expect(asked(head)).toEqual(pollHints));

  test("are read even after the entries", () => {
    const { pollHints } = read(`<rss><channel><item><title>a</title></item><ttl>5</ttl></channel></rss>`);
    expect(pollHints?.ttlSeconds).toBe(300);
  });
});
